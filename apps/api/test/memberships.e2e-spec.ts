import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, startTestApi, type TestApi } from '@samprova/test-support/api';

const { DK, NO } = PARTNERSHIP_IDS;
const today = Temporal.Now.plainDateISO('Europe/Copenhagen');
const APPLY = `mutation ($p: ID!, $o: ID!) { applyForMembership(partnershipId: $p, organisationId: $o, memberClass: "COMPANY") {
  __typename ... on Membership { id state allowedActions } ... on Refusal { code } } }`;
const SIGN = `mutation ($id: ID!, $input: AgreementInput!) { recordMembershipAgreement(membershipId: $id, input: $input) {
  __typename ... on Membership { agreements { mandate signatories { side name } } } ... on Refusal { code } } }`;
const ACCEPT = `mutation ($id: ID!, $from: Date!) { acceptMembership(membershipId: $id, from: $from) {
  __typename ... on Membership { state belonged { from to } gaps { from } standing { belongs mayVote arrearsMinor } }
  ... on MembershipDayWrong { earliest } ... on Refusal { code } } }`;
const DECIDE = `mutation ($p: ID!, $year: Int!, $fees: [FeeInput!]!) {
  decideFeeSchedule(partnershipId: $p, fromYear: $year, currency: "DKK", fees: $fees) {
    __typename ... on FeeSchedule { version } ... on Refusal { code } } }`;
const PREVIEW = `query ($p: ID!, $year: Int!) { previewYearlyRun(partnershipId: $p, year: $year) {
  currency fees { organisationId organisation { name } netMinor obstacle invoiceId } } feeSchedules(partnershipId: $p) { version fees { annualMinor } } }`;
const RUN = `mutation ($p: ID!, $year: Int!) { runYearlyInvoices(partnershipId: $p, year: $year) {
  issued remaining issuedInAll obstructed { obstacle } } }`;
const MINE = `query ($p: ID!) { memberships(partnershipId: $p) { edges { node { state organisation { name } } } } }`;
const SEAT = `mutation ($id: ID!, $holdsFrom: Date!) { appointBoardSeat(membershipId: $id, holder: "Kim", holdsFrom: $holdsFrom) {
  __typename ... on BoardSeat { category organisation { name } } ... on Refusal { code } } }`;
const BOARD = `query ($p: ID!) { board(partnershipId: $p) { complete seats { holder } categories { category filled missing } } }`;
const OWN = `{ ownMemberships { boardSeats { holder } agreements { mandate } invoices { number } } }`;
const POLICY = `mutation ($p: ID!, $input: MembershipPolicyInput!) { decideMembershipPolicy(partnershipId: $p, input: $input) {
  __typename ... on MembershipPolicy { version validFrom } ... on MemberClassInUse { usedClasses } ... on Refusal { code } } }`;

