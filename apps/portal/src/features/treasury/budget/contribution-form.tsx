import { useState } from 'react';
import {
  type ContributionKind,
  FindOrganisationsDocument,
  RecordContributionDocument,
  type SourceFragment,
} from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { send } from '../../../lib/graphql';
import { useCommand } from '../../../lib/query';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Button, ComboBox, Form, FormActions, NumberField, RadioGroup, Select, TextField } from '../../../ui';
import { minorOf } from '../money';
import { useWords } from '../words';

interface ContributionFormProps {
  readonly here: Here;
  readonly year: number;
  readonly sources: readonly SourceFragment[];
  readonly onDone: () => void;
}

/** Records what somebody gives to a source in a year, in money or in kind. */
export function ContributionForm({ here, year, sources, onDone }: ContributionFormProps) {
  const t = useWords();
  const { run } = useCommand(RecordContributionDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [fundSourceId, setSource] = useState<string | null>(null);
  const [kind, setKind] = useState<ContributionKind>('MONEY');
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [amount, setAmount] = useState<number | null>(null);
  const [text, setText] = useState('');
  const [valuation, setValuation] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    const wrong = {
      ...(fundSourceId === null && { fundSourceId: t('treasury.budget.source-missing') }),
      ...((amount === null || amount === 0) && { amountMinor: t('treasury.budget.amount-missing') }),
      ...(text.trim() === '' && { text: t('treasury.budget.text-missing') }),
      ...(kind === 'IN_KIND' && valuation.trim() === '' && { valuation: t('treasury.budget.valuation-missing') }),
    };
    setErrors(wrong);
    if (fundSourceId === null || amount === null || Object.keys(wrong).length > 0) return;
    const input = {
      ...{ fundSourceId, year, kind, organisationId, amountMinor: minorOf(amount), text: text.trim() },
      valuation: kind === 'IN_KIND' ? valuation.trim() : null,
    };
    const isDone = await attempt(
      async () => (await run({ input })).recordContribution,
      t('treasury.budget.contribution-recorded'),
    );
    if (isDone) onDone();
  };
  return (
    <Form
      label={t('action.contribution:record')}
      errors={errors}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <p>{t('treasury.budget.contribution-text', { year: String(year) })}</p>
      <Select
        label={t('treasury.budget.source')}
        name="fundSourceId"
        isRequired
        options={sources.map(({ id, name }) => ({ value: id, label: name }))}
        value={fundSourceId}
        onChange={setSource}
      />
      <RadioGroup
        label={t('treasury.budget.kind')}
        options={(['MONEY', 'IN_KIND'] as const).map((value) => ({ value, label: t(`contribution-kind.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <ComboBox
        label={t('treasury.budget.giver')}
        value={organisationId}
        onChange={(id) => {
          setOrganisationId(id);
        }}
        load={async (search, signal) => {
          const variables = { search: search === '' ? null : search, kind: null, first: 20, after: null };
          const { organisations } = await send(FindOrganisationsDocument, variables, signal);
          return organisations.edges.map(({ node }) => ({ value: node.id, label: node.name }));
        }}
      />
      <NumberField
        label={t('treasury.invoices.amount')}
        name="amountMinor"
        isRequired
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
      {kind === 'IN_KIND' && (
        <TextField
          label={t('treasury.budget.valuation')}
          name="valuation"
          isRequired
          maxLength={500}
          value={valuation}
          onChange={setValuation}
        />
      )}
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('action.contribution:record')}
        </Button>
      </FormActions>
    </Form>
  );
}
