import { isAfter } from '../calendar-date.js';
import type { CrossFieldRule } from './form.js';
import type { FormProblem } from './form-problem.js';
import { isBlank } from './material-change.js';

type Content = Readonly<Record<string, unknown>>;
export type FormStage = 'DRAFT' | 'SUBMIT';

/** Rules between fields. They look only at values of the right type: a wrong type is already said. */
export const crossFieldRules: Readonly<Record<CrossFieldRule, (content: Content, stage: FormStage) => FormProblem[]>> =
  {
    VOLUMES_FIT: (content, stage) => [
      ...notMoreThan(
        content,
        'patientsCountry',
        'patientsGlobal',
        'more patients in the country than in all countries',
      ),
      ...notMoreThan(content, 'patientsPerSite', 'patientsCountry', 'more patients at one site than in the country'),
      ...notMoreThan(content, 'patientsEligible', 'patientsSeen', 'more patients meet the criteria than were seen'),
      ...(stage === 'DRAFT'
        ? []
        : ['patientsGlobal', 'patientsCountry', 'sitesCountry'].flatMap((field) => atLeastOne(content, field))),
    ],
    DATES_IN_ORDER: (content) => [
      ...inOrder(content, 'recruitmentStart', 'recruitmentEnd'),
      ...inOrder(content, 'firstSiteOpen', 'recruitmentEnd'),
      ...inOrder(content, 'recruitmentStart', 'primaryCompletion'),
      ...inOrder(content, 'recruitmentStart', 'studyCompletion'),
      ...inOrder(content, 'recruitmentEnd', 'studyCompletion'),
      ...inOrder(content, 'primaryCompletion', 'studyCompletion'),
      ...inOrder(content, 'desiredAnswerBy', 'decisionDate'),
    ],
    AGES_IN_ORDER: ({ minAge, maxAge }) => {
      const [least, most] = [inDays(minAge), inDays(maxAge)];
      if (least === undefined || most === undefined || least <= most) return [];
      return [
        {
          field: 'minAge',
          keyword: 'agesInOrder',
          message: 'The youngest age is above the oldest (maxAge); swap or correct them.',
        },
      ];
    },
    UNDISCLOSED_SPONSOR_HAS_CRO: ({ sponsorUndisclosed, requesterRole }) =>
      sponsorUndisclosed === true && requesterRole !== undefined && requesterRole !== 'CRO'
        ? [
            {
              field: 'sponsorUndisclosed',
              keyword: 'undisclosedSponsor',
              message:
                'Only a contract research organisation may hide its sponsor; set requesterRole to CRO or leave the sponsor visible.',
            },
          ]
        : [],
    OTHER_LIMIT_IS_EXPLAINED: ({ limitingFactors, limitingFactorsComment }) => {
      if (!Array.isArray(limitingFactors)) return [];
      if (limitingFactors.includes('NONE') && limitingFactors.length > 1)
        return [
          {
            field: 'limitingFactors',
            keyword: 'exclusiveChoice',
            message: 'NONE stands alone; take away NONE or the others.',
          },
        ];
      if (limitingFactors.includes('OTHER') && isBlank(limitingFactorsComment))
        return [missing('limitingFactorsComment', 'Say in limitingFactorsComment what else limits recruitment.')];
      return [];
    },
    ANSWER_IS_COMPLETE: (content, stage) => (stage === 'DRAFT' ? [] : answerGaps(content)),
  };

function answerGaps({
  answer,
  conditions,
  question,
  declineReason,
  declineText,
  patientsExpected,
}: Content): FormProblem[] {
  const gaps: FormProblem[] = [];
  if (answer === 'CONDITIONAL' && isBlank(conditions))
    gaps.push(missing('conditions', 'Say in conditions what would make it possible.'));
  if (answer === 'MORE_INFO' && isBlank(question))
    gaps.push(missing('question', 'Say in question what you need to know.'));
  if (answer === 'DECLINED' && isBlank(declineReason))
    gaps.push(missing('declineReason', 'Choose the declineReason that fits best.'));
  if (declineReason === 'OTHER' && isBlank(declineText))
    gaps.push(missing('declineText', 'Say in declineText what the other reason is.'));
  if ((answer === 'INTERESTED' || answer === 'CONDITIONAL') && isBlank(patientsExpected))
    gaps.push(
      missing(
        'patientsExpected',
        'Say in patientsExpected how many patients you expect to include; an estimate is enough.',
      ),
    );
  if (answer !== 'DECLINED' && answer !== undefined && !isBlank(declineReason))
    gaps.push({
      field: 'declineReason',
      keyword: 'notWithThisAnswer',
      message: 'Only a decline has a declineReason; leave it out.',
    });
  return gaps;
}

function missing(field: string, message: string): FormProblem {
  return { field, keyword: 'required', message };
}

function notMoreThan(content: Content, part: string, whole: string, what: string): FormProblem[] {
  const [less, more] = [content[part], content[whole]];
  if (typeof less !== 'number' || typeof more !== 'number' || less <= more) return [];
  return [
    {
      field: part,
      keyword: 'volumesFit',
      message: `${part} (${less}) is above ${whole} (${more}): ${what}; correct one of them.`,
    },
  ];
}

function atLeastOne(content: Content, field: string): FormProblem[] {
  if (content[field] !== 0) return [];
  return [{ field, keyword: 'minimum', message: `${field} must be at least 1 to submit.` }];
}

function inOrder(content: Content, first: string, second: string): FormProblem[] {
  const [from, to] = [content[first], content[second]];
  if (!isDateText(from) || !isDateText(to) || !isAfter(from, to)) return [];
  return [
    {
      field: first,
      keyword: 'datesInOrder',
      message: `${first} (${from}) is after ${second} (${to}); correct one of them.`,
    },
  ];
}

function isDateText(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value);
}

const DAYS: Readonly<Record<string, number>> = {
  YEARS: 365.25,
  MONTHS: 30.4375,
  WEEKS: 7,
  DAYS: 1,
  HOURS: 1 / 24,
  MINUTES: 1 / 1440,
};

function inDays(age: unknown): number | undefined {
  if (typeof age !== 'object' || age === null) return undefined;
  const { value, unit } = age as { value?: unknown; unit?: unknown };
  const factor = typeof unit === 'string' && Object.hasOwn(DAYS, unit) ? DAYS[unit] : undefined;
  return typeof value === 'number' && factor !== undefined ? value * factor : undefined;
}
