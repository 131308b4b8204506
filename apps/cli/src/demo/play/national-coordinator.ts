import { type Id, type Instant, Temporal } from '@samprova/kernel';
import type { InvitationSeen, ProposalSeen } from '../portal/portal.js';
import { harmless } from './comments.js';
import { askNetwork, confirmSites } from './network.js';
import { answerLate } from './site.js';
import { answerForSponsor, tellOutcome, withdrawForSponsor, pauseForSponsor } from './sponsor.js';
import type { Case, Stage } from './stage.js';

/** When coordinators look through what they have. */
const ROUNDS = ['09:45', '15:15'] as const;
const QUESTIONS = [
  'Which comparator is planned, and is it supplied?',
  'May sites use their own laboratory?',
  'Is a subgroup of the population already full elsewhere?',
] as const;

/** An inquiry has come in: somebody triages it within the first working day. */
export function receive(stage: Stage, inquiry: Case, now: Instant): void {
  const dice = stage.dice('triage', inquiry.trial, inquiry.country);
  at(stage, inquiry, stage.hoursOf(inquiry.country).after(now, 20, 240, dice), (moment) =>
    inquiry.product === 'MEDTECH_CONCIERGE' ? takeCase(stage, inquiry, moment) : triage(stage, inquiry, moment),
  );
}

async function takeCase(stage: Stage, inquiry: Case, now: Instant): Promise<void> {
  const who = coordinator(stage, inquiry, now);
  await stage.portal.assignCaseOfficer(who, inquiry.inquiryId, who);
  const dice = stage.dice('contact', inquiry.trial, inquiry.country);
  at(stage, inquiry, stage.hoursOf(inquiry.country).after(now, 30, 400, dice), async () => {
    await stage.portal.recordFirstContact(who, inquiry.inquiryId, 'Talked on the phone; an invented first contact.');
    stage.ended.add(inquiry.inquiryId);
  });
}

async function triage(stage: Stage, inquiry: Case, now: Instant): Promise<void> {
  const { portal } = stage;
  const { inquiryId, story, country, trial } = inquiry;
  const who = coordinator(stage, inquiry, now);
  const hours = stage.hoursOf(country);
  const dice = stage.dice('story', trial, country);
  const goOn = (moment: Instant): Promise<void> => route(stage, inquiry, moment);
  const ask = (): Promise<void> => portal.askClarification(who, inquiryId, [dice.pick(QUESTIONS)]);
  switch (story) {
    case 'OUT_OF_SCOPE':
      await portal.declineScope(who, inquiryId, 'No unit in the country treats this indication any more (invented).');
      stage.ended.add(inquiryId);
      return;
    case 'CLARIFICATION_UNANSWERED':
      return ask();
    case 'CLARIFIED_SAME_DAY':
      await ask();
      // A quarter of an hour later, however late in the day: no working day is lost.
      at(stage, inquiry, now.add({ minutes: 15 }), (moment) => answerForSponsor(stage, inquiry, moment, goOn));
      return;
    case 'CLARIFIED_DAYS':
      await ask();
      at(stage, inquiry, hours.after(now, 700, 1000, dice), (moment) => answerForSponsor(stage, inquiry, moment, goOn));
      return;
    case 'AGREEMENT_AWAITED':
      await portal.awaitAgreement(who, inquiryId, 'Sites may see the synopsis once the agreement is signed.');
      at(stage, inquiry, hours.after(now, 1000, 1400, dice), async (moment) => {
        await portal.resume(coordinator(stage, inquiry, moment), inquiryId);
        await goOn(moment);
      });
      return;
    case 'EXTENDED':
      await portal.extend(who, inquiryId, dice.between(7, 9), 'A rare disease: three networks have to be asked.');
      return goOn(now);
    default:
      return goOn(now);
  }
}

async function route(stage: Stage, inquiry: Case, now: Instant): Promise<void> {
  const { portal } = stage;
  const { inquiryId, story, country, trial } = inquiry;
  const who = coordinator(stage, inquiry, now);
  const dice = stage.dice('route', trial, country);
  const proposals = await portal.proposals(who, inquiryId);
  if (proposals.length === 0) {
    await portal.declineScope(who, inquiryId, 'The partnership has no network for this therapy area (yet).');
    stage.ended.add(inquiryId);
    return;
  }
  const many = story === 'SILENT_NETWORK' || story === 'EXTENDED' || dice.chance(0.35);
  const chosen = proposals.slice(0, many ? 2 : 1);
  await portal.route(
    who,
    inquiryId,
    chosen.map(({ networkId }) => networkId),
    null,
  );
  for (const { id, networkId } of await portal.assignments(who, inquiryId))
    askNetwork(
      stage,
      inquiry,
      { id, networkId, proposal: proposalOf(proposals, networkId) },
      chosen[0]?.networkId === networkId,
      now,
    );

  const hours = stage.hoursOf(country);
  if (story === 'CLARIFIED_WHILE_COLLECTING')
    at(stage, inquiry, hours.after(now, 500, 700, dice), async (moment) => {
      await portal.askClarification(coordinator(stage, inquiry, moment), inquiryId, [...QUESTIONS.slice(0, 2)]);
      at(stage, inquiry, hours.after(moment, 1500, 1700, dice), (later) => answerForSponsor(stage, inquiry, later));
    });
  if (story === 'PAUSED') pauseForSponsor(stage, inquiry, now);
  if (story === 'WITHDRAWN') withdrawForSponsor(stage, inquiry, now);
  if (story === 'NETWORK_RETURNS')
    at(stage, inquiry, hours.after(now, 600, 700, dice), (moment) => addNetwork(stage, inquiry, moment));
  if (story === 'STEPPED_IN')
    at(stage, inquiry, hours.after(now, 750, 850, dice), (moment) => stepIn(stage, inquiry, proposals, moment));
  look(stage, inquiry, now);
}

