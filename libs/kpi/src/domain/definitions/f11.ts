import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { distinct } from '../figure.js';

/** Distinct over the period: three months of ten sites may be ten sites. */
export const F11 = define({
  id: 'F11',
  name: localised('Sites reached', 'Kliniker som nåtts', 'Steder nået', 'Steder nådd'),
  formula: 'Distinct sites that gave an answer; beside it answers of sites with at most one trial in three years.',
  unit: 'COUNT',
  population: 'Answers by the date of the answer',
  type: 'RESULT',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Answers of sites',
  notIncluded: 'Sites that were asked and stayed silent; the share outside university hospitals stands in P7.',
  better: 'MORE',
  measure: perInquiry(({ invitations }) =>
    invitations.flatMap(({ answer, siteId, networkIds, newcomer }) =>
      answer
        ? {
            on: answer.on,
            names: { [siteId]: 1 },
            beside: { answers: 1, ...(newcomer ? { newcomerAnswers: 1 } : {}) },
            siteIds: [siteId],
            networkIds,
          }
        : [],
    ),
  ),
  shape: distinct,
});
