import { describe, expect, it } from '@jest/globals';
import { anAnswer, anAssignment, anInvitation } from '@samprova/test-support/builders';
import fc from 'fast-check';
import { type Collation, collateResponse, completenessOf } from './collate-response.js';
import { DECLINE_REASON_CODES } from './forms/decline-reasons.js';
import { SIGN_OFFS } from './invitation.js';
import { ANSWER_KINDS } from './machines/invitation-machine.js';
import type { ResponseSite } from './national-response.js';

const CONTACT = { name: 'Invented Investigator', email: 'investigator@example.org' };

function collated(over: Partial<Collation> = {}) {
  return collateResponse({
    inquiry: { reference: 'S26-0042', product: 'SITE_SEARCH' },
    country: 'SE',
    summary: 'One site would take part.',
    assignments: [anAssignment({ state: 'DISPOSED', disposition: 'One site fits.' })],
    invitations: [anInvitation({ state: 'INTERESTED' })],
    answers: [anAnswer({ expectedPatients: 7 })],
    approvedCommentIds: [],
    networkName: (id) => `Network ${id}`,
    siteName: (id) => `Clinic ${id}`,
    contactOf: () => CONTACT,
    ...over,
  });
}
const site = (over: Partial<Collation>): ResponseSite => collated(over).sites[0]!;