/** The network gave it back: another one is asked, if there is any. */
async function addNetwork(stage: Stage, inquiry: Case, now: Instant): Promise<void> {
  const { portal } = stage;
  const who = coordinator(stage, inquiry, now);
  const asked = await portal.assignments(who, inquiry.inquiryId);
  const [next] = (await portal.proposals(who, inquiry.inquiryId)).filter(
    ({ networkId }) => !asked.some((assignment) => assignment.networkId === networkId),
  );
  if (!next) return;
  await portal.route(who, inquiry.inquiryId, [next.networkId], null);
  const added = (await portal.assignments(who, inquiry.inquiryId)).find(
    ({ networkId }) => networkId === next.networkId,
  );
  if (added) askNetwork(stage, inquiry, { ...added, proposal: next }, false, now);
}

/** In a silent network's stead: a silent network never breaks the promise. */
async function stepIn(stage: Stage, inquiry: Case, proposals: readonly ProposalSeen[], now: Instant): Promise<void> {
  const who = coordinator(stage, inquiry, now);
  for (const { id, networkId, state } of await stage.portal.assignments(who, inquiry.inquiryId))
    if (state === 'ROUTED')
      await confirmSites(stage, inquiry, { id, networkId, proposal: proposalOf(proposals, networkId) }, who, now);
}

/** Looks at it twice a working day until it can be released, on the due day at the latest. */
function look(stage: Stage, inquiry: Case, now: Instant): void {
  const hours = stage.hoursOf(inquiry.country);
  at(stage, inquiry, hours.next(now, ROUNDS), async (moment) => {
    const who = coordinator(stage, inquiry, moment);
    const { state, dueAt, stopped } = await stage.portal.inquiry(who, inquiry.inquiryId);
    if (state === 'WITHDRAWN' || state === 'RESPONDED' || state === 'OUT_OF_SCOPE') {
      stage.ended.add(inquiry.inquiryId);
      return;
    }
    const dueToday = dueAt !== null && !stopped && hours.dateOf(dueAt).equals(hours.dateOf(moment));
    if (dueToday && dueAt && inquiry.story === 'AT_THE_LAST_MOMENT')
      return at(stage, inquiry, dueAt, (last) => release(stage, inquiry, last));
    // On the due day some do it in the morning, some in the afternoon.
    const afternoon = dueToday && stage.dice('due', inquiry.trial, inquiry.country).chance(0.5);
    if (afternoon && Temporal.Instant.compare(hours.on(hours.dateOf(moment), '12:00'), moment) > 0)
      return look(stage, inquiry, moment);
    const waits = inquiry.story === 'AT_THE_LAST_MOMENT' || stopped || state !== 'COLLATING';
    if (dueToday || (!waits && stage.dice('early', inquiry.trial, inquiry.country, moment.toString()).chance(0.5)))
      return release(stage, inquiry, moment);
    look(stage, inquiry, moment);
  });
}

async function release(stage: Stage, inquiry: Case, now: Instant): Promise<void> {
  const { portal } = stage;
  const { inquiryId } = inquiry;
  const who = coordinator(stage, inquiry, now);
  const invitations = await portal.invitations(who, inquiryId);
  const comments = await portal.declineComments(who, inquiryId);
  const approved = comments.filter(({ comment }) => harmless(comment)).map(({ answerId }) => answerId);
  await portal.editResponse(who, inquiryId, summary(inquiry, invitations), approved);
  await portal.release(who, inquiryId);
  stage.ended.add(inquiryId);
  tellOutcome(stage, inquiry, now);
  if (inquiry.story === 'LATE_ANSWER')
    answerLate(stage, inquiry, invitations, now, (late) =>
      portal.amend(coordinator(stage, inquiry, late), inquiryId, 'One more site answered.'),
    );
}

function summary({ country, trial }: Case, invitations: readonly InvitationSeen[]): string {
  const count = (state: string): number => invitations.filter((one) => one.state === state).length;
  const yes = count('INTERESTED') + count('CONDITIONAL');
  return `${yes} of ${invitations.length} sites asked in ${country} would take part in ${trial}. An invented answer.`;
}

function proposalOf(proposals: readonly ProposalSeen[], networkId: Id): ProposalSeen {
  return proposals.find((proposal) => proposal.networkId === networkId) ?? { networkId, siteIds: [] };
}

function coordinator(stage: Stage, { country }: Case, now: Instant): Id {
  return stage.cast.nationalCoordinator(country, stage.hoursOf(country).dateOf(now));
}

/** Does it, unless the inquiry has ended by then. */
function at(stage: Stage, { inquiryId }: Case, moment: Instant, act: (now: Instant) => Promise<void> | void): void {
  stage.agenda.add(moment, async (now) => {
    if (!stage.ended.has(inquiryId)) await act(now);
  });
}
