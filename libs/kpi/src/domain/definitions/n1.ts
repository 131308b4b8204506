import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { distinct } from '../figure.js';

export const N1 = define({
  id: 'N1',
  name: localised('Active answerers', 'Aktiva svarande', 'Aktive besvarere', 'Aktive besvarere'),
  formula: 'Distinct people asked whose site answered.',
  unit: 'COUNT',
  population: 'People asked, by the date of their site’s answer',
  type: 'RESOURCE',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Recipients and answers',
  notIncluded: 'Members of a network who were not asked.',
  better: 'MORE',
  data: 'PARTIAL',
  dataNote: 'A network’s members as such are not kept; who answers is.',
  measure: perInquiry(({ invitations }) =>
    invitations.flatMap(({ answer, people, siteId, networkIds }) =>
      answer
        ? people
            .filter(({ delegatedAt }) => delegatedAt === null)
            .map(({ id }) => ({ on: answer.on, names: { [id]: 1 }, siteIds: [siteId], networkIds }))
        : [],
    ),
  ),
  shape: distinct,
});
