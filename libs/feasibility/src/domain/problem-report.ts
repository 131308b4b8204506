import { type Id, type Instant, ok, refuse, type Result } from '@samprova/kernel';

export const PROBLEM_PHASES = ['FEASIBILITY', 'START_UP', 'EXECUTION'] as const;
export type ProblemPhase = (typeof PROBLEM_PHASES)[number];

export const PROBLEM_CATEGORIES = [
  'SLOW_ANSWER',
  'CONTRACT',
  'BUDGET',
  'SUPPORT_FUNCTIONS',
  'STAFF',
  'INFORMATION',
  'REGULATION',
  'SYSTEM',
  'OTHER',
] as const;
export type ProblemCategory = (typeof PROBLEM_CATEGORIES)[number];

/** What a sponsor or a site found hard. Read for trends; a single report is not handled as a case. */
export interface ProblemReport {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly inquiryId: Id | null;
  readonly reporterId: Id;
  readonly reporterSide: 'SPONSOR' | 'SITE';
  readonly phase: ProblemPhase;
  readonly category: ProblemCategory;
  readonly description: string;
  readonly reportedAt: Instant;
}

export interface DescriptionMissing {
  readonly code: 'DESCRIPTION_MISSING';
  readonly most: number;
}
const LONGEST = 4_000;

export function reportProblem(report: ProblemReport): Result<ProblemReport, DescriptionMissing> {
  const description = report.description.trim();
  if (description === '' || description.length > LONGEST) return refuse({ code: 'DESCRIPTION_MISSING', most: LONGEST });
  return ok({ ...report, description });
}
