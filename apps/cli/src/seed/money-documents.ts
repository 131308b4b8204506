/** What the treasurer of the demo gives and asks, as GraphQL. */
const refused = '... on Refusal { code message }';
const named = (type: string): string => `... on ${type} { id } ${refused}`;

export const CONFIGURE = `mutation Configure($p: ID!, $input: BillingInput!) {
  configureBilling(partnershipId: $p, input: $input) { __typename ${refused} } }`;
export const DEBTOR = `mutation Debtor($p: ID!, $o: ID!, $input: DebtorInput!) {
  describeDebtor(partnershipId: $p, organisationId: $o, input: $input) { __typename ${refused} } }`;
export const APPLY = `mutation Apply($p: ID!, $o: ID!) {
  applyForMembership(partnershipId: $p, organisationId: $o, memberClass: "COMPANY") { ${named('Membership')} } }`;
export const AGREE = `mutation Agree($id: ID!, $input: AgreementInput!) {
  recordMembershipAgreement(membershipId: $id, input: $input) { ${named('Membership')} } }`;
export const ACCEPT = `mutation Accept($id: ID!, $from: Date!) {
  acceptMembership(membershipId: $id, from: $from) { ${named('Membership')} } }`;
export const SEAT = `mutation Seat($id: ID!, $holder: String!, $from: Date!) {
  appointBoardSeat(membershipId: $id, holder: $holder, holdsFrom: $from) { ${named('BoardSeat')} } }`;
export const FEES = `mutation Fees($p: ID!, $year: Int!, $currency: String!, $fees: [FeeInput!]!) {
  decideFeeSchedule(partnershipId: $p, fromYear: $year, currency: $currency, fees: $fees) { ${named('FeeSchedule')} } }`;
export const RUN_YEAR = `mutation RunYear($p: ID!, $year: Int!) {
  runYearlyInvoices(partnershipId: $p, year: $year) { remaining } }`;

export const OPEN = `mutation Open($p: ID!, $input: FundSourceInput!) {
  openFundSource(partnershipId: $p, input: $input) { ${named('FundSource')} } }`;
export const BUDGET = `mutation Budget($p: ID!, $year: Int!, $lines: [BudgetLineInput!]!) {
  decideBudget(partnershipId: $p, year: $year, lines: $lines) { ${named('Budget')} } }`;
export const GIVE = `mutation Give($input: ContributionInput!) {
  recordContribution(input: $input) { ${named('Contribution')} } }`;
export const SPEND = `mutation Spend($input: CostInput!) { postCost(input: $input) { ${named('Cost')} } }`;

export const RUN = `mutation Run($p: ID!, $input: AllocationRunInput!) {
  createAllocationRun(partnershipId: $p, input: $input) { ${named('AllocationRun')} } }`;
export const ATTEST = `mutation Attest($id: ID!) { attestAllocationRun(id: $id) { ${named('AllocationRun')} } }`;

export const GRANT = `mutation Grant($p: ID!, $input: StateGrantInput!) {
  importStateGrant(partnershipId: $p, input: $input) { ${named('StateGrant')} } }`;
export const ADDITIONAL = `mutation Additional($id: ID!, $line: String!, $reason: String!) {
  resolveGrantAnnex(stateGrantId: $id, lineCode: $line, reading: ADDITIONAL, reason: $reason) { ${named('StateGrant')} } }`;
export const CONDITION = `mutation Condition($id: ID!, $condition: GrantCondition!, $on: Date!) {
  recordGrantCondition(stateGrantId: $id, condition: $condition, metOn: $on, reference: "Invented decision") {
    ${named('StateGrant')} } }`;
export const DESCRIBE = `mutation Describe($id: ID!, $input: StateGrantDescriptionInput!) {
  describeStateGrant(stateGrantId: $id, input: $input) { ${named('StateGrant')} } }`;
export const REQUISITION = `mutation Requisition($id: ID!, $amount: MinorUnits!) {
  prepareGrantDocument(stateGrantId: $id, kind: REQUISITION, input: { amountMinor: $amount }) { ${named('GrantDocument')} } }`;
