import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { settledOn } from '../settled.js';

/** Silence stays in the denominator; who passed the question on counts through the colleague. */
export const F5 = define({
  id: 'F5',
  name: localised(
    'Recipients who answered',
    'Tillfrågade som svarat',
    'Adspurgte der har svaret',
    'Spurte som har svart',
  ),
  formula:
    'People asked whose site answered by the internal deadline ÷ people asked. No response stays in the denominator; who ' +
    'delegated leaves it, the delegate counts. Several people of one site answer together.',
  unit: 'PERCENT',
  population: 'People asked, by the day on which the answer was due',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Invitations, recipients and answers',
  notIncluded: 'Answers after the internal deadline; people whose deadline has not passed.',
  better: 'MORE',
  measure: perInquiry(({ invitations, end }, asOf) =>
    invitations.flatMap((invitation) => {
      const on = settledOn(invitation, end, asOf);
      if (on === null) return [];
      const { siteId, networkIds, people, answers, answerBy } = invitation;
      const counted = people.filter(({ delegatedAt }) => delegatedAt === null).length;
      const answered = answers.some(({ at }) => at <= answerBy.at) ? counted : 0;
      return { on, numerator: answered, denominator: counted, siteIds: [siteId], networkIds };
    }),
  ),
  shape: share,
});
