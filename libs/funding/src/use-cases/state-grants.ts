import { createHash } from 'node:crypto';
import { type Actor, type Id, type LocalDate, newId, ok, refuse, type Result } from '@samprova/kernel';
import { People } from '@samprova/identity';
import { Partnerships } from '@samprova/partnerships';
import { localDate } from '@samprova/partnerships/domain';
import { invalidInput, notFound, notPermitted, renderPdf, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { type FundingCommand, mayGive } from '../domain/funding-commands.js';
import type { AnnexReading } from '../domain/grants/annex.js';
import {
  attestDocument,
  type BookedGrant,
  type DeviationsMissing,
  type FinanceReviewMissing,
  type GrantDocumentNotReached,
  prepareDocument,
  type PrepareDocumentRefusal,
  signDocument,
  type SignDocumentRefusal,
} from '../domain/grants/decide-document.js';
import {
  type AnnexPartUnknown,
  type ConditionKnown,
  type DutyUnknown,
  importGrant,
  type ImportGrantRefusal,
  type PayoutAboveRequisition,
  recordCondition,
  recordDuty,
  recordPayout,
  recordRepayment,
  resolveAnnex,
  type StateGrantNotReached,
} from '../domain/grants/decide-grant.js';
import type { FinanceReview, GrantContent, GrantDocument, GrantDocumentKind } from '../domain/grants/grant-document.js';
import type { ConditionMet, GrantRisk, StateGrant } from '../domain/grants/state-grant.js';
import { riskOf } from '../domain/grants/state-grant.js';
import {
  gateOfDocument,
  gateOfGrant,
  type GrantDocumentStep,
  PREPARED_BY,
  type StateGrantStep,
} from '../domain/grants/state-grant-machine.js';
import type { FourEyesNeeded } from '../domain/runs/decide-run.js';
import { StateGrantMoved } from '../events.js';
import { FundRepository } from '../persistence/fund.repository.js';
import { GrantRepository } from '../persistence/grant.repository.js';
import { grantPdf } from './grant-pdf.js';

export type StateGrantWish = Pick<
  StateGrant,
  | 'name'
  | 'grantor'
  | 'payer'
  | 'fundSourceId'
  | 'periodFrom'
  | 'periodTo'
  | 'annex'
  | 'printedTotalMinor'
  | 'appropriations'
  | 'duties'
>;
export type StateGrantDescription = Pick<StateGrant, 'diaryAgreement' | 'diaryPayment' | 'recipient' | 'signatoryIds'>;
export type GrantContentWish = Omit<GrantContent, 'receivedMinor' | 'costsMinor' | 'unspentMinor'>;

/** State grants: valid under conditions, asked for once, reported, and repaid as far as nothing was spent. */
@Injectable()
export class StateGrants {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly partnerships: Partnerships,
    private readonly people: People,
    private readonly funds: FundRepository,
    private readonly grants: GrantRepository,
  ) {}

  ofPartnership(actor: Actor, partnershipId: Id): Promise<StateGrant[]> {
    permitted(actor, 'state-grant:read', partnershipId);
    return this.unitOfWork.run(actor, (tx) => this.grants.ofPartnership(tx, partnershipId));
  }

  get(actor: Actor, id: Id): Promise<StateGrant> {
    return this.unitOfWork.run(actor, (tx) => this.grants.get(tx, actor, id));
  }

  /** For each grant what being late has led to, today. */
  risks(actor: Actor, grants: readonly StateGrant[]): Promise<GrantRisk[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const risks: GrantRisk[] = [];
      for (const grant of grants) risks.push(riskOf(grant, await this.today(tx, grant.partnershipId)));
      return risks;
    });
  }

  /** For each grant its documents, the oldest first. */
  documents(actor: Actor, grantIds: readonly Id[]): Promise<GrantDocument[][]> {
    return this.unitOfWork.run(actor, (tx) => this.grants.documents(tx, grantIds));
  }

  import(actor: Actor, partnershipId: Id, wish: StateGrantWish): Promise<Result<StateGrant, ImportGrantRefusal>> {
    permitted(actor, 'state-grant:import', partnershipId);
    return this.unitOfWork.run(actor, async (tx) => {
      const { currency } = await this.partnerships.of(tx, partnershipId);
      if (wish.fundSourceId !== null) {
        const source = await this.funds.source(tx, actor, wish.fundSourceId);
        if (source.partnershipId !== partnershipId)
          throw invalidInput('input.fundSourceId', 'Take a source of the same partnership.');
      }
      const imported = importGrant({
        ...wish,
        id: newId(),
        partnershipId,
        state: 'DRAFT',
        currency,
        annexDecisions: [],
        conditions: [],
        diaryAgreement: null,
        diaryPayment: null,
        recipient: null,
        signatoryIds: [],
        requisitionedMinor: null,
        receivedMinor: null,
        receivedOn: null,
        reportedOn: null,
        unspentMinor: null,
        repaidOn: null,
      });
      if (imported.ok) await this.grants.add(tx, imported.value);
      return imported;
    });
  }

  resolveAnnex(
    actor: Actor,
    id: Id,
    lineCode: string,
    reading: AnnexReading,
    reason: string,
  ): Promise<Result<StateGrant, StateGrantNotReached | AnnexPartUnknown>> {
    return this.step(actor, id, 'state-grant:resolve-annex', (tx, grant) =>
      resolveAnnex(grant, { lineCode, reading, reason, decidedBy: actor.personId, decidedAt: tx.now }),
    );
  }

  recordCondition(
    actor: Actor,
    id: Id,
    met: ConditionMet,
  ): Promise<Result<StateGrant, StateGrantNotReached | ConditionKnown>> {
    return this.step(actor, id, 'state-grant:record-condition', (_, grant) => recordCondition(grant, met));
  }

  describe(
    actor: Actor,
    id: Id,
    description: StateGrantDescription,
  ): Promise<Result<StateGrant, StateGrantNotReached>> {
    return this.step(actor, id, 'state-grant:describe', async (tx, grant) => {
      const known = await this.people.byIds(tx, description.signatoryIds);
      const stranger = description.signatoryIds.find((personId) => !known.some((person) => person.id === personId));
      if (stranger) throw notFound('person', stranger);
      return ok({ ...grant, ...description });
    });
  }

  recordPayout(
    actor: Actor,
    id: Id,
    receivedMinor: number,
    receivedOn: LocalDate,
  ): Promise<Result<StateGrant, StateGrantNotReached | PayoutAboveRequisition>> {
    return this.step(actor, id, 'state-grant:record-payout', (_, grant) =>
      recordPayout(grant, receivedMinor, receivedOn),
    );
  }

  recordDuty(
    actor: Actor,
    id: Id,
    code: string,
    doneOn: LocalDate,
  ): Promise<Result<StateGrant, StateGrantNotReached | DutyUnknown>> {
    return this.step(actor, id, 'state-grant:record-duty', (_, grant) => recordDuty(grant, code, doneOn));
  }

  recordRepayment(actor: Actor, id: Id, repaidOn: LocalDate): Promise<Result<StateGrant, StateGrantNotReached>> {
    return this.step(actor, id, 'state-grant:record-repayment', (_, grant) => ok(recordRepayment(grant, repaidOn)));
  }

  /** The books' figures come into it by themselves. */
  prepare(
    actor: Actor,
    grantId: Id,
    kind: GrantDocumentKind,
    wish: GrantContentWish,
  ): Promise<Result<GrantDocument, StateGrantNotReached | PrepareDocumentRefusal>> {
    return this.unitOfWork.run(
      actor,
      async (tx): Promise<Result<GrantDocument, StateGrantNotReached | PrepareDocumentRefusal>> => {
        const grant = await this.lock(tx, grantId);
        const open = checkGate(actor, PREPARED_BY[kind], grant);
        if (!open.ok) return open;
        const others = await this.grants.standing(tx, grantId);
        const content = prepareDocument(grant, kind, wish, others, await this.booked(tx, grant));
        if (!content.ok) return content;
        const document: GrantDocument = {
          id: newId(),
          grantId,
          partnershipId: grant.partnershipId,
          kind,
          state: 'PREPARED',
          content: content.value,
          review: null,
          preparedBy: actor.personId,
          preparedAt: tx.now,
          attestedBy: null,
          attestedAt: null,
          signedBy: null,
          signedOn: null,
          signedName: null,
          archiveHash: null,
        };
        await this.grants.addDocument(tx, document);
        return ok(document);
      },
    );
  }

  /** @param review of the finance director; asked of an economic report, of no other */
  attest(
    actor: Actor,
    id: Id,
    review: FinanceReview | null,
  ): Promise<
    Result<GrantDocument, GrantDocumentNotReached | FourEyesNeeded | FinanceReviewMissing | DeviationsMissing>
  > {
    return this.documentStep(actor, id, 'grant-document:attest', (tx, document) =>
      attestDocument(document, review, { personId: actor.personId, at: tx.now }),
    );
  }

  /** Signs, archives the PDF with its hash, and moves the grant on, all or nothing. */
  sign(
    actor: Actor,
    id: Id,
    printedName: string,
  ): Promise<Result<GrantDocument, GrantDocumentNotReached | StateGrantNotReached | SignDocumentRefusal>> {
    return this.documentStep(
      actor,
      id,
      'grant-document:sign',
      async (tx, document): Promise<Result<GrantDocument, StateGrantNotReached | SignDocumentRefusal>> => {
        let signed: GrantDocument = document;
        const moved = await this.grants.change<StateGrantNotReached | SignDocumentRefusal>(
          tx,
          { id: document.grantId, partnershipId: document.partnershipId },
          'grant-document:sign',
          async (grant): Promise<Result<StateGrant, StateGrantNotReached | SignDocumentRefusal>> => {
            const open = checkGate(actor, PREPARED_BY[document.kind], grant);
            if (!open.ok) return open;
            const by = { personId: actor.personId, name: printedName };
            const decided = signDocument(document, grant, by, await this.booked(tx, grant));
            if (!decided.ok) return decided;
            const pdf = await this.render(tx, decided.value.grant, decided.value.document);
            const archiveHash = createHash('sha256').update(pdf).digest('hex');
            await this.grants.archive(tx, document, pdf, archiveHash);
            signed = { ...decided.value.document, archiveHash };
            return ok(decided.value.grant);
          },
        );
        if (!moved.ok) return moved;
        tx.announce(
          StateGrantMoved(document.partnershipId, { stateGrantId: document.grantId, state: moved.value.state }),
        );
        return ok(signed);
      },
    );
  }

  withdraw(actor: Actor, id: Id): Promise<Result<GrantDocument, GrantDocumentNotReached>> {
    return this.documentStep(actor, id, 'grant-document:withdraw', (_, document) =>
      ok({ ...document, state: 'WITHDRAWN' as const }),
    );
  }

  /** The bytes that were signed; of what is not signed yet a draft. */
  pdf(actor: Actor, id: Id): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const document = await this.grants.document(tx, actor, id);
      const grant = await this.grants.get(tx, actor, document.grantId);
      const bytes = (await this.grants.archived(tx, id)) ?? (await this.render(tx, grant, document));
      return { name: `${document.kind}-${grant.name}`, bytes };
    });
  }

  private async render(tx: Tx, grant: StateGrant, document: GrantDocument): Promise<Buffer> {
    const { languages } = await this.partnerships.of(tx, grant.partnershipId);
    return renderPdf(grantPdf(grant, document, languages[0], document.attestedAt ?? document.preparedAt));
  }

  private async booked(tx: Tx, { id, partnershipId }: StateGrant): Promise<BookedGrant> {
    return { costsMinor: await this.grants.costs(tx, id), today: await this.today(tx, partnershipId) };
  }

  private async today(tx: Tx, partnershipId: Id): Promise<LocalDate> {
    return localDate(await this.partnerships.of(tx, partnershipId), tx.now);
  }

  /** The grant, held until the end of the transaction. */
  private async lock(tx: Tx, id: Id): Promise<StateGrant> {
    const { partnershipId } = await this.grants.get(tx, tx.actor, id);
    await this.funds.lock(tx, partnershipId);
    return this.grants.get(tx, tx.actor, id);
  }

  private step<R extends { readonly code: string }>(
    actor: Actor,
    id: Id,
    step: StateGrantStep,
    decide: (tx: Tx, grant: StateGrant) => Promise<Result<StateGrant, R>> | Result<StateGrant, R>,
  ): Promise<Result<StateGrant, R | StateGrantNotReached>> {
    return this.unitOfWork.run(actor, async (tx): Promise<Result<StateGrant, R | StateGrantNotReached>> => {
      const found = await this.lock(tx, id);
      const changed = await this.grants.change<R | StateGrantNotReached>(tx, found, step, (grant) => {
        const open = checkGate(actor, step, grant);
        return open.ok ? decide(tx, grant) : open;
      });
      if (changed.ok && changed.value.state !== found.state)
        tx.announce(StateGrantMoved(found.partnershipId, { stateGrantId: id, state: changed.value.state }));
      return changed;
    });
  }

  private documentStep<R extends { readonly code: string }>(
    actor: Actor,
    id: Id,
    step: GrantDocumentStep,
    decide: (tx: Tx, document: GrantDocument) => Promise<Result<GrantDocument, R>> | Result<GrantDocument, R>,
  ): Promise<Result<GrantDocument, R | GrantDocumentNotReached>> {
    return this.unitOfWork.run(actor, async (tx): Promise<Result<GrantDocument, R | GrantDocumentNotReached>> => {
      const found = await this.grants.document(tx, actor, id);
      await this.lock(tx, found.grantId);
      return this.grants.changeDocument<R | GrantDocumentNotReached>(tx, found, step, (document) => {
        const open = gateOfDocument(actor, step, document);
        if (open === 'NOT_PERMITTED') throw notPermitted(step);
        const documentReached = document.state;
        if (open === 'WRONG_STATE')
          return refuse({
            code: 'GRANT_DOCUMENT_NOT_REACHED',
            message: `Not while the document is ${documentReached}.`,
            documentReached,
          });
        return decide(tx, document);
      });
    });
  }
}

function checkGate(actor: Actor, step: StateGrantStep, grant: StateGrant): Result<null, StateGrantNotReached> {
  const open = gateOfGrant(actor, step, grant);
  if (open === 'NOT_PERMITTED') throw notPermitted(step);
  const reached = grant.state;
  if (open === 'OPEN') return ok(null);
  return refuse({ code: 'STATE_GRANT_NOT_REACHED', message: `Not while the grant is ${reached}.`, reached });
}

function permitted(actor: Actor, command: FundingCommand, partnershipId: Id): void {
  if (!mayGive(actor, command, { partnershipId })) throw notPermitted(command);
}
