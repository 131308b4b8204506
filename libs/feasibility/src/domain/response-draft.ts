import { type Id, type Instant, ok, refuse, type Result } from '@samprova/kernel';
import type { RevisionPassed } from './draft-request.js';
import type { Act } from './inquiry-file.js';

/** What the coordinator writes beside what writes itself. */
export interface ResponseDraft {
  readonly inquiryId: Id;
  readonly partnershipId: Id;
  readonly summary: string;
  /** Answers whose free text may go to the sponsor. */
  readonly approvedCommentIds: readonly Id[];
  readonly editedBy: Id | null;
  readonly editedAt: Instant;
  readonly revision: number;
}

export interface SummaryTooLong {
  readonly code: 'SUMMARY_TOO_LONG';
  readonly most: number;
}

const LONGEST_SUMMARY = 20_000;

/** Two people on one draft: the second is told, and keeps the text. */
export function editResponse(
  draft: ResponseDraft,
  asked: { readonly summary: string; readonly approvedCommentIds: readonly Id[]; readonly revision: number | null },
  act: Act,
): Result<ResponseDraft, RevisionPassed | SummaryTooLong> {
  const { summary, approvedCommentIds, revision } = asked;
  if (revision !== null && revision !== draft.revision)
    return refuse({ code: 'REVISION_PASSED', currentRevision: draft.revision });
  if (summary.length > LONGEST_SUMMARY) return refuse({ code: 'SUMMARY_TOO_LONG', most: LONGEST_SUMMARY });
  return ok({
    ...draft,
    summary,
    approvedCommentIds,
    editedBy: act.by,
    editedAt: act.now,
    revision: draft.revision + 1,
  });
}
