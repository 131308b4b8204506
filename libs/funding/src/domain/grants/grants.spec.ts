import { describe, expect, it } from '@jest/globals';
import { type LocalDate, newId, type Refusal, type Result, Temporal } from '@samprova/kernel';
import { aDocument, aGrant, NOTHING } from '../../../test/state-grant.js';
import { AGREEMENT_2013, AGREEMENT_2013_ITEMS } from '../../reference/agreement-2013.js';
import { type AnnexLine, checkAnnex, readAnnexLines } from './annex.js';
import {
  importGrant,
  recordCondition,
  recordDuty,
  recordPayout,
  recordRepayment,
  resolveAnnex,
} from './decide-grant.js';
import { attestDocument, prepareDocument, signDocument } from './decide-document.js';
import type { EffortReport, FinanceReview, GrantContent } from './grant-document.js';
import { obligationsOf } from './obligation.js';
import { annexOf, type GrantCondition, riskOf, type StateGrant } from './state-grant.js';

const on = (iso: string): LocalDate => Temporal.PlainDate.from(iso);
const at = Temporal.Instant.from('2013-11-30T08:00:00Z');
const SEK = 100;
const codeOf = (result: Result<unknown, Refusal>) => (result.ok ? null : result.refusal.code);
function valueOf<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}
const additional = {
  lineCode: 'MINISTRY',
  reading: 'ADDITIONAL',
  reason: 'The text sums to 10.8',
  decidedBy: null,
  decidedAt: at,
} as const;
const met = (condition: GrantCondition) => ({ condition, metOn: on('2012-12-20'), reference: 'Decision' });
const resolved = valueOf(resolveAnnex(aGrant(), additional));
const valid = (['GOVERNMENT', 'BOARD', 'PARLIAMENT'] as const).reduce(
  (grant, condition) => valueOf(recordCondition(grant, met(condition))),
  resolved,
);

describe('the annex of the agreement of 2013', () => {
  const { annex, printedTotalMinor, appropriations } = AGREEMENT_2013;
  const sums = Object.fromEntries(
    Object.entries(AGREEMENT_2013_ITEMS).map(([code, amounts]) => [code, amounts.reduce<number>((a, b) => a + b, 0)]),
  );

  it('AT-13-02, AT-13-03: the items of its text sum to 35.3 M, comparisons to 10.8 and drugs to 4.5', () => {
    expect(Object.values(sums).reduce((a, b) => a + b)).toBe(35_300_000 * SEK);
    expect(sums['COMPARISONS']! + sums['MINISTRY']!).toBe(10_800_000 * SEK);
    expect(sums['DRUGS']).toBe(4_500_000 * SEK);
    expect(printedTotalMinor).toBe(35_300_000 * SEK);
    for (const { code, amountMinor } of annex) expect(amountMinor).toBe(sums[code]);
  });

  it('AT-13-04: takes an earmark that is at most its line, and no other', () => {
    const line = (code: string, amountMinor: number, partOf: string | null): AnnexLine => ({
      ...{ code, text: code, amountMinor, partOf, payable: true },
    });
    expect(codeOf(readAnnexLines([line('A', 32, null), line('SURVEY', 21, 'A')]))).toBeNull();
    expect(codeOf(readAnnexLines([line('A', 32, null), line('SURVEY', 33, 'A')]))).toBe('ANNEX_LINES_WRONG');
    expect(codeOf(readAnnexLines([line('SURVEY', 21, 'A')]))).toBe('ANNEX_LINES_WRONG');
    expect(codeOf(readAnnexLines([line('A', 1, null), line('A', 1, null)]))).toBe('ANNEX_LINES_WRONG');
  });

  it('AT-13-05, E6: is flagged: printed lines 33.3, printed total 35.3, resolved if the 2.0 is additional', () => {
    expect(checkAnnex(annex, printedTotalMinor, [])).toEqual({
      linesMinor: 33_300_000 * SEK,
      printedTotalMinor: 35_300_000 * SEK,
      differenceMinor: 2_000_000 * SEK,
      payableMinor: 31_300_000 * SEK,
      resolvedByAdditional: ['MINISTRY'],
    });
    expect(annexOf(valueOf(importGrant(aGrant()))).differenceMinor).toBe(2_000_000 * SEK);
  });

  it('AT-13-05: adds up, with 33.3 M to requisition, only once a person has said that it is additional', () => {
    expect(annexOf(resolved)).toMatchObject({ differenceMinor: 0, payableMinor: 33_300_000 * SEK });
    const part = valueOf(resolveAnnex(aGrant(), { ...additional, reading: 'OF_WHICH' }));
    expect(annexOf(part).differenceMinor).toBe(2_000_000 * SEK);
    expect(codeOf(resolveAnnex(resolved, additional))).toBe('ANNEX_PART_UNKNOWN');
    expect(codeOf(resolveAnnex(aGrant(), { ...additional, lineCode: 'DRUGS' }))).toBe('ANNEX_PART_UNKNOWN');
  });

  it('AT-13-06: is cut otherwise by appropriation, to the same total', () => {
    expect(appropriations.map(({ amountMinor }) => amountMinor)).toEqual([33_900_000 * SEK, 1_400_000 * SEK]);
    expect(importGrant(aGrant({ appropriations: appropriations.slice(1) }))).toMatchObject({
      refusal: { code: 'APPROPRIATIONS_DIFFER', differenceMinor: 33_900_000 * SEK },
    });
  });
});

