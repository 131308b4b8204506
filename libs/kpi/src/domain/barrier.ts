import { DECLINE_REASONS, PROBLEM_CATEGORIES } from '@samprova/feasibility/domain';
import { type Id, type Instant, type LocalDate, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { DELAY_REASONS, DELAY_STAGES } from '@samprova/participation/domain';
import { seenAt } from './as-of.js';
import type { Observation } from './evaluate.js';
import type { Period } from './period.js';

export const BARRIER_CAUSES = ['DECLINE', 'DELAY', 'PROBLEM'] as const;
/** Sites that said no, stages that took longer, problems that people reported. */
export type BarrierCause = (typeof BARRIER_CAUSES)[number];

/** Who sees to it that something stops hindering, and until when. */
export interface BarrierDuty {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly cause: BarrierCause;
  /** A decline reason, `STAGE:SIDE` of a delay, or a category of problems. */
  readonly code: string;
  /** Who, in words: a unit or a person in office. */
  readonly owner: string;
  readonly dueOn: LocalDate;
  readonly note: string | null;
  readonly fixedAt: Instant | null;
  readonly fixedNote: string | null;
  readonly setBy: Id | null;
  readonly setAt: Instant;
}

/** What hinders, how often, and who sees to it. */
export interface Barrier {
  readonly cause: BarrierCause;
  readonly code: string;
  /** Group of a decline's reason: POPULATION, CAPACITY …; null for other causes. */
  readonly group: string | null;
  readonly times: number;
  /** In the period before, of the same length. */
  readonly timesBefore: number;
  readonly duty: BarrierDuty | null;
}

/** A problem as it was reported. */
export interface ReportedProblem {
  readonly category: string;
  /** ISO date. */
  readonly on: string;
}

/** What hindered in a period, the most frequent first; a barrier with an owner stays in sight when it has become rare. */
export function barriers(
  observations: readonly Observation[],
  problems: readonly ReportedProblem[],
  duties: readonly BarrierDuty[],
  period: Pick<Period, 'from' | 'to'>,
  before: Pick<Period, 'from' | 'to'>,
  asOf: number,
): readonly Barrier[] {
  const told = [...observations.flatMap((one) => hindrances(one, asOf)), ...problems.map(reported)];
  const keys = new Set([...told, ...duties].map(({ cause, code }) => `${cause} ${code}`));
  const within = (of: Pick<Period, 'from' | 'to'>, key: string): number =>
    told.filter(({ cause, code, on }) => `${cause} ${code}` === key && on >= of.from && on < of.to).length;
  return [...keys]
    .map((key): Barrier => {
      const [cause = '', code = ''] = key.split(' ');
      const duty = duties.find((one) => one.cause === cause && one.code === code) ?? null;
      const [times, timesBefore] = [within(period, key), within(before, key)];
      return { cause: cause as BarrierCause, code, group: groupOf(cause, code), times, timesBefore, duty };
    })
    .filter(({ times, timesBefore, duty }) => times > 0 || timesBefore > 0 || duty)
    .sort(
      (one, other) => other.times - one.times || `${one.cause}${one.code}`.localeCompare(`${other.cause}${other.code}`),
    );
}

interface Hindrance {
  readonly cause: BarrierCause;
  readonly code: string;
  readonly on: string;
}

function hindrances({ facts }: Observation, asOf: number): readonly Hindrance[] {
  const seen = seenAt(facts, asOf);
  if (seen?.kind === 'INQUIRY')
    return seen.invitations.flatMap(({ answer }) =>
      answer?.kind === 'DECLINED' ? [{ cause: 'DECLINE' as const, code: answer.reason ?? 'OTHER', on: answer.on }] : [],
    );
  if (seen?.kind === 'TRIAL')
    return seen.delays.map(({ stage, side, on }) => ({ cause: 'DELAY' as const, code: `${stage}:${side}`, on }));
  return [];
}

function reported({ category, on }: ReportedProblem): Hindrance {
  return { cause: 'PROBLEM', code: category, on };
}

function groupOf(cause: string, code: string): string | null {
  return cause === 'DECLINE' && code in DECLINE_REASONS
    ? DECLINE_REASONS[code as keyof typeof DECLINE_REASONS].group
    : null;
}

export interface BarrierDateWrong {
  readonly code: 'BARRIER_DATE_WRONG';
  readonly message: string;
  readonly earliest: LocalDate;
}
export interface BarrierUnknown {
  readonly code: 'BARRIER_UNKNOWN';
  readonly message: string;
}

/** Whether there can be such a barrier. */
export function isBarrier(cause: BarrierCause, code: string): boolean {
  if (cause === 'DECLINE') return code in DECLINE_REASONS;
  if (cause === 'PROBLEM') return (PROBLEM_CATEGORIES as readonly string[]).includes(code);
  return DELAY_STAGES.some((stage) => DELAY_REASONS.some((side) => `${stage}:${side}` === code));
}

/** Names who sees to a barrier and until when; a new word takes the place of the old one, and opens what was fixed. */
export function ownBarrier(
  told: Pick<BarrierDuty, 'partnershipId' | 'cause' | 'code' | 'owner' | 'dueOn' | 'note'>,
  held: BarrierDuty | null,
  act: { readonly id: Id; readonly by: Id | null; readonly now: Instant; readonly today: LocalDate },
): Result<BarrierDuty, BarrierDateWrong> {
  if (Temporal.PlainDate.compare(told.dueOn, act.today) < 0)
    return refuse({
      code: 'BARRIER_DATE_WRONG',
      message: `Choose ${act.today.toString()} or a later day.`,
      earliest: act.today,
    });
  return ok({
    ...told,
    owner: told.owner.trim(),
    id: held?.id ?? act.id,
    fixedAt: null,
    fixedNote: null,
    setBy: act.by,
    setAt: act.now,
  });
}

/** What was done; it stays in sight with its counts, so that anybody sees whether it helped. */
export function fixBarrier(
  held: BarrierDuty | null,
  note: string,
  act: { readonly by: Id | null; readonly now: Instant },
): Result<BarrierDuty, BarrierUnknown> {
  if (!held) return refuse({ code: 'BARRIER_UNKNOWN', message: 'Nobody owns it yet; name an owner first.' });
  return ok({ ...held, fixedAt: act.now, fixedNote: note.trim(), setBy: act.by, setAt: act.now });
}
