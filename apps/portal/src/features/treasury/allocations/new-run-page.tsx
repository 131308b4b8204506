import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  CreateAllocationRunDocument,
  type FundUse,
  FundSourcesDocument,
  PreviewAllocationDocument,
  ReadyAllocationsDocument,
  type ReadyAllocationsQuery,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useDraft } from '../../../lib/draft';
import { useAnswer, useCommand } from '../../../lib/query';
import { useRefusalWords } from '../../../lib/refusal-words';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import {
  Button,
  Disclosure,
  FieldGroup,
  Form,
  FormActions,
  Notice,
  NumberField,
  PageHeader,
  RadioGroup,
  Section,
  Select,
  Stack,
  TextArea,
  TextField,
} from '../../../ui';
import { minorOf } from '../money';
import { useWords } from '../words';
import { useYear } from '../year-choice';
import { DocumentFields } from './document-fields';
import { readDocument, writeDocument } from './allocation-document';
import { Explanation } from './explanation';
import { LinesPicture } from './lines-picture';

type Ready = ReadyAllocationsQuery['readyAllocations'][number];

const USES: readonly FundUse[] = ['ACTIVITY', 'RUNNING', 'INFRASTRUCTURE', 'TARGETED'];

/** Shares a pool out: from an allocation that a known system makes, changed at will, looked at before it is kept. */
export function NewRunPage() {
  const asked = useAnswer(ReadyAllocationsDocument, {}, { freshFor: 600_000 });
  return (
    <InPartnership>
      {(here) => (
        <Answered asked={asked}>{({ readyAllocations }) => <NewRun here={here} ready={readyAllocations} />}</Answered>
      )}
    </InPartnership>
  );
}

interface Written {
  readonly title: string;
  readonly document: string;
  readonly use: FundUse;
  readonly purpose: string;
  readonly fundSourceId: string | null;
  readonly coFunding: number | null;
  readonly priorityLetter: string;
}

const EMPTY: Written = {
  title: '',
  document: '',
  use: 'ACTIVITY',
  purpose: '',
  fundSourceId: null,
  coFunding: null,
  priorityLetter: '',
};

