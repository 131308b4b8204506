import type { BillingVatFragment, InvoicePurpose, VatCategory } from '../../../graphql/graphql';
import { FieldGroup, NumberField, Select, Stack, TextField } from '../../../ui';
import { useWords } from '../words';

export type VatCase = BillingVatFragment;
export const PURPOSES = ['membershipFee', 'directedContribution', 'service'] as const;
export type VatPolicy = Readonly<Record<(typeof PURPOSES)[number], VatCase>>;

const CODES: Readonly<Record<(typeof PURPOSES)[number], InvoicePurpose>> = {
  membershipFee: 'MEMBERSHIP_FEE',
  directedContribution: 'DIRECTED_CONTRIBUTION',
  service: 'SERVICE',
};
const CATEGORIES: readonly VatCategory[] = ['STANDARD', 'ZERO', 'EXEMPT', 'REVERSE_CHARGE', 'OUTSIDE'];
/** Codes that stand for one category alone. */
const REASON_CODES: Readonly<Partial<Record<VatCategory, string>>> = {
  OUTSIDE: 'VATEX-EU-O',
  REVERSE_CHARGE: 'VATEX-EU-AE',
};

interface VatFieldsProps {
  readonly value: VatPolicy;
  readonly onChange: (value: VatPolicy) => void;
}

/** The tax of each purpose: how it meets it, at which rate, and else why not. */
export function VatFields({ value, onChange }: VatFieldsProps) {
  const t = useWords();
  return (
    <Stack gap={4}>
      {PURPOSES.map((purpose) => {
        const vat = value[purpose];
        const change = (part: Partial<VatCase>): void => {
          onChange({ ...value, [purpose]: { ...vat, ...part } });
        };
        const isTaxed = vat.category === 'STANDARD' || vat.category === 'ZERO';
        return (
          <FieldGroup
            key={purpose}
            legend={t('treasury.billing.vat-of', { purpose: t(`invoice-purpose.${CODES[purpose]}`) })}
            isInline
          >
            <Select
              label={t('treasury.billing.vat-category')}
              name={`vat.${CODES[purpose]}`}
              width="medium"
              options={CATEGORIES.map((category) => ({ value: category, label: t(`vat-category.${category}`) }))}
              value={vat.category}
              onChange={(category) => {
                if (category === null) return;
                const taxed = category === 'STANDARD' || category === 'ZERO';
                change({
                  category,
                  rateBasisPoints: category === 'STANDARD' ? 2500 : 0,
                  reason: taxed ? null : vat.reason,
                  reasonCode: REASON_CODES[category] ?? null,
                });
              }}
            />
            {vat.category === 'STANDARD' && (
              <NumberField
                label={t('treasury.billing.vat-rate')}
                hasSteppers={false}
                min={0}
                max={1}
                format={{ style: 'percent', maximumFractionDigits: 2 }}
                value={vat.rateBasisPoints / 10_000}
                onChange={(rate) => {
                  change({ rateBasisPoints: Math.round((rate ?? 0) * 10_000) });
                }}
              />
            )}
            {!isTaxed && (
              <TextField
                label={t('treasury.billing.vat-reason')}
                maxLength={200}
                value={vat.reason ?? ''}
                onChange={(reason) => {
                  change({ reason });
                }}
              />
            )}
          </FieldGroup>
        );
      })}
    </Stack>
  );
}