describe('a state grant', () => {
  it('AT-13-01: is valid only with all three conditions, and an annex that adds up', () => {
    expect(valid.state).toBe('VALID');
    expect(valueOf(recordCondition(valueOf(recordCondition(resolved, met('GOVERNMENT'))), met('BOARD'))).state).toBe(
      'DRAFT',
    );
    expect(codeOf(recordCondition(valid, met('BOARD')))).toBe('CONDITION_KNOWN');
    const unresolved = { ...valid, state: 'DRAFT', annexDecisions: [] } as const;
    const flagged = valueOf(
      recordCondition({ ...unresolved, conditions: valid.conditions.slice(1) }, met('GOVERNMENT')),
    );
    expect(flagged.state).toBe('DRAFT');
    expect(valueOf(resolveAnnex(flagged, additional)).state).toBe('VALID');
  });

  it('AT-13-07: has its obligations with their dates, and a ladder of reminders before each', () => {
    const obligations = obligationsOf(valid, on('2013-10-07'));
    const dated = (kind: string) => obligations.filter((one) => one.kind === kind).map(({ dueOn }) => dueOn.toString());
    expect(dated('PLAN')).toEqual(['2013-03-15']);
    expect(dated('FORECAST')).toEqual(['2013-10-10']);
    expect(dated('REQUISITION')).toEqual(['2013-12-01']);
    for (const kind of ['FINAL_REPORT', 'ECONOMIC_REPORT', 'REPAYMENT']) expect(dated(kind)).toEqual(['2014-03-31']);
    expect(dated('OTHER')).toEqual([
      ...['2013-03-31', '2013-03-31', '2013-06-30', '2013-06-30', '2013-09-30', '2013-09-30'],
      ...['2013-10-15', '2013-12-31', '2013-12-31'],
    ]);
    const of = (kind: string) => obligations.find((one) => one.kind === kind);
    expect(of('PLAN')).toMatchObject({ standing: 'OVERDUE' });
    expect(of('FORECAST')).toMatchObject({ standing: 'DUE_SOON', ladderStep: 3 });
    expect(of('REQUISITION')).toMatchObject({ standing: 'DUE_SOON', ladderStep: 60 });
    expect(of('REPAYMENT')).toMatchObject({ standing: 'UPCOMING', ladderStep: null });
    expect(of('REQUISITION')?.remindOn.map(String)).toEqual(['2013-10-02', '2013-11-01', '2013-11-17', '2013-11-28']);
    const done = valueOf(recordDuty(valid, 'STATUS-Q1', on('2013-04-01')));
    expect(obligationsOf(done, on('2013-10-07')).filter(({ standing }) => standing === 'DONE')).toHaveLength(1);
    expect(codeOf(recordDuty(done, 'STATUS-Q1', on('2013-04-01')))).toBe('DUTY_UNKNOWN');
    expect(codeOf(recordDuty(valid, 'REQUISITION', on('2013-04-01')))).toBe('DUTY_UNKNOWN');
  });

  it('needs one last day for each of requisition, report and repayment, and a period that ends after it begins', () => {
    const without = valid.duties.filter(({ kind }) => kind !== 'REPAYMENT');
    expect(importGrant(aGrant({ duties: without }))).toMatchObject({ refusal: { dutyKinds: ['REPAYMENT'] } });
    expect(codeOf(importGrant(aGrant({ periodTo: on('2012-12-31') })))).toBe('GRANT_PERIOD_WRONG');
  });
});

