import { type Id, systemActor, Temporal } from '@samprova/kernel';
import { StudyReading } from '@samprova/feasibility';
import { Partnerships } from '@samprova/partnerships';
import { type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable, Logger } from '@nestjs/common';
import { type LookUpAnswer, lookUpsOf, nextNight } from '../domain/register/look-up.js';
import type { Register } from '../domain/register/register-record.js';
import { type DueLookUp, RegisterLookUpRepository } from '../persistence/register-look-up.repository.js';
import { RegisterLookUp } from './register-look-up.js';
import { RegisterRecords } from './register-records.js';

/** Numbers asked for one partnership in one round: a round must end before the worker may. */
const AT_ONCE = 3;
/** Whatever was answered longer ago is not looked for any more. */
const LOOKED_FOR = { hours: 3 * 366 * 24 };

/**
 * Every night, what registers say of the trials that are followed and of the inquiries whose outcome nobody has told. A
 * record that says something new becomes a suggestion, which a person confirms; nothing else follows.
 */
@Injectable()
export class RegisterLookUps {
  private readonly log = new Logger('register look-up');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly studies: StudyReading,
    private readonly records: RegisterRecords,
    private readonly lookUps: RegisterLookUpRepository,
    private readonly registers: RegisterLookUp,
  ) {}

  /**
   * Asks a few of the numbers whose turn it is; one caller at a time. A register that fails is left alone until the next
   * round, and that number until the next night. @returns how many were asked
   */
  async round(): Promise<number> {
    const partnerships = await this.unitOfWork.run(systemActor(null), (tx) => this.partnerships.listIn(tx));
    const silent = new Set<Register>();
    let asked = 0;
    for (const { id, timeZone } of partnerships)
      for (const due of await this.due(id, timeZone)) {
        if (silent.has(due.register)) continue;
        if ((await this.lookUp(id, due)) === 'FAILED') silent.add(due.register);
        asked += 1;
      }
    return asked;
  }

  private due(partnershipId: Id, timeZone: string): Promise<DueLookUp[]> {
    return this.unitOfWork.run(systemActor(partnershipId), async (tx) => {
      const night = await this.lookUps.night(tx, partnershipId);
      if (!night) await this.lookUps.planNight(tx, partnershipId, nextNight(timeZone, tx.now));
      else if (Temporal.Instant.compare(night, tx.now) <= 0) await this.beginNight(tx, partnershipId, timeZone);
      return this.lookUps.due(tx, partnershipId, AT_ONCE);
    });
  }

  private async beginNight(tx: Tx, partnershipId: Id, timeZone: string): Promise<void> {
    const wanted = [
      ...(await this.lookUps.openTrials(tx, partnershipId)),
      ...(await this.studies.undecided(tx, partnershipId, tx.now.subtract(LOOKED_FOR))),
    ];
    const confirmed = await this.lookUps.confirmedNumbers(tx, partnershipId);
    await this.lookUps.plan(tx, partnershipId, lookUpsOf(wanted, confirmed));
    await this.lookUps.planNight(tx, partnershipId, nextNight(timeZone, tx.now));
  }

  /** What a register sends may be anything; whatever goes wrong with it harms nothing but its own number. */
  private async lookUp(partnershipId: Id, due: DueLookUp): Promise<LookUpAnswer> {
    const { register, number } = due;
    const answer = await this.answerOf(partnershipId, due).catch((error: unknown) => {
      this.log.warn(`${register} ${number}: ${told(error)}; it is asked again the next night`);
      return 'FAILED' as const;
    });
    await this.unitOfWork.run(systemActor(partnershipId), (tx) => this.lookUps.mark(tx, due.id, answer));
    if (answer !== 'FAILED' && answer !== 'UNCHANGED') this.log.log(`${register} ${number}: ${answer}`);
    return answer;
  }

  private async answerOf(partnershipId: Id, due: DueLookUp): Promise<LookUpAnswer> {
    const text = await this.registers.ask(due);
    if (text === null) return 'NOT_FOUND';
    return this.unitOfWork.run(systemActor(partnershipId), (tx) =>
      this.records.takeLookedUp(tx, partnershipId, due, text),
    );
  }
}

/** What `fetch` throws has its reason in the cause. */
function told(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${String(error)}${cause}`;
}
