import {
  BudgetOutcomeDocument,
  type BudgetOutcomeQuery,
  FundSourcesDocument,
  type LineRowFragment,
  type SourceRowFragment,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import {
  Badge,
  Button,
  Dialog,
  Disclosure,
  EmptyState,
  Inline,
  KeyFigureRow,
  Meter,
  PageHeader,
  Section,
  Stack,
  Stat,
  Table,
} from '../../../ui';
import { type ReactNode, useState } from 'react';
import { Amount } from '../amount';
import { useMoney } from '../money';
import { useWords } from '../words';
import { useYear, YearChoice } from '../year-choice';
import { BudgetForm } from './budget-form';
import { ContributionForm } from './contribution-form';
import { CostForm } from './cost-form';
import { Costs } from './costs';
import { SourceForm } from './source-form';
import { SourcePictures } from './source-pictures';

type Outcome = BudgetOutcomeQuery['budgetOutcome'];

/** Budget against outcome in a year: by source, by line, with the costs behind it. */
export function BudgetPage() {
  return <InPartnership>{(here) => <Budget key={here.id} here={here} />}</InPartnership>;
}

function Budget({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { holds } = useSession();
  const year = useYear(here.timeZone);
  const outcome = useAnswer(BudgetOutcomeDocument, { partnershipId: here.id, year }, { keep: true });
  const sources = useAnswer(FundSourcesDocument, { partnershipId: here.id });
  const canChange = holds('SECRETARIAT', here.id);
  const known = sources.data?.fundSources ?? [];
  const lines = outcome.data?.budgetOutcome.lines ?? [];
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.budget')}
        lead={t('treasury.budget.lead')}
        eyebrow={dates.country(here.country)}
        actions={
          <Inline gap={2}>
            {here.switcher}
            {canChange && (
              <>
                <InDialog label={t('action.fund-source:open')}>
                  {(close) => <SourceForm here={here} onDone={close} />}
                </InDialog>
                {known.length > 0 && (
                  <InDialog label={t('action.contribution:record')}>
                    {(close) => <ContributionForm here={here} year={year} sources={known} onDone={close} />}
                  </InDialog>
                )}
                {known.length > 0 && outcome.data !== undefined && (
                  <InDialog label={t('action.budget:decide')} size="lg">
                    {(close) => <BudgetForm here={here} year={year} sources={known} lines={lines} onDone={close} />}
                  </InDialog>
                )}
                {lines.length > 0 && (
                  <InDialog label={t('action.cost:post')}>
                    {(close) => <CostForm here={here} sources={known} lines={lines} onDone={close} />}
                  </InDialog>
                )}
              </>
            )}
          </Inline>
        }
      />
      <YearChoice zone={here.timeZone} />
      <Answered asked={outcome} look="block">
        {({ budgetOutcome }) => <OutcomeOfYear here={here} year={year} outcome={budgetOutcome} />}
      </Answered>
    </Stack>
  );
}

interface InDialogProps {
  readonly label: string;
  readonly size?: 'md' | 'lg';
  readonly children: (close: () => void) => ReactNode;
}

function InDialog({ label, size = 'md', children }: InDialogProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Dialog title={label} size={size} isOpen={isOpen} onOpenChange={setOpen} trigger={<Button>{label}</Button>}>
      {children(() => {
        setOpen(false);
      })}
    </Dialog>
  );
}

interface OutcomeProps {
  readonly here: Here;
  readonly year: number;
  readonly outcome: Outcome;
}

function OutcomeOfYear({ here, year, outcome }: OutcomeProps) {
  const t = useWords();
  const format = useMoney();
  const money = (minor: number): string => format(minor, outcome.currency);
  if (outcome.sources.length === 0)
    return <EmptyState title={t('treasury.budget.no-sources')}>{t('treasury.budget.no-sources-text')}</EmptyState>;
  return (
    <Stack gap={6}>
      <KeyFigureRow label={t('treasury.glance.figures')}>
        <Stat
          label={t('treasury.budget.planned')}
          value={<Amount minor={outcome.budgetMinor} />}
          unit={outcome.currency}
          note={
            outcome.version === null
              ? t('treasury.budget.none-decided')
              : t('treasury.budget.version', { version: outcome.version })
          }
        />
        <Stat
          label={t('treasury.budget.money')}
          value={<Amount minor={outcome.moneyMinor} />}
          unit={outcome.currency}
        />
        <Stat
          label={t('treasury.budget.in-kind')}
          value={<Amount minor={outcome.inKindMinor} />}
          unit={outcome.currency}
        />
        <Stat label={t('treasury.budget.spent')} value={<Amount minor={outcome.costMinor} />} unit={outcome.currency} />
        <Stat
          label={t('treasury.budget.left')}
          value={<Amount minor={outcome.budgetMinor - outcome.costMinor} />}
          unit={outcome.currency}
          {...(outcome.costMinor > outcome.budgetMinor && {
            status: { tone: 'late' as const, text: t('treasury.budget.overspent') },
          })}
        />
      </KeyFigureRow>
      <SourcePictures outcome={outcome} />
      <Sources outcome={outcome} money={money} />
      <Lines outcome={outcome} money={money} />
      <Costs here={here} year={year} outcome={outcome} />
    </Stack>
  );
}

interface PartProps {
  readonly outcome: Outcome;
  readonly money: (minor: number) => string;
}

