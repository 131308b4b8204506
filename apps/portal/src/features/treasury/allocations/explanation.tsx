import type { ExplainedFragment } from '../../../graphql/graphql';
import { useDates } from '../../../lib/dates';
import { Badge, Stack, Table } from '../../../ui';
import { sumOf, useMoney } from '../money';
import { useWords } from '../words';

interface ExplanationProps {
  readonly lines: readonly ExplainedFragment[];
  readonly currency: string;
}

/** Why each recipient gets what it gets, to the last minor unit: share, quota, rounding, guard-rails. */
export function Explanation({ lines, currency }: ExplanationProps) {
  const t = useWords();
  const dates = useDates();
  const format = useMoney();
  const money = (minor: number): string => format(minor, currency);
  return (
    <Table<ExplainedFragment>
      label={t('treasury.allocations.explained')}
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
          id: 'share',
          header: t('treasury.allocations.share'),
          priority: 2,
          cell: ({ share, parts }) => (
            <Stack gap={1}>
              <span>{share}</span>
              {parts.length > 1 &&
                parts.map((part) => (
                  <small key={part.name}>
                    {t('treasury.allocations.part', { name: part.name, share: part.share })}
                  </small>
                ))}
            </Stack>
          ),
        },
        {
          id: 'why',
          header: t('treasury.allocations.why'),
          priority: 2,
          cell: ({ heldBy, roundedDownMinor, remainderRank, addedMinor }) =>
            heldBy !== null ? (
              <Badge tone="soon">{t('treasury.allocations.held', { rail: heldBy })}</Badge>
            ) : addedMinor === 0 ? (
              t('treasury.allocations.rounded', { amount: money(roundedDownMinor ?? 0) })
            ) : (
              t('treasury.allocations.added', {
                amount: money(roundedDownMinor ?? 0),
                added: money(addedMinor),
                rank: dates.number(remainderRank ?? 0),
              })
            ),
        },
        {
          id: 'amount',
          header: t('treasury.invoices.amount'),
          align: 'end',
          isNoWrap: true,
          priority: 2,
          cell: ({ amountMinor }) => money(amountMinor),
          footer: money(sumOf(lines, ({ amountMinor }) => amountMinor)),
        },
      ]}
    />
  );
}
