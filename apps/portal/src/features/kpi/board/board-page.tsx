import { useCallback } from 'react';
import { KpiBoardDocument, type KpiBoardFragment } from '../../../graphql/graphql';
import { changed, useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { Disclosure, Inline, KeyFigureRow, Notice, PageHeader, Section, Stack, Stat, Table } from '../../../ui';
import { DownloadCsv } from '../download-csv';
import { useFigureWords } from '../figure-words';
import { KpiPlaces } from '../places';
import { type Scope, ScopeChoice, useScope } from '../scope';
import { useWords } from '../words';
import { useCertainty } from './certainty';
import { Course } from './course';
import { boardOf, type FigureRow } from './figures';
import { FigurePanel } from './figure-panel';
import { DefinitionLink, FigureTable } from './figure-table';
import { useStanding } from './standing-badge';

type BoardFigure = KpiBoardFragment['figures'][number];

/** A board's view: every figure with its target, its course and what it rests on; each number opens what is behind it. */
export function BoardPage() {
  return <InPartnership>{(here) => <Board here={here} />}</InPartnership>;
}

function Board({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const scope = useScope(here.timeZone);
  const { periodName: period, asOf } = scope;
  const asked = useAnswer(KpiBoardDocument, { partnershipId: here.id, period, asOf }, { keep: true });
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.kpi')}
        lead={t('kpi.board.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      <KpiPlaces current="/kpi" />
      <ScopeChoice scope={scope} />
      <Answered asked={asked} look="table">
        {({ kpiReport }) => <Report here={here} scope={scope} report={kpiReport} />}
      </Answered>
    </Stack>
  );
}

interface ReportProps {
  readonly here: Here;
  readonly scope: Scope;
  readonly report: KpiBoardFragment;
}

function Report({ here, scope, report }: ReportProps) {
  const t = useWords();
  const words = useFigureWords();
  const dates = useDates();
  const { address } = useAddress();
  const { headline, areas } = boardOf(report.figures);
  const hrefOf = useCallback(
    ({ definition }: FigureRow): string =>
      `/kpi?${new URLSearchParams(changed(address, { in: here.code, figure: definition.id })).toString()}`,
    [address, here.code],
  );
  const shown = report.figures.find(({ definition }) => definition.id === address['figure']);
  return (
    <Stack gap={6}>
      <Notice tone="info" title={report.final ? t('kpi.final') : t('kpi.not-final')}>
        {t(report.final ? 'kpi.final-text' : 'kpi.not-final-text', {
          when: dates.instant(report.closesAt, here.timeZone, 'day'),
          known: dates.instant(report.asOf, here.timeZone, 'day-and-time'),
        })}
      </Notice>
      <KeyFigureRow label={t('kpi.headline')}>
        {headline.map((figure) => (
          <HeadFigure key={figure.definition.id} figure={figure} here={here} href={hrefOf(figure)} />
        ))}
      </KeyFigureRow>
      <Inline gap={2}>
        <DownloadCsv
          name={`${here.code}-${report.period}-kpi`}
          rows={() => boardRows(report, (figure) => words.name(figure.definition.name))}
        />
      </Inline>
      {areas.map(({ area, told, missing }) => (
        <Section key={area} title={t(`kpi.area.${area}`)}>
          <Stack gap={3}>
            {told.length > 0 && (
              <FigureTable label={t(`kpi.area.${area}`)} figures={told} currency={here.currency} hrefOf={hrefOf} />
            )}
            {missing.length > 0 && (
              <Disclosure title={t('kpi.missing', { n: missing.length })}>
                <Table<BoardFigure>
                  label={t('kpi.missing', { n: missing.length })}
                  rows={missing}
                  rowId={({ definition }) => definition.id}
                  density="dense"
                  columns={[
                    {
                      id: 'name',
                      header: t('kpi.figure'),
                      priority: 1,
                      cell: ({ definition }) => <DefinitionLink definition={definition} />,
                    },
                    {
                      id: 'why',
                      header: t('kpi.why'),
                      cell: ({ definition, reason }) => (
                        <>
                          {reason !== null && t(`kpi-null-reason.${reason}`)}{' '}
                          {definition.dataNote !== null && <span lang="en">{definition.dataNote}</span>}
                        </>
                      ),
                    },
                  ]}
                />
              </Disclosure>
            )}
          </Stack>
        </Section>
      ))}
      <FigurePanel here={here} scope={scope} figure={shown} />
    </Stack>
  );
}

function HeadFigure({ figure, here, href }: { figure: BoardFigure; here: Here; href: string }) {
  const t = useWords();
  const words = useFigureWords();
  const certainty = useCertainty();
  const status = useStanding()(figure);
  const { value, reason, definition } = figure;
  return (
    <Stat
      label={words.name(definition.name)}
      value={value === null ? '–' : words.plain(value, definition.unit, here.currency)}
      href={href}
      note={value === null && reason !== null ? t(`kpi-null-reason.${reason}`) : certainty(figure)}
      {...(status && { status })}
      picture={<Course figure={figure} currency={here.currency} />}
    />
  );
}

function boardRows(
  { figures, asOf }: KpiBoardFragment,
  nameOf: (figure: BoardFigure) => string,
): readonly (readonly (string | number | null)[])[] {
  return [
    ['id', 'version', 'name', 'unit', 'period', 'asOf', 'value', 'reason', 'numerator', 'denominator', 'n', 'target'],
    ...figures.map((figure) => [
      ...[figure.definition.id, figure.definition.version, nameOf(figure), figure.definition.unit],
      ...[figure.period, asOf, figure.value, figure.reason, figure.numerator, figure.denominator, figure.n],
      figure.target?.value ?? null,
    ]),
  ];
}