function Spent({
  spent,
  planned,
  label,
  money,
}: {
  readonly spent: number;
  readonly planned: number;
  readonly label: string;
  readonly money: (minor: number) => string;
}) {
  const t = useWords();
  return planned <= 0 ? (
    money(spent)
  ) : (
    <Meter
      label={label}
      value={Math.min(Math.max(0, spent), planned)}
      max={planned}
      valueText={t('treasury.budget.of', { spent: money(spent), budget: money(planned) })}
      tone={spent > planned ? 'late' : 'accent'}
    />
  );
}

function Sources({ outcome: { sources }, money }: PartProps) {
  const t = useWords();
  return (
    <Section title={t('treasury.budget.by-source')}>
      <Stack gap={4}>
        <Table<SourceRowFragment>
          label={t('treasury.budget.by-source')}
          rows={sources}
          rowId={({ source }) => source.id}
          columns={[
            {
              id: 'name',
              header: t('treasury.budget.source'),
              isRowHeader: true,
              priority: 1,
              cell: ({ source }) => source.name,
            },
            {
              id: 'kind',
              header: t('treasury.budget.kind'),
              priority: 2,
              cell: ({ source }) => (
                <Stack gap={1}>
                  {t(`fund-source-kind.${source.kind}`)}
                  {source.purpose !== null && (
                    <Badge tone="info">{t('treasury.budget.locked', { purpose: source.purpose })}</Badge>
                  )}
                </Stack>
              ),
            },
            {
              id: 'money',
              header: t('treasury.budget.money'),
              align: 'end',
              isNoWrap: true,
              priority: 2,
              cell: ({ moneyMinor }) => money(moneyMinor),
            },
            {
              id: 'in-kind',
              header: t('treasury.budget.in-kind'),
              align: 'end',
              isNoWrap: true,
              priority: 2,
              cell: ({ inKindMinor }) => money(inKindMinor),
            },
            {
              id: 'spent',
              header: t('treasury.budget.spent-of-budget'),
              priority: 2,
              width: 260,
              cell: ({ source, costMinor, budgetMinor }) => (
                <Spent label={source.name} spent={costMinor} planned={budgetMinor} money={money} />
              ),
            },
            {
              id: 'left',
              header: t('treasury.budget.left'),
              align: 'end',
              isNoWrap: true,
              priority: 2,
              cell: ({ leftOfBudgetMinor }) => money(leftOfBudgetMinor),
            },
          ]}
        />
        {sources
          .filter(({ payers }) => payers.length > 0)
          .map(({ source, payers }) => (
            <Disclosure key={source.id} title={t('treasury.budget.payers', { source: source.name })}>
              <Table<SourceRowFragment['payers'][number]>
                label={t('treasury.budget.payers', { source: source.name })}
                density="dense"
                rows={payers}
                rowId={({ organisationId }) => organisationId ?? 'nobody'}
                columns={[
                  {
                    id: 'who',
                    header: t('common.organisation'),
                    isRowHeader: true,
                    priority: 1,
                    cell: ({ organisation }) => organisation?.name ?? t('treasury.budget.nobody'),
                  },
                  {
                    id: 'money',
                    header: t('treasury.budget.money'),
                    align: 'end',
                    priority: 2,
                    cell: ({ moneyMinor }) => money(moneyMinor),
                  },
                  {
                    id: 'in-kind',
                    header: t('treasury.budget.in-kind'),
                    align: 'end',
                    priority: 2,
                    cell: ({ inKindMinor }) => money(inKindMinor),
                  },
                ]}
              />
            </Disclosure>
          ))}
      </Stack>
    </Section>
  );
}

function Lines({ outcome: { lines, sources }, money }: PartProps) {
  const t = useWords();
  const dates = useDates();
  const sourceName = (id: string): string => sources.find(({ source }) => source.id === id)?.source.name ?? '–';
  return (
    <Section title={t('treasury.budget.by-line')}>
      <Table<LineRowFragment>
        label={t('treasury.budget.by-line')}
        rows={lines}
        rowId={({ code }) => code}
        rowLabel={({ name }) => name}
        empty={<EmptyState size="sm" title={t('treasury.budget.none-decided')} />}
        columns={[
          { id: 'name', header: t('treasury.budget.line'), isRowHeader: true, priority: 1, cell: ({ name }) => name },
          {
            id: 'use',
            header: t('treasury.budget.use'),
            priority: 2,
            cell: ({ use, purpose }) =>
              purpose === null
                ? t(`fund-use.${use}`)
                : t('treasury.budget.use-for', { use: t(`fund-use.${use}`), purpose }),
          },
          {
            id: 'sources',
            header: t('treasury.budget.paid-by'),
            priority: 2,
            cell: ({ parts }) =>
              dates.list(
                parts.map(({ fundSourceId, budgetMinor }) =>
                  t('treasury.budget.part', { source: sourceName(fundSourceId), amount: money(budgetMinor) }),
                ),
              ),
          },
          {
            id: 'co-funding',
            header: t('treasury.budget.co-funding'),
            priority: 2,
            cell: ({ coFundingMinor, coFundingRatio }) =>
              coFundingRatio === null
                ? '–'
                : t('treasury.budget.ratio', { amount: money(coFundingMinor), ratio: coFundingRatio }),
          },
          {
            id: 'spent',
            header: t('treasury.budget.spent-of-budget'),
            priority: 2,
            width: 260,
            cell: ({ name, costMinor, budgetMinor }) => (
              <Spent label={name} spent={costMinor} planned={budgetMinor} money={money} />
            ),
          },
        ]}
      />
    </Section>
  );
}
