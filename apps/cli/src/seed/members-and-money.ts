import { VAT_POLICIES } from '@samprova/accounting/domain';
import { READY_ALLOCATIONS } from '@samprova/funding/domain';
import type { Id, Instant, LocalDate } from '@samprova/kernel';
import {
  type Country,
  HEALTHCARE_REGIONS,
  PARTNERSHIP_IDS,
  PARTNERSHIPS,
  REGIONS,
} from '@samprova/partnerships/domain';
import { DEMO_PEOPLE } from '../demo/people.js';
import type { SignedIn } from '../demo/portal/signed-in.js';
import * as money from './money-documents.js';
import { DEMO_SPONSORS } from './sponsors.js';

/** A thousand kronor in minor units: amounts are whole numbers of it, because 8.8 × 100 000 000 is none in doubles. */
const THOUSAND = 100_000;

/**
 * What a treasurer of the demo sees: companies that are members, with a year invoiced and nothing paid yet; sources, a
 * budget and costs; a state grant whose requisition waits for a second person; allocations side by side. All of it is
 * invented. Business time does not move.
 */
export async function enterMembersAndMoney(people: SignedIn, present: Instant): Promise<void> {
  await Promise.all([
    new Treasurer('SE', people, present).enterSweden(),
    new Treasurer('DK', people, present).enterMembers([0, 1, 2]),
    new Treasurer('NO', people, present).enterStudyStaff(),
  ]);
}

const SELLERS = {
  SE: {
    name: 'Påhittade prövningspartnerskapet (demo)',
    organisationNumber: '999999-0014',
    vatNumber: null,
    account: { kind: 'BANKGIRO', number: '9912346' },
    address: { line1: 'Provgatan 1', postalCode: '111 20', city: 'Stockholm', country: 'SE' },
  },
  DK: {
    name: 'Det opdigtede forsøgspartnerskab (demo)',
    organisationNumber: '12345678',
    vatNumber: 'DK12345678',
    account: { kind: 'FIK', number: '88888888' },
    address: { line1: 'Prøvevej 1', postalCode: '1000', city: 'København K', country: 'DK' },
  },
} as const;

/** Enters what one partnership has, as its secretariat. */
class Treasurer {
  private readonly p: Id;
  private readonly partnership: (typeof PARTNERSHIPS)[number];
  private readonly who: Id;
  /** National coordinators, who attest. */
  private readonly others: readonly Id[];
  private readonly today: LocalDate;

  constructor(
    private readonly country: Country,
    private readonly people: SignedIn,
    present: Instant,
  ) {
    this.p = PARTNERSHIP_IDS[country];
    this.partnership = PARTNERSHIPS.find(({ id }) => id === this.p)!;
    const idsOf = (role: string): readonly Id[] =>
      DEMO_PEOPLE.filter((person) => person.role === role && person.scopeId === this.p).map(({ id }) => id);
    this.who = idsOf('SECRETARIAT')[0]!;
    this.others = idsOf('NATIONAL_COORDINATOR');
    this.today = present.toZonedDateTimeISO(this.partnership.timeZone).toPlainDate();
  }

