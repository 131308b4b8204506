import { type Actor, type Id, newId, ok, type Result } from '@samprova/kernel';
import { notPermitted, notSignedIn, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { mayGive } from '../domain/network-commands.js';
import {
  answerPassport,
  type PassportAnswer,
  type PassportAnswerUnfit,
  type PassportQuestionUnknown,
  type PassportValue,
} from '../domain/site-passport.js';
import { PassportRepository } from '../persistence/passport.repository.js';
import { SiteRepository } from '../persistence/site.repository.js';

export interface GivenAnswer {
  readonly question: string;
  readonly value: PassportValue;
}

/** The standing answers of sites, so that nobody is asked twice. */
@Injectable()
export class SitePassports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passports: PassportRepository,
    private readonly sites: SiteRepository,
  ) {}

  /** For each site its answers, by question. */
  of(actor: Actor, siteIds: readonly Id[]): Promise<PassportAnswer[][]> {
    return this.unitOfWork.run(actor, (tx) => this.answersOf(tx, siteIds));
  }

  /** For use cases already in a transaction (prefill). */
  async answersOf(tx: Tx, siteIds: readonly Id[]): Promise<PassportAnswer[][]> {
    const answers = await this.passports.of(tx, siteIds);
    return siteIds.map((id) => answers.filter((answer) => answer.siteId === id));
  }

  /** Gives or confirms answers together; the first that is refused refuses them all. */
  confirm(
    actor: Actor,
    siteId: Id,
    given: readonly GivenAnswer[],
  ): Promise<Result<readonly PassportAnswer[], PassportQuestionUnknown | PassportAnswerUnfit>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { partnershipId } = await this.sites.get(tx, actor, siteId);
      if (!mayGive(actor, 'site:confirm-passport', { partnershipId, siteId }))
        throw notPermitted('site:confirm-passport');
      if (!actor.personId) throw notSignedIn();
      const before = new Map((await this.passports.of(tx, [siteId])).map((answer) => [answer.question, answer]));
      for (const { question, value } of given) {
        const previous = before.get(question) ?? null;
        const asked = { id: newId(), partnershipId, siteId, question, value };
        const decided = answerPassport(previous, asked, actor.personId, tx.now);
        if (!decided.ok) return decided;
        await this.passports.save(tx, decided.value, previous);
        before.set(question, decided.value);
      }
      return ok(await this.passports.of(tx, [siteId]));
    });
  }
}
