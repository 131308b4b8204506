import { ok, refuse } from '@samprova/kernel';
import { AssignmentDisposed } from '../events.js';
import type { Assignment } from './assignment.js';
import type { Act } from './inquiry-file.js';

export interface DispositionMissing {
  readonly code: 'DISPOSITION_MISSING';
  readonly most: number;
}

const LONGEST = 5_000;

/** The network's summary, marked with who gave it: the national coordinator may, in a silent network's stead. */
export function disposeAssignment(assignment: Assignment, text: string, { now, by }: Act) {
  const disposition = text.trim();
  if (disposition === '' || disposition.length > LONGEST) return refuse({ code: 'DISPOSITION_MISSING', most: LONGEST });
  const { inquiryId, partnershipId, id: assignmentId } = assignment;
  return ok({
    next: {
      ...assignment,
      state: 'DISPOSED' as const,
      disposition,
      disposedAt: now,
      disposedBy: by,
      revision: assignment.revision + 1,
    },
    events: [AssignmentDisposed(partnershipId, { inquiryId, assignmentId })],
  });
}
