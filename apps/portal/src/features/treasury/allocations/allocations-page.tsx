import { Plus } from 'lucide-react';
import { useState } from 'react';
import {
  AllocationRunsDocument,
  CompareAllocationRunsDocument,
  type CompareAllocationRunsQuery,
  type RunRowFragment,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { EmptyState, Grid, Inline, LinkButton, Notice, PageHeader, Section, Stack, Table } from '../../../ui';
import { useMoney } from '../money';
import { useWords } from '../words';
import { useYear, YearChoice } from '../year-choice';
import { LinesPicture } from './lines-picture';
import { RunStateBadge } from './run-state';

type Compared = CompareAllocationRunsQuery['compareAllocationRuns'];

/** How money was and could be shared out: scenarios and runs of a year, and any two side by side. */
export function AllocationsPage() {
  return <InPartnership>{(here) => <Allocations key={here.id} here={here} />}</InPartnership>;
}

function Allocations({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { holds } = useSession();
  const year = useYear(here.timeZone);
  const asked = useAnswer(AllocationRunsDocument, { partnershipId: here.id, year, first: 100 });
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.allocations')}
        lead={t('treasury.allocations.lead')}
        eyebrow={dates.country(here.country)}
        actions={
          <Inline gap={2}>
            {here.switcher}
            {holds(['SECRETARIAT', 'NATIONAL_COORDINATOR'], here.id) && (
              <LinkButton variant="primary" icon={Plus} href={`/allocations/new?in=${here.code}&year=${year}`}>
                {t('action.allocation-run:create')}
              </LinkButton>
            )}
          </Inline>
        }
      />
      <YearChoice zone={here.timeZone} />
      <Answered asked={asked} look="table">
        {({ allocationRuns }) => (
          <Runs key={year} here={here} year={year} runs={allocationRuns.edges.map(({ node }) => node)} />
        )}
      </Answered>
    </Stack>
  );
}

interface RunsProps {
  readonly here: Here;
  readonly year: number;
  readonly runs: readonly RunRowFragment[];
}

function Runs({ here, year, runs }: RunsProps) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [first, second] = [...selected];
  return (
    <Stack gap={6}>
      <Table<RunRowFragment>
        label={t('nav.allocations')}
        rows={runs}
        rowId={({ id }) => id}
        rowLabel={({ title }) => title}
        rowHref={({ id }) => `/allocations/${id}`}
        {...(runs.length > 1 && { selected, onSelectedChange: setSelected })}
        empty={
          <EmptyState title={t('treasury.allocations.none', { year: String(year) })}>
            {t('treasury.allocations.none-text')}
          </EmptyState>
        }
        columns={[
          { id: 'title', header: t('common.title'), isRowHeader: true, priority: 1, cell: ({ title }) => title },
          {
            id: 'state',
            header: t('common.state'),
            priority: 2,
            cell: ({ state }) => <RunStateBadge state={state} />,
          },
          {
            id: 'model',
            header: t('treasury.allocations.model'),
            priority: 2,
            cell: ({ modelKind, modelVersion }) =>
              t('treasury.allocations.model-version', { kind: modelKind, version: modelVersion }),
          },
          {
            id: 'pool',
            header: t('treasury.allocations.pool'),
            align: 'end',
            isNoWrap: true,
            priority: 2,
            cell: ({ poolMinor, currency }) => money(poolMinor, currency),
          },
          {
            id: 'prepared',
            header: t('treasury.allocations.prepared'),
            priority: 2,
            cell: ({ preparedAt }) => dates.instant(preparedAt, here.timeZone, 'day-and-time'),
          },
        ]}
      />
      {runs.length > 1 && selected.size !== 2 && <Notice tone="info" title={t('treasury.allocations.compare-how')} />}
      {selected.size === 2 && first !== undefined && second !== undefined && <Compare first={first} second={second} />}
    </Stack>
  );
}

function Compare({ first, second }: { readonly first: string; readonly second: string }) {
  const t = useWords();
  const asked = useAnswer(CompareAllocationRunsDocument, { firstId: first, secondId: second });
  return (
    <Section title={t('treasury.allocations.compare')}>
      <Answered asked={asked} look="table">
        {({ compareAllocationRuns }) => <SideBySide compared={compareAllocationRuns} />}
      </Answered>
    </Section>
  );
}

function SideBySide({ compared: { first, second, lines } }: { readonly compared: Compared }) {
  const t = useWords();
  const format = useMoney();
  const money = (minor: number | null): string => (minor === null ? '–' : format(minor, first.currency));
  const max = Math.max(...[...first.lines, ...second.lines].map(({ amountMinor }) => amountMinor), 1);
  return (
    <Stack gap={6}>
      <Grid min={320}>
        {[first, second].map(({ id, title, lines: got, currency, poolMinor }) => (
          <LinesPicture key={id} title={title} lines={got} currency={currency} poolMinor={poolMinor} max={max} />
        ))}
      </Grid>
      <Table<Compared['lines'][number]>
        label={t('treasury.allocations.compare')}
        rows={lines}
        rowId={({ code }) => code}
        density="dense"
        columns={[
          {
            id: 'code',
            header: t('treasury.allocations.recipient'),
            isRowHeader: true,
            priority: 1,
            cell: ({ code }) => code,
          },
          {
            id: 'first',
            header: t('treasury.allocations.first'),
            align: 'end',
            priority: 2,
            cell: ({ firstMinor }) => money(firstMinor),
            footer: money(first.poolMinor),
          },
          {
            id: 'second',
            header: t('treasury.allocations.second'),
            align: 'end',
            priority: 2,
            cell: ({ secondMinor }) => money(secondMinor),
            footer: money(second.poolMinor),
          },
          {
            id: 'difference',
            header: t('treasury.allocations.difference'),
            align: 'end',
            priority: 2,
            cell: ({ differenceMinor }) => money(differenceMinor),
            sort: (a, b) => a.differenceMinor - b.differenceMinor,
            footer: money(second.poolMinor - first.poolMinor),
          },
        ]}
      />
    </Stack>
  );
}
