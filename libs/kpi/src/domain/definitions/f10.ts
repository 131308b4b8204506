import { DECLINE_REASONS } from '@samprova/feasibility/domain';
import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';

export const F10 = define({
  id: 'F10',
  name: localised(
    'Declined for lack of capacity',
    'Nej på grund av resursbrist',
    'Nej på grund af manglende kapacitet',
    'Nei på grunn av manglende kapasitet',
  ),
  formula:
    'Sites that declined for a reason of capacity ÷ sites that declined; beside it how many for each group of reasons.',
  unit: 'PERCENT',
  population: 'Declining answers that count, by the date of the answer',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Answers of sites',
  notIncluded: 'Silent sites; declines that the same site later replaced.',
  better: 'LESS',
  measure: perInquiry(({ invitations }) =>
    invitations.flatMap(({ answer, siteId, networkIds }) => {
      if (answer?.kind !== 'DECLINED') return [];
      const group = groupOf(answer.reason);
      return {
        on: answer.on,
        numerator: group === 'CAPACITY' ? 1 : 0,
        denominator: 1,
        beside: { [group]: 1 },
        siteIds: [siteId],
        networkIds,
      };
    }),
  ),
  shape: share,
});

function groupOf(reason: string | null): string {
  return reason !== null && reason in DECLINE_REASONS
    ? DECLINE_REASONS[reason as keyof typeof DECLINE_REASONS].group
    : 'PROCESS';
}
