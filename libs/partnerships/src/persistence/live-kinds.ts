import type { LiveKindTable } from '@samprova/platform';

/** Whose changes are told to those who may see them. */
export const PARTNERSHIP_LIVE_KINDS: LiveKindTable = {
  partnership: { table: 'partnerships.partnership' },
  'sla-policy': { table: 'partnerships.sla_policy', of: { partnership: 'partnership_id' } },
};
