import type { LiveKindTable } from '@samprova/platform';

export const KPI_LIVE_KINDS: LiveKindTable = {
  barrier: { table: 'kpi.barrier' },
  'network-condition': { table: 'kpi.network_condition' },
  'open-comparison': { table: 'kpi.open_comparison' },
};
