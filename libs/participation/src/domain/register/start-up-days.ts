import type { LocalDate } from '@samprova/kernel';
import type { Milestone } from '../milestone.js';

/** How long a trial took to begin in one country, in calendar days. Null: undefined, and why in `missing`. */
export interface StartUpDays {
  readonly toRecruitment: number | null;
  readonly toFirstParticipant: number | null;
  /** D1: the first participant at most 150 days after the application. */
  readonly within150: boolean | null;
  /** D3 (ACT EU): recruitment begun less than 200 days after the application. */
  readonly under200: boolean | null;
  readonly missing: 'APPLICATION' | 'RECRUITMENT' | 'BEFORE_APPLICATION' | null;
}

/**
 * @param milestones the country's own. Recruitment that began before the application (a trial moved over from an older
 *   register) makes both undefined: the application in the register is not the one that counted. Nobody is included
 *   before recruitment begins, so that a late start of recruitment fails D1 even before the first participant is known.
 */
export function startUpDays(milestones: readonly Pick<Milestone, 'kind' | 'on'>[]): StartUpDays {
  const day = (kind: Milestone['kind']): LocalDate | undefined => milestones.find((one) => one.kind === kind)?.on;
  const applied = day('APPLICATION');
  const first = day('FIRST_PARTICIPANT');
  const started = day('RECRUITMENT_START') ?? first;
  if (!applied) return undefinedFor('APPLICATION');
  if (!started) return undefinedFor('RECRUITMENT');
  const toRecruitment = applied.until(started).days;
  const toFirstParticipant = first ? applied.until(first).days : null;
  if (toRecruitment < 0 || (toFirstParticipant ?? 0) < 0) return undefinedFor('BEFORE_APPLICATION');
  return {
    toRecruitment,
    toFirstParticipant,
    within150: toFirstParticipant === null ? (toRecruitment > 150 ? false : null) : toFirstParticipant <= 150,
    under200: toRecruitment < 200,
    missing: null,
  };
}

function undefinedFor(missing: StartUpDays['missing']): StartUpDays {
  return { toRecruitment: null, toFirstParticipant: null, within150: null, under200: null, missing };
}
