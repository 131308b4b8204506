import { useAddress } from '../../../lib/address';
import { useDates } from '../../../lib/dates';
import type { Here } from '../../../parts/partnership/in-partnership';
import { DescriptionList, Drawer, LineChart, Notice, Section, Stack, Table } from '../../../ui';
import { DownloadCsv } from '../download-csv';
import { useFigureWords } from '../figure-words';
import type { Scope } from '../scope';
import { useWords } from '../words';
import { FigureRows } from './figure-rows';
import { useBesideWords, useCertainty } from './certainty';
import type { FigureRow } from './figures';
import { DefinitionLink } from './figure-table';
import { Target } from './standing-badge';

interface PanelProps {
  readonly here: Here;
  readonly scope: Scope;
  readonly figure: FigureRow | undefined;
  /** Whether the reader may see what is behind it. */
  readonly hasRows?: boolean;
}

/** The figure that the address names (`?figure=F1`): its course, what is told beside it, and the rows it counts. */
export function FigurePanel({ here, scope, figure, hasRows = true }: PanelProps) {
  const words = useFigureWords();
  const { change } = useAddress();
  return (
    <Drawer
      title={figure ? words.name(figure.definition.name) : ''}
      size="lg"
      isOpen={figure !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) change({ figure: undefined, place: undefined });
      }}
    >
      {figure && <Figure key={figure.definition.id} here={here} scope={scope} figure={figure} hasRows={hasRows} />}
    </Drawer>
  );
}

function Figure({ here, scope, figure, hasRows = true }: PanelProps & { readonly figure: FigureRow }) {
  const t = useWords();
  const dates = useDates();
  const words = useFigureWords();
  const certainty = useCertainty();
  const besideWords = useBesideWords();
  const { definition, value, reason, numerator, denominator, target } = figure;
  const told = (number: number): string => words.plain(number, definition.unit, here.currency);
  const known = figure.trend.filter((point) => point.value !== null);
  return (
    <Stack gap={6}>
      {value === null && reason !== null && (
        <Notice tone="info" title={t('kpi.no-figure')}>
          {t(`kpi-null-reason.${reason}`)}
        </Notice>
      )}
      <DescriptionList
        look="grid"
        items={[
          {
            term: words.period(figure.period),
            value: value === null ? '–' : words.value(value, definition.unit, here.currency),
          },
          { term: t('kpi.target'), value: <Target figure={figure} currency={here.currency} /> },
          { term: t('kpi.certainty'), value: certainty(figure) },
          ...(numerator === null || denominator === null
            ? []
            : [
                {
                  term: t('kpi.fraction'),
                  value: t('kpi.of', { part: dates.number(numerator), whole: dates.number(denominator) }),
                },
              ]),
          { term: t('kpi.definition'), value: <DefinitionLink definition={definition} /> },
          { term: t('kpi.data-state'), value: t(`kpi-data-state.${definition.dataState}`) },
        ]}
      />
      {figure.beside.length > 0 && (
        <Section title={t('kpi.beside')} description={t('kpi.beside-text')}>
          <DescriptionList
            look="grid"
            items={figure.beside.map((one) => ({
              term: besideWords(one.name),
              value: dates.number(one.value, { maximumFractionDigits: 1 }),
            }))}
          />
        </Section>
      )}
      <LineChart
        title={t('kpi.course')}
        summary={t('kpi.course-summary', { n: known.length, name: words.name(definition.name) })}
        format={told}
        headings={{ label: t('kpi.period'), n: 'n' }}
        series={[
          {
            id: definition.id,
            label: words.name(definition.name),
            points: figure.trend.map((point) => ({
              label: words.period(point.period),
              value: point.value,
              n: point.n,
            })),
          },
        ]}
        {...(target?.value != null && { target: { value: target.value, label: t('kpi.target') } })}
      />
      <div>
        <DownloadCsv
          name={`${here.code}-${definition.id}-${figure.period}`}
          rows={() => [
            ['id', 'version', 'period', 'value', 'reason', 'n'],
            ...figure.trend.map((point) => [
              ...[definition.id, definition.version, point.period, point.value, point.reason, point.n],
            ]),
          ]}
        />
      </div>
      {hasRows && <FigureRows here={here} scope={scope} figure={figure} />}
      {figure.lateCorrections.length > 0 && <LateCorrections figure={figure} zone={here.timeZone} />}
    </Stack>
  );
}

type LateCorrection = FigureRow['lateCorrections'][number];

function LateCorrections({ figure, zone }: { readonly figure: FigureRow; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  const words = useFigureWords();
  const change = (before: number, after: number): string =>
    t('kpi.late.change', { before: dates.number(before), after: dates.number(after) });
  return (
    <Section title={t('kpi.late.title')} description={t('kpi.late.text')}>
      <Table<LateCorrection>
        label={t('kpi.late.title')}
        rows={figure.lateCorrections}
        rowId={(row) => `${row.subjectId}:${row.month}:${row.recordedAt}`}
        density="dense"
        columns={[
          { id: 'month', header: t('kpi.late.month'), priority: 1, cell: ({ month }) => words.period(month) },
          { id: 'kind', header: t('kpi.row.kind'), cell: ({ kind }) => t(`kpi-subject.${kind}`) },
          {
            id: 'told',
            header: t('kpi.late.told'),
            cell: ({ recordedAt }) => dates.instant(recordedAt, zone, 'day-and-time'),
          },
          {
            id: 'numerator',
            header: t('kpi.numerator'),
            cell: (row) => change(row.numeratorBefore, row.numeratorAfter),
          },
          {
            id: 'denominator',
            header: t('kpi.denominator'),
            cell: (row) => change(row.denominatorBefore, row.denominatorAfter),
          },
          {
            id: 'counted',
            header: t('kpi.late.counted'),
            cell: ({ counted }) => t(counted ? 'common.yes' : 'common.no'),
          },
        ]}
      />
    </Section>
  );
}