describe('the national response writes itself', () => {
  it('names a site that said yes, its patients and whom to write to', () => {
    expect(collated().sites).toEqual([
      {
        siteId: 'site',
        name: 'Clinic site',
        networkIds: ['network'],
        answer: 'INTERESTED',
        expectedPatients: 7,
        conditions: null,
        declineReason: null,
        comment: null,
        contact: CONTACT,
      },
    ]);
  });

  it('tells when a site could include its first patient, where it said so', () => {
    const answers = [anAnswer({ content: { earliestFirstPatient: '2027-02' } })];
    expect(site({ answers }).earliestFirstPatient).toBe('2027-02');
    expect(site({ answers: [anAnswer({ ...answers[0], kind: 'DECLINED' })] })).not.toHaveProperty(
      'earliestFirstPatient',
    );
  });

  it('states no expected patients where no site gave a number, and none where one said none', () => {
    expect(collated({ answers: [anAnswer({ expectedPatients: null })] }).totals.expectedPatients).toBeNull();
    expect(collated({ answers: [anAnswer({ expectedPatients: 0 })] }).totals.expectedPatients).toBe(0);
  });

  it('shows a site that two networks asked for once, under both', () => {
    const assignments = [anAssignment(), anAssignment({ id: 'other', networkId: 'second' })];
    const invitations = [anInvitation({ sharedAssignmentIds: ['other'] })];
    expect(site({ assignments, invitations }).networkIds).toEqual(['network', 'second']);
  });

  it('AT-PR-04: shows of a decliner the unit and the reason, and neither person nor unapproved text', () => {
    const answers = [anAnswer({ kind: 'DECLINED', declineReason: 'NO_STUDY_NURSE', comment: 'Dr Invented is away' })];
    expect(site({ answers })).toMatchObject({
      answer: 'DECLINED',
      declineReason: 'NO_STUDY_NURSE',
      comment: null,
      contact: null,
    });
    expect(site({ answers, approvedCommentIds: ['answer'] }).comment).toBe('Dr Invented is away');
  });

  it('lets conditions out only once the coordinator approved them, like every text of a site', () => {
    const answers = [anAnswer({ kind: 'CONDITIONAL', conditions: 'A nurse for half a year' })];
    expect(site({ answers })).toMatchObject({ answer: 'CONDITIONAL', conditions: null });
    expect(site({ answers, approvedCommentIds: ['answer'] }).conditions).toBe('A nurse for half a year');
  });

  it('counts a yes that waits for its line manager as a yes on conditions, and a refused one as a decline without a person', () => {
    const waiting = collated({ invitations: [anInvitation({ signOff: 'AWAITED' })] });
    expect(waiting.totals).toMatchObject({ interested: 0, conditional: 1 });
    expect(waiting.sites[0]?.conditions).toMatch(/line manager/);
    const refused = collated({ invitations: [anInvitation({ signOff: 'REFUSED' })] });
    expect(refused.sites[0]).toMatchObject({
      answer: 'DECLINED',
      declineReason: 'LINE_MANAGER_NO',
      contact: null,
      expectedPatients: null,
    });
    expect(collated({ invitations: [anInvitation({ signOff: 'APPROVED' })] }).totals.interested).toBe(1);
  });

  it('AT-PR-05: counts a yes to an earlier wording that was not confirmed since as a yes on conditions', () => {
    const outdated = site({ invitations: [anInvitation({ needsConfirmation: true })] });
    expect(outdated).toMatchObject({ answer: 'CONDITIONAL', expectedPatients: 7 });
    expect(outdated.conditions).toMatch(/before the request changed/);
  });

  it.each(['ROUTED', 'CONFIRMED', 'NO_ANSWER'] as const)(
    'names a network that is %s at release: no answer',
    (state) => {
      const content = collated({ assignments: [anAssignment({ state })] });
      expect(content.networks).toEqual([
        { networkId: 'network', name: 'Network network', state: 'NO_ANSWER', disposition: null },
      ]);
      expect(completenessOf(content)).toBe('PARTIAL');
    },
  );

  it('AT-PR-03: is PARTIAL when a site or a network was silent, and says how many were asked and answered', () => {
    const invitations = [anInvitation(), anInvitation({ id: 'silent', siteId: 'silent', state: 'NO_RESPONSE' })];
    const content = collated({ invitations });
    expect(completenessOf(content)).toBe('PARTIAL');
    expect(content.totals).toMatchObject({ contacted: 2, interested: 1, silent: 1 });
    expect(completenessOf(collated())).toBe('COMPLETE');
    expect(completenessOf(collated({ assignments: [anAssignment({ state: 'RETURNED' })] }))).toBe('COMPLETE');
  });

  describe('to a country question', () => {
    const inquiry = { reference: 'S26-0042', product: 'COUNTRY_QUESTION' } as const;
    const content = { populationPresent: 'YES', populationComment: 'Ask Dr Invented', limitingFactors: ['NONE'] };
    const expert = { form: 'EARLY_FEEDBACK_SE', content };

    it('gives what the experts ticked, and what they wrote where it was approved', () => {
      const answers = [anAnswer(expert)];
      expect(collated({ inquiry, answers }).feedback).toEqual([
        { populationPresent: 'YES', limitingFactors: ['NONE'] },
      ]);
      expect(collated({ inquiry, answers, approvedCommentIds: ['answer'] }).feedback).toEqual([content]);
    });

    it('gives nothing of those who declined, of whom the line manager refused, or of another form', () => {
      const said = (over: Partial<Collation>) => collated({ inquiry, answers: [anAnswer(expert)], ...over }).feedback;
      expect(said({ answers: [anAnswer({ ...expert, kind: 'DECLINED', declineReason: 'TIMELINE' })] })).toEqual([]);
      expect(said({ invitations: [anInvitation({ signOff: 'REFUSED' })] })).toEqual([]);
      expect(said({ answers: [anAnswer({ content: { noteToCoordinator: 'between us' } })] })).toEqual([]);
      expect(said({ inquiry: { ...inquiry, product: 'SITE_SEARCH' } })).toEqual([]);
    });
  });

  it('never lets out a decliner’s contact or unapproved text, and its totals add up, whatever was answered', () => {
    const answered = fc.record({
      kind: fc.option(fc.constantFrom(...ANSWER_KINDS)),
      signOff: fc.constantFrom(...SIGN_OFFS),
      needsConfirmation: fc.boolean(),
      approved: fc.boolean(),
      declineReason: fc.constantFrom(...DECLINE_REASON_CODES),
      expectedPatients: fc.option(fc.nat(50)),
      form: fc.constantFrom('EARLY_FEEDBACK_SE', 'SITE_INTEREST'),
    });
    fc.assert(
      fc.property(
        fc.array(answered, { maxLength: 12 }),
        fc.constantFrom('COUNTRY_QUESTION' as const, 'SITE_SEARCH' as const),
        (given, product) => {
          const of = (index: number, what: string) => `<${what} ${index}>`;
          const invitations = given.map((one, n) =>
            anInvitation({
              id: `i${n}`,
              siteId: `s${n}`,
              signOff: one.signOff,
              needsConfirmation: one.needsConfirmation,
            }),
          );
          const answers = given.flatMap((one, n) =>
            one.kind === null
              ? []
              : [
                  anAnswer({
                    id: `${n}`,
                    invitationId: `i${n}`,
                    kind: one.kind,
                    declineReason: one.kind === 'DECLINED' ? one.declineReason : null,
                    expectedPatients:
                      one.kind === 'INTERESTED' || one.kind === 'CONDITIONAL' ? one.expectedPatients : null,
                    comment: of(n, 'comment'),
                    conditions: of(n, 'conditions'),
                    form: one.form,
                    content: {
                      populationPresent: 'YES',
                      normalCare: of(n, 'care'),
                      suitableClinicTypes: [of(n, 'clinic')],
                    },
                  }),
                ],
          );
          const content = collated({
            inquiry: { reference: 'S26-0042', product },
            invitations,
            answers,
            approvedCommentIds: given.flatMap(({ approved }, n) => (approved ? [`${n}`] : [])),
            contactOf: ({ id }) => ({ name: of(Number(id), 'name'), email: of(Number(id), 'email') }),
          });
          const json = JSON.stringify(content);
          given.forEach((one, n) => {
            const declined = one.kind === 'DECLINED' || one.signOff === 'REFUSED' || one.kind === 'MORE_INFO';
            if (declined || one.kind === null)
              for (const what of ['name', 'email']) expect(json).not.toContain(of(n, what));
            if (!one.approved)
              for (const what of ['comment', 'conditions', 'care', 'clinic']) expect(json).not.toContain(of(n, what));
          });
          const { contacted, interested, conditional, moreInfo, declined, silent, expectedPatients } = content.totals;
          expect(contacted).toBe(given.length);
          expect(interested + conditional + moreInfo + declined + silent).toBe(contacted);
          const stated = content.sites.flatMap((line) => line.expectedPatients ?? []);
          expect(expectedPatients).toBe(stated.length === 0 ? null : stated.reduce((sum, one) => sum + one, 0));
          expect(completenessOf(content)).toBe(silent > 0 ? 'PARTIAL' : 'COMPLETE');
        },
      ),
    );
  });
});
