import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { ApplyForMembershipDocument, FindOrganisationsDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { send } from '../../../lib/graphql';
import { useCommand } from '../../../lib/query';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Button, ComboBox, Dialog, Form, FormActions, Select, TextLink } from '../../../ui';
import { useWords } from '../words';
import { useMembershipPolicy } from './member-class';

interface AddMemberProps {
  readonly here: Here;
  readonly trigger: ReactElement;
}

/** Enters the application of an organisation, then shows its page. */
export function AddMember({ here, trigger }: AddMemberProps) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog title={t('treasury.members.add')} trigger={trigger} isOpen={isOpen} onOpenChange={setOpen}>
      <Application here={here} />
    </Dialog>
  );
}

function Application({ here }: { readonly here: Here }) {
  const t = useWords();
  const navigate = useNavigate();
  const { run } = useCommand(ApplyForMembershipDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const { policy, className } = useMembershipPolicy(here.id);
  const [organisation, setOrganisation] = useState<{ readonly id: string; readonly name: string }>();
  const [memberClass, setMemberClass] = useState<string | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    const wrong = {
      ...(organisation === undefined && { organisationId: t('treasury.members.organisation-missing') }),
      ...(memberClass === null && { memberClass: t('treasury.members.class-missing') }),
    };
    setErrors(wrong);
    if (organisation === undefined || memberClass === null) return;
    let id: string | undefined;
    const isDone = await attempt(async () => {
      const { applyForMembership } = await run({
        partnershipId: here.id,
        organisationId: organisation.id,
        memberClass,
      });
      if (applyForMembership.__typename === 'Membership') ({ id } = applyForMembership);
      return applyForMembership;
    }, t('treasury.members.applied'));
    if (isDone && id !== undefined) void navigate({ href: `/members/${id}` });
  };
  return (
    <Form
      label={t('treasury.members.add')}
      errors={errors}
      formError={problem}
      fieldLabels={{ organisationId: t('common.organisation'), memberClass: t('treasury.members.class') }}
      onSubmit={() => {
        void save();
      }}
    >
      <ComboBox
        label={t('common.organisation')}
        name="organisationId"
        isRequired
        description={t.rich('treasury.members.organisation-text', {
          link: (words) => <TextLink href="/directory?show=organisations">{words}</TextLink>,
        })}
        value={organisation?.id ?? null}
        valueLabel={organisation?.name ?? ''}
        onChange={(id, option) => {
          setOrganisation(id === null ? undefined : { id, name: option?.label ?? id });
        }}
        load={async (search, signal) => {
          const variables = { search: search === '' ? null : search, kind: null, first: 20, after: null };
          const { organisations } = await send(FindOrganisationsDocument, variables, signal);
          return organisations.edges.map(({ node }) => ({
            value: node.id,
            label: node.name,
            description: t(`organisation-kind.${node.kind}`),
          }));
        }}
      />
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
          {t('treasury.members.add')}
        </Button>
      </FormActions>
    </Form>
  );
}
