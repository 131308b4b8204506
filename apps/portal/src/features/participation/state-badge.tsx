import type { TrialState } from '../../graphql/graphql';
import { Badge } from '../../ui';
import { useWords } from './words';

const TONES = { OPEN: 'info', CLOSED: 'ok', CANCELLED: 'stopped' } as const;

/** How a trial stands in the partnership. */
export function StateBadge({ state }: { readonly state: TrialState }) {
  const t = useWords();
  return <Badge tone={TONES[state]}>{t(`trial-state.${state}`)}</Badge>;
}
