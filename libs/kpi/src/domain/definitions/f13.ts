import type { InquirySeen, InvitationSeen } from '../as-of.js';
import { define, perInquiry } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';
import { isPositive } from '../positive.js';
import { settledOn } from '../settled.js';
import type { Contribution } from '../sum.js';

const SAID = {
  id: 'F13',
  name: localised('Networks that say yes', 'Nätverk som säger ja', 'Netværk der siger ja', 'Nettverk som sier ja'),
  unit: 'PERCENT',
  population: 'Invitations whose deadline has passed, by the day on which the answer was due',
  type: 'PROCESS',
  dimensions: ['REGION', 'NETWORK'],
  source: 'Invitations and answers',
  better: 'MORE',
  shape: share,
} as const;

/** Until October 2026: only the unconditional yes. */
export const F13_V1 = define({
  ...SAID,
  formula: 'Interested ÷ (all invitations − NO_PATIENTS − NOT_STANDARD_OF_CARE).',
  notIncluded: 'Conditional answers count as no.',
  measure: perInquiry((inquiry, asOf) => lines(inquiry, asOf, ({ answer }) => answer?.kind === 'INTERESTED')),
});

/** A conditional yes is a yes; who passed the question on is not counted twice. */
export const F13 = define({
  ...SAID,
  version: 2,
  from: '2026-10-01',
  formula:
    '(Interested + conditional) ÷ (notified − delegated − NO_PATIENTS − NOT_STANDARD_OF_CARE). A site that did not ' +
    'respond stays in the denominator; people of one site answer together.',
  notIncluded: 'Sites that cannot have such patients or another standard of care; invitations not due yet.',
  measure: perInquiry((inquiry, asOf) => lines(inquiry, asOf, isPositive)),
});

function lines(
  { invitations, end }: InquirySeen,
  asOf: number,
  yes: (invitation: InvitationSeen) => boolean,
): readonly Contribution[] {
  return invitations.flatMap((invitation) => {
    const on = settledOn(invitation, end, asOf);
    if (on === null) return [];
    const { answer, siteId, networkIds, people } = invitation;
    const delegated = people.filter(({ delegatedAt }) => delegatedAt !== null).length;
    const could = answer?.reason !== 'NO_PATIENTS' && answer?.reason !== 'NOT_STANDARD_OF_CARE';
    const beside = {
      notified: 1 + delegated,
      ...(delegated > 0 ? { delegated } : {}),
      ...(answer ? {} : { noResponse: 1 }),
      ...(could ? {} : { couldNot: 1 }),
    };
    const [numerator, denominator] = could ? [yes(invitation) ? 1 : 0, 1] : [0, 0];
    return [{ on, numerator, denominator, beside, siteIds: [siteId], networkIds }];
  });
}
