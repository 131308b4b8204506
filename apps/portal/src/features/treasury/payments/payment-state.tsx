import type { PaymentState } from '../../../graphql/graphql';
import { Badge, type Tone } from '../../../ui';
import { useWords } from '../words';

const TONES: Readonly<Record<PaymentState, Tone>> = {
  UNMATCHED: 'late',
  SUGGESTED: 'soon',
  CREDIT: 'info',
  SETTLED: 'ok',
  FOREIGN_CURRENCY: 'stopped',
  OUTGOING: 'neutral',
};

export function PaymentStateBadge({ state }: { readonly state: PaymentState }) {
  const t = useWords();
  return <Badge tone={TONES[state]}>{t(`payment-state.${state}`)}</Badge>;
}
