import type { LiveKindTable } from '@samprova/platform';

export const PARTICIPATION_LIVE_KINDS: LiveKindTable = {
  trial: { table: 'participation.trial' },
  'trial-site': { table: 'participation.trial_site', of: { trial: 'trial_id' } },
  disagreement: { table: 'participation.disagreement' },
  'register-record': { table: 'participation.register_record' },
  'yearly-figure': { table: 'participation.yearly_figure' },
};
