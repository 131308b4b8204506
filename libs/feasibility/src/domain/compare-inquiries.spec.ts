import { describe, expect, it } from '@jest/globals';
import type { ClockExplanation } from '@samprova/calendar/domain';
import { Temporal } from '@samprova/kernel';
import {
  anAnswer,
  anAssignment,
  anInquiry,
  anInvitation,
  aRequest,
  swedishTime,
} from '@samprova/test-support/builders';
import fc from 'fast-check';
import { collateResponse } from './collate-response.js';
import { compareInquiries } from './compare-inquiries.js';
import type { ComparedInquiry, ComparedValue, Measure, RequestComparison } from './comparison.js';
import { DECLINE_REASON_CODES } from './forms/decline-reasons.js';
import type { Inquiry } from './inquiry.js';
import type { Answer } from './invitation.js';
import { INQUIRY_STATES } from './machines/inquiry-machine.js';
import type { NationalResponse, ResponseContent } from './national-response.js';

const DUE = swedishTime('2026-06-22T17:00');
const RELEASED = swedishTime('2026-06-18T11:00');
const why = (over: Partial<ClockExplanation> = {}): ClockExplanation => ({
  days: [],
  receivedOn: Temporal.PlainDate.from('2026-06-15'),
  dayZero: Temporal.PlainDate.from('2026-06-15'),
  dueAt: DUE,
  countedThrough: Temporal.PlainDate.from('2026-06-18'),
  netDays: 3,
  grossDays: 4,
  stepDays: { TRIAGE: 1, NETWORK: 1, SITE: 1, COLLATION: 0 },
  late: false,
  ...over,
});
const content = (answers: readonly Partial<Answer>[], product: Inquiry['product'] = 'SITE_SEARCH'): ResponseContent =>
  collateResponse({
    inquiry: { reference: 'S26-0042', product },
    country: 'SE',
    summary: 'Summary.',
    assignments: [
      anAssignment({ state: 'DISPOSED' }),
      anAssignment({ id: 'silent', networkId: 'n2', state: 'ROUTED' }),
    ],
    invitations: [
      ...answers.map((_, index) => anInvitation({ id: `i${index}`, siteId: `s${index}` })),
      anInvitation({ id: 'nobody', siteId: 'nobody' }),
    ],
    answers: answers.map((over, index) => anAnswer({ id: `a${index}`, invitationId: `i${index}`, ...over })),
    approvedCommentIds: answers.map((_, index) => `a${index}`),
    networkName: (id) => id,
    siteName: (id) => `Clinic ${id}`,
    contactOf: () => null,
  });
const version = (over: Partial<NationalResponse>): NationalResponse => ({
  id: 'response',
  inquiryId: 'inquiry',
  version: 1,
  completeness: 'PARTIAL',
  requestVersion: 1,
  content: content([]),
  sha256: '00',
  material: false,
  amendmentReason: null,
  releasedBy: null,
  releasedAt: RELEASED,
  ...over,
});
function column(
  country: string,
  over: Partial<Omit<ComparedInquiry, 'inquiry'>> & { readonly inquiry?: Partial<Inquiry> } = {},
): ComparedInquiry {
  return {
    country,
    timeZone: 'Europe/Stockholm',
    receivedAt: swedishTime('2026-06-15T09:00'),
    why: why(),
    responses: [],
    ...over,
    inquiry: anInquiry({ id: country, ...over.inquiry }),
  };
}
const answered = (country: string, ...versions: ResponseContent[]): ComparedInquiry =>
  column(country, {
    inquiry: { state: 'RESPONDED', endedAt: RELEASED },
    responses: versions.map((said, index) => version({ version: index + 1, content: said })),
  });
const compared = (...columns: ComparedInquiry[]): RequestComparison => compareInquiries(aRequest(), columns);
const valuesOf = ({ rows }: RequestComparison, measure: Measure): readonly ComparedValue[] =>
  rows.find((row) => row.measure === measure)!.values;
const count = (value: number): ComparedValue => ({ kind: 'COUNT', count: value });
const absent = (absence: string) => ({ kind: 'ABSENT', absence });

