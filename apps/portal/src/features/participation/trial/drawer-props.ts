import type { TrialFactsFragment } from '../../../graphql/graphql';

/** Of which trial something is told, and the zone of its partnership. */
export interface DrawerProps {
  readonly trial: TrialFactsFragment;
  readonly zone: string;
}
