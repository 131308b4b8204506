import { type Id, type Instant, LANGUAGES, ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { isOnBehalf } from './attach-document.js';
import type { Product, RequestSource } from './feasibility-request.js';
import type { FormProblem } from './forms/form-problem.js';
import type { Localised } from './forms/form.js';
import { textProblems } from './forms/text-problems.js';

/** One question a partnership adds to a request form. Its wording never changes: another wording is another question. */
export interface PartnershipQuestion {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly product: Product;
  /** Order within the form, from 1. */
  readonly position: number;
  readonly text: Localised;
  readonly required: boolean;
  readonly validFrom: Instant;
  /** From then on it is not asked any more; null: until further notice. */
  readonly validTo: Instant | null;
}

/** What a sponsor said to one; it belongs to that partnership's inquiry. */
export interface QuestionAnswer {
  readonly questionId: Id;
  readonly answer: string;
}

/** A question is asked in every language of the portal, or not at all. */
export interface QuestionTextMissing {
  readonly code: 'QUESTION_TEXT_MISSING';
  /** Languages whose words are missing or too long. */
  readonly languages: readonly string[];
  readonly most: number;
}
export interface QuestionEnded {
  readonly code: 'QUESTION_ENDED';
}
/** A required question of a partnership has no answer. */
export interface QuestionsUnanswered {
  readonly code: 'QUESTIONS_UNANSWERED';
  readonly unanswered: readonly Id[];
}
/** An answer holds what must not be kept; told with the form's own problems. */
export interface QuestionAnswersUnfit {
  readonly code: 'FORM_NOT_READY';
  readonly problems: readonly FormProblem[];
}
/** An answer to what these partnerships do not ask now. */
export interface QuestionUnknown {
  readonly code: 'QUESTION_UNKNOWN';
  readonly askedNow: readonly Id[];
}

const LONGEST_QUESTION = 500;
const LONGEST_ANSWER = 4000;

export function askQuestion(
  asked: Omit<PartnershipQuestion, 'validTo'>,
): Result<PartnershipQuestion, QuestionTextMissing> {
  const text = Object.fromEntries(LANGUAGES.map((language) => [language, asked.text[language].trim()])) as Localised;
  const languages = LANGUAGES.filter((language) => text[language] === '' || text[language].length > LONGEST_QUESTION);
  if (languages.length > 0) return refuse({ code: 'QUESTION_TEXT_MISSING', languages, most: LONGEST_QUESTION });
  return ok({ ...asked, text, validTo: null });
}

/** Asked no more; answers given to it stay. */
export function endQuestion(question: PartnershipQuestion, now: Instant): Result<PartnershipQuestion, QuestionEnded> {
  return question.validTo ? refuse({ code: 'QUESTION_ENDED' }) : ok({ ...question, validTo: now });
}

export function isAskedAt({ validFrom, validTo }: PartnershipQuestion, at: Instant): boolean {
  return Temporal.Instant.compare(validFrom, at) <= 0 && (!validTo || Temporal.Instant.compare(at, validTo) < 0);
}

/**
 * The answers to keep, or why not. Required ones bind whoever fills in the form; a request that came by mail was never
 * asked them.
 */
export function answerQuestions(
  questions: readonly PartnershipQuestion[],
  answers: readonly QuestionAnswer[],
  source: RequestSource,
): Result<readonly QuestionAnswer[], QuestionsUnanswered | QuestionUnknown | QuestionAnswersUnfit> {
  const askedNow = questions.map(({ id }) => id);
  if (answers.some(({ questionId }) => !askedNow.includes(questionId)))
    return refuse({ code: 'QUESTION_UNKNOWN', askedNow });
  const said = given(answers);
  const unanswered = questions
    .filter(({ id, required }) => required && !said.some(({ questionId }) => questionId === id))
    .map(({ id }) => id);
  if (unanswered.length > 0 && !isOnBehalf(source)) return refuse({ code: 'QUESTIONS_UNANSWERED', unanswered });
  const problems = said.flatMap(({ questionId: id, answer }) => {
    const field = `partnershipAnswers.${id}`;
    const tooLong = answer.length > LONGEST_ANSWER;
    const long = { field, keyword: 'maxLength', message: `${field} may have at most ${LONGEST_ANSWER} characters.` };
    return [...(tooLong ? [long] : []), ...textProblems({ partnershipAnswers: { [id]: answer } })];
  });
  if (problems.length > 0) return refuse({ code: 'FORM_NOT_READY', problems });
  return ok(said);
}

/** What was said to this partnership's own questions, and only to them. */
export function givenTo(
  partnershipId: Id,
  questions: readonly PartnershipQuestion[],
  answers: readonly QuestionAnswer[],
): QuestionAnswer[] {
  const own = questions.filter((question) => question.partnershipId === partnershipId).map(({ id }) => id);
  return given(answers).filter(({ questionId }) => own.includes(questionId));
}

/** One answer for each question, the last one given; blank is none. */
function given(answers: readonly QuestionAnswer[]): QuestionAnswer[] {
  return [...new Map(answers.map(({ questionId, answer }) => [questionId, answer.trim()]))]
    .filter(([, answer]) => answer !== '')
    .map(([questionId, answer]) => ({ questionId, answer }));
}
