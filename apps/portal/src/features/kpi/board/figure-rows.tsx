import { useInfiniteQuery } from '@tanstack/react-query';
import { KpiRowsDocument, type KpiRowsQuery } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { send } from '../../../lib/graphql';
import { answerKey } from '../../../lib/query';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Button, EmptyState, Section, Stack, Table, TextLink } from '../../../ui';
import { DownloadCsv } from '../download-csv';
import { useFigureWords } from '../figure-words';
import styles from '../kpi.module.css';
import type { Scope } from '../scope';
import { useWords } from '../words';
import { useBesideWords } from './certainty';
import type { FigureRow } from './figures';

type Row = KpiRowsQuery['kpiRows']['edges'][number]['node'];

interface FigureRowsProps {
  readonly here: Here;
  readonly scope: Scope;
  readonly figure: FigureRow;
}

const PAGE = 50;

/** The inquiries and trials that a figure counts, as far as the reader may see them. */
export function FigureRows({ here, scope, figure }: FigureRowsProps) {
  const t = useWords();
  const { id, version } = figure.definition;
  const { period, place } = figure;
  const variables = { partnershipId: here.id, id, version, period, place, asOf: scope.asOf, first: PAGE };
  const asked = useInfiniteQuery({
    queryKey: answerKey(KpiRowsDocument, variables),
    queryFn: ({ pageParam, signal }) => send(KpiRowsDocument, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ kpiRows: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    staleTime: 30_000,
  });
  return (
    <Section title={t('kpi.rows')} description={t('kpi.rows-text')}>
      <Answered asked={asked} look="table">
        {({ pages }) => {
          const rows = pages.flatMap(({ kpiRows }) => kpiRows.edges.map(({ node }) => node));
          const counted = pages[0]?.kpiRows.totalCount ?? rows.length;
          if (rows.length === 0)
            return (
              <EmptyState size="sm" title={counted > 0 ? t('kpi.rows.hidden', { n: counted }) : t('kpi.rows.none')} />
            );
          return (
            <Stack gap={3}>
              <Rows rows={rows} unit={figure.definition.unit} />
              {asked.hasNextPage ? (
                <div>
                  <Button
                    isPending={asked.isFetchingNextPage}
                    onPress={() => {
                      void asked.fetchNextPage();
                    }}
                  >
                    {t('kpi.rows.more', { shown: rows.length, n: counted })}
                  </Button>
                </div>
              ) : (
                counted > rows.length && (
                  <p className={styles.quiet}>{t('kpi.rows.hidden', { n: counted - rows.length })}</p>
                )
              )}
              <div>
                <DownloadCsv
                  name={`${here.code}-${id}-${period}-rows`}
                  rows={() => [
                    ['kind', 'id', 'label', 'on', 'numerator', 'denominator', 'value', 'beside'],
                    ...rows.map((row) => [
                      ...[row.kind, row.subjectId, row.label, row.on, row.numerator, row.denominator, row.value],
                      row.beside.join(' '),
                    ]),
                  ]}
                />
              </div>
            </Stack>
          );
        }}
      </Answered>
    </Section>
  );
}

function Rows({ rows, unit }: { readonly rows: readonly Row[]; readonly unit: FigureRow['definition']['unit'] }) {
  const t = useWords();
  const dates = useDates();
  const words = useFigureWords();
  const besideWords = useBesideWords();
  return (
    <Table<Row>
      label={t('kpi.rows')}
      rows={rows}
      rowId={({ id }) => id}
      rowLabel={({ label }) => label}
      density="dense"
      height="60dvh"
      columns={[
        {
          id: 'label',
          header: t('kpi.row.what'),
          priority: 1,
          isRowHeader: true,
          cell: ({ kind, subjectId, label }) => (
            <TextLink href={kind === 'TRIAL' ? `/trials/${subjectId}` : `/inquiries/${subjectId}`}>{label}</TextLink>
          ),
        },
        { id: 'kind', header: t('kpi.row.kind'), priority: 3, cell: ({ kind }) => t(`kpi-subject.${kind}`) },
        {
          id: 'on',
          header: t('common.date'),
          isNoWrap: true,
          cell: ({ on }) => dates.date(on),
          sort: (a, b) => a.on.localeCompare(b.on),
        },
        {
          id: 'adds',
          header: t('kpi.row.adds'),
          cell: ({ numerator, denominator, value }) =>
            value !== null
              ? words.value(value, unit)
              : numerator !== null && denominator !== null
                ? t('kpi.of', { part: dates.number(numerator), whole: dates.number(denominator) })
                : numerator !== null
                  ? dates.number(numerator)
                  : '–',
        },
        {
          id: 'beside',
          header: t('kpi.beside'),
          cell: ({ beside }) =>
            beside.length === 0 ? '–' : dates.list(beside.filter((one) => !one.includes(':')).map(besideWords)),
        },
      ]}
    />
  );
}
