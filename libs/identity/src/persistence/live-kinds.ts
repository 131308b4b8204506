import type { LiveKindTable } from '@samprova/platform';

/** Whose changes are told to those who may see them; sessions and tokens are told to their owner only. */
export const IDENTITY_LIVE_KINDS: LiveKindTable = {
  organisation: { table: 'identity.organisation' },
  person: { table: 'identity.person' },
  role: { table: 'identity.role_grant', of: { person: 'person_id' } },
  session: { table: 'identity.session', of: { person: 'person_id' } },
  'api-token': { table: 'identity.api_token', of: { person: 'person_id' } },
};
