import type { RunningWorker } from '@samprova/app-worker';
import type { Product } from '@samprova/feasibility/domain';
import { type Id, type Instant, type LocalDate } from '@samprova/kernel';
import { type Country, PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { Cast } from '../demo/play/cast.js';
import { requestContent } from '../demo/play/request-content.js';
import { WorkingHours } from '../demo/play/working-hours.js';
import type { AnswerAsked, Portal } from '../demo/portal/portal.js';
import { TRIALS } from '../demo/trials.js';
import { DEMO_SPONSOR_PEOPLE, DEMO_SPONSORS } from './sponsors.js';

const YES: AnswerAsked = {
  kind: 'INTERESTED',
  form: 'SITE_INTEREST',
  content: { patientsSeen: 40, patientsEligible: 15, patientsExpected: 6 },
  declineReason: null,
  comment: null,
  expectedPatients: 6,
  conditions: null,
  channel: 'PORTAL',
};
const IF: AnswerAsked = { ...YES, kind: 'CONDITIONAL', conditions: 'If a study nurse can be financed.' };
const NO: AnswerAsked = {
  ...YES,
  kind: 'DECLINED',
  declineReason: 'NO_STUDY_NURSE',
  expectedPatients: null,
  content: {},
};

/** When the examples begin: the morning two working days before the present. */
export function examplesBegin(present: Instant): Instant {
  return new Examples(present).at(0, '08:00');
}

/** How often `sendExamples` says that it has done a step. */
export const EXAMPLE_STEPS = 9;

/**
 * A few requests for a newcomer to look at, in different states: being answered, answered, stopped, taken by a case
 * officer, just come in, and a draft. All invented but the trials. Business time ends up at the present.
 */
export async function sendExamples(
  portal: Portal,
  worker: RunningWorker,
  present: Instant,
  step: () => void,
): Promise<void> {
  const examples = new Examples(present);
  const move = async (day: 0 | 1, time: string): Promise<void> => {
    await worker.moveClock(examples.at(day, time));
    step();
  };
  const sender = new Sender(portal, examples.today(0));

  await move(0, '08:30');
  const collecting = await sender.send(0, 'NCT05819398', ['SE', 'DK', 'NO']);
  const answered = await sender.send(2, 'NCT05827016', ['SE', 'DK']);
  await move(0, '09:30');
  const first = await sender.route('SE', collecting.SE!);
  const second = await sender.route('SE', answered.SE!);
  await sender.route('DK', collecting.DK!);
  await move(0, '10:00');
  const asked = await sender.confirm(first, collecting.SE!, 4);
  const willing = await sender.confirm(second, answered.SE!, 3);
  await move(0, '13:05');
  for (const [index, answer] of [YES, IF, NO].entries()) await sender.answer(willing[index], answer);
  await sender.answer(asked[0], YES);
  await move(0, '15:00');
  await portal.dispose(second.by, second.assignmentId, 'Two of three sites are willing (invented).');
  await sender.release('SE', answered.SE!);

  await move(1, '09:05');
  const stopped = await sender.send(6, 'NCT02759614', ['SE', 'NO']);
  const concierge = await sender.send(4, 'NCT04631133', ['NO'], 'MEDTECH_CONCIERGE');
  await move(1, '09:40');
  await sender.answer(asked[1], NO);
  await portal.askClarification(sender.coordinator('SE'), stopped.SE!, ['Which comparator is planned?']);
  await portal.assignCaseOfficer(sender.coordinator('NO'), concierge.NO!, sender.coordinator('NO'));
  await move(1, '15:30');
  await sender.send(0, 'NCT05897541', ['SE', 'DK', 'NO']);
  await sender.draft(0, 'NCT05818137', 'SITE_SEARCH');
  await worker.moveClock(present);
  step();
}

/** The two working days before the present. */
class Examples {
  private readonly hours = new WorkingHours('SE');
  private readonly days: readonly [LocalDate, LocalDate];

  constructor(present: Instant) {
    const second = this.workingDayBefore(this.hours.dateOf(present));
    this.days = [this.workingDayBefore(second), second];
  }

  today(day: 0 | 1): LocalDate {
    return this.days[day];
  }

  at(day: 0 | 1, time: string): Instant {
    return this.hours.on(this.days[day], time);
  }

  private workingDayBefore(date: LocalDate): LocalDate {
    let day = date.subtract({ days: 1 });
    while (!this.hours.isWorking(day)) day = day.subtract({ days: 1 });
    return day;
  }
}

interface Routed {
  readonly assignmentId: Id;
  /** The network's coordinator. */
  readonly by: Id;
  readonly siteIds: readonly Id[];
}

interface Asked {
  readonly invitationId: Id;
  readonly investigatorId: Id;
}

/** The steps that several of the examples take. */
class Sender {
  private readonly cast = new Cast([]);

  constructor(
    private readonly portal: Portal,
    private readonly on: LocalDate,
  ) {}

  coordinator(country: Country): Id {
    return this.cast.nationalCoordinator(country, this.on);
  }

  async draft(asker: number, nctId: string, product: Product): Promise<Id> {
    const person = DEMO_SPONSOR_PEOPLE[asker]!;
    const company = DEMO_SPONSORS.find(({ id }) => id === person.organisationId)!;
    const trial = TRIALS.find((one) => one.nctId === nctId)!;
    const role = company.kind === 'CRO' ? ('CRO' as const) : ('SPONSOR' as const);
    const content = requestContent(trial, product, { role, sponsorName: company.name, on: this.on });
    const asked = { product, content, organisationId: company.id, registeredBy: null, contact: null };
    return this.portal.draft(person.id, { ...asked, source: 'PORTAL' });
  }

  /** @returns the inquiry of each country */
  async send(
    asker: number,
    nctId: string,
    countries: readonly Country[],
    product: Product = 'SITE_SEARCH',
  ): Promise<Partial<Record<Country, Id>>> {
    const requestId = await this.draft(asker, nctId, product);
    const { id } = DEMO_SPONSOR_PEOPLE[asker]!;
    const partnershipIds = countries.map((country) => PARTNERSHIP_IDS[country]);
    await this.portal.submit(id, requestId, partnershipIds, null);
    const inquiries = await this.portal.inquiriesOf(id, requestId);
    return Object.fromEntries(
      countries.map((country) => [
        country,
        inquiries.find(({ partnershipId }) => partnershipId === PARTNERSHIP_IDS[country])!.id,
      ]),
    );
  }

  async route(country: Country, inquiryId: Id): Promise<Routed> {
    const who = this.coordinator(country);
    const [proposal] = await this.portal.proposals(who, inquiryId);
    if (!proposal) throw new Error(`no network for an example in ${country}`);
    await this.portal.route(who, inquiryId, [proposal.networkId], null);
    const [assignment] = await this.portal.assignments(who, inquiryId);
    return {
      assignmentId: assignment!.id,
      by: this.cast.networkCoordinator(proposal.networkId, this.on),
      siteIds: proposal.siteIds,
    };
  }

  async confirm({ assignmentId, by, siteIds }: Routed, inquiryId: Id, sites: number): Promise<readonly Asked[]> {
    const chosen = siteIds.slice(0, sites).map((siteId) => ({ siteId, personIds: [] }));
    await this.portal.confirm(by, assignmentId, chosen);
    const invitations = await this.portal.invitations(by, inquiryId);
    return chosen.map(({ siteId }) => ({
      invitationId: invitations.find((invitation) => invitation.siteId === siteId)!.id,
      investigatorId: this.cast.investigators(siteId)[0]!,
    }));
  }

  async answer(asked: Asked | undefined, answer: AnswerAsked): Promise<void> {
    if (!asked) return;
    await this.portal.open(asked.investigatorId, asked.invitationId);
    await this.portal.answer(asked.investigatorId, asked.invitationId, answer);
  }

  async release(country: Country, inquiryId: Id): Promise<void> {
    const who = this.coordinator(country);
    await this.portal.editResponse(who, inquiryId, 'Two of three sites asked would take part (invented).', []);
    await this.portal.release(who, inquiryId);
  }
}
