import type { LiveKindTable } from '@samprova/platform';

export const FUNDING_LIVE_KINDS: LiveKindTable = {
  'fund-source': { table: 'funding.fund_source' },
  budget: { table: 'funding.budget' },
  contribution: { table: 'funding.contribution' },
  cost: { table: 'funding.cost' },
  'allocation-run': { table: 'funding.allocation_run' },
  'state-grant': { table: 'funding.state_grant' },
  'grant-document': { table: 'funding.grant_document', of: { 'state-grant': 'grant_id' } },
};
