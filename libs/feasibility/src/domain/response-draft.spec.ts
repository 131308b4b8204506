import { describe, expect, it } from '@jest/globals';
import { swedishTime } from '@samprova/test-support/builders';
import { editResponse, type ResponseDraft } from './response-draft.js';

const draft: ResponseDraft = {
  inquiryId: 'inquiry',
  partnershipId: 'se',
  summary: '',
  approvedCommentIds: [],
  editedBy: null,
  editedAt: swedishTime('2026-03-06 10:00'),
  revision: 4,
};
const act = { now: swedishTime('2026-03-09 10:00'), by: 'coordinator' };
const edit = (revision: number | null, summary = 'Three sites.') =>
  editResponse(draft, { summary, approvedCommentIds: ['answer'], revision }, act);

describe('the draft of the national response', () => {
  it('keeps what was written, what was approved, by whom and when', () => {
    expect(edit(4)).toMatchObject({
      value: {
        summary: 'Three sites.',
        approvedCommentIds: ['answer'],
        editedBy: 'coordinator',
        editedAt: act.now,
        revision: 5,
      },
    });
  });

  it('of two people tells the second, and overwrites only for whoever names no revision', () => {
    expect(edit(3)).toMatchObject({ refusal: { code: 'REVISION_PASSED', currentRevision: 4 } });
    expect(edit(null).ok).toBe(true);
  });

  it('has a summary of at most 20 000 characters; an empty one may wait until the release', () => {
    expect(edit(4, 'x'.repeat(20_001))).toMatchObject({ refusal: { code: 'SUMMARY_TOO_LONG', most: 20_000 } });
    expect(edit(4, '').ok).toBe(true);
  });
});