function NewRun({ here, ready }: { readonly here: Here; readonly ready: readonly Ready[] }) {
  const t = useWords();
  const dates = useDates();
  const navigate = useNavigate();
  const year = useYear(here.timeZone);
  const { run } = useCommand(CreateAllocationRunDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const sources = useAnswer(FundSourcesDocument, { partnershipId: here.id });
  const draft = useDraft<Written>(`allocation:${here.id}`, EMPTY);
  const [base, setBase] = useState<string | null>(null);
  const [isScenario, setScenario] = useState(true);
  const [previewed, setPreviewed] = useState<string>();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const written = draft.value;
  const document = readDocument(written.document);
  const write = (part: Partial<Written>): void => {
    draft.write({ ...written, ...part });
  };
  const begin = (name: string | null): void => {
    setBase(name);
    const chosen = ready.find((one) => one.name === name);
    const read = chosen && readDocument(chosen.document);
    if (!chosen || !read) return;
    write({ title: chosen.title, document: writeDocument(read) });
    setPreviewed(writeDocument(read));
  };
  const save = async (): Promise<void> => {
    const wrong = {
      ...(written.title.trim() === '' && { title: t('treasury.budget.name-missing') }),
      ...(document === undefined && { document: t('treasury.allocations.document-wrong') }),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    let id: string | undefined;
    const isDone = await attempt(
      async () => {
        const { createAllocationRun } = await run({
          partnershipId: here.id,
          input: {
            title: written.title.trim(),
            year,
            isScenario,
            document: written.document,
            use: written.use,
            purpose: written.purpose.trim() === '' ? null : written.purpose.trim(),
            fundSourceId: written.fundSourceId,
            coFundingMinor: written.use === 'TARGETED' ? minorOf(written.coFunding ?? 0) : 0,
            priorityLetter:
              written.use !== 'TARGETED' || written.priorityLetter.trim() === '' ? null : written.priorityLetter.trim(),
            capacity: [],
          },
        });
        if (createAllocationRun.__typename === 'AllocationRun') ({ id } = createAllocationRun);
        return createAllocationRun;
      },
      isScenario ? t('treasury.allocations.scenario-kept') : t('treasury.allocations.run-kept'),
    );
    if (!isDone || id === undefined) return;
    draft.forget();
    void navigate({ href: `/allocations/${id}` });
  };
  const assumed = ready.find(({ name }) => name === base)?.assumed;
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('action.allocation-run:create')}
        lead={t('treasury.allocations.new-lead', { year: String(year) })}
        eyebrow={dates.country(here.country)}
        breadcrumbs={[
          { label: t('nav.allocations'), href: `/allocations?in=${here.code}&year=${year}` },
          { label: t('action.allocation-run:create') },
        ]}
        actions={here.switcher}
      />
      <Form
        label={t('action.allocation-run:create')}
        errors={errors}
        formError={problem}
        onSubmit={() => {
          void save();
        }}
      >
        <Select
          label={t('treasury.allocations.begin-with')}
          description={t('treasury.allocations.begin-text')}
          options={ready.map(({ name, title }) => ({ value: name, label: title }))}
          value={base}
          onChange={begin}
        />
        {assumed !== undefined && assumed !== null && (
          <Notice tone="warn" title={t('treasury.allocations.assumed')}>
            {assumed}
          </Notice>
        )}
        <TextField
          label={t('common.title')}
          name="title"
          isRequired
          maxLength={200}
          value={written.title}
          onChange={(title) => {
            write({ title });
          }}
        />
        {document !== undefined && (
          <DocumentFields
            document={document}
            onChange={(changed) => {
              write({ document: writeDocument(changed) });
            }}
          />
        )}
        <Disclosure title={t('treasury.allocations.as-text')} defaultOpen={document === undefined}>
          <TextArea
            label={t('treasury.allocations.document')}
            description={t('treasury.allocations.document-text')}
            name="document"
            isRequired
            rows={10}
            value={written.document}
            onChange={(text) => {
              write({ document: text });
            }}
          />
        </Disclosure>
        <FieldGroup legend={t('treasury.allocations.money-for')} isInline>
          <Select
            label={t('treasury.budget.use')}
            options={USES.map((value) => ({ value, label: t(`fund-use.${value}`) }))}
            value={written.use}
            onChange={(use) => {
              if (use !== null) write({ use });
            }}
          />
          <Select
            label={t('treasury.budget.source')}
            options={(sources.data?.fundSources ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={written.fundSourceId}
            onChange={(fundSourceId) => {
              write({ fundSourceId });
            }}
          />
          <TextField
            label={t('treasury.budget.purpose')}
            maxLength={200}
            value={written.purpose}
            onChange={(purpose) => {
              write({ purpose });
            }}
          />
          {written.use === 'TARGETED' && (
            <>
              <NumberField
                label={t('treasury.budget.co-funding')}
                min={0}
                hasSteppers={false}
                format={{ maximumFractionDigits: 2 }}
                suffix={document?.currency ?? here.currency}
                value={written.coFunding}
                onChange={(coFunding) => {
                  write({ coFunding });
                }}
              />
              <TextField
                label={t('treasury.allocations.priority-letter')}
                maxLength={200}
                value={written.priorityLetter}
                onChange={(priorityLetter) => {
                  write({ priorityLetter });
                }}
              />
            </>
          )}
        </FieldGroup>
        <RadioGroup
          label={t('treasury.allocations.keep-as')}
          value={isScenario ? 'scenario' : 'run'}
          onChange={(value) => {
            setScenario(value === 'scenario');
          }}
          options={[
            {
              value: 'scenario',
              label: t('treasury.allocations.scenario'),
              description: t('treasury.allocations.scenario-text'),
            },
            { value: 'run', label: t('treasury.allocations.run'), description: t('treasury.allocations.run-text') },
          ]}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={isRunning}>
            {t('treasury.allocations.keep')}
          </Button>
          <Button
            isDisabled={written.document.trim() === ''}
            onPress={() => {
              setPreviewed(written.document);
            }}
          >
            {t('treasury.allocations.preview')}
          </Button>
        </FormActions>
      </Form>
      {previewed !== undefined && <Preview document={previewed} />}
    </Stack>
  );
}

function Preview({ document }: { readonly document: string }) {
  const t = useWords();
  const refusalWords = useRefusalWords();
  const asked = useAnswer(PreviewAllocationDocument, { document }, { keep: true });
  return (
    <Section title={t('treasury.allocations.preview')}>
      <Answered asked={asked} look="block">
        {({ previewAllocation: came }) =>
          came.__typename === 'AllocationPreview' ? (
            <Stack gap={6}>
              <LinesPicture
                title={t('treasury.allocations.who-gets')}
                lines={came.explanation}
                currency={came.currency}
                poolMinor={came.poolMinor}
              />
              <Explanation lines={came.explanation} currency={came.currency} />
            </Stack>
          ) : (
            <Notice tone="error" live="assertive" title={refusalWords(came)}>
              {t('treasury.allocations.not-possible', { place: came.place, message: came.message })}
            </Notice>
          )
        }
      </Answered>
    </Section>
  );
}
