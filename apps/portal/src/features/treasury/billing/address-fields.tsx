import { useDates } from '../../../lib/dates';
import { ComboBox, FieldGroup, TextField } from '../../../ui';
import { useWords } from '../words';
import type { Address } from './party';

/** Where members mostly are; any other country is added when one comes from there. */
const COUNTRIES = 'SE DK NO FI IS DE NL BE FR GB IE CH AT ES IT PL PT US CA JP'.split(' ');

interface AddressFieldsProps {
  readonly value: Address;
  readonly onChange: (value: Address) => void;
}

/** A postal address, part by part as Peppol wants it. */
export function AddressFields({ value, onChange }: AddressFieldsProps) {
  const t = useWords();
  const dates = useDates();
  return (
    <FieldGroup legend={t('treasury.billing.address')}>
      <TextField
        label={t('treasury.billing.line1')}
        name="line1"
        isRequired
        maxLength={100}
        value={value.line1}
        onChange={(line1) => {
          onChange({ ...value, line1 });
        }}
      />
      <TextField
        label={t('treasury.billing.line2')}
        name="line2"
        maxLength={100}
        value={value.line2 ?? ''}
        onChange={(line2) => {
          onChange({ ...value, line2: line2 === '' ? null : line2 });
        }}
      />
      <TextField
        label={t('treasury.billing.postal-code')}
        name="postalCode"
        isRequired
        maxLength={12}
        width="short"
        value={value.postalCode}
        onChange={(postalCode) => {
          onChange({ ...value, postalCode });
        }}
      />
      <TextField
        label={t('treasury.billing.city')}
        name="city"
        isRequired
        maxLength={60}
        width="medium"
        value={value.city}
        onChange={(city) => {
          onChange({ ...value, city });
        }}
      />
      <ComboBox
        label={t('common.country')}
        name="country"
        isRequired
        options={COUNTRIES.map((code) => ({ value: code, label: dates.country(code) }))}
        value={value.country}
        onChange={(country) => {
          if (country !== null) onChange({ ...value, country });
        }}
      />
    </FieldGroup>
  );
}