const [anna, bo, cia] = [newId(), newId(), newId()];
const books = (today: string, costsMinor = 0) => ({ costsMinor, today: on(today) });
const requisition = (
  today: string,
  amountMinor: number | null = 33_300_000 * SEK,
  others = [] as ReturnType<typeof aDocument>[],
) => prepareDocument(valid, 'REQUISITION', { ...NOTHING, amountMinor }, others, books(today));

describe('the requisition', () => {
  it('AT-13-08, AT-13-09, E6: is taken on 1 December 2013 and refused on the day after', () => {
    expect(requisition('2013-12-01')).toMatchObject({ ok: true });
    expect(requisition('2013-11-30')).toMatchObject({ ok: true });
    expect(requisition('2013-12-02')).toMatchObject({
      refusal: { code: 'ENTITLEMENT_LAPSED', lastDay: on('2013-12-01') },
    });
    expect([riskOf(valid, on('2013-12-01')), riskOf(valid, on('2013-12-02'))]).toEqual(['NONE', 'ENTITLEMENT_LAPSED']);
  });

  it('AT-13-10: is made once', () => {
    const made = aDocument();
    expect(requisition('2013-11-30', 1, [made])).toMatchObject({
      refusal: { code: 'GRANT_DOCUMENT_MADE', grantDocumentId: made.id },
    });
  });

  it('AT-13-05: asks for at most what the recipient may have: 33.3 M', () => {
    expect(requisition('2013-11-30', 33_300_000 * SEK + 1)).toMatchObject({
      refusal: { code: 'REQUISITION_ABOVE_GRANT', mostMinor: 33_300_000 * SEK },
    });
    for (const nothing of [0, null]) expect(codeOf(requisition('2013-11-30', nothing))).toBe('REQUISITION_ABOVE_GRANT');
  });

  const attested = aDocument({
    state: 'ATTESTED',
    content: { ...NOTHING, amountMinor: 33_300_000 * SEK },
    preparedBy: anna,
    attestedBy: bo,
  });
  const sign = (over: Partial<StateGrant>, personId: string, today = '2013-11-30') =>
    signDocument(
      attested,
      { ...valid, signatoryIds: [anna, bo, cia], ...over },
      { personId, name: 'Cia' },
      books(today),
    );

  it('AT-13-15: is not final without both diary numbers and an authorised signatory', () => {
    expect(sign({ diaryPayment: null }, cia)).toMatchObject({
      refusal: { code: 'GRANT_NOT_DESCRIBED', missing: ['diaryPayment'] },
    });
    expect(codeOf(sign({ diaryAgreement: null }, cia))).toBe('GRANT_NOT_DESCRIBED');
    expect(codeOf(sign({ signatoryIds: [anna] }, cia))).toBe('SIGNATORY_NOT_AUTHORISED');
    expect(sign({}, cia)).toMatchObject({
      value: {
        document: { state: 'SIGNED', signedBy: cia, signedName: 'Cia', signedOn: on('2013-11-30') },
        grant: { state: 'REQUISITIONED', requisitionedMinor: 33_300_000 * SEK },
      },
    });
  });

  it('is prepared, attested and signed by three different people', () => {
    expect([sign({}, anna), sign({}, bo)].map(codeOf)).toEqual(['FOUR_EYES_NEEDED', 'FOUR_EYES_NEEDED']);
    expect(codeOf(attestDocument(aDocument({ preparedBy: anna }), null, { personId: anna, at }))).toBe(
      'FOUR_EYES_NEEDED',
    );
    expect(attestDocument(aDocument({ preparedBy: anna }), null, { personId: bo, at })).toMatchObject({
      value: { state: 'ATTESTED', attestedBy: bo },
    });
  });

  it('AT-13-08: that was prepared in time is not signed too late', () => {
    expect(codeOf(sign({}, cia, '2013-12-02'))).toBe('ENTITLEMENT_LAPSED');
  });

  it('is not paid out beyond what was asked for', () => {
    const asked: StateGrant = { ...valid, state: 'REQUISITIONED', requisitionedMinor: 100 };
    expect(recordPayout(asked, 101, on('2013-12-10'))).toMatchObject({ refusal: { mostMinor: 100 } });
    expect(recordPayout(asked, 100, on('2013-12-10'))).toMatchObject({ value: { state: 'PAID', receivedMinor: 100 } });
  });
});

