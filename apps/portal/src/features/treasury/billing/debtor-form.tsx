import { useState } from 'react';
import { DescribeDebtorDocument, type Language } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useCommand } from '../../../lib/query';
import { usePartnership } from '../../../lib/session/partnership';
import { Button, FieldGroup, Form, FormActions, Select, TextField } from '../../../ui';
import { useWords } from '../words';
import { AddressFields } from './address-fields';
import { bare, type Debtor, emptyAddress, FIELD_OF_NUMBER, missingOf, schemeOf, told, trimmed } from './party';

const LANGUAGES: readonly Language[] = ['en', 'sv', 'da', 'nb'];

interface DebtorFormProps {
  readonly partnershipId: string;
  readonly organisationId: string;
  readonly country: string;
  readonly debtor: Debtor | null;
  readonly onDone: () => void;
}

/** Says where an organisation gets its coming invoices; what was issued stays as it is. */
export function DebtorForm({ partnershipId, organisationId, country, debtor, onDone }: DebtorFormProps) {
  const t = useWords();
  const partnership = usePartnership(partnershipId);
  const { run } = useCommand(DescribeDebtorDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const [address, setAddress] = useState(debtor?.address ?? emptyAddress(country));
  const [vatNumber, setVatNumber] = useState(debtor?.vatNumber ?? '');
  const [electronic, setElectronic] = useState(debtor?.electronicAddress?.id ?? '');
  const [scheme, setScheme] = useState(debtor?.electronicAddress?.scheme ?? schemeOf(country));
  const [reference, setReference] = useState(debtor?.reference ?? '');
  const [email, setEmail] = useState(debtor?.email ?? '');
  const [language, setLanguage] = useState<Language>(
    debtor?.language ?? LANGUAGES.find((one) => one === partnership?.languages[0]) ?? 'en',
  );
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    const wrong = Object.fromEntries(missingOf(address).map((part) => [part, t(`treasury.billing.missing.${part}`)]));
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const input = {
      address: trimmed(address),
      vatNumber: told(bare(vatNumber)),
      electronicAddress: bare(electronic) === '' ? null : { scheme: scheme.trim(), id: bare(electronic) },
      reference: told(reference),
      email: told(email),
      language,
    };
    const isDone = await attempt(async () => {
      const { describeDebtor } = await run({ partnershipId, organisationId, input });
      if (describeDebtor.__typename === 'BillingNumberWrong')
        setErrors({ [FIELD_OF_NUMBER[describeDebtor.at]]: t('refusal.BILLING_NUMBER_WRONG') });
      return describeDebtor;
    }, t('common.saved'));
    if (isDone) onDone();
  };
  return (
    <Form
      label={t('treasury.billing.invoice-address')}
      errors={errors}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <AddressFields value={address} onChange={setAddress} />
      <FieldGroup legend={t('treasury.billing.electronic')} isInline>
        <TextField
          label={t('treasury.billing.scheme')}
          description={t('treasury.billing.scheme-text')}
          width="short"
          maxLength={4}
          value={scheme}
          onChange={setScheme}
        />
        <TextField
          label={t('treasury.billing.electronic-id')}
          name="electronicAddress"
          width="medium"
          maxLength={50}
          value={electronic}
          onChange={setElectronic}
        />
      </FieldGroup>
      <TextField
        label={t('treasury.billing.vat-number')}
        name="vatNumber"
        width="medium"
        maxLength={20}
        value={vatNumber}
        onChange={setVatNumber}
      />
      <TextField
        label={t('treasury.billing.their-reference')}
        name="reference"
        width="medium"
        maxLength={100}
        value={reference}
        onChange={setReference}
      />
      <TextField
        label={t('common.email')}
        name="email"
        type="email"
        width="medium"
        maxLength={254}
        value={email}
        onChange={setEmail}
      />
      <Select
        label={t('nav.language')}
        width="medium"
        options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        value={language}
        onChange={(value) => {
          if (value !== null) setLanguage(value);
        }}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