describe('memberships', () => {
  let api: TestApi;
  let secretary: Client;
  let own: Client;
  let norwegian: Client;
  let company: Id;
  let id: Id;

  beforeAll(async () => {
    api = await startTestApi();
    company = await api.organisation({ name: 'Opdigtet Pharma A/S', kind: 'COMPANY' });
    const as = async (role: 'SECRETARIAT' | 'SPONSOR_ADMIN', scope: 'PARTNERSHIP' | 'ORGANISATION', scopeId: Id) =>
      api.as(await api.person({ roles: [{ role, scope, scopeId }] }));
    secretary = await as('SECRETARIAT', 'PARTNERSHIP', DK);
    norwegian = await as('SECRETARIAT', 'PARTNERSHIP', NO);
    own = await as('SPONSOR_ADMIN', 'ORGANISATION', company);
  });
  afterAll(() => api?.close());

  it('AT-TN-03: are asked for by the company itself, once', async () => {
    const asked = await own.ask<{ applyForMembership: { id: Id } }>(APPLY, { p: DK, o: company });
    expect(asked).toMatchObject({ applyForMembership: { state: 'APPLIED', allowedActions: [] } });
    ({ id } = asked.applyForMembership);
    expect(await own.ask(APPLY, { p: DK, o: company })).toMatchObject({
      applyForMembership: { code: 'ALREADY_MEMBER' },
    });
  });

  it('know before they apply what classes there are and what notice is asked for', async () => {
    const asked = `query ($p: ID!) { membershipPolicy(partnershipId: $p) {
      classes { code names { en } seatCategory votes } proration noticeMonths agreementRequired arrearsDays } }`;
    expect(await own.ask(asked, { p: DK })).toMatchObject({
      membershipPolicy: {
        classes: expect.arrayContaining([expect.objectContaining({ code: 'COMPANY', seatCategory: 'INDUSTRY' })]),
        proration: 'MONTHS',
        noticeMonths: 3,
        agreementRequired: true,
      },
    });
  });

  it('AT-TN-04: begin once both sides have signed', async () => {
    const from = today.toString();
    expect(await secretary.ask(ACCEPT, { id, from })).toMatchObject({
      acceptMembership: { code: 'AGREEMENT_NOT_SIGNED' },
    });
    const signatories = ['MEMBER', 'PARTNERSHIP'].map((side) => ({
      side,
      name: 'A',
      title: 'Direktør',
      signedOn: from,
    }));
    const input = { mandate: 'Deltagelse i styregruppe', validFrom: from, signatories };
    expect(await secretary.ask(SIGN, { id, input })).toMatchObject({
      recordMembershipAgreement: { agreements: [{ mandate: 'Deltagelse i styregruppe', signatories: [{}, {}] }] },
    });
    expect((await own.query(ACCEPT, { id, from })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    expect(await secretary.ask(ACCEPT, { id, from })).toMatchObject({
      acceptMembership: {
        state: 'ACTIVE',
        belonged: [{ from, to: `${today.year}-12-31` }],
        gaps: [],
        standing: { belongs: true, mayVote: true, arrearsMinor: 0 },
      },
    });
    expect(await secretary.ask(ACCEPT, { id, from })).toMatchObject({
      acceptMembership: { code: 'MEMBERSHIP_NOT_REACHED' },
    });
  });

  it('pay what was decided, by the months begun; the run names what stands in its way', async () => {
    const fees = ['COMPANY', 'REGION', 'AUTHORITY', 'PATIENT_ORG'].map((memberClass) => ({
      memberClass,
      annualMinor: memberClass === 'COMPANY' ? 5_000_000 : 0,
    }));
    const { year } = today;
    expect(await secretary.ask(DECIDE, { p: DK, year, fees: fees.slice(1) })).toMatchObject({
      decideFeeSchedule: { code: 'FEE_CLASSES_WRONG' },
    });
    expect(await secretary.ask(DECIDE, { p: DK, year, fees })).toMatchObject({ decideFeeSchedule: { version: 1 } });
    expect(await norwegian.ask(DECIDE, { p: NO, year, fees })).toMatchObject({
      decideFeeSchedule: { code: 'FEES_NOT_ALLOWED' },
    });
    expect(await secretary.ask(PREVIEW, { p: DK, year })).toMatchObject({
      previewYearlyRun: {
        currency: 'DKK',
        fees: [
          {
            netMinor: Math.round((5_000_000 * (13 - today.month)) / 12),
            organisation: { name: 'Opdigtet Pharma A/S' },
            obstacle: 'BILLING_NOT_SET_UP',
            invoiceId: null,
          },
        ],
      },
      feeSchedules: [{ version: 1 }],
    });
    expect(await secretary.ask(RUN, { p: DK, year })).toMatchObject({
      runYearlyInvoices: { issued: 0, remaining: 0, issuedInAll: 0, obstructed: [{ obstacle: 'BILLING_NOT_SET_UP' }] },
    });
    expect((await own.query(RUN, { p: DK, year })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    expect((await norwegian.query(RUN, { p: DK, year })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });

  it('AT-TN-01, AT-TN-03: hold a seat of the board, which the member sees with its agreements and invoices', async () => {
    const holdsFrom = today.toString();
    expect(await secretary.ask(SEAT, { id, holdsFrom })).toMatchObject({
      appointBoardSeat: { category: 'INDUSTRY', organisation: { name: 'Opdigtet Pharma A/S' } },
    });
    expect(await secretary.ask(BOARD, { p: DK })).toMatchObject({
      board: {
        complete: false,
        seats: [{ holder: 'Kim' }],
        categories: expect.arrayContaining([{ category: 'INDUSTRY', filled: 1, missing: 0 }]),
      },
    });
    expect(await own.ask(OWN)).toMatchObject({
      ownMemberships: [
        { boardSeats: [{ holder: 'Kim' }], agreements: [{ mandate: expect.any(String) }], invoices: [] },
      ],
    });
    expect(await norwegian.ask(OWN)).toEqual({ ownMemberships: [] });
    expect((await own.query(SEAT, { id, holdsFrom })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });

  it('follow another policy from its first day on', async () => {
    const input = {
      ...{ validFrom: today.add({ days: 5 }).toString(), proration: 'DAYS', noticeMonths: 6, arrearsDays: 20 },
      ...{ agreementRequired: true, boardSeats: [{ category: 'INDUSTRY', least: 1, most: 3 }] },
      classes: [{ code: 'REGION', names: { en: 'Region' }, seatCategory: 'REGION', votes: true }],
    };
    expect(await secretary.ask(POLICY, { p: DK, input })).toMatchObject({
      decideMembershipPolicy: { code: 'MEMBER_CLASS_IN_USE', usedClasses: ['COMPANY'] },
    });
    const company = { code: 'COMPANY', names: { en: 'Company', da: 'Firma' }, seatCategory: 'INDUSTRY', votes: true };
    const kept = { ...input, classes: [...input.classes, company] };
    expect(await secretary.ask(POLICY, { p: DK, input: kept })).toMatchObject({
      decideMembershipPolicy: { version: 2, validFrom: input.validFrom },
    });
    expect(await own.ask(`query ($p: ID!) { membershipPolicy(partnershipId: $p) { version } }`, { p: DK })).toEqual({
      membershipPolicy: { version: 1 },
    });
  });

  it('are seen by the member itself and its partnership', async () => {
    const seen = {
      memberships: { edges: [{ node: { state: 'ACTIVE', organisation: { name: 'Opdigtet Pharma A/S' } } }] },
    };
    expect(await own.ask(MINE, { p: DK })).toEqual(seen);
    expect(await secretary.ask(MINE, { p: DK })).toEqual(seen);
    expect(await norwegian.ask(MINE, { p: DK })).toEqual({ memberships: { edges: [] } });
  });
});
