import { refusalType, resultUnion } from '@samprova/platform/graphql';
import { ID } from '@nestjs/graphql';
import type { AbsenceRefusal } from '../domain/record-absence.js';
import { AbsenceType } from './absence.type.js';

export const RecordAbsenceResult = resultUnion('RecordAbsenceResult', AbsenceType, {
  ABSENCE_ENDS_BEFORE_IT_STARTS: refusalType('AbsenceEndsBeforeItStarts', 'Returned if the days go backwards.'),
  ABSENCE_OVERLAPS: refusalType('AbsenceOverlaps', 'Returned if the person is away on one of these days already.', {
    existingId: { type: () => ID, description: 'That absence; change it instead.' },
  }),
  DEPUTY_IS_ONESELF: refusalType('DeputyIsOneself', 'Returned if the person who is away would stand in.'),
  DEPUTIES_GO_ROUND: refusalType('DeputiesGoRound', 'Returned if deputies would stand in for each other in a ring.', {
    firstDay: { type: () => String, description: 'The first day nobody would be there, ISO date.' },
  }),
} satisfies Record<AbsenceRefusal['code'], unknown>);
