import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import {
  DecideBudgetDocument,
  type FundUse,
  type LineRowFragment,
  type SourceFragment,
} from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useDraft } from '../../../lib/draft';
import { useCommand } from '../../../lib/query';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Button, Card, FieldGroup, Form, FormActions, NumberField, Select, Stack, TextField } from '../../../ui';
import { minorOf } from '../money';
import { useWords } from '../words';
import { isCode } from './codes';

const USES: readonly FundUse[] = ['ACTIVITY', 'RUNNING', 'INFRASTRUCTURE', 'TARGETED'];

interface WrittenLine {
  readonly code: string;
  readonly name: string;
  readonly use: FundUse;
  readonly purpose: string;
  /** By source, in whole units; null: nothing. */
  readonly amounts: Readonly<Record<string, number | null>>;
  readonly coFunding: number | null;
}

interface BudgetFormProps {
  readonly here: Here;
  readonly year: number;
  readonly sources: readonly SourceFragment[];
  /** Of the version that counts: where the next begins. */
  readonly lines: readonly LineRowFragment[];
  readonly onDone: () => void;
}

const EMPTY: WrittenLine = { code: '', name: '', use: 'ACTIVITY', purpose: '', amounts: {}, coFunding: null };

/** Decides a year's budget line by line: what each source pays of it. The version before is kept. */
export function BudgetForm({ here, year, sources, lines, onDone }: BudgetFormProps) {
  const t = useWords();
  const { run } = useCommand(DecideBudgetDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [initial] = useState<readonly WrittenLine[]>(() => (lines.length === 0 ? [EMPTY] : lines.map(written)));
  const draft = useDraft<readonly WrittenLine[]>(`budget:${here.id}:${year}`, initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const change = (index: number, part: Partial<WrittenLine>): void => {
    draft.write(draft.value.map((line, n) => (n === index ? { ...line, ...part } : line)));
  };
  const save = async (): Promise<void> => {
    const wrong = Object.fromEntries(
      draft.value.flatMap((line, index): [string, string][] => [
        ...(isCode(line.code) ? [] : [[`${index}.code`, t('treasury.budget.code-wrong')] as [string, string]]),
        ...(line.name.trim() === '' ? [[`${index}.name`, t('treasury.budget.name-missing')] as [string, string]] : []),
        ...(splitOf(line).length === 0
          ? [[`${index}.${sources[0]?.id ?? ''}`, t('treasury.budget.split-missing')] as [string, string]]
          : []),
      ]),
    );
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const wanted = draft.value.map((line) => ({
      code: line.code.trim(),
      name: line.name.trim(),
      use: line.use,
      purpose: line.purpose.trim() === '' ? null : line.purpose.trim(),
      split: splitOf(line),
      coFundingMinor: line.use === 'TARGETED' ? minorOf(line.coFunding ?? 0) : 0,
    }));
    const isDone = await attempt(
      async () => (await run({ partnershipId: here.id, year, lines: wanted })).decideBudget,
      t('treasury.budget.decided'),
    );
    if (!isDone) return;
    draft.forget();
    onDone();
  };
  return (
    <Form
      label={t('action.budget:decide')}
      errors={errors}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <p>{t('treasury.budget.decide-text', { year: String(year) })}</p>
      <Stack gap={4}>
        {draft.value.map((line, index) => (
          <Card
            key={index}
            level={3}
            title={t('treasury.budget.line-n', { n: index + 1 })}
            {...(draft.value.length > 1 && {
              actions: (
                <Button
                  size="sm"
                  variant="quiet"
                  icon={X}
                  onPress={() => {
                    draft.write(draft.value.filter((_, n) => n !== index));
                  }}
                >
                  {t('common.remove')}
                </Button>
              ),
            })}
          >
            <FieldGroup legend={t('treasury.budget.what')} isInline>
              <TextField
                label={t('common.name')}
                name={`${index}.name`}
                isRequired
                maxLength={200}
                value={line.name}
                onChange={(name) => {
                  change(index, { name });
                }}
              />
              <TextField
                label={t('treasury.budget.code')}
                name={`${index}.code`}
                isRequired
                maxLength={40}
                value={line.code}
                onChange={(code) => {
                  change(index, { code: code.toUpperCase() });
                }}
              />
              <Select
                label={t('treasury.budget.use')}
                options={USES.map((value) => ({ value, label: t(`fund-use.${value}`) }))}
                value={line.use}
                onChange={(use) => {
                  if (use !== null) change(index, { use });
                }}
              />
              <TextField
                label={t('treasury.budget.purpose')}
                maxLength={200}
                value={line.purpose}
                onChange={(purpose) => {
                  change(index, { purpose });
                }}
              />
            </FieldGroup>
            <FieldGroup legend={t('treasury.budget.paid-by')} isInline>
              {sources.map(({ id, name }) => (
                <NumberField
                  key={id}
                  label={name}
                  name={`${index}.${id}`}
                  min={0}
                  hasSteppers={false}
                  format={{ maximumFractionDigits: 2 }}
                  suffix={here.currency}
                  value={line.amounts[id] ?? null}
                  onChange={(amount) => {
                    change(index, { amounts: { ...line.amounts, [id]: amount } });
                  }}
                />
              ))}
              {line.use === 'TARGETED' && (
                <NumberField
                  label={t('treasury.budget.co-funding')}
                  min={0}
                  hasSteppers={false}
                  format={{ maximumFractionDigits: 2 }}
                  suffix={here.currency}
                  value={line.coFunding}
                  onChange={(coFunding) => {
                    change(index, { coFunding });
                  }}
                />
              )}
            </FieldGroup>
          </Card>
        ))}
      </Stack>
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('action.budget:decide')}
        </Button>
        <Button
          icon={Plus}
          onPress={() => {
            draft.write([...draft.value, EMPTY]);
          }}
        >
          {t('treasury.budget.add-line')}
        </Button>
      </FormActions>
    </Form>
  );
}

function written({ code, name, use, purpose, parts, coFundingMinor }: LineRowFragment): WrittenLine {
  return {
    code,
    name,
    use,
    purpose: purpose ?? '',
    amounts: Object.fromEntries(parts.map(({ fundSourceId, budgetMinor }) => [fundSourceId, budgetMinor / 100])),
    coFunding: coFundingMinor === 0 ? null : coFundingMinor / 100,
  };
}

function splitOf({ amounts }: WrittenLine): { fundSourceId: string; amountMinor: number }[] {
  return Object.entries(amounts).flatMap(([fundSourceId, amount]) =>
    amount === null || amount <= 0 ? [] : [{ fundSourceId, amountMinor: minorOf(amount) }],
  );
}
