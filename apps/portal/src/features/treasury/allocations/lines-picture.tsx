import { BarChart } from '../../../ui';
import { useMoney } from '../money';
import { useWords } from '../words';

interface LinesPictureProps {
  readonly title: string;
  readonly lines: readonly { readonly code: string; readonly amountMinor: number }[];
  readonly currency: string;
  readonly poolMinor: number;
  /** So that two pictures side by side have one measure. */
  readonly max?: number;
}

/** What each recipient gets, as bars. */
export function LinesPicture({ title, lines, currency, poolMinor, max }: LinesPictureProps) {
  const t = useWords();
  const money = useMoney();
  return (
    <BarChart
      title={title}
      summary={t('treasury.allocations.picture', { amount: money(poolMinor, currency), n: lines.length })}
      headings={[t('treasury.allocations.recipient'), t('treasury.invoices.amount')]}
      format={(minor) => money(minor, currency)}
      {...(max !== undefined && { max })}
      bars={lines.map(({ code, amountMinor }) => ({ id: code, label: code, value: amountMinor }))}
    />
  );
}
