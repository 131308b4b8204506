import {
  ApplyForMembershipDocument,
  MemberDocument,
  OwnMembershipsDocument,
  PartnershipsDocument,
  type PartnershipsQuery,
} from '../../../graphql/graphql';
import { useState } from 'react';
import { Answered } from '../../../lib/answered';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useMe, useSession } from '../../../lib/session/session';
import { Button, Dialog, EmptyState, Form, FormActions, Inline, PageHeader, Section, Select, Stack } from '../../../ui';
import { InvoiceAddress } from '../billing/invoice-address';
import { InvoicePanel } from '../invoices/invoice-panel';
import { MemberActions } from '../members/member-actions';
import { useMembershipPolicy } from '../members/member-class';
import { MemberAgreements, MemberFacts, MemberPeriods } from '../members/member-facts';
import { MemberInvoices } from '../members/member-page';
import { MembershipStateBadge } from '../members/standing';
import { useWords } from '../words';

type Partnership = PartnershipsQuery['partnerships']['edges'][number]['node'];

/** One's own organisation as a member: where it belongs, what it signed, what it was invoiced, how it stands. */
export function MembershipPage() {
  const t = useWords();
  const me = useMe();
  const asked = useAnswer(PartnershipsDocument, {}, { freshFor: 600_000 });
  return (
    <Stack gap={6}>
      <PageHeader title={t('nav.membership')} eyebrow={me.organisation.name} lead={t('treasury.own.lead')} />
      <Answered asked={asked}>
        {({ partnerships }) => (
          <Stack gap={8}>
            {partnerships.edges.map(({ node }) => (
              <InOne key={node.id} here={node} />
            ))}
          </Stack>
        )}
      </Answered>
    </Stack>
  );
}

function InOne({ here }: { readonly here: Partnership }) {
  const t = useWords();
  const me = useMe();
  const dates = useDates();
  const { holds } = useSession();
  const asked = useAnswer(OwnMembershipsDocument, { partnershipId: here.id, first: 20 });
  const country = dates.country(here.country);
  return (
    <Answered asked={asked}>
      {({ memberships }) => {
        const own = memberships.edges
          .map(({ node }) => node)
          .filter(({ organisationId, state }) => organisationId === me.organisation.id && state !== 'DECLINED')[0];
        return own ? (
          <Own here={here} membershipId={own.id} />
        ) : (
          <Section title={country}>
            <EmptyState
              size="sm"
              title={t('treasury.own.none', { country })}
              {...(holds('SPONSOR_ADMIN', me.organisation.id) && { actions: <Apply here={here} /> })}
            >
              {t('treasury.own.none-text')}
            </EmptyState>
          </Section>
        );
      }}
    </Answered>
  );
}

function Own({ here, membershipId }: { readonly here: Partnership; readonly membershipId: string }) {
  const dates = useDates();
  const asked = useAnswer(MemberDocument, { id: membershipId });
  return (
    <Answered asked={asked}>
      {({ membership: member }) => (
        <Section
          title={dates.country(here.country)}
          actions={
            <Inline gap={2}>
              <MembershipStateBadge state={member.state} />
              <MemberActions here={{ ...here, switcher: null }} member={member} />
            </Inline>
          }
        >
          <Stack gap={6}>
            <MemberFacts member={member} zone={here.timeZone} currency={here.currency} />
            <MemberAgreements agreements={member.agreements} />
            <MemberInvoices partnershipId={here.id} organisationId={member.organisationId} zone={here.timeZone} />
            <MemberPeriods member={member} />
            <InvoiceAddress partnershipId={here.id} organisationId={member.organisationId} country={here.country} />
          </Stack>
          <InvoicePanel zone={here.timeZone} />
        </Section>
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
