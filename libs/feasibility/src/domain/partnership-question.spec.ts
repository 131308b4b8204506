import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import {
  answerQuestions,
  askQuestion,
  endQuestion,
  givenTo,
  isAskedAt,
  type PartnershipQuestion,
} from './partnership-question.js';

const at = (text: string) => Temporal.Instant.from(text);
const text = { en: 'Ethics approved?', sv: 'Etikprövad?', da: 'Etisk godkendt?', nb: 'Etisk godkjent?' };
const question = (over: Partial<PartnershipQuestion> = {}): PartnershipQuestion => ({
  id: 'q1',
  partnershipId: 'se',
  product: 'SITE_SEARCH',
  position: 1,
  text,
  required: true,
  validFrom: at('2026-06-01T00:00:00Z'),
  validTo: null,
  ...over,
});

describe('a partnership’s own questions', () => {
  it('are asked in all four languages or not at all', () => {
    expect(askQuestion(question()).ok).toBe(true);
    expect(askQuestion(question({ text: { ...text, nb: ' ', da: 'x'.repeat(501) } }))).toMatchObject({
      refusal: { code: 'QUESTION_TEXT_MISSING', languages: ['da', 'nb'] },
    });
  });

  it('are asked from their beginning until they are ended, and ended once', () => {
    const ended = endQuestion(question(), at('2026-07-01T00:00:00Z'));
    if (!ended.ok) throw new Error(ended.refusal.code);
    expect(isAskedAt(question(), at('2026-05-31T23:59:59Z'))).toBe(false);
    expect(isAskedAt(ended.value, at('2026-06-30T23:59:59Z'))).toBe(true);
    expect(isAskedAt(ended.value, at('2026-07-01T00:00:00Z'))).toBe(false);
    expect(endQuestion(ended.value, at('2026-07-02T00:00:00Z'))).toMatchObject({ refusal: { code: 'QUESTION_ENDED' } });
  });
});

describe('the answers to them', () => {
  it('go to the partnership that asked, the last one given, and to no other', () => {
    const asked = [question(), question({ id: 'q2', partnershipId: 'dk' })];
    const said = [
      { questionId: 'q1', answer: 'first' },
      { questionId: 'q2', answer: 'to the Danes' },
      { questionId: 'q1', answer: ' last ' },
    ];
    expect(givenTo('se', asked, said)).toEqual([{ questionId: 'q1', answer: 'last' }]);
    expect(givenTo('dk', asked, said)).toEqual([{ questionId: 'q2', answer: 'to the Danes' }]);
  });

  it('are refused when a required one is missing or blank', () => {
    const unanswered = { refusal: { code: 'QUESTIONS_UNANSWERED', unanswered: ['q1'] } };
    expect(answerQuestions([question()], [], 'PORTAL')).toMatchObject(unanswered);
    expect(answerQuestions([question()], [{ questionId: 'q1', answer: '  ' }], 'API')).toMatchObject(unanswered);
  });

  it('may be missing when they are not required, or when the request came by mail', () => {
    expect(answerQuestions([question({ required: false })], [], 'PORTAL')).toEqual({ ok: true, value: [] });
    expect(answerQuestions([question()], [], 'MAIL')).toEqual({ ok: true, value: [] });
  });

  it('are kept without blanks around them', () => {
    expect(answerQuestions([question()], [{ questionId: 'q1', answer: ' Yes ' }], 'PORTAL')).toEqual({
      ok: true,
      value: [{ questionId: 'q1', answer: 'Yes' }],
    });
  });

  it('are refused when nobody asked', () => {
    expect(answerQuestions([question()], [{ questionId: 'q2', answer: 'Yes' }], 'PORTAL')).toMatchObject({
      refusal: { code: 'QUESTION_UNKNOWN', askedNow: ['q1'] },
    });
  });

  it('hold no personal identity number and are not endless', () => {
    const given = (answer: string) => answerQuestions([question()], [{ questionId: 'q1', answer }], 'PORTAL');
    expect(given('Patient 811218-9876 asks')).toMatchObject({ refusal: { code: 'FORM_NOT_READY' } });
    expect(given('x'.repeat(4001))).toMatchObject({ refusal: { code: 'FORM_NOT_READY' } });
  });
});
