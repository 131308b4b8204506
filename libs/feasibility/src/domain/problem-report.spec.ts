import { describe, expect, it } from '@jest/globals';
import { swedishTime } from '@samprova/test-support/builders';
import { type ProblemReport, reportProblem } from './problem-report.js';

const report = (description: string): ProblemReport => ({
  id: 'p',
  partnershipId: 'se',
  inquiryId: null,
  reporterId: 'investigator',
  reporterSide: 'SITE',
  phase: 'START_UP',
  category: 'CONTRACT',
  description,
  reportedAt: swedishTime('2026-03-05 10:00'),
});

describe('a problem report', () => {
  it('says in words what was hard', () => {
    expect(reportProblem(report(' Three months for a signature. '))).toMatchObject({
      value: { description: 'Three months for a signature.', category: 'CONTRACT' },
    });
    for (const text of [' ', 'x'.repeat(4001)])
      expect(reportProblem(report(text))).toMatchObject({ refusal: { code: 'DESCRIPTION_MISSING', most: 4000 } });
  });
});