  async enterSweden(): Promise<void> {
    await this.enterMembers([0, 3]);
    const state = await this.open('STATE', 'STATE_CORE', 'State core grant');
    const regions = await this.open('REGIONS', 'REGIONAL', 'The regions together');
    const fees = await this.open('FEES', 'MEMBER_FEE', 'Member fees');
    const purpose = 'Paediatric study nurses';
    const directed = await this.open('PAEDIATRICS', 'DIRECTED', 'Directed contribution', purpose, DEMO_SPONSORS[0]!.id);
    const line = (code: string, name: string, use: string, split: readonly (readonly [Id, number])[], more = {}) => ({
      ...{ code, name, use, purpose: null, coFundingMinor: 0, ...more },
      split: split.map(([fundSourceId, amountMinor]) => ({ fundSourceId, amountMinor })),
    });
    const { year } = this.today;
    const lines = [
      line('SECRETARIAT', 'Secretariat', 'RUNNING', [[state, 5_000 * THOUSAND]]),
      line('COORDINATORS', 'Coordinators in six healthcare regions', 'RUNNING', [[state, 12_000 * THOUSAND]]),
      line('TRAINING', 'Training of study staff', 'ACTIVITY', [
        [regions, 1_500 * THOUSAND],
        [fees, 100 * THOUSAND],
      ]),
      line('PAEDIATRICS', purpose, 'TARGETED', [[directed, 1_000 * THOUSAND]], {
        purpose,
        coFundingMinor: 600 * THOUSAND,
      }),
    ];
    await this.give(money.BUDGET, { p: this.p, year, lines });
    const given = { year, organisationId: null, valuation: null };
    for (const contribution of [
      { ...given, fundSourceId: state, kind: 'MONEY', amountMinor: 17_000 * THOUSAND, text: 'Core grant of the year' },
      { ...given, fundSourceId: regions, kind: 'MONEY', amountMinor: 1_500 * THOUSAND, text: 'By inhabitants' },
      {
        ...{ ...given, fundSourceId: regions, kind: 'IN_KIND', amountMinor: 900 * THOUSAND, text: 'Process leaders' },
        valuation: '1 500 hours at 600 kronor',
      },
      {
        ...{ ...given, fundSourceId: directed, kind: 'MONEY', amountMinor: 1_000 * THOUSAND, text: 'As agreed' },
        organisationId: DEMO_SPONSORS[0]!.id,
      },
    ])
      await this.give(money.GIVE, { input: contribution });
    const incurredOn = this.today.toString();
    for (const [fundSourceId, lineCode, thousands, text] of [
      [state, 'SECRETARIAT', 3_900, 'Salaries until now'],
      [state, 'COORDINATORS', 8_250, 'Salaries until now'],
      [regions, 'TRAINING', 740, 'GCP courses'],
      [directed, 'PAEDIATRICS', 300, 'Two study nurses'],
    ] as const) {
      const voucher = `${year}-${lineCode}`;
      const input = { fundSourceId, lineCode, amountMinor: thousands * THOUSAND, text, incurredOn, voucher };
      await this.give(money.SPEND, { input });
    }
    await this.allocateCoordinators(state);
    await this.enterGrant(state);
  }

  /** Those companies of the demo are members; the year is invoiced, to be paid in 30 days. */
  async enterMembers(which: readonly number[]): Promise<void> {
    const seller = SELLERS[this.country === 'DK' ? 'DK' : 'SE'];
    const { MEMBERSHIP_FEE, DIRECTED_CONTRIBUTION, SERVICE } = VAT_POLICIES[this.country];
    await this.give(money.CONFIGURE, {
      p: this.p,
      input: {
        seller,
        referenceScheme: this.country === 'DK' ? { kind: 'FIK' } : { kind: 'OCR' },
        vatPolicy: { membershipFee: MEMBERSHIP_FEE, directedContribution: DIRECTED_CONTRIBUTION, service: SERVICE },
      },
    });
    const { year } = this.today;
    const fees = ['COMPANY', 'REGION', 'AUTHORITY', 'PATIENT_ORG'].map((memberClass, index) => ({
      memberClass,
      annualMinor: index === 0 ? 5_000_000 : 0,
    }));
    await this.give(money.FEES, { p: this.p, year, currency: this.partnership.currency, fees });
    const from = `${year}-01-01`;
    for (const company of which.map((index) => DEMO_SPONSORS[index]!)) {
      const address = { line1: 'Påhittsgatan 2', postalCode: '222 22', city: 'Lund', country: company.country };
      const [language] = this.partnership.languages;
      await this.give(money.DEBTOR, { p: this.p, o: company.id, input: { address, language } });
      const { id } = await this.give(money.APPLY, { p: this.p, o: company.id });
      const signatories = ['MEMBER', 'PARTNERSHIP'].map((side) => ({
        ...{ side, name: `Signatory (${side.toLowerCase()}, invented)`, title: 'CEO', signedOn: from },
      }));
      const mandate = 'Takes part in the partnership with a seat and a vote (invented).';
      await this.give(money.AGREE, { id, input: { mandate, validFrom: from, signatories } });
      await this.give(money.ACCEPT, { id, from });
      if (company === DEMO_SPONSORS[which[0]!])
        await this.give(money.SEAT, { id, holder: 'Bo Ordförande (invented)', from });
    }
    await this.give(money.RUN_YEAR, { p: this.p, year });
  }

  /** NorTrials' money for study staff, as an attested run and as a scenario beside it. */
  async enterStudyStaff(): Promise<void> {
    const documentOf = (name: string) => JSON.stringify(READY_ALLOCATIONS.find((one) => one.name === name)?.document);
    const title = 'Study staff (invented inputs)';
    const run = await this.run(`${title}: by activity`, documentOf('nortrials-staff-activity'), false, null);
    await this.run(`${title}: by need and cost`, documentOf('nortrials-staff-need-cost'), true, null);
    await this.people.give(this.others[0]!, money.ATTEST, { id: run });
  }