describe('reports of activity', () => {
  const effort = (lineCode: string, over: Partial<EffortReport> = {}): EffortReport => ({
    ...{ lineCode, activities: 'Done', goalReached: true, reasons: null, outlook: 'AS_IS', outlookText: null },
    ...over,
  });
  const all = ['KNOWLEDGE', 'COMPARISONS', 'DRUGS', 'CANCER-CENTRES'].map((code) => effort(code));
  const report = (efforts: readonly EffortReport[]) =>
    prepareDocument({ ...valid, state: 'PAID' }, 'FINAL_REPORT', { ...NOTHING, efforts }, [], books('2014-03-01'));

  it('AT-13-12: tell of every effort, and why a goal was not reached', () => {
    expect(report(all)).toMatchObject({ ok: true });
    expect(report(all.slice(1))).toMatchObject({ refusal: { code: 'EFFORTS_WRONG', lineCodes: ['KNOWLEDGE'] } });
    expect(report([...all.slice(1), effort('KNOWLEDGE', { goalReached: false })])).toMatchObject({
      refusal: { code: 'REASONS_MISSING', lineCodes: ['KNOWLEDGE'] },
    });
    const told = effort('KNOWLEDGE', { goalReached: false, reasons: 'Two posts were vacant' });
    expect(report([...all.slice(1), told])).toMatchObject({ ok: true });
  });

  it('take the figures of a forecast from the books', () => {
    const paid: StateGrant = { ...valid, state: 'PAID', receivedMinor: 500 };
    const forecast = [{ lineCode: 'DRUGS', expectedMinor: 300 }];
    const asked = { ...NOTHING, efforts: all, forecast };
    expect(prepareDocument(paid, 'FORECAST', asked, [], books('2013-10-01', 120))).toMatchObject({
      value: { receivedMinor: 500, costsMinor: 120, forecast },
    });
  });
});

