import type { AllocationRunState } from '../../../graphql/graphql';
import { Badge, type Tone } from '../../../ui';
import { useWords } from '../words';

const TONES: Readonly<Record<AllocationRunState, Tone>> = {
  SCENARIO: 'info',
  PREPARED: 'soon',
  ATTESTED: 'ok',
  WITHDRAWN: 'neutral',
};

export function RunStateBadge({ state }: { readonly state: AllocationRunState }) {
  const t = useWords();
  return <Badge tone={TONES[state]}>{t(`allocation-run-state.${state}`)}</Badge>;
}
