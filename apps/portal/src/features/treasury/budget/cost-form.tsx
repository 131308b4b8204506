import { useState } from 'react';
import { type LineRowFragment, PostCostDocument, type SourceFragment } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { dateIn } from '../../../lib/dates';
import { useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Button, DatePicker, Form, FormActions, NumberField, Select, TextField } from '../../../ui';
import { minorOf } from '../money';
import { useWords } from '../words';

interface CostFormProps {
  readonly here: Here;
  readonly sources: readonly SourceFragment[];
  readonly lines: readonly LineRowFragment[];
  readonly onDone: () => void;
}

/** Posts what was spent: on which line, from which of its sources, with its voucher. */
export function CostForm({ here, sources, lines, onDone }: CostFormProps) {
  const t = useWords();
  const { now } = useNow();
  const { run } = useCommand(PostCostDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [lineCode, setLine] = useState<string | null>(null);
  const [fundSourceId, setSource] = useState<string | null>(null);
  const [incurredOn, setDay] = useState<string | null>(() => dateIn(now, here.timeZone));
  const [amount, setAmount] = useState<number | null>(null);
  const [text, setText] = useState('');
  const [voucher, setVoucher] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const paying = lines.find(({ code }) => code === lineCode)?.parts.map((part) => part.fundSourceId) ?? [];
  const save = async (): Promise<void> => {
    const wrong = {
      ...(lineCode === null && { lineCode: t('treasury.budget.line-missing') }),
      ...(fundSourceId === null && { fundSourceId: t('treasury.budget.source-missing') }),
      ...(incurredOn === null && { incurredOn: t('treasury.members.day-missing') }),
      ...((amount === null || amount <= 0) && { amountMinor: t('treasury.budget.amount-missing') }),
      ...(text.trim() === '' && { text: t('treasury.budget.text-missing') }),
      ...(voucher.trim() === '' && { voucher: t('treasury.costs.voucher-missing') }),
    };
    setErrors(wrong);
    if (lineCode === null || fundSourceId === null || incurredOn === null || amount === null) return;
    if (Object.keys(wrong).length > 0) return;
    const amountMinor = minorOf(amount);
    const input = { fundSourceId, lineCode, incurredOn, amountMinor, text: text.trim(), voucher: voucher.trim() };
    const isDone = await attempt(async () => (await run({ input })).postCost, t('treasury.costs.posted'));
    if (isDone) onDone();
  };
  return (
    <Form
      label={t('action.cost:post')}
      errors={errors}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <Select
        label={t('treasury.budget.line')}
        name="lineCode"
        isRequired
        options={lines.map(({ code, name }) => ({ value: code, label: name }))}
        value={lineCode}
        onChange={(code) => {
          setLine(code);
          const parts = lines.find((line) => line.code === code)?.parts ?? [];
          setSource(parts.length === 1 ? (parts[0]?.fundSourceId ?? null) : null);
        }}
      />
      <Select
        label={t('treasury.budget.source')}
        name="fundSourceId"
        isRequired
        isDisabled={lineCode === null}
        options={sources.filter(({ id }) => paying.includes(id)).map(({ id, name }) => ({ value: id, label: name }))}
        value={fundSourceId}
        onChange={setSource}
      />
      <DatePicker label={t('treasury.costs.on')} name="incurredOn" isRequired value={incurredOn} onChange={setDay} />
      <NumberField
        label={t('treasury.invoices.amount')}
        name="amountMinor"
        isRequired
        min={0}
        hasSteppers={false}
        format={{ maximumFractionDigits: 2 }}
        suffix={here.currency}
        value={amount}
        onChange={setAmount}
      />
      <TextField
        label={t('treasury.costs.text')}
        name="text"
        isRequired
        maxLength={500}
        value={text}
        onChange={setText}
      />
      <TextField
        label={t('treasury.costs.voucher')}
        description={t('treasury.costs.voucher-text')}
        name="voucher"
        isRequired
        width="medium"
        maxLength={100}
        value={voucher}
        onChange={setVoucher}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('action.cost:post')}
        </Button>
      </FormActions>
    </Form>
  );
}
