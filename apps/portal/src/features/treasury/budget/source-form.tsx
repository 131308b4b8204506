import { useState } from 'react';
import { FindOrganisationsDocument, type FundSourceKind, OpenFundSourceDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { send } from '../../../lib/graphql';
import { useCommand } from '../../../lib/query';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Button, ComboBox, Form, FormActions, Select, TextField } from '../../../ui';
import { useWords } from '../words';
import { isCode } from './codes';

const KINDS: readonly FundSourceKind[] = ['STATE_CORE', 'REGIONAL', 'MEMBER_FEE', 'DIRECTED', 'PROJECT'];

interface SourceFormProps {
  readonly here: Here;
  readonly onDone: () => void;
}

/** Opens a source of money, with the purpose that it is locked to. */
export function SourceForm({ here, onDone }: SourceFormProps) {
  const t = useWords();
  const { run } = useCommand(OpenFundSourceDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [kind, setKind] = useState<FundSourceKind>('STATE_CORE');
  const [purpose, setPurpose] = useState('');
  const [organisationId, setOrganisationId] = useState<string | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const needsPurpose = kind === 'DIRECTED' || kind === 'PROJECT';
  const save = async (): Promise<void> => {
    const wrong = {
      ...(!isCode(code) && { code: t('treasury.budget.code-wrong') }),
      ...(name.trim() === '' && { name: t('treasury.budget.name-missing') }),
      ...(needsPurpose && purpose.trim() === '' && { purpose: t('treasury.budget.purpose-missing') }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const input = {
      code: code.trim(),
      kind,
      name: name.trim(),
      purpose: purpose.trim() === '' ? null : purpose.trim(),
      organisationId,
    };
    const isDone = await attempt(
      async () => (await run({ partnershipId: here.id, input })).openFundSource,
      t('treasury.budget.source-opened'),
    );
    if (isDone) onDone();
  };
  return (
    <Form
      label={t('action.fund-source:open')}
      errors={errors}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <Select
        label={t('treasury.budget.kind')}
        options={KINDS.map((value) => ({ value, label: t(`fund-source-kind.${value}`) }))}
        value={kind}
        onChange={(value) => {
          if (value !== null) setKind(value);
        }}
      />
      <TextField label={t('common.name')} name="name" isRequired maxLength={200} value={name} onChange={setName} />
      <TextField
        label={t('treasury.budget.code')}
        description={t('treasury.budget.code-text')}
        name="code"
        isRequired
        width="medium"
        maxLength={40}
        value={code}
        onChange={(text) => {
          setCode(text.toUpperCase());
        }}
      />
      <TextField
        label={t('treasury.budget.purpose')}
        description={t('treasury.budget.purpose-text')}
        name="purpose"
        isRequired={needsPurpose}
        maxLength={200}
        value={purpose}
        onChange={setPurpose}
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
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('action.fund-source:open')}
        </Button>
      </FormActions>
    </Form>
  );
}
