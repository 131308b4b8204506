import type { Id, Instant, LocalDate } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { DEMO_SPONSOR_PEOPLE, DEMO_SPONSORS } from '../../seed/sponsors.js';
import type { AbsenceAsked, Portal } from '../portal/portal.js';
import { Agenda } from './agenda.js';
import { Cast } from './cast.js';
import { receive } from './national-coordinator.js';
import { requestContent } from './request-content.js';
import { synopsisPdf } from './synopsis-pdf.js';
import { Stage } from './stage.js';
import type { Submission } from './story.js';

export interface PlayOptions {
  readonly portal: Portal;
  readonly seed: number;
  /** The first day, a local date. */
  readonly from: LocalDate;
  readonly script: readonly Submission[];
  readonly absences: readonly AbsenceAsked[];
  /** Brings business time to a moment; everything due on the way is done. */
  readonly move: (to: Instant) => Promise<Instant>;
  /** What lies after it is left undone; null: everything is done. */
  readonly until?: Instant | null;
  /** Hears of each request that was sent. */
  readonly onSent?: (sent: number) => void;
}

/** Lets the script happen: sponsors ask, networks and sites answer, coordinators release, each at a time of their own. */
export async function play(options: PlayOptions): Promise<void> {
  const { portal, seed, from, script, absences, move, until = null, onSent = () => undefined } = options;
  const agenda = new Agenda();
  const stage = new Stage(portal, agenda, new Cast(absences), seed);
  const hours = stage.hoursOf('SE');
  agenda.add(hours.on(from, '07:00'), async () => {
    for (const absence of absences) await portal.recordAbsence(nationalOf(stage, absence.partnershipId, from), absence);
  });
  let sent = 0;
  for (const submission of script) {
    const at = hours.on(from.add({ days: submission.day }), submission.time);
    if (submission.asker === null) registerLater(stage, submission, at);
    else
      agenda.add(at, async (now) => {
        await send(stage, submission, submission.asker!, now);
        onSent((sent += 1));
      });
  }
  await agenda.run(move, until);
}

async function send(stage: Stage, submission: Submission, asker: number, now: Instant): Promise<void> {
  const { portal } = stage;
  const { trial, product, countries } = submission;
  const person = DEMO_SPONSOR_PEOPLE[asker]!;
  const company = DEMO_SPONSORS.find(({ id }) => id === person.organisationId)!;
  const content = requestContent(trial, product, {
    role: company.kind === 'CRO' ? 'CRO' : 'SPONSOR',
    sponsorName: company.kind === 'CRO' ? 'Hemlig Uppdragsgivare AB (demo)' : company.name,
    on: stage.hoursOf('SE').dateOf(now),
  });
  const requestId = await portal.draft(person.id, {
    product,
    content,
    organisationId: company.id,
    registeredBy: null,
    source: 'PORTAL',
    contact: null,
  });
  // Experts are asked about a synopsis; sites answer to the form.
  if (product === 'COUNTRY_QUESTION')
    await portal.attachSynopsis(
      person.id,
      requestId,
      synopsisPdf([`Synopsis of an invented request for ${trial.nctId}.`, trial.title]),
    );
  await portal.submit(
    person.id,
    requestId,
    countries.map((country) => PARTNERSHIP_IDS[country]),
    null,
  );
  await begin(stage, submission, person.id, requestId, person.id, now);
}

/** It came by mail to a coordinator, who registers it two working days later with its true receipt. */
function registerLater(stage: Stage, submission: Submission, receivedAt: Instant): void {
  const [country] = submission.countries;
  const hours = stage.hoursOf(country!);
  const at = hours.after(receivedAt, 500, 800, stage.dice('register', submission.trial.nctId));
  stage.agenda.add(at, async (now) => {
    const partnershipId = PARTNERSHIP_IDS[country!];
    const coordinator = stage.cast.nationalCoordinator(country!, hours.dateOf(now));
    const { trial, product } = submission;
    const sponsorName = 'Brevledes Bioteknik AB (demo)';
    const requestId = await stage.portal.draft(coordinator, {
      product,
      content: requestContent(trial, product, { role: 'SPONSOR', sponsorName, on: hours.dateOf(receivedAt) }),
      organisationId: null,
      registeredBy: partnershipId,
      source: 'MAIL',
      contact: { name: 'Brevika Postlund', email: 'brevika.postlund@example.org' },
    });
    await stage.portal.submit(coordinator, requestId, [partnershipId], receivedAt);
    await begin(stage, submission, coordinator, requestId, null, now);
  });
}

async function begin(
  stage: Stage,
  { trial, product, stories }: Submission,
  who: Id,
  requestId: Id,
  sponsorId: Id | null,
  now: Instant,
): Promise<void> {
  const inquiries = await stage.portal.inquiriesOf(who, requestId);
  for (const country of ['SE', 'DK', 'NO'] as const) {
    const inquiry = inquiries.find(({ partnershipId }) => partnershipId === PARTNERSHIP_IDS[country]);
    if (inquiry)
      receive(
        stage,
        { inquiryId: inquiry.id, country, trial: trial.nctId, product, story: stories[country], sponsorId },
        now,
      );
  }
}

function nationalOf(stage: Stage, partnershipId: Id, on: LocalDate): Id {
  const country = (['SE', 'DK', 'NO'] as const).find((one) => PARTNERSHIP_IDS[one] === partnershipId)!;
  return stage.cast.nationalCoordinator(country, on);
}
