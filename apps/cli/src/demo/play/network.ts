import { type Id, type Instant, Temporal } from '@samprova/kernel';
import type { ProposalSeen } from '../portal/portal.js';
import { askSite } from './site.js';
import type { Case, Stage } from './stage.js';

/** One network's part, as its coordinator sees it. */
export interface Part {
  /** The assignment. */
  readonly id: Id;
  readonly networkId: Id;
  readonly proposal: ProposalSeen;
}

const ROUNDS = ['15:45'] as const;
const MOST_SITES = 5;

/** The coordinator reads that the network is asked, and says which sites shall be. `first`: the story is about this one. */
export function askNetwork(stage: Stage, inquiry: Case, part: Part, first: boolean, now: Instant): void {
  const { country, story, trial } = inquiry;
  if (first && (story === 'SILENT_NETWORK' || story === 'STEPPED_IN')) return;
  const dice = stage.dice('network', trial, country, part.networkId);
  const hours = stage.hoursOf(country);
  stage.agenda.add(hours.after(now, 60, 330, dice), async (moment) => {
    if (stage.ended.has(inquiry.inquiryId)) return;
    const who = stage.cast.networkCoordinator(part.networkId, hours.dateOf(moment));
    if (part.proposal.siteIds.length === 0 || (first && story === 'NETWORK_RETURNS'))
      await stage.portal.returnAssignment(who, part.id, 'Another network treats these patients.');
    else await confirmSites(stage, inquiry, part, who, moment);
  });
}

export async function confirmSites(stage: Stage, inquiry: Case, part: Part, who: Id, now: Instant): Promise<void> {
  const { inquiryId, country, trial } = inquiry;
  const dice = stage.dice('sites', trial, country, part.networkId);
  const siteIds = part.proposal.siteIds.slice(0, MOST_SITES);
  await stage.portal.confirm(
    who,
    part.id,
    siteIds.map((siteId) => {
      const people = stage.cast.investigators(siteId);
      // Several people of one site answer together.
      return { siteId, personIds: people.slice(0, dice.chance(0.2) ? 2 : 1) };
    }),
  );
  const fresh = (await stage.portal.invitations(who, inquiryId))
    .filter(({ id, siteId }) => siteIds.includes(siteId) && !stage.invited.has(id))
    .sort((a, b) => (stage.cast.siteCode(a.siteId) < stage.cast.siteCode(b.siteId) ? -1 : 1));
  fresh.forEach((invitation, index) => {
    stage.invited.add(invitation.id);
    askSite(stage, inquiry, invitation, index, who, now);
  });
  lookAtAnswers(stage, inquiry, part, siteIds, now);
}

/** The network's summary, once all have answered or the time for answers is over. */
function lookAtAnswers(stage: Stage, inquiry: Case, part: Part, siteIds: readonly Id[], now: Instant): void {
  const { inquiryId, country } = inquiry;
  const hours = stage.hoursOf(country);
  stage.agenda.add(hours.next(now, ROUNDS), async (moment) => {
    if (stage.ended.has(inquiryId)) return;
    const who = stage.cast.networkCoordinator(part.networkId, hours.dateOf(moment));
    const { state, invitations } = await stage.portal.progress(who, part.id);
    if (state !== 'CONFIRMED') return;
    const mine = invitations.filter(({ siteId }) => siteIds.includes(siteId));
    const waits = mine.some(
      ({ state, answerBy }) =>
        (state === 'NOTIFIED' || state === 'OPENED') && Temporal.Instant.compare(moment, answerBy) < 0,
    );
    const answered = mine.filter(({ state }) => state !== 'NOTIFIED' && state !== 'OPENED').length;
    const enough =
      answered * 2 > mine.length && stage.dice('enough', inquiry.trial, part.networkId, moment.toString()).chance(0.3);
    if (waits && !enough) return lookAtAnswers(stage, inquiry, part, siteIds, moment);
    const willing = mine.filter(({ state }) => state === 'INTERESTED' || state === 'CONDITIONAL').length;
    await stage.portal.dispose(
      who,
      part.id,
      `${willing} of ${mine.length} sites of the network are willing (invented).`,
    );
  });
}