  /** Equally, as a run that waits for its attester; by inhabitants, as a scenario. */
  private async allocateCoordinators(state: Id): Promise<void> {
    const document = (kind: string, more: (code: string) => object): string =>
      JSON.stringify({
        pool: 12_000 * THOUSAND,
        currency: 'SEK',
        model: { kind, roundTo: 100 },
        recipients: HEALTHCARE_REGIONS.map(({ code }) => ({ code, ...more(code) })),
      });
    const inhabitants = (code: string): number =>
      REGIONS.filter(({ healthcareRegionCodes }) => healthcareRegionCodes[0] === code).reduce(
        (sum, { population }) => sum + (population?.persons ?? 0),
        0,
      );
    await this.run(
      'Coordinators: each region the same',
      document('equal', () => ({})),
      false,
      state,
    );
    const byInhabitants = document('population', (code) => ({ population: inhabitants(code) }));
    await this.run('Coordinators: by inhabitants', byInhabitants, true, state);
  }

  private async run(title: string, document: string, isScenario: boolean, fundSourceId: Id | null): Promise<Id> {
    const input = { title, document, isScenario, fundSourceId, year: this.today.year, use: 'RUNNING' };
    return (await this.give(money.RUN, { p: this.p, input })).id;
  }

  /** Its annex is printed like that of 2013: the lines sum to 2 M less than the total until somebody has read it. */
  private async enterGrant(fundSourceId: Id): Promise<void> {
    const { year } = this.today;
    const day = (from: LocalDate, days: number): string => from.add({ days }).toString();
    const spring = `${year + 1}-03-31`;
    const line = (code: string, text: string, thousands: number, partOf: string | null = null) => ({
      ...{ code, text, partOf, amountMinor: thousands * THOUSAND, payable: partOf === null },
    });
    const { id } = await this.give(money.GRANT, {
      p: this.p,
      input: {
        ...{ name: `Överenskommelse ${year} (demo)`, grantor: 'Socialdepartementet', payer: 'Kammarkollegiet' },
        ...{ fundSourceId, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` },
        annex: [
          line('COORDINATION', 'Samordning', 8_800),
          line('MINISTRY', 'Varav till departementet', 2_000, 'COORDINATION'),
          line('STAFF', 'Studiepersonal', 4_500),
        ],
        printedTotalMinor: 15_300 * THOUSAND,
        duties: [
          { code: 'REQUISITION', kind: 'REQUISITION', text: 'Requisition', dueOn: day(this.today, 12) },
          { code: 'FORECAST', kind: 'FORECAST', text: 'Forecast and partial report', dueOn: day(this.today, 45) },
          { code: 'ACTIVITY-REPORT', kind: 'FINAL_REPORT', text: 'Final activity report', dueOn: spring },
          { code: 'ECONOMIC-REPORT', kind: 'ECONOMIC_REPORT', text: 'Economic report', dueOn: spring },
          { code: 'REPAYMENT', kind: 'REPAYMENT', text: 'Repayment of unspent money', dueOn: spring },
        ],
      },
    });
    const reason = 'The amounts of the text sum to it (invented).';
    await this.give(money.ADDITIONAL, { id, line: 'MINISTRY', reason });
    for (const condition of ['GOVERNMENT', 'BOARD', 'PARLIAMENT'])
      await this.give(money.CONDITION, { id, condition, on: `${year}-01-02` });
    const recipient = {
      ...{ name: SELLERS.SE.name, organisationNumber: SELLERS.SE.organisationNumber },
      ...{ contactPerson: 'Kim Kontakt (invented)', postalAddress: 'Provgatan 1, 111 20 Stockholm' },
      ...{ phone: '08-000 00 00', fax: null, email: 'kim.kontakt@example.org' },
      ...{ accountKind: 'BANKGIRO', accountNumber: '991-2346', paymentReference: `Samordning ${year}` },
    };
    const numbers = { diaryAgreement: `S${year}/00001 (demo)`, diaryPayment: `S${year}/00002 (demo)` };
    await this.give(money.DESCRIBE, { id, input: { ...numbers, recipient, signatoryIds: this.others } });
    await this.give(money.REQUISITION, { id, amount: 13_300 * THOUSAND });
  }

  private async open(
    code: string,
    kind: string,
    name: string,
    purpose: string | null = null,
    organisationId: Id | null = null,
  ): Promise<Id> {
    return (await this.give(money.OPEN, { p: this.p, input: { code, kind, name, purpose, organisationId } })).id;
  }

  private give(document: string, variables: object): Promise<{ readonly id: Id }> {
    return this.people.give(this.who, document, variables);
  }
}
