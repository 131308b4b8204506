interface Question {
  readonly key: string;
  readonly freshMonths: number;
}
interface Given {
  readonly question: string;
  readonly confirmedAt: string;
}

export type Freshness = 'missing' | 'stale' | 'soon' | 'fresh';

/** Days before an answer goes stale in which it is worth a look. */
const SOON_DAYS = 30;
const DAY_MS = 86_400_000;
const ORDER: readonly Freshness[] = ['stale', 'soon', 'fresh', 'missing'];

/** Until when a confirmed answer counts as fresh: so many months later, at the month's last day where it is shorter. */
export function freshUntil(confirmedAt: string, months: number): Date {
  const from = new Date(confirmedAt);
  const until = new Date(from);
  until.setUTCMonth(until.getUTCMonth() + months);
  // 31 January and a month later: not the third of March.
  if (until.getUTCDate() !== from.getUTCDate()) until.setUTCDate(0);
  return until;
}

export function freshnessOf(question: Question, answers: readonly Given[], now: Date): Freshness {
  const answer = answers.find((one) => one.question === question.key);
  if (!answer) return 'missing';
  const left = freshUntil(answer.confirmedAt, question.freshMonths).getTime() - now.getTime();
  return left <= 0 ? 'stale' : left <= SOON_DAYS * DAY_MS ? 'soon' : 'fresh';
}

/** Those to look at first. */
export function byFreshness(a: Freshness, b: Freshness): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}
