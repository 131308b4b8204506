import type { LiveKindTable } from '@samprova/platform';

/** Whose changes are told to those who may see them; members, coordinators and investigators count as changes of theirs. */
export const NETWORK_LIVE_KINDS: LiveKindTable = {
  network: { table: 'networks.network' },
  'network-status-period': { table: 'networks.network_status_period', of: { network: 'network_id' } },
  site: { table: 'networks.site' },
  'passport-answer': { table: 'networks.passport_answer', of: { site: 'site_id' } },
  absence: { table: 'networks.absence', of: { person: 'person_id' }, removable: true },
};
