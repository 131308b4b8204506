import type { Program } from './program.js';

const REFUSED = '... on Refusal { code message }';

/** A member of the partnership with an invoice for this year. */
export interface Invoiced {
  readonly membershipId: string;
  readonly invoiceId: string;
}

/**
 * A member that is invoiced: the demo's, else one that the treasurer takes in.
 * @param organisationId who becomes a member where there is none
 */
export async function invoicedMember(
  treasurer: Program,
  partnershipId: string,
  organisationId: string,
): Promise<Invoiced> {
  const found = await invoiced(treasurer, partnershipId);
  if (found) return found;
  await setUp(treasurer, partnershipId);
  await member(treasurer, partnershipId, organisationId);
  const { year } = await now(treasurer);
  await treasurer.ask(
    'mutation ($p: ID!, $year: Int!) { runYearlyInvoices(partnershipId: $p, year: $year) { issued } }',
    { p: partnershipId, year },
  );
  const made = await invoiced(treasurer, partnershipId);
  if (!made) throw new Error('The yearly run invoiced nobody.');
  return made;
}

/** An organisation that is taken in from today and has an invoice address. */
export async function member(treasurer: Program, partnershipId: string, organisationId: string): Promise<void> {
  const { today } = await now(treasurer);
  const { applyForMembership: applied } = await treasurer.ask<{ applyForMembership: { id: string } }>(
    `mutation ($p: ID!, $o: ID!) { applyForMembership(partnershipId: $p, organisationId: $o, memberClass: "COMPANY") {
      ... on Membership { id } ${REFUSED} } }`,
    { p: partnershipId, o: organisationId },
  );
  const signatories = ['MEMBER', 'PARTNERSHIP'].map((side) => ({
    side,
    name: 'Anna Exempel',
    title: 'Director',
    signedOn: today,
  }));
  await treasurer.ask(
    `mutation ($id: ID!, $input: AgreementInput!) { recordMembershipAgreement(membershipId: $id, input: $input) { ${REFUSED} } }`,
    { id: applied.id, input: { mandate: 'Takes part in the steering group.', validFrom: today, signatories } },
  );
  await treasurer.ask(
    `mutation ($id: ID!, $from: Date!) { acceptMembership(membershipId: $id, from: $from) { ${REFUSED} } }`,
    { id: applied.id, from: today },
  );
  await treasurer.ask(
    `mutation ($p: ID!, $o: ID!, $input: DebtorInput!) { describeDebtor(partnershipId: $p, organisationId: $o, input: $input) { ${REFUSED} } }`,
    { p: partnershipId, o: organisationId, input: { address: ADDRESS, language: 'sv' } },
  );
}

const ADDRESS = { line1: 'Provgatan 1', postalCode: '111 20', city: 'Stockholm', country: 'SE' };

/** How Sweden invoices and what belonging costs, unless the demo says so already. Numbers are invented; their check digits are right. */
export async function setUp(treasurer: Program, partnershipId: string): Promise<void> {
  const { year } = await now(treasurer);
  const known = await treasurer.ask<{ billingProfile: object | null; feeSchedules: { fromYear: number }[] }>(
    'query ($p: ID!) { billingProfile(partnershipId: $p) { id } feeSchedules(partnershipId: $p) { fromYear } }',
    { p: partnershipId },
  );
  const outside = { category: 'OUTSIDE', reason: 'Medlemsavgift utan motprestation', reasonCode: 'VATEX-EU-O' };
  if (known.billingProfile === null)
    await treasurer.ask(
      `mutation ($p: ID!, $input: BillingInput!) { configureBilling(partnershipId: $p, input: $input) { ${REFUSED} } }`,
      {
        p: partnershipId,
        input: {
          seller: {
            name: 'Påhittade partnerskapet',
            organisationNumber: '9999990014',
            address: ADDRESS,
            account: { kind: 'BANKGIRO', number: '9912346' },
          },
          referenceScheme: { kind: 'OCR' },
          vatPolicy: {
            membershipFee: outside,
            directedContribution: outside,
            service: { category: 'STANDARD', rateBasisPoints: 2500 },
          },
        },
      },
    );
  if (known.feeSchedules.some(({ fromYear }) => fromYear <= year)) return;
  const fees = ['COMPANY', 'REGION', 'AUTHORITY', 'PATIENT_ORG'].map((memberClass) => ({
    memberClass,
    annualMinor: memberClass === 'COMPANY' ? 5_000_000 : 0,
  }));
  await treasurer.ask(
    `mutation ($p: ID!, $year: Int!, $fees: [FeeInput!]!) {
      decideFeeSchedule(partnershipId: $p, fromYear: $year, currency: "SEK", fees: $fees) { ${REFUSED} } }`,
    { p: partnershipId, year, fees },
  );
}

async function invoiced(treasurer: Program, p: string): Promise<Invoiced | undefined> {
  const { invoices, memberships } = await treasurer.ask<{
    invoices: { edges: { node: { id: string; organisationId: string } }[] };
    memberships: { edges: { node: { id: string; organisationId: string } }[] };
  }>(
    `query ($p: ID!) { invoices(partnershipId: $p, first: 100) { edges { node { id organisationId } } }
      memberships(partnershipId: $p, first: 100) { edges { node { id organisationId } } } }`,
    { p },
  );
  return memberships.edges.flatMap(({ node: member }) => {
    const invoice = invoices.edges.find(({ node }) => node.organisationId === member.organisationId)?.node;
    return invoice ? [{ membershipId: member.id, invoiceId: invoice.id }] : [];
  })[0];
}

async function now(treasurer: Program): Promise<{ readonly today: string; readonly year: number }> {
  const { businessTime } = await treasurer.ask<{ businessTime: { now: string } }>('{ businessTime { now } }');
  const today = new Date(businessTime.now).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  return { today, year: Number(today.slice(0, 4)) };
}

/** A scenario of the treasurer: the demo's, else one of its own. @returns its id */
export async function scenario(treasurer: Program, p: string): Promise<string> {
  const { year } = await now(treasurer);
  const { allocationRuns } = await treasurer.ask<{ allocationRuns: { edges: { node: { id: string } }[] } }>(
    'query ($p: ID!) { allocationRuns(partnershipId: $p, first: 1) { edges { node { id } } } }',
    { p },
  );
  const known = allocationRuns.edges[0]?.node.id;
  if (known !== undefined) return known;
  const document = JSON.stringify({
    pool: 1_000_000,
    currency: 'SEK',
    model: { kind: 'equal' },
    recipients: ['NORTH', 'MIDDLE', 'SOUTH'].map((code) => ({ code })),
  });
  const { createAllocationRun } = await treasurer.ask<{ createAllocationRun: { id: string } }>(
    `mutation ($p: ID!, $input: AllocationRunInput!) { createAllocationRun(partnershipId: $p, input: $input) {
      ... on AllocationRun { id } ${REFUSED} } }`,
    { p, input: { title: 'Three equal parts', year, isScenario: true, document, use: 'ACTIVITY' } },
  );
  return createAllocationRun.id;
}
