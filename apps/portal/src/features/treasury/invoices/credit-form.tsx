import { useState } from 'react';
import { CreditInvoiceDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useDraft } from '../../../lib/draft';
import { useCommand } from '../../../lib/query';
import { Button, FieldGroup, Form, FormActions, NumberField, RadioGroup, Section, TextArea } from '../../../ui';
import { minorOf, useMoney } from '../money';
import { useWords } from '../words';
import { creditableLines } from './creditable';
import type { OpenInvoice } from './open-invoice';

interface CreditFormProps {
  readonly invoice: OpenInvoice;
  readonly zone: string;
  readonly onDone: () => void;
}

/** Takes an invoice back by a credit note, whole or line by line, with the reason that stands on it. */
export function CreditForm({ invoice, zone, onDone }: CreditFormProps) {
  const t = useWords();
  const money = useMoney();
  const { run } = useCommand(CreditInvoiceDocument);
  const { attempt, problem, isRunning } = useAttempt(zone);
  const reason = useDraft(`credit:${invoice.id}`, '');
  const [extent, setExtent] = useState<'all' | 'part'>('all');
  const [amounts, setAmounts] = useState<Readonly<Record<number, number | null>>>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const lines = creditableLines(invoice);
  const save = async (): Promise<void> => {
    const wanted = lines.flatMap(({ number }) => {
      const amount = amounts[number];
      return amount === null || amount === undefined || amount === 0
        ? []
        : [{ line: number, netMinor: minorOf(amount) }];
    });
    const first = lines[0];
    const wrong = {
      ...(reason.value.trim() === '' && { reason: t('treasury.invoices.reason-missing') }),
      ...(extent === 'part' &&
        wanted.length === 0 &&
        first !== undefined && { [`lines.${first.number}`]: t('treasury.invoices.amount-missing') }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const isDone = await attempt(
      async () =>
        (
          await run({
            invoiceId: invoice.id,
            lines: extent === 'all' ? null : wanted,
            reason: reason.value.trim(),
          })
        ).creditInvoice,
      (answer) =>
        t('treasury.invoices.credit-done', { number: answer.__typename === 'CreditNote' ? answer.number : '' }),
    );
    if (!isDone) return;
    reason.forget();
    onDone();
  };
  return (
    <Section title={t('treasury.invoices.credit')}>
      <Form
        label={t('treasury.invoices.credit')}
        errors={errors}
        formError={problem}
        fieldLabels={{ reason: t('common.reason') }}
        onSubmit={() => {
          void save();
        }}
      >
        <RadioGroup
          label={t('treasury.invoices.extent')}
          value={extent}
          onChange={setExtent}
          options={[
            { value: 'all', label: t('treasury.invoices.extent.all') },
            { value: 'part', label: t('treasury.invoices.extent.part') },
          ]}
        />
        {extent === 'part' && (
          <FieldGroup legend={t('treasury.invoices.credit-net')}>
            {lines.map(({ number, leftMinor }) => (
              <NumberField
                key={number}
                name={`lines.${number}`}
                label={invoice.lines.find((line) => line.number === number)?.text ?? String(number)}
                description={t('treasury.invoices.credit-left', { amount: money(leftMinor, invoice.currency) })}
                value={amounts[number] ?? null}
                onChange={(amount) => {
                  setAmounts({ ...amounts, [number]: amount });
                }}
                min={0}
                max={leftMinor / 100}
                hasSteppers={false}
                format={{ minimumFractionDigits: 0, maximumFractionDigits: 2 }}
                suffix={invoice.currency}
              />
            ))}
          </FieldGroup>
        )}
        <TextArea
          label={t('common.reason')}
          description={t('treasury.invoices.reason-text')}
          name="reason"
          isRequired
          maxLength={1000}
          value={reason.value}
          onChange={reason.write}
        />
        <FormActions>
          <Button type="submit" variant="danger" isPending={isRunning}>
            {t('treasury.invoices.credit')}
          </Button>
          <Button onPress={onDone}>{t('common.cancel')}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
