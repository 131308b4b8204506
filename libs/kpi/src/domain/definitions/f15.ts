import { define, perEither, perInquiry, perOutcome } from '../define.js';
import { localised } from '../definition.js';
import { share } from '../figure.js';

/** The sponsor’s side of the promise. */
export const F15 = define({
  id: 'F15',
  name: localised(
    'Sponsors keep their part',
    'Sponsorernas egen punktlighet',
    'Sponsorernes egen punktlighed',
    'Sponsorenes egen punktlighet',
  ),
  formula:
    '(Clarifications answered within two working days + outcomes told by the day they were due) ÷ (clarifications due + ' +
    'outcomes due). Outcomes are due ten working days after the stated decision date, or after the release.',
  unit: 'PERCENT',
  population: 'The sponsors’ duties, by the date on which they were due',
  type: 'PROCESS',
  source: 'Clarifications and outcomes',
  notIncluded: 'Duties not due yet; clarifications withdrawn with their inquiry before they were due.',
  better: 'MORE',
  measure: perEither(
    perInquiry(({ clarifications, end }, asOf) =>
      clarifications.flatMap(({ answerBy, answeredAt }) => {
        const endedBefore = end !== null && end.at < answerBy.at && answeredAt === null;
        if (endedBefore || answerBy.at >= asOf) return [];
        const kept = answeredAt !== null && answeredAt <= answerBy.at ? 1 : 0;
        const beside = { clarifications: 1, clarificationsInTime: kept };
        return { on: answerBy.on, numerator: kept, denominator: 1, beside };
      }),
    ),
    perOutcome(({ duty, told }, asOf) => {
      if (!duty || duty.at >= asOf) return null;
      const kept = (told[0]?.at ?? Infinity) <= duty.at ? 1 : 0;
      return { on: duty.on, numerator: kept, denominator: 1, beside: { outcomes: 1, outcomesInTime: kept } };
    }),
  ),
  shape: share,
});
