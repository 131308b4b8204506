import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ApplyForMembershipDocument,
  MemberDocument,
  OwnMembershipsDocument,
  PartnershipsDocument,
  type PartnershipsQuery,
} from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { send } from '../../../lib/graphql';
import { answerKey, useAnswer, useCommand } from '../../../lib/query';
import { useMe, useSession } from '../../../lib/session/session';
import {
  Button,
  Dialog,
  EmptyState,
  Form,
  FormActions,
  Inline,
  PageHeader,
  Select,
  Stack,
  ToggleGroup,
} from '../../../ui';
import { InvoiceAddress } from '../billing/invoice-address';
import { InvoicePanel } from '../invoices/invoice-panel';
import { MemberActions } from '../members/member-actions';
import { useMembershipPolicy } from '../members/member-class';
import { MemberAgreements, MemberFacts, MemberPeriods } from '../members/member-facts';
import { MemberInvoices } from '../members/member-page';
import { MemberSeats } from '../members/seats';
import { MembershipStateBadge } from '../members/standing';
import { useWords } from '../words';

type Partnership = PartnershipsQuery['partnerships']['edges'][number]['node'];

interface Belonging {
  readonly here: Partnership;
  /** Null: no member there. */
  readonly membershipId: string | null;
}

/** One's own organisation as a member: where it belongs, what it signed, what it was invoiced, how it stands. */
export function MembershipPage() {
  const t = useWords();
  const dates = useDates();
  const me = useMe();
  const { address, change } = useAddress();
  const asked = useBelongings(me.organisation.id);
  return (
    <Stack gap={6}>
      <PageHeader title={t('nav.membership')} eyebrow={me.organisation.name} lead={t('treasury.own.lead')} />
      <Answered asked={asked}>
        {(belongings) => {
          const chosen =
            belongings.find(({ here }) => here.code === address['in']) ??
            belongings.find(({ membershipId }) => membershipId !== null) ??
            belongings[0];
          return (
            chosen && (
              <Stack gap={6}>
                <div>
                  <ToggleGroup
                    label={t('common.country')}
                    value={chosen.here.code}
                    onChange={(code) => {
                      change({ in: code, invoice: undefined });
                    }}
                    options={belongings.map(({ here }) => ({ value: here.code, label: dates.country(here.country) }))}
                  />
                </div>
                {chosen.membershipId === null ? (
                  <NoMember key={chosen.here.id} here={chosen.here} />
                ) : (
                  <Own key={chosen.here.id} here={chosen.here} membershipId={chosen.membershipId} />
                )}
              </Stack>
            )
          );
        }}
      </Answered>
    </Stack>
  );
}

/** In which partnerships an organisation has a membership that was not turned down. */
function useBelongings(organisationId: string) {
  return useQuery({
    queryKey: answerKey(OwnMembershipsDocument, { organisationId }),
    queryFn: async ({ signal }): Promise<readonly Belonging[]> => {
      const { partnerships } = await send(PartnershipsDocument, {}, signal);
      return Promise.all(
        partnerships.edges.map(async ({ node: here }) => {
          const { memberships } = await send(OwnMembershipsDocument, { partnershipId: here.id, first: 20 }, signal);
          const own = memberships.edges
            .map(({ node }) => node)
            .find((one) => one.organisationId === organisationId && one.state !== 'DECLINED');
          return { here, membershipId: own?.id ?? null };
        }),
      );
    },
  });
}

function NoMember({ here }: { readonly here: Partnership }) {
  const t = useWords();
  const me = useMe();
  const dates = useDates();
  const { holds } = useSession();
  return (
    <EmptyState
      title={t('treasury.own.none', { country: dates.country(here.country) })}
      {...(holds('SPONSOR_ADMIN', me.organisation.id) && { actions: <Apply here={here} /> })}
    >
      {t('treasury.own.none-text')}
    </EmptyState>
  );
}

function Own({ here, membershipId }: { readonly here: Partnership; readonly membershipId: string }) {
  const asked = useAnswer(MemberDocument, { id: membershipId });
  return (
    <Answered asked={asked}>
      {({ membership: member }) => (
        <Stack gap={6}>
          <Inline gap={2} justify="between">
            <MembershipStateBadge state={member.state} />
            <MemberActions here={{ ...here, switcher: null }} member={member} />
          </Inline>
          <MemberFacts member={member} zone={here.timeZone} currency={here.currency} />
          <MemberAgreements agreements={member.agreements} />
          <MemberSeats here={here} membershipId={member.id} />
          <MemberInvoices partnershipId={here.id} organisationId={member.organisationId} zone={here.timeZone} />
          <MemberPeriods member={member} />
          <InvoiceAddress partnershipId={here.id} organisationId={member.organisationId} country={here.country} />
          <InvoicePanel zone={here.timeZone} />
        </Stack>
      )}
    </Answered>
  );
}

function Apply({ here }: { readonly here: Partnership }) {
  const t = useWords();
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  const title = t('treasury.own.apply', { country: dates.country(here.country) });
  return (
    <Dialog title={title} trigger={<Button>{title}</Button>} isOpen={isOpen} onOpenChange={setOpen}>
      <Application
        here={here}
        onDone={() => {
          setOpen(false);
        }}
      />
    </Dialog>
  );
}

function Application({ here, onDone }: { readonly here: Partnership; readonly onDone: () => void }) {
  const t = useWords();
  const me = useMe();
  const { run } = useCommand(ApplyForMembershipDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const { policy, className } = useMembershipPolicy(here.id);
  const [memberClass, setMemberClass] = useState<string | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    setErrors(memberClass === null ? { memberClass: t('treasury.members.class-missing') } : {});
    if (memberClass === null) return;
    const isDone = await attempt(
      async () =>
        (await run({ partnershipId: here.id, organisationId: me.organisation.id, memberClass })).applyForMembership,
      t('treasury.members.applied'),
    );
    if (isDone) onDone();
  };
  return (
    <Form
      label={t('action.membership:apply')}
      errors={errors}
      formError={problem}
      fieldLabels={{ memberClass: t('treasury.members.class') }}
      onSubmit={() => {
        void save();
      }}
    >
      {policy !== undefined && (
        <p>
          {t('treasury.own.terms', {
            signed: policy.agreementRequired ? 'yes' : 'no',
            months: policy.noticeMonths,
          })}
        </p>
      )}
      <Select
        label={t('treasury.members.class')}
        name="memberClass"
        isRequired
        options={(policy?.classes ?? []).map(({ code }) => ({ value: code, label: className(code) }))}
        value={memberClass}
        onChange={setMemberClass}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('action.membership:apply')}
        </Button>
      </FormActions>
    </Form>
  );
}
