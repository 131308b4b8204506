import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { aRequest, RECEIVED_AT, SITE_SEARCH_CONTENT, swedishTime } from '@samprova/test-support/builders';
import type { RequestVersion } from './feasibility-request.js';
import { submitRequest } from './submit-request.js';

const now = swedishTime('2026-03-31 10:00');
const version = (form: string): RequestVersion => ({
  requestId: 'request',
  version: 1,
  form,
  formVersion: 1,
  content: {},
  materialFields: [],
  invitedSiteIds: [],
  createdBy: null,
  createdAt: RECEIVED_AT,
});
const draft = aRequest({ state: 'DRAFT', partnershipIds: [], submittedAt: null });
const submit = (
  over: Partial<Parameters<typeof submitRequest>[2]> = {},
  { request = draft, form = 'SITE_SEARCH' }: { request?: typeof draft; form?: string } = {},
) =>
  submitRequest(
    request,
    version(form),
    {
      partnershipIds: ['se', 'dk'],
      known: ['se', 'dk', 'no'],
      receivedAt: now,
      content: SITE_SEARCH_CONTENT,
      documents: [],
      questions: [],
      answers: [],
      promises: [],
      ...over,
    },
    now,
  );

describe('sending a request', () => {
  it('goes to one or several partnerships at once', () => {
    expect(submit()).toMatchObject({
      value: { state: 'SUBMITTED', partnershipIds: ['se', 'dk'], submittedAt: now, revision: 2 },
    });
  });

  it.each(['COUNTRY_QUESTION', 'SITE_SEARCH', 'MEDTECH_CONCIERGE'])(
    'AT-PR-01: names what the form of %s still needs, and sends nothing',
    (form) => {
      const refused = submit({ content: {} }, { form });
      expect(refused).toMatchObject({ refusal: { code: 'FORM_NOT_READY' } });
      const problems = refused.ok || refused.refusal.code !== 'FORM_NOT_READY' ? [] : refused.refusal.problems;
      expect(problems.length).toBeGreaterThan(3);
      expect(new Set(problems.map(({ keyword }) => keyword))).toEqual(new Set(['required']));
      expect(problems.map(({ field }) => field)).toContain('noPatientData');
    },
  );

  it('asks partnerships that exist, at least one, each once', () => {
    expect(submit({ partnershipIds: [] })).toMatchObject({ refusal: { code: 'NO_PARTNERSHIP' } });
    expect(submit({ partnershipIds: ['fi'] })).toMatchObject({ refusal: { code: 'PARTNERSHIP_UNKNOWN' } });
    expect(submit({ partnershipIds: ['se', 'se'] })).toMatchObject({
      refusal: { code: 'PARTNERSHIP_ASKED_ALREADY', alreadyAsked: ['se'] },
    });
  });

  it('later adds a partnership, and keeps when it was first sent', () => {
    const sent = { request: aRequest({ partnershipIds: ['se'] }) };
    expect(submit({ partnershipIds: ['no'] }, sent)).toMatchObject({
      value: { partnershipIds: ['se', 'no'], submittedAt: RECEIVED_AT },
    });
    expect(submit({ partnershipIds: ['se'] }, sent)).toMatchObject({
      refusal: { code: 'PARTNERSHIP_ASKED_ALREADY', alreadyAsked: ['se'] },
    });
  });

  it('sends what a partnership registered to that partnership too', () => {
    const request = aRequest({ state: 'DRAFT', partnershipIds: ['se'], source: 'PHONE', submittedAt: null });
    expect(submit({ partnershipIds: ['se'] }, { request })).toMatchObject({ value: { partnershipIds: ['se'] } });
  });

  it('believes a true time of receipt up to thirty days back, and none to come', () => {
    const earliest = now.subtract({ hours: 24 * 30 });
    expect(submit({ receivedAt: earliest })).toMatchObject({ value: { submittedAt: earliest } });
    for (const receivedAt of [earliest.subtract({ milliseconds: 1 }), now.add({ milliseconds: 1 })])
      expect(submit({ receivedAt })).toMatchObject({
        refusal: { code: 'RECEIPT_NOT_BELIEVABLE', earliest, latest: now },
      });
  });

  const promise = (country: string, dueOn: string) => ({
    country,
    receivedOn: Temporal.PlainDate.from('2026-06-15'),
    dueOn: Temporal.PlainDate.from(dueOn),
  });

  it.each(['desiredAnswerBy', 'decisionDate', 'firstSiteOpen', 'recruitmentEnd', 'studyCompletion'])(
    'refuses a %s before the day of receipt, and names it',
    (field) => {
      const content = { ...SITE_SEARCH_CONTENT, recruitmentStart: '2026-01-01', [field]: '2026-06-14' };
      const refused = submit({ content, promises: [promise('SE', '2026-06-23')] });
      expect(refused).toMatchObject({ refusal: { code: 'FORM_NOT_READY' } });
      const problems = refused.ok || refused.refusal.code !== 'FORM_NOT_READY' ? [] : refused.refusal.problems;
      expect(problems).toContainEqual(expect.objectContaining({ field, keyword: 'datePassed' }));
    },
  );

  it('takes a recruitment that began before, and a month that is not over', () => {
    const content = { ...SITE_SEARCH_CONTENT, recruitmentStart: '2026-01-01', firstSiteOpen: '2026-06' };
    expect(submit({ content, promises: [promise('SE', '2026-06-23')] })).toMatchObject({ ok: true });
  });

  it('refuses an answer wanted before the latest promise of its partnerships, unless an urgent one is agreed', () => {
    const promises = [promise('NO', '2026-06-22'), promise('SE', '2026-06-23')];
    const wanted = (desiredAnswerBy: string, urgentAgreed = false) =>
      submit({ content: { ...SITE_SEARCH_CONTENT, desiredAnswerBy, urgentAgreed }, promises });
    expect(wanted('2026-06-22')).toMatchObject({
      refusal: {
        code: 'FORM_NOT_READY',
        problems: [
          { field: 'desiredAnswerBy', message: expect.stringContaining('due in SE; give 2026-06-23 or later') },
        ],
      },
    });
    expect(wanted('2026-06-23')).toMatchObject({ ok: true });
    expect(wanted('2026-06-22', true)).toMatchObject({ ok: true });
    expect(wanted('2026-06-14', true)).toMatchObject({ refusal: { problems: [{ keyword: 'datePassed' }] } });
  });
});
