import { useState } from 'react';
import {
  OpenComparisonsDocument,
  type PublishedComparisonFragment,
  PublishOpenComparisonDocument,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAttempt } from '../../../lib/attempt';
import { dateIn, useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { useSession } from '../../../lib/session/session';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import {
  Button,
  EmptyState,
  Form,
  FormActions,
  Inline,
  PageHeader,
  Section,
  Select,
  Stack,
  Table,
  TextLink,
} from '../../../ui';
import { useFigureWords } from '../figure-words';
import styles from '../kpi.module.css';
import { moved, nameOf, periodOf } from '../periods';
import { useWords } from '../words';

type OpenTable = PublishedComparisonFragment['tables'][number];
type Row = OpenTable['rows'][number];

const NOTES = ['hidden', 'second', 'closed', 'overlap', 'regions'] as const;

/** What partnerships have published, for anybody: tables in which nothing small can be read or worked out. */
export function ComparisonsPage() {
  const t = useWords();
  const { holds } = useSession();
  const asked = useAnswer(OpenComparisonsDocument, { first: 20 }, { freshFor: 600_000 });
  return (
    <Stack gap={8}>
      <PageHeader title={t('nav.comparisons')} lead={t('kpi.open.lead')} />
      <Answered asked={asked} look="table">
        {({ openComparisons: { edges } }) =>
          edges.length === 0 ? (
            <EmptyState title={t('kpi.open.none')}>{t('kpi.open.none-text')}</EmptyState>
          ) : (
            <>
              {edges.map(({ node }) => (
                <Published key={node.id} comparison={node} />
              ))}
            </>
          )
        }
      </Answered>
      <Section title={t('kpi.open.method')}>
        <ul className={styles.notes}>
          {NOTES.map((note) => (
            <li key={note}>{t(`kpi.open.note.${note}`)}</li>
          ))}
        </ul>
        <p>
          <TextLink href="/kpi/definitions">{t('kpi.definitions.lead')}</TextLink>
        </p>
      </Section>
      {holds('SECRETARIAT') && <InPartnership>{(here) => <Publish here={here} />}</InPartnership>}
    </Stack>
  );
}

function Published({ comparison }: { readonly comparison: PublishedComparisonFragment }) {
  const t = useWords();
  const dates = useDates();
  const words = useFigureWords();
  const country = dates.country(comparison.partnershipCode.slice(0, 2));
  return (
    <Section
      title={t('kpi.open.of', { country, period: words.period(comparison.period) })}
      description={t('kpi.open.published', { when: dates.instant(comparison.publishedAt, 'UTC', 'day') })}
    >
      <Stack gap={6}>
        {comparison.tables.map((table) => (
          <OneTable key={table.table} table={table} place={`${country} ${words.period(comparison.period)}`} />
        ))}
      </Stack>
    </Section>
  );
}

/** A row or column of a published table in words; regions by their code. */
function useCodeWords() {
  const t = useWords();
  return (code: string): string =>
    t.maybe(`kpi.open.code.${code}`) ??
    t.maybe(`decline-group.${code}`) ??
    t.maybe(`outcome-kind.${code}`) ??
    t.maybe(`sponsor-class.${code}`) ??
    t.maybe(`trial-phase.${code}`) ??
    t.maybe(`product.${code}`) ??
    code;
}

function OneTable({ table, place }: { readonly table: OpenTable; readonly place: string }) {
  const t = useWords();
  const dates = useDates();
  const words = useFigureWords();
  const codeWords = useCodeWords();
  const cell = (value: number | null | undefined) =>
    value === null || value === undefined ? (
      <span className={styles.quiet}>{t('kpi.open.suppressed')}</span>
    ) : (
      dates.number(value)
    );
  const title = words.name(table.title);
  return (
    <Stack gap={2}>
      <h3 className={styles.tableTitle}>{title}</h3>
      {table.share && (
        <p>
          {t('kpi.open.share', {
            value: words.plain(table.share.value, 'PERCENT'),
            n: dates.number(table.share.n),
          })}{' '}
          <DefinitionOf definition={table.share.definition} />
        </p>
      )}
      {table.rows.length === 0 ? (
        <p className={styles.quiet}>{t('kpi.open.nothing')}</p>
      ) : (
        <Table<Row>
          label={t('kpi.open.table', { title, place })}
          rows={table.rows}
          rowId={({ row }) => row}
          density="dense"
          narrow="scroll"
          columns={[
            {
              id: 'row',
              header: t('kpi.open.row'),
              isRowHeader: true,
              cell: ({ row }) => codeWords(row),
              footer: t('kpi.open.sum'),
            },
            ...table.columns.map((column, index) => ({
              id: column,
              header: codeWords(column),
              align: 'end' as const,
              cell: ({ cells }: Row) => cell(cells[index]),
              footer: cell(table.columnSums[index]),
            })),
            {
              id: 'sum',
              header: t('kpi.open.sum'),
              align: 'end',
              cell: ({ sum }) => cell(sum),
              footer: cell(table.sum),
            },
          ]}
        />
      )}
      <Inline gap={4}>
        <TextLink href={table.csvUrl} download>
          {t('kpi.open.csv', { title })}
        </TextLink>
        {table.definitionUrls.map((url) => (
          <DefinitionOf key={url} definition={url.split('/').slice(-2).join('@')} />
        ))}
      </Inline>
    </Stack>
  );
}

/** Leads to what a figure means: `F1@1`. */
function DefinitionOf({ definition }: { readonly definition: string }) {
  const t = useWords();
  const [id = '', version = '1'] = definition.split('@');
  return <TextLink href={`/kpi/${id}?version=${version}`}>{t('kpi.id-version', { id, version })}</TextLink>;
}

const [QUARTERS, YEARS] = [8, 3];

function Publish({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const words = useFigureWords();
  const { now } = useNow();
  const { run } = useCommand(PublishOpenComparisonDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const today = dateIn(now, here.timeZone);
  const before = (kind: 'QUARTER' | 'YEAR', howMany: number) =>
    Array.from({ length: howMany }, (_, index) => moved(periodOf(kind, today), -index - 1)).filter(
      (period) => period !== null,
    );
  const periods = [...before('QUARTER', QUARTERS), ...before('YEAR', YEARS)].map(nameOf);
  const [period, setPeriod] = useState(periods[0] ?? '');
  return (
    <Section title={t('action.open-comparison:publish')} description={t('kpi.open.publish-text')}>
      <Form
        label={t('action.open-comparison:publish')}
        formError={problem}
        onSubmit={() => {
          void attempt(
            async () => (await run({ partnershipId: here.id, period })).publishOpenComparison,
            t('kpi.open.done'),
          );
        }}
      >
        <p>{dates.country(here.country)}</p>
        {here.switcher}
        <Select
          label={t('kpi.period')}
          isRequired
          width="medium"
          value={period}
          onChange={(next) => {
            setPeriod(next ?? period);
          }}
          options={periods.map((one) => ({ value: one, label: words.period(one) }))}
        />
        <FormActions>
          <Button type="submit" isPending={isRunning}>
            {t('action.open-comparison:publish')}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
