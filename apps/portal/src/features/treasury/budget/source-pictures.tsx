import type { BudgetOutcomeQuery } from '../../../graphql/graphql';
import { BarChart, Grid, StackedBar } from '../../../ui';
import { useMoney } from '../money';
import { useWords } from '../words';

type Outcome = BudgetOutcomeQuery['budgetOutcome'];

/** Where the money comes from, and how much of each budget is spent. */
export function SourcePictures({
  outcome: { currency, sources, moneyMinor, costMinor, budgetMinor },
}: {
  readonly outcome: Outcome;
}) {
  const t = useWords();
  const format = useMoney();
  const money = (minor: number): string => format(minor, currency);
  return (
    <Grid min={320}>
      <StackedBar
        title={t('treasury.budget.given')}
        summary={t('treasury.budget.given-summary', { amount: money(moneyMinor) })}
        headings={[t('treasury.budget.source'), t('treasury.budget.money')]}
        format={money}
        parts={sources
          .filter((one) => one.moneyMinor > 0)
          .map((one) => ({ id: one.source.id, label: one.source.name, value: one.moneyMinor }))}
      />
      <BarChart
        title={t('treasury.budget.spent-of-budget')}
        summary={t('treasury.budget.spent-summary', { spent: money(costMinor), budget: money(budgetMinor) })}
        headings={[t('treasury.budget.source'), t('treasury.budget.spent')]}
        format={money}
        bars={sources.map((one) => ({
          id: one.source.id,
          label: one.source.name,
          value: Math.max(0, one.costMinor),
          valueText: t('treasury.budget.of', { spent: money(one.costMinor), budget: money(one.budgetMinor) }),
          tone: one.leftOfBudgetMinor < 0 ? 'late' : 'accent',
        }))}
      />
    </Grid>
  );
}
