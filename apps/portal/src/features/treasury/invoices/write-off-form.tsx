import { useState } from 'react';
import { ProposeWriteOffDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useDraft } from '../../../lib/draft';
import { useCommand } from '../../../lib/query';
import { Button, Form, FormActions, NumberField, TextArea } from '../../../ui';
import { minorOf, useMoney } from '../money';
import { useWords } from '../words';

interface WriteOffFormProps {
  readonly invoice: { readonly id: string; readonly openMinor: number; readonly currency: string };
  readonly zone: string;
}

/** Proposes to give a claim up; somebody else attests it. */
export function WriteOffForm({ invoice, zone }: WriteOffFormProps) {
  const t = useWords();
  const money = useMoney();
  const { run } = useCommand(ProposeWriteOffDocument);
  const { attempt, problem, isRunning } = useAttempt(zone);
  const reason = useDraft(`write-off:${invoice.id}`, '');
  const [amount, setAmount] = useState<number | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    setErrors(reason.value.trim() === '' ? { reason: t('treasury.write-offs.reason-missing') } : {});
    if (reason.value.trim() === '') return;
    const isDone = await attempt(
      async () =>
        (
          await run({
            invoiceId: invoice.id,
            minor: amount === null ? null : minorOf(amount),
            reason: reason.value.trim(),
          })
        ).proposeWriteOff,
      t('treasury.write-offs.proposed-done'),
    );
    if (isDone) reason.forget();
  };
  return (
    <Form
      label={t('action.write-off:propose')}
      errors={errors}
      formError={problem}
      fieldLabels={{ reason: t('common.reason') }}
      onSubmit={() => {
        void save();
      }}
    >
      <p>{t('treasury.write-offs.text')}</p>
      <NumberField
        label={t('treasury.invoices.amount')}
        description={t('treasury.write-offs.amount-text', { amount: money(invoice.openMinor, invoice.currency) })}
        min={0}
        max={invoice.openMinor / 100}
        hasSteppers={false}
        format={{ maximumFractionDigits: 2 }}
        suffix={invoice.currency}
        value={amount}
        onChange={setAmount}
      />
      <TextArea
        label={t('common.reason')}
        name="reason"
        isRequired
        maxLength={1000}
        value={reason.value}
        onChange={reason.write}
      />
      <FormActions>
        <Button type="submit" isPending={isRunning}>
          {t('action.write-off:propose')}
        </Button>
      </FormActions>
    </Form>
  );
}
