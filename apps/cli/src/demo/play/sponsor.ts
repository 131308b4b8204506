import type { Id, Instant } from '@samprova/kernel';
import type { Case, Stage } from './stage.js';

/** The sponsor answers what was asked; for one without account the coordinator enters what came by mail. */
export async function answerForSponsor(
  stage: Stage,
  inquiry: Case,
  now: Instant,
  then: (now: Instant) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await stage.portal.answerClarifications(who(stage, inquiry, now), inquiry.inquiryId, 'Yes, as written (invented).');
  await then(now);
}

/** A pause that the sponsor asks for, for about two working days. */
export function pauseForSponsor(stage: Stage, inquiry: Case, now: Instant): void {
  const { inquiryId, country, trial } = inquiry;
  const hours = stage.hoursOf(country);
  const dice = stage.dice('pause', trial, country);
  stage.agenda.add(hours.after(now, 450, 600, dice), async (moment) => {
    const endsOn = hours.dateOf(moment).add({ days: 10 }).toString();
    await stage.portal.pause(who(stage, inquiry, moment), inquiryId, 'The protocol is being amended.', endsOn);
    stage.agenda.add(hours.after(moment, 900, 1100, dice), (later) =>
      stage.portal.resume(who(stage, inquiry, later), inquiryId),
    );
  });
}

export function withdrawForSponsor(stage: Stage, inquiry: Case, now: Instant): void {
  const { inquiryId, country, trial } = inquiry;
  const dice = stage.dice('withdraw', trial, country);
  stage.agenda.add(stage.hoursOf(country).after(now, 700, 900, dice), async (moment) => {
    await stage.portal.withdraw(who(stage, inquiry, moment), inquiryId, 'The company has chosen other countries.');
    stage.ended.add(inquiryId);
  });
}

/** Some sponsors tell soon what came of it; the others are reminded. */
export function tellOutcome(stage: Stage, inquiry: Case, now: Instant): void {
  const { inquiryId, country, trial } = inquiry;
  const dice = stage.dice('outcome', trial, country);
  if (!dice.chance(0.3)) return;
  const hours = stage.hoursOf(country);
  stage.agenda.add(hours.after(now, 1000, 3000, dice), (moment) =>
    stage.portal.recordOutcome(
      who(stage, inquiry, moment),
      inquiryId,
      dice.chance(0.6),
      hours.dateOf(moment).toString(),
    ),
  );
}

function who(stage: Stage, { sponsorId, country }: Case, now: Instant): Id {
  return sponsorId ?? stage.cast.nationalCoordinator(country, stage.hoursOf(country).dateOf(now));
}
