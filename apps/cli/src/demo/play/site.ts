import { type Id, type Instant } from '@samprova/kernel';
import type { AnswerAsked, InvitationSeen } from '../portal/portal.js';
import { decline } from './comments.js';
import type { Dice } from './dice.js';
import type { Case, Stage } from './stage.js';
import { later } from './working-hours.js';

/** When invitations reach people, bundled. */
const MAIL = ['09:00', '13:00'] as const;

/** A site is asked: somebody there answers, delegates, or says nothing. */
export function askSite(
  stage: Stage,
  inquiry: Case,
  { id, siteId, answerBy, signOff }: InvitationSeen,
  index: number,
  askedBy: Id,
  now: Instant,
): void {
  const { country, trial, story } = inquiry;
  const hours = stage.hoursOf(country);
  const dice = stage.dice('site', trial, stage.cast.siteCode(siteId));
  const read = hours.within(hours.next(now, MAIL).add({ minutes: 1 }), answerBy, dice);
  const [lead, colleague] = stage.cast.investigators(siteId);
  const who = lead ? stage.cast.onDuty(lead, hours.dateOf(read)) : null;
  const chance = dice.next();
  if (!who || (story === 'LATE_ANSWER' && index === 0)) return;
  if (chance < 0.1) return;
  const given = givenAnswer(dice, inquiry, stage.cast.nameOf(who));
  const answer = (moment: Instant, by: Id, what: AnswerAsked = given): void =>
    stage.agenda.add(moment, async (then) => {
      if (stage.ended.has(inquiry.inquiryId)) return;
      await stage.portal.open(by, id);
      await stage.portal.answer(by, id, what);
      if (signOff === 'AWAITED' && (what.kind === 'INTERESTED' || what.kind === 'CONDITIONAL'))
        signOffLater(stage, inquiry, { id, siteId }, then);
    });
  // Read and left lying.
  if (chance < 0.13) return stage.agenda.add(read, () => stage.portal.open(who, id));
  // Told on the phone, and entered by the coordinator.
  if (chance < 0.18)
    return stage.agenda.add(read, async () => {
      if (!stage.ended.has(inquiry.inquiryId))
        await stage.portal.answer(askedBy, id, { ...given, channel: 'PHONE', answeredBy: { personId: lead! } });
    });
  // Late, but before the response goes out.
  if (chance < 0.23) return answer(later(answerBy, now).add({ minutes: 15 * dice.between(1, 6) }), who);
  if (
    chance < 0.35 &&
    colleague &&
    colleague !== who &&
    stage.cast.onDuty(colleague, hours.dateOf(read)) === colleague
  ) {
    stage.agenda.add(read, async (then) => {
      if (stage.ended.has(inquiry.inquiryId)) return;
      await stage.portal.open(who, id);
      await stage.portal.delegate(who, id, colleague);
      answer(hours.within(then.add({ minutes: 5 }), answerBy, dice), colleague);
    });
    return;
  }
  answer(read, who);
}

/** After the response went out: a silent site answers, and the coordinator amends the response. */
export function answerLate(
  stage: Stage,
  inquiry: Case,
  invitations: readonly InvitationSeen[],
  now: Instant,
  then: (now: Instant) => Promise<void>,
): void {
  const silent = invitations
    .filter(({ state }) => state === 'NO_RESPONSE')
    .sort((a, b) => (stage.cast.siteCode(a.siteId) < stage.cast.siteCode(b.siteId) ? -1 : 1))[0];
  const who = silent && stage.cast.investigators(silent.siteId)[0];
  if (!silent || !who) return;
  const hours = stage.hoursOf(inquiry.country);
  const dice = stage.dice('late', inquiry.trial, inquiry.country);
  stage.agenda.add(hours.after(now, 300, 700, dice), async (moment) => {
    await stage.portal.answer(who, silent.id, yes(dice, inquiry));
    stage.agenda.add(hours.after(moment, 60, 300, dice), then);
  });
}

function signOffLater(
  stage: Stage,
  { country, inquiryId }: Case,
  invitation: { id: Id; siteId: Id },
  now: Instant,
): void {
  const dice = stage.dice('sign-off', stage.cast.siteCode(invitation.siteId), now.toString());
  if (dice.chance(0.15)) return;
  const manager = stage.cast.lineManager(invitation.siteId);
  const approved = dice.chance(0.85);
  stage.agenda.add(stage.hoursOf(country).after(now, 20, 240, dice), async () => {
    if (!stage.ended.has(inquiryId)) await stage.portal.signOff(manager, invitation.id, approved);
  });
}

function givenAnswer(dice: Dice, inquiry: Case, name: string): AnswerAsked {
  const chance = dice.next();
  if (chance < 0.45) return yes(dice, inquiry);
  if (chance < 0.62)
    return { ...yes(dice, inquiry), kind: 'CONDITIONAL', conditions: 'If a study nurse can be financed.' };
  if (chance < 0.68)
    return {
      ...yes(dice, inquiry),
      kind: 'MORE_INFO',
      comment: 'How many visits are planned?',
      expectedPatients: null,
    };
  const { reason, comment } = decline(dice, name);
  return {
    ...yes(dice, inquiry),
    kind: 'DECLINED',
    declineReason: reason,
    comment,
    expectedPatients: null,
    content: {},
  };
}

function yes(dice: Dice, { product }: Case): AnswerAsked {
  const expectedPatients = dice.between(2, 14);
  const common = {
    declineReason: null,
    comment: null,
    conditions: null,
    channel: 'PORTAL',
    kind: 'INTERESTED',
  } as const;
  if (product === 'COUNTRY_QUESTION')
    return {
      ...common,
      form: 'EARLY_FEEDBACK_SE',
      expectedPatients: null,
      content: {
        populationPresent: 'YES',
        recruitmentChance: dice.pick(['VERY_GOOD', 'GOOD', 'SMALL']),
        limitingFactors: [dice.pick(['COMPETING_STUDIES', 'EXCLUSION_CRITERIA', 'NONE'])],
        discouragesPatients: dice.pick(['NO', 'UNKNOWN']),
        compatibleWithStandardOfCare: 'YES',
        normalCare: 'At the department’s outpatient clinic (invented).',
        interestInTakingPart: 'YES',
      },
    };
  return {
    ...common,
    form: 'SITE_INTEREST',
    expectedPatients,
    content: {
      patientsSeen: expectedPatients * 6,
      patientsEligible: expectedPatients * 2,
      patientsExpected: expectedPatients,
    },
  };
}