describe('the countries of a request side by side', () => {
  it('tells of an answered country its times, sites, reasons, patients, earliest start and conditions', () => {
    const sweden = content([
      { expectedPatients: 7, content: { earliestFirstPatient: '2027-03-01' } },
      { kind: 'CONDITIONAL', expectedPatients: 4, conditions: 'A nurse', content: { earliestFirstPatient: '2027-02' } },
      { kind: 'DECLINED', declineReason: 'NO_STUDY_NURSE' },
    ]);
    const page = compared(answered('SE', sweden));
    const told: [Measure, unknown][] = [
      ['STANDING', { kind: 'STANDING', standing: 'ANSWERED' }],
      ['DUE', { kind: 'INSTANT', at: DUE }],
      ['RELEASED', { kind: 'INSTANT', at: RELEASED }],
      ['NET_DAYS', count(3)],
      ['GROSS_DAYS', count(4)],
      ['ON_TIME', { kind: 'FLAG', flag: true }],
      ['NETWORKS_ASKED', count(2)],
      ['NETWORKS_SILENT', count(1)],
      ['SITES_ASKED', count(4)],
      ['SITES_INTERESTED', count(1)],
      ['SITES_CONDITIONAL', count(1)],
      ['SITES_DECLINED', count(1)],
      ['SITES_SILENT', count(1)],
      ['EXPECTED_PATIENTS', count(11)],
      ['EARLIEST_START', { kind: 'DAY', day: '2027-02' }],
      ['CONDITIONS', { kind: 'TEXTS', texts: ['Clinic s1: A nurse'] }],
    ];
    expect(told.map(([measure]) => [measure, valuesOf(page, measure)])).toEqual(told.map(([m, value]) => [m, [value]]));
    expect(page.rows.filter(({ declineReason }) => declineReason)).toMatchObject([
      { measure: 'SITES_DECLINED_FOR', declineReason: 'NO_STUDY_NURSE', values: [count(1)] },
    ]);
    expect(page.totals).toEqual({ countries: 1, answered: 1, interested: 1, conditional: 1, expectedPatients: 11 });
  });

  it('does not state expected patients where nobody gave a number', () => {
    const page = compared(answered('SE', content([{ expectedPatients: null }])));
    expect(page.totals.expectedPatients).toBeNull();
    expect(page.rows.find(({ measure }) => measure === 'EXPECTED_PATIENTS')?.values).toEqual([absent('NOT_TOLD')]);
  });

  it('says of a country that has not answered when it is due, and nothing more', () => {
    const page = compared(column('DK'));
    expect(valuesOf(page, 'STANDING')).toEqual([{ kind: 'STANDING', standing: 'AWAITED' }]);
    expect(valuesOf(page, 'DUE')).toEqual([{ kind: 'INSTANT', at: DUE }]);
    for (const measure of ['RELEASED', 'NET_DAYS', 'ON_TIME', 'SITES_ASKED', 'EXPECTED_PATIENTS'] as const)
      expect([measure, valuesOf(page, measure)]).toEqual([measure, [absent('NOT_YET')]]);
  });

  it('says that a promise is broken before the answer comes', () => {
    const page = compared(column('DK', { why: why({ late: true }) }));
    expect(page.countries).toMatchObject([{ standing: 'OVERDUE' }]);
    expect(valuesOf(page, 'ON_TIME')).toEqual([{ kind: 'FLAG', flag: false }]);
  });

  it('says that a clock stands, and that its due time is open while it does', () => {
    const page = compared(column('NO', { inquiry: { stopped: true }, why: why({ dueAt: null }) }));
    expect(page.countries).toMatchObject([{ standing: 'CLOCK_STOPPED' }]);
    expect(valuesOf(page, 'DUE')).toEqual([absent('CLOCK_STANDS')]);
  });

  it.each(['WITHDRAWN', 'OUT_OF_SCOPE'] as const)('says that a country ended unanswered: %s', (state) => {
    const page = compared(column('NO', { inquiry: { state, endedAt: RELEASED } }));
    expect(page.countries).toMatchObject([{ standing: state, responseVersion: null }]);
    for (const measure of ['RELEASED', 'ON_TIME', 'SITES_ASKED'] as const)
      expect([measure, valuesOf(page, measure)]).toEqual([measure, [absent('ENDED_UNANSWERED')]]);
  });

  it('compares the newest version, and keeps the time of the first: amendments have no clock', () => {
    const later = version({
      version: 2,
      releasedAt: swedishTime('2026-07-01T11:00'),
      content: content([{ expectedPatients: 9 }]),
    });
    const page = compared({ ...answered('SE'), responses: [version({}), later] });
    expect(page.countries).toMatchObject([{ responseVersion: 2 }]);
    expect(valuesOf(page, 'EXPECTED_PATIENTS')).toEqual([count(9)]);
    expect(valuesOf(page, 'RELEASED')).toEqual([{ kind: 'INSTANT', at: RELEASED }]);
  });

  it('takes a concierge case as answered by its first contact, without counts of sites', () => {
    const page = compared(
      column('SE', { inquiry: { product: 'MEDTECH_CONCIERGE', state: 'RESPONDED', endedAt: RELEASED } }),
    );
    expect(valuesOf(page, 'RELEASED')).toEqual([{ kind: 'INSTANT', at: RELEASED }]);
    expect(valuesOf(page, 'SITES_ASKED')).toEqual([absent('NOT_TOLD')]);
  });

  it('lays the experts’ early feedback side by side: ticks are counted, texts are quoted', () => {
    const early = (said: object): Partial<Answer> => ({ form: 'EARLY_FEEDBACK_SE', content: { ...said } });
    const sweden = content(
      [
        early({ recruitmentChance: 'GOOD', limitingFactors: ['COMPETING_STUDIES', 'OTHER'] }),
        early({ recruitmentChance: 'GOOD', normalCare: 'At hospitals' }),
      ],
      'COUNTRY_QUESTION',
    );
    const denmark = content(
      [early({ recruitmentChance: 'SMALL', sponsorAnswers: [{ answer: 'Yes', question: 'Enough?' }] })],
      'COUNTRY_QUESTION',
    );
    const { rows } = compared(answered('SE', sweden), answered('DK', denmark), column('NO'));
    const feedback = rows.filter(({ measure }) => measure === 'FEEDBACK');
    expect(feedback.map(({ question, values }) => [question?.field, question?.option, ...values])).toEqual([
      ['recruitmentChance', 'GOOD', count(0), absent('NOT_YET'), count(2)],
      ['recruitmentChance', 'SMALL', count(1), absent('NOT_YET'), count(0)],
      ['limitingFactors', 'COMPETING_STUDIES', count(0), absent('NOT_YET'), count(1)],
      ['limitingFactors', 'OTHER', count(0), absent('NOT_YET'), count(1)],
      ['normalCare', null, absent('NOT_TOLD'), absent('NOT_YET'), { kind: 'TEXTS', texts: ['At hospitals'] }],
      ['sponsorAnswers', null, { kind: 'TEXTS', texts: ['Enough? – Yes'] }, absent('NOT_YET'), absent('NOT_TOLD')],
    ]);
  });

  const anyAnswer = fc.record({
    kind: fc.constantFrom('INTERESTED', 'CONDITIONAL', 'MORE_INFO', 'DECLINED'),
    declineReason: fc.constantFrom(...DECLINE_REASON_CODES),
    expectedPatients: fc.nat(500),
  }) as fc.Arbitrary<Partial<Answer>>;
  const anyColumn = (country: string): fc.Arbitrary<ComparedInquiry> =>
    fc
      .record({
        state: fc.constantFrom(...INQUIRY_STATES),
        stopped: fc.boolean(),
        late: fc.boolean(),
        answers: fc.array(anyAnswer, { maxLength: 8 }),
      })
      .map(({ state, stopped, late, answers }) => {
        const ended = ['RESPONDED', 'WITHDRAWN', 'OUT_OF_SCOPE'].includes(state);
        return column(country, {
          inquiry: { state, stopped: !ended && stopped, endedAt: ended ? RELEASED : null },
          why: why({ late }),
          responses: state === 'RESPONDED' ? [version({ content: content(answers) })] : [],
        });
      });
  const anyColumns = fc.tuple(anyColumn('SE'), anyColumn('DK'), anyColumn('NO'));

  it('counts every site once: the answers add up to the sites asked, the reasons to the declines', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const page = compared(...columns);
        const number = (measure: Measure, at: number): number =>
          page.rows
            .filter((row) => row.measure === measure)
            .reduce((sum, { values }) => sum + (values[at]?.kind === 'COUNT' ? values[at].count : 0), 0);
        page.countries.forEach((_, at) => {
          const parts = ['INTERESTED', 'CONDITIONAL', 'MORE_INFO', 'DECLINED', 'SILENT'] as const;
          const sum = parts.reduce((total, part) => total + number(`SITES_${part}`, at), 0);
          expect(sum).toBe(number('SITES_ASKED', at));
          expect(number('SITES_DECLINED_FOR', at)).toBe(number('SITES_DECLINED', at));
        });
      }),
    );
  });

  it('has a value of every country on every line, in one order, whatever order the countries came in', () => {
    fc.assert(
      fc.property(anyColumns, ([one, other, third]) => {
        const page = compared(one, other, third);
        expect(page).toEqual(compared(third, one, other));
        expect(page.countries.map(({ country }) => country)).toEqual(['DK', 'NO', 'SE']);
        expect(page.rows.every(({ values }) => values.length === 3)).toBe(true);
      }),
    );
  });

  it('tells no answer of a country that gave none', () => {
    fc.assert(
      fc.property(anyColumns, (columns) => {
        const page = compared(...columns);
        page.countries.forEach(({ standing }, at) => {
          // How many patients are expected may be unknown of a country that has answered, too.
          const told = standing === 'ANSWERED' ? /^(NETWORKS|SITES)_/ : /^(NETWORKS|SITES)_|PATIENTS/;
          const answers = page.rows.filter(({ measure }) => told.test(measure));
          const kinds = new Set(answers.map(({ values }) => values[at]!.kind));
          expect([...kinds]).toEqual([standing === 'ANSWERED' ? 'COUNT' : 'ABSENT']);
        });
      }),
    );
  });
});
