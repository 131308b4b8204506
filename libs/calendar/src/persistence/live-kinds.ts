import type { LiveKindTable } from '@samprova/platform';

/** Whose changes are told to those who may see them. */
export const CALENDAR_LIVE_KINDS: LiveKindTable = {
  closing: { table: 'calendar.closing', of: { partnership: 'partnership_id' } },
};
