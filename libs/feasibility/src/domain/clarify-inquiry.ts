import { resumeClock, stopClock, type StopRefusal } from '@samprova/calendar/domain';
import { type Id, type Instant, ok, refuse, type Result } from '@samprova/kernel';
import { ClarificationAnswered, ClarificationAsked, ClockResumed, ClockStopped } from '../events.js';
import type { Clarification } from './inquiry.js';
import { type Act, changed, clocked, type InquiryChange, type InquiryFile, iso } from './inquiry-file.js';

const MOST_QUESTIONS = 10;

export interface QuestionsMissing {
  readonly code: 'QUESTIONS_MISSING';
  readonly most: number;
}
export interface AnswersMissing {
  readonly code: 'ANSWERS_MISSING';
  /** How many questions wait for an answer. */
  readonly expected: number;
}
export interface ClarificationAnsweredAlready {
  readonly code: 'CLARIFICATION_ANSWERED_ALREADY';
  readonly answeredOn: Instant;
}

export interface Asked extends InquiryChange {
  readonly clarification: Clarification;
}

/** What the coordinator asks of the sponsor; questions asked together are one stop. */
export interface ClarificationQuestion {
  readonly id: Id;
  readonly stopId: Id;
  readonly questions: readonly string[];
  /** When the sponsor's own duty to answer ends (two working days by default). */
  readonly answerBy: Instant;
  /** Asked without stopping the clock: a question that need not be waited for, or one after the third stop. */
  readonly withoutStop: boolean;
}

/**
 * Asks the sponsor. The stop is refused once the due time has passed or after the third stop; the coordinator may then
 * ask without stopping.
 */
export function askClarification(
  file: InquiryFile,
  asked: ClarificationQuestion,
  act: Act,
): Result<Asked, QuestionsMissing | StopRefusal> {
  const questions = asked.questions.map((question) => question.trim()).filter((question) => question !== '');
  if (questions.length === 0 || questions.length > MOST_QUESTIONS)
    return refuse({ code: 'QUESTIONS_MISSING', most: MOST_QUESTIONS });
  const { inquiry } = file;
  const clarification: Clarification = {
    id: asked.id,
    inquiryId: inquiry.id,
    stopId: asked.withoutStop ? null : asked.stopId,
    questions,
    askedBy: act.by,
    askedAt: act.now,
    answerBy: asked.answerBy,
    answers: null,
    answeredBy: null,
    answeredAt: null,
  };
  const told = ClarificationAsked(inquiry.partnershipId, { inquiryId: inquiry.id, clarificationId: asked.id });
  if (asked.withoutStop) return ok({ ...changed(inquiry, [told]), clarification });
  const step = stopClock(
    file.clock,
    { stopId: asked.stopId, kind: 'CLARIFICATION', reason: questions.join('\n') },
    act,
  );
  if (!step.ok) return step;
  const stopped = ClockStopped(inquiry.partnershipId, {
    inquiryId: inquiry.id,
    stopId: asked.stopId,
    kind: 'CLARIFICATION',
  });
  return ok({ ...clocked(file, step.value, [told, stopped]), clarification });
}

/** The sponsor's answers, one for each question; the clock runs again when this was its last open stop. */
export function answerClarification(
  file: InquiryFile,
  clarification: Clarification,
  answers: readonly string[],
  act: Act,
): Result<Asked, AnswersMissing | ClarificationAnsweredAlready> {
  if (clarification.answeredAt)
    return refuse({ code: 'CLARIFICATION_ANSWERED_ALREADY', answeredOn: clarification.answeredAt });
  const expected = clarification.questions.length;
  if (answers.length !== expected || answers.some((answer) => answer.trim() === ''))
    return refuse({ code: 'ANSWERS_MISSING', expected });
  const { inquiry } = file;
  const answered = { ...clarification, answers, answeredBy: act.by, answeredAt: act.now };
  const told = ClarificationAnswered(inquiry.partnershipId, {
    inquiryId: inquiry.id,
    clarificationId: clarification.id,
  });
  if (!clarification.stopId) return ok({ ...changed(inquiry, [told]), clarification: answered });
  const step = resumeClock(file.clock, { stopId: clarification.stopId }, act);
  // The stop may have been ended before (by a resume or the release); the answer is welcome all the same.
  if (!step.ok) return ok({ ...changed(inquiry, [told]), clarification: answered });
  const resumed = ClockResumed(inquiry.partnershipId, {
    inquiryId: inquiry.id,
    stopId: clarification.stopId,
    dueAt: iso(step.value.state.dueAt),
  });
  return ok({ ...clocked(file, step.value, [told, resumed]), clarification: answered });
}
