import type { LocalDate } from '@samprova/kernel';
import { PASSPORT_QUESTIONS, type PassportAnswer, staleFrom } from '@samprova/networks/domain';
import { Temporal } from '@samprova/kernel';
import type { SiteInterestContent } from './forms/form-content.js';

/** A proposed value of the two-minute form, with where it comes from and from when. */
export interface PrefilledField {
  readonly field: keyof SiteInterestContent;
  readonly value: unknown;
  /** The passport's question it was read from. */
  readonly source: string;
  readonly confirmedOn: LocalDate;
  /** Older than the question stays fresh: shown, but to be looked at again. */
  readonly stale: boolean;
}

/** What a site has said of itself in its passport, put into the form; nobody is asked twice, and nothing is sent unread. */
export function prefillAnswer(
  passport: readonly PassportAnswer[],
  today: LocalDate,
  timeZone: string,
): PrefilledField[] {
  const support = SUPPORT.flatMap(([question, fn]) =>
    found(passport, question, (value) => (value === true ? fn : null)),
  );
  const fields = [
    ...found(passport, 'studyNurseFte', (value) => (Number(value) > 0 ? monthOf(today) : null)).map((one) => ({
      ...one,
      field: 'studyNurseFrom' as const,
    })),
    ...found(passport, 'startUpMedianDays', (value) => monthOf(today.add({ days: Number(value) }))).map((one) => ({
      ...one,
      field: 'earliestFirstPatient' as const,
    })),
    ...joined(support),
  ];
  return fields.map(({ field, value, answer }) => {
    const confirmedOn = answer.confirmedAt.toZonedDateTimeISO(timeZone).toPlainDate();
    const question = PASSPORT_QUESTIONS.find(({ key }) => key === answer.question);
    const stale = question !== undefined && Temporal.PlainDate.compare(staleFrom(question, confirmedOn), today) <= 0;
    return { field, value, source: answer.question, confirmedOn, stale };
  });
}

/** Functions that serve the site, and so can be asked to confirm. */
const SUPPORT = [
  ['centrifuge', 'LABORATORY'],
  ['mriAccess', 'IMAGING'],
  ['trialPharmacy', 'PHARMACY'],
  ['biobank', 'BIOBANK'],
] as const;

interface Found<V> {
  readonly value: V;
  readonly answer: PassportAnswer;
}

function found<V>(
  passport: readonly PassportAnswer[],
  question: string,
  read: (value: PassportAnswer['value']) => V | null,
): Found<V>[] {
  const answer = passport.find((candidate) => candidate.question === question);
  const value = answer && read(answer.value);
  return answer && value != null ? [{ value, answer }] : [];
}

/** One field of several functions; it is as old as its oldest part. */
function joined(support: readonly Found<string>[]) {
  const [oldest] = [...support].sort((a, b) => Temporal.Instant.compare(a.answer.confirmedAt, b.answer.confirmedAt));
  if (!oldest) return [];
  return [{ field: 'supportToConfirm' as const, value: support.map(({ value }) => value), answer: oldest.answer }];
}

function monthOf(date: LocalDate): string {
  return date.toPlainYearMonth().toString();
}