describe('the economic report', () => {
  const paid: StateGrant = {
    ...valid,
    state: 'PAID',
    receivedMinor: 15_000_000 * SEK,
    signatoryIds: [cia],
  };
  const items = [9_000_000, 3_200_000].map((kronor) => ({ text: 'Staff', amountMinor: kronor * SEK }));
  const costs = 14_120_500 * SEK;
  const prepare = (over: Partial<GrantContent> = {}) =>
    prepareDocument(
      paid,
      'ECONOMIC_REPORT',
      { ...NOTHING, largerItems: items, ...over },
      [],
      books('2014-03-31', costs),
    );

  it('AT-13-14: unspent is the grant received less all costs: 879 500, to be repaid by 2014-03-31', () => {
    const content = valueOf(prepare());
    expect(content.unspentMinor).toBe(879_500 * SEK);
    const document = aDocument({
      kind: 'ECONOMIC_REPORT',
      state: 'ATTESTED',
      content,
      preparedBy: anna,
      attestedBy: bo,
    });
    const signed = valueOf(signDocument(document, paid, { personId: cia, name: 'Cia' }, books('2014-03-31', costs)));
    expect(signed.grant).toMatchObject({ state: 'REPORTED', unspentMinor: 879_500 * SEK });
    const repayment = obligationsOf(signed.grant, on('2014-04-01')).find(({ kind }) => kind === 'REPAYMENT');
    expect(repayment).toMatchObject({ dueOn: on('2014-03-31'), standing: 'OVERDUE' });
    expect(recordRepayment(signed.grant, on('2014-04-02'))).toMatchObject({
      state: 'CLOSED',
      repaidOn: on('2014-04-02'),
    });
    const spent = { ...content, costsMinor: paid.receivedMinor, unspentMinor: 0 };
    const all = signDocument(
      { ...document, content: spent },
      paid,
      { personId: cia, name: 'Cia' },
      {
        ...books('2014-03-31', paid.receivedMinor!),
      },
    );
    expect(all).toMatchObject({ value: { grant: { state: 'CLOSED' } } });
  });

  it('AT-13-19: specifies larger items of at most all costs', () => {
    const item = (amountMinor: number) => prepare({ largerItems: [{ text: 'All', amountMinor }] });
    expect([costs, costs + 1].map((amount) => codeOf(item(amount)))).toEqual([null, 'LARGER_ITEMS_ABOVE_COSTS']);
  });

  it('AT-13-11: shows money moved between efforts, after the ministry was consulted', () => {
    const transfer = { fromLine: 'DRUGS', toLine: 'KNOWLEDGE', amountMinor: 100, consultedOn: null };
    expect(prepare({ transfers: [transfer] })).toMatchObject({
      refusal: { code: 'CONSULTATION_MISSING', lineCodes: ['KNOWLEDGE'] },
    });
    const consulted = { ...transfer, consultedOn: '2013-09-01' };
    expect(prepare({ transfers: [consulted] })).toMatchObject({ value: { transfers: [consulted] } });
    expect(codeOf(prepare({ transfers: [{ ...consulted, toLine: 'OTHER' }] }))).toBe('EFFORTS_WRONG');
  });

  const review: FinanceReview = {
    ...{ finding: 'NOT_CORRECT', name: 'Eva', title: 'Ekonomichef', phone: '08-1', email: 'eva@example.org' },
    deviations: null,
    measures: null,
  };
  const attest = (over: Partial<FinanceReview> | null) =>
    attestDocument(aDocument({ kind: 'ECONOMIC_REPORT' }), over && { ...review, ...over }, { personId: bo, at });

  it('AT-13-13: needs the finance director’s review; “not correct” needs deviations and measures', () => {
    expect(codeOf(attest(null))).toBe('FINANCE_REVIEW_MISSING');
    expect(codeOf(attest({}))).toBe('DEVIATIONS_MISSING');
    expect(codeOf(attest({ deviations: 'A voucher is missing' }))).toBe('DEVIATIONS_MISSING');
    expect(codeOf(attest({ deviations: 'A voucher is missing', measures: 'It is sought' }))).toBeNull();
    expect(codeOf(attest({ finding: 'CORRECT' }))).toBeNull();
  });

  it('is not signed when the books have moved since', () => {
    const content = valueOf(prepare());
    const document = aDocument({
      kind: 'ECONOMIC_REPORT',
      state: 'ATTESTED',
      content,
      preparedBy: anna,
      attestedBy: bo,
    });
    expect(signDocument(document, paid, { personId: cia, name: 'Cia' }, books('2014-03-31', costs + 1))).toMatchObject({
      refusal: { code: 'REPORT_OUTDATED', bookedMinor: costs + 1 },
    });
  });

  it('that is late puts the whole grant at risk of being reclaimed', () => {
    expect([riskOf(paid, on('2014-03-31')), riskOf(paid, on('2014-04-01'))]).toEqual(['NONE', 'RECLAIM_RISK']);
    const late: StateGrant = { ...paid, state: 'REPORTED', reportedOn: on('2014-04-01') };
    expect(riskOf(late, on('2014-05-01'))).toBe('RECLAIM_RISK');
    expect(riskOf({ ...late, reportedOn: on('2014-03-31') }, on('2014-05-01'))).toBe('NONE');
  });
});
