import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { type OrganisationKind, RegisterOrganisationDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useCommand } from '../../../lib/query';
import { Button, ComboBox, Dialog, Form, FormActions, Select, TextField } from '../../../ui';
import { useWords } from '../words';

const KINDS: readonly OrganisationKind[] = [
  ...(['COMPANY', 'CRO', 'HEALTH_TRUST', 'REGION', 'UNIVERSITY', 'AUTHORITY'] as const),
  ...(['PATIENT_ORGANISATION', 'SECRETARIAT'] as const),
];
/** Where sponsors mostly are; any other country is written as its code. */
const COUNTRIES = 'SE DK NO FI IS DE NL BE FR GB IE CH AT ES IT PL PT US CA JP CN KR IN AU IL'.split(' ');

/** Enters an organisation in the directory, then shows its page. */
export function RegisterOrganisation({ trigger }: { readonly trigger: ReactElement }) {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog title={t('secretariat.directory.register')} trigger={trigger} isOpen={isOpen} onOpenChange={setOpen}>
      <Registration
        onDone={() => {
          setOpen(false);
        }}
      />
    </Dialog>
  );
}

function Registration({ onDone }: { readonly onDone: () => void }) {
  const t = useWords();
  const dates = useDates();
  const navigate = useNavigate();
  const { run } = useCommand(RegisterOrganisationDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<OrganisationKind>('COMPANY');
  const [country, setCountry] = useState<string | null>('SE');
  const [number, setNumber] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    const wrong = {
      ...(name.trim() === '' && { name: t('secretariat.directory.name-missing') }),
      ...(country === null && { country: t('secretariat.directory.country-missing') }),
    };
    setErrors(wrong);
    if (country === null || Object.keys(wrong).length > 0) return;
    let id: string | undefined;
    const isDone = await attempt(async () => {
      const { registerOrganisation } = await run({
        input: { name: name.trim(), kind, country, organisationNumber: number.trim() === '' ? null : number.trim() },
      });
      if (registerOrganisation.__typename === 'Organisation') ({ id } = registerOrganisation);
      return registerOrganisation;
    }, t('secretariat.directory.registered'));
    if (!isDone) return;
    onDone();
    if (id !== undefined) void navigate({ href: `/organisations/${id}` });
  };
  return (
    <Form
      label={t('secretariat.directory.register')}
      errors={errors}
      formError={problem}
      fieldLabels={{ name: t('common.name'), country: t('common.country') }}
      onSubmit={() => {
        void save();
      }}
    >
      <TextField label={t('common.name')} name="name" maxLength={200} isRequired value={name} onChange={setName} />
      <Select
        label={t('secretariat.directory.kind')}
        name="kind"
        options={KINDS.map((value) => ({ value, label: t(`organisation-kind.${value}`) }))}
        value={kind}
        onChange={(value) => {
          if (value !== null) setKind(value);
        }}
      />
      <ComboBox
        label={t('common.country')}
        name="country"
        isRequired
        options={COUNTRIES.map((value) => ({ value, label: dates.country(value) }))}
        value={country}
        onChange={setCountry}
      />
      <TextField
        label={t('secretariat.directory.number')}
        description={t('secretariat.directory.number-text')}
        name="organisationNumber"
        maxLength={40}
        value={number}
        onChange={setNumber}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('secretariat.directory.register')}
        </Button>
      </FormActions>
    </Form>
  );
}
