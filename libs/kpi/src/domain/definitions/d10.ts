import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { openSiteMonths } from '../open-sites.js';

const PATIENCE_DAYS = 90;

export const D10 = define({
  id: 'D10',
  name: localised(
    'Open sites that recruit nobody',
    'Öppna kliniker utan deltagare',
    'Åbne steder uden deltagere',
    'Åpne steder uten deltakere',
  ),
  formula: 'Sites open for at least 90 days without a participant ÷ open sites, at the end of each month.',
  unit: 'PERCENT',
  population: 'Open trial sites, once for each month',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Monthly counts and openings of trial sites',
  notIncluded: 'Sites that were selected and never opened.',
  better: 'LESS',
  data: 'PARTIAL',
  dataNote: 'As complete as the sites’ monthly counts.',
  measure: perTrial((trial, asOf) =>
    openSiteMonths(trial, asOf).map(({ month, includedSoFar, daysOpen, region, networkId }) => ({
      on: `${month}-01`,
      numerator: daysOpen >= PATIENCE_DAYS && includedSoFar === 0 ? 1 : 0,
      denominator: 1,
      regions: region ? [region] : [],
      networkIds: networkId ? [networkId] : [],
    })),
  ),
  shape: share,
});
