import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { ratio } from '../figure.js';
import { openSiteMonths } from '../open-sites.js';

export const D9 = define({
  id: 'D9',
  name: localised('Recruitment rate', 'Rekryteringstakt', 'Rekrutteringstakt', 'Rekrutteringstakt'),
  formula: 'Inclusions ÷ (open sites × months open): participants for each open site and month.',
  unit: 'RATIO',
  population: 'Open trial sites, once for each month',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Monthly counts and openings of trial sites',
  notIncluded: 'Sites of which no opening is told; months before the opening.',
  better: 'MORE',
  data: 'PARTIAL',
  dataNote: 'As complete as the sites’ monthly counts.',
  measure: perTrial((trial, asOf) =>
    openSiteMonths(trial, asOf).map(({ month, included, region, networkId }) => ({
      on: `${month}-01`,
      numerator: included,
      denominator: 1,
      regions: region ? [region] : [],
      networkIds: networkId ? [networkId] : [],
    })),
  ),
  shape: ratio,
});
