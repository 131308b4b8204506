import type { Id, Instant, LocalDate, Result } from '@samprova/kernel';
import { ok, refuse, Temporal } from '@samprova/kernel';

export const PASSPORT_KINDS = ['TEXT', 'NUMBER', 'YES_NO', 'DATE'] as const;
export const PASSPORT_SECTIONS = ['TEAM', 'FACILITIES', 'START_UP', 'PERFORMANCE'] as const;

/** A question that is asked again and again; its answer goes stale after some months. */
export interface PassportQuestion {
  readonly key: string;
  readonly kind: (typeof PASSPORT_KINDS)[number];
  readonly section: (typeof PASSPORT_SECTIONS)[number];
  /** English; portals translate by key. */
  readonly asks: string;
  readonly unit: string | null;
  /** Months after which the answer should be confirmed again. */
  readonly freshMonths: number;
}

export type PassportValue = string | number | boolean;

/** A standing answer of a site, dated and confirmed by a person, so that nobody is asked twice. */
export interface PassportAnswer {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly siteId: Id;
  readonly question: string;
  readonly value: PassportValue;
  readonly answeredAt: Instant;
  readonly answeredBy: Id;
  readonly confirmedAt: Instant;
  readonly confirmedBy: Id;
}

export interface PassportQuestionUnknown {
  readonly code: 'PASSPORT_QUESTION_UNKNOWN';
  readonly known: readonly string[];
}
export interface PassportAnswerUnfit {
  readonly code: 'PASSPORT_ANSWER_UNFIT';
  /** What the answer must be. */
  readonly expected: string;
}

const YEAR = 12;

/** The standing questions, drawn together from public site questionnaires. */
export const PASSPORT_QUESTIONS: readonly PassportQuestion[] = [
  q('studyNurseFte', 'NUMBER', 'TEAM', 'Full-time equivalents of research nurses free for a new trial', 3, 'FTE'),
  q('investigators', 'NUMBER', 'TEAM', 'Doctors who can be investigators', YEAR, 'persons'),
  q('gcpLatest', 'DATE', 'TEAM', 'Latest GCP training of the leading investigator', 24),
  q('centrifuge', 'YES_NO', 'FACILITIES', 'A centrifuge for trial samples is at hand', 24),
  q('freezerMinus20', 'YES_NO', 'FACILITIES', 'A monitored freezer at −20 °C is at hand', 24),
  q('freezerMinus80', 'YES_NO', 'FACILITIES', 'A monitored freezer at −80 °C is at hand', 24),
  q('infusionChairs', 'NUMBER', 'FACILITIES', 'Infusion chairs that trials may use', YEAR, 'chairs'),
  q('mriAccess', 'YES_NO', 'FACILITIES', 'MRI for trials can be booked', YEAR),
  q('petAccess', 'YES_NO', 'FACILITIES', 'PET for trials can be booked', YEAR),
  q('trialPharmacy', 'YES_NO', 'FACILITIES', 'A pharmacy that handles trial medicines serves the site', 24),
  q('biobank', 'YES_NO', 'FACILITIES', 'Samples can be kept in a biobank', 24),
  q('overnightStay', 'YES_NO', 'FACILITIES', 'Participants can stay overnight', 24),
  q('electronicDiaries', 'YES_NO', 'FACILITIES', 'Electronic diaries and home visits are possible', 24),
  q('contractRoute', 'TEXT', 'START_UP', 'Who negotiates and signs the contract', 24),
  q('contractMedianDays', 'NUMBER', 'START_UP', 'Median days from contract draft to signature', YEAR, 'days'),
  q('startUpMedianDays', 'NUMBER', 'START_UP', 'Median days from selection to first participant', YEAR, 'days'),
  q('trialsLastFiveYears', 'NUMBER', 'PERFORMANCE', 'Trials begun in five years', YEAR, 'trials'),
  q(
    'recruitedOfPlanned',
    'NUMBER',
    'PERFORMANCE',
    'Participants recruited of those planned, last five trials',
    YEAR,
    '%',
  ),
];

function q(
  key: string,
  kind: PassportQuestion['kind'],
  section: PassportQuestion['section'],
  asks: string,
  freshMonths: number,
  unit: string | null = null,
): PassportQuestion {
  return { key, kind, section, asks, unit, freshMonths };
}

/** A new or changed standing answer. Saying the same again confirms it and keeps when it was first given. */
export function answerPassport(
  previous: PassportAnswer | null,
  given: Pick<PassportAnswer, 'id' | 'partnershipId' | 'siteId' | 'question' | 'value'>,
  by: Id,
  now: Instant,
): Result<PassportAnswer, PassportQuestionUnknown | PassportAnswerUnfit> {
  const question = PASSPORT_QUESTIONS.find((candidate) => candidate.key === given.question);
  if (!question)
    return refuse({ code: 'PASSPORT_QUESTION_UNKNOWN', known: PASSPORT_QUESTIONS.map((candidate) => candidate.key) });
  const expected = unfit(question, given.value);
  if (expected) return refuse({ code: 'PASSPORT_ANSWER_UNFIT', expected });
  if (previous?.value === given.value) return ok({ ...previous, confirmedAt: now, confirmedBy: by });
  return ok({
    ...given,
    id: previous?.id ?? given.id,
    answeredAt: now,
    answeredBy: by,
    confirmedAt: now,
    confirmedBy: by,
  });
}

function unfit(question: PassportQuestion, value: PassportValue): string | null {
  switch (question.kind) {
    case 'YES_NO':
      return typeof value === 'boolean' ? null : 'true or false';
    case 'NUMBER':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1_000_000
        ? null
        : 'a number from 0 to 1 000 000';
    case 'DATE':
      return typeof value === 'string' && isDate(value) ? null : 'a date like 2026-06-23';
    case 'TEXT':
      return typeof value === 'string' && value.trim() !== '' && value.length <= 2000
        ? null
        : 'text, at most 2000 characters';
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The day from which an answer should be confirmed again (`confirmedOn` is the day of `confirmedAt` at the site). */
export function staleFrom(question: PassportQuestion, confirmedOn: LocalDate): LocalDate {
  return confirmedOn.add({ months: question.freshMonths });
}
