import { Calendars } from '@samprova/calendar';
import { startClock } from '@samprova/calendar/domain';
import {
  type Actor,
  allowedCommands,
  holds,
  type Id,
  type Instant,
  newId,
  ok,
  type Place,
  refuse,
  type Result,
  rolesIn,
} from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { notPermitted, type Page, type Tx, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import {
  contentOf,
  draftRequest,
  editDraft,
  type FormHasProblems,
  type RequestDrafted,
  reviseDraft,
  type RevisionPassed,
  type SponsorContact,
} from '../domain/draft-request.js';
import { duplicatesOf, type DuplicateWarning, fingerprintOf } from '../domain/duplicates.js';
import type { FeasibilityRequest, Product, RequestSource, RequestVersion } from '../domain/feasibility-request.js';
import { REQUEST_MACHINE, type RequestCommand } from '../domain/machines/request-machine.js';
import type { NotNow } from '../domain/not-now.js';
import { givenTo, type QuestionAnswer } from '../domain/partnership-question.js';
import { receiveInquiry } from '../domain/receive-inquiry.js';
import { receivers } from '../domain/receivers.js';
import type { NoClarification, RevisionCause } from '../domain/revision-cause.js';
import { type Promised, revisedDatesTooEarly } from '../domain/submit-dates.js';
import { submitRequest, type SubmitRefusal } from '../domain/submit-request.js';
import { RequestPassedOn, RequestSubmitted } from '../events.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';
import { PartnershipQuestionRepository } from '../persistence/partnership-question.repository.js';
import { RequestRepository, type RequestWording } from '../persistence/request.repository.js';
import { SubmissionKeys } from '../persistence/submission-keys.js';
import { pass } from './gate.js';
import { RequestDocuments } from './request-documents.js';
import { RevisedInquiries } from './revised-inquiries.js';

type Content = Readonly<Record<string, unknown>>;
type ReviseRefusal = FormHasProblems | RevisionPassed | NoClarification | NotNow;

export interface DraftInput {
  readonly product: Product;
  readonly content: Content;
  /** Who asks; null when a coordinator registers it for someone without account. */
  readonly organisationId: Id | null;
  /** The partnership that registers what came by mail, phone or another portal. */
  readonly registeredBy: Id | null;
  readonly source: RequestSource;
  readonly contact: SponsorContact | null;
  /** Makes a repeated call the same call; left out: none. */
  readonly idempotencyKey?: string | null;
}

export interface SubmitInput {
  readonly partnershipIds: readonly Id[];
  /** The true time of receipt, only for what came elsewhere. */
  readonly receivedAt: Instant | null;
  readonly idempotencyKey: string | null;
  /** To the partnerships' own questions; left out: none. */
  readonly partnershipAnswers?: readonly QuestionAnswer[];
}

@Injectable()
export class FeasibilityRequests {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly requests: RequestRepository,
    private readonly inquiries: InquiryRepository,
    private readonly partnerships: Partnerships,
    private readonly calendars: Calendars,
    private readonly keys: SubmissionKeys,
    private readonly questions: PartnershipQuestionRepository,
    private readonly documents: RequestDocuments,
    private readonly revised: RevisedInquiries,
  ) {}

  get(actor: Actor, id: Id): Promise<FeasibilityRequest> {
    return this.unitOfWork.run(actor, (tx) => this.requests.get(tx, id));
  }

  list(actor: Actor, page: Page): Promise<FeasibilityRequest[]> {
    return this.unitOfWork.run(actor, (tx) => this.requests.list(tx, actor, page));
  }

  versions(actor: Actor, id: Id): Promise<RequestVersion[]> {
    return this.unitOfWork.run(actor, (tx) => this.requests.versions(tx, id));
  }

  /** The content of a version as far as the reader's tiers go. */
  content(actor: Actor, id: Id, version: number): Promise<Content> {
    return this.unitOfWork.run(actor, async (tx) => {
      const wording = await this.requests.version(tx, id, version);
      return contentOf(wording, await this.requests.protocol(tx, id, version), await this.requests.sponsor(tx, id));
    });
  }

  /** Earlier requests that look like the same study: a sponsor is told of its own, a coordinator of all it may see. */
  duplicates(actor: Actor, id: Id): Promise<DuplicateWarning[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      const request = await this.requests.get(tx, id);
      const { currentVersion } = request;
      const version = await this.requests.version(tx, id, currentVersion);
      const protocol = await this.requests.protocol(tx, id, currentVersion);
      const sponsor = await this.requests.sponsor(tx, id);
      const asked = fingerprintOf(
        { ...request, requestId: id, submittedAt: request.submittedAt ?? tx.now },
        contentOf(version, protocol, sponsor),
      );
      return duplicatesOf(asked, await this.requests.recentFingerprints(tx));
    });
  }

  /** What the actor may do with it now; portals show these and no other buttons. */
  allowedActions(actor: Actor, request: Placed & Pick<FeasibilityRequest, 'state'>): readonly RequestCommand[] {
    return allowedCommands(REQUEST_MACHINE, request.state, rolesIn(actor, placeOf(request)));
  }

  draft(actor: Actor, input: DraftInput): Promise<Result<FeasibilityRequest, FormHasProblems>> {
    this.mayDraft(actor, input);
    const { idempotencyKey: key = null, ...body } = input;
    return this.unitOfWork.run(actor, (tx) =>
      this.keys.once<Result<FeasibilityRequest, FormHasProblems>>(
        tx,
        { key, body },
        async () => {
          const asked = { ...body, id: newId(), reference: await this.requests.nextReference(tx) };
          const decided = draftRequest(asked, actor.personId, tx.now);
          if (!decided.ok) return decided;
          await this.requests.insert(tx, decided.value.request, decided.value);
          return ok(decided.value.request);
        },
        (drafted) => (drafted.ok ? drafted.value.id : ''),
        async (known) => ok(await this.requests.get(tx, known)),
      ),
    );
  }

  edit(
    actor: Actor,
    id: Id,
    content: Content,
    revision: number | null,
  ): Promise<Result<FeasibilityRequest, FormHasProblems | RevisionPassed | NotNow>> {
    return this.unitOfWork.run(actor, (tx) =>
      this.requests.change<FormHasProblems | RevisionPassed | NotNow>(tx, id, 'request:edit', async (request) => {
        const refused = passRequest('request:edit', request, actor);
        if (refused) return refused;
        const { version, sponsor } = await this.wording(tx, request);
        const decided = editDraft(request, version, sponsor, { content, revision }, actor.personId, tx.now);
        return decided.ok ? this.write(tx, decided.value) : decided;
      }),
    );
  }

  discard(actor: Actor, id: Id): Promise<Result<FeasibilityRequest, NotNow>> {
    return this.unitOfWork.run(actor, (tx) =>
      this.requests.change<NotNow>(tx, id, 'request:discard', (request) => {
        const refused = passRequest('request:discard', request, actor);
        return (
          refused ?? ok({ next: { ...request, state: 'CLOSED', closedAt: tx.now, revision: request.revision + 1 } })
        );
      }),
    );
  }

  /** Sends a draft, or an already sent request to one more partnership. */
  submit(actor: Actor, id: Id, input: SubmitInput): Promise<Result<FeasibilityRequest, SubmitRefusal | NotNow>> {
    const { idempotencyKey: key, partnershipIds, receivedAt, partnershipAnswers = [] } = input;
    const body = { id, partnershipIds, receivedAt: receivedAt?.toString() ?? null, partnershipAnswers };
    return this.unitOfWork.run(actor, (tx) =>
      this.keys.once<Result<FeasibilityRequest, SubmitRefusal | NotNow>>(
        tx,
        { key, body },
        () => this.send(tx, actor, id, input),
        () => id,
        async (known) => ok(await this.requests.get(tx, known)),
      ),
    );
  }

  /** A new version after the request was sent. */
  revise(
    actor: Actor,
    id: Id,
    content: Content,
    asked: { readonly cause: RevisionCause; readonly revision: number | null },
  ): Promise<Result<FeasibilityRequest, ReviseRefusal>> {
    return this.unitOfWork.run(actor, (tx) =>
      this.requests.change<ReviseRefusal>(tx, id, 'request:revise', async (request) => {
        const refused = passRequest('request:revise', request, actor);
        if (refused) return refused;
        const before = { request, ...(await this.wording(tx, request)) };
        const decided = reviseDraft(request, before, { content, revision: asked.revision }, actor.personId, tx.now);
        if (!decided.ok) return decided;
        const told = await this.revised.tell(tx, before.version, decided.value.version, asked.cause);
        if (!told.ok) return told;
        const earlier = contentOf(before.version, before.protocol, before.sponsor);
        const problems = revisedDatesTooEarly(earlier, content, told.value);
        return problems.length > 0 ? refuse({ code: 'FORM_HAS_PROBLEMS', problems }) : this.write(tx, decided.value);
      }),
    );
  }

  private async send(
    tx: Tx,
    actor: Actor,
    id: Id,
    input: SubmitInput,
  ): Promise<Result<FeasibilityRequest, SubmitRefusal | NotNow>> {
    const all = (await this.partnerships.listIn(tx)).map((partnership) => partnership.id);
    return this.requests.change<SubmitRefusal | NotNow>(tx, id, 'request:submit', async (request) => {
      const command = request.state === 'DRAFT' ? 'request:submit' : 'request:add-partnership';
      const refused = passRequest(command, request, actor);
      if (refused) return refused;
      const wording = await this.wording(tx, request);
      const content = contentOf(wording.version, wording.protocol, wording.sponsor);
      const receivedAt = this.receipt(tx, actor, request, input);
      const { here, elsewhere } = receivers(request, actor, input.partnershipIds);
      const questions = await this.questions.askedNow(tx, [...here, ...elsewhere], request.product);
      const { partnershipAnswers: answers = [] } = input;
      const documents = await this.documents.attachedTo(tx, id);
      const decided = submitRequest(
        request,
        wording.version,
        {
          ...input,
          ...{ known: all, content, receivedAt, documents, questions, answers },
          promises: await this.promisesOf(tx, request, all, input, receivedAt),
        },
        tx.now,
      );
      if (!decided.ok) return decided;
      const next = decided.value;
      const { partnershipIds } = next;
      await this.requests.saveWording(tx, { ...wording, sponsor: { ...wording.sponsor, partnershipIds } });
      await this.requests.saveFingerprint(
        tx,
        fingerprintOf(
          { requestId: id, organisationId: request.organisationId, partnershipIds, submittedAt: receivedAt },
          content,
        ),
      );
      const answersTo = (partnershipId: Id) => givenTo(partnershipId, questions, answers);
      // The true receipt is the one of whoever registered it; another partnership has it from now on.
      const passedOn = { requestId: id, receivedAt: tx.now.toString() };
      const events = [
        RequestSubmitted(null, { requestId: id, inquiryIds: [] }),
        ...elsewhere.map((other) => RequestPassedOn(other, { ...passedOn, answers: answersTo(other) })),
      ];
      // The inquiries' rows hang on the request's row, so its new access list is written first by the caller's save.
      for (const partnershipId of here)
        await this.receive(tx, next, partnershipId, receivedAt, answersTo(partnershipId));
      await this.documents.send(tx, request, input.partnershipIds);
      return ok({ next, events });
    });
  }

  /** In a partnership's own context: it receives what another one registered and passed on. */
  async receivePassedOn(
    tx: Tx,
    requestId: Id,
    partnershipId: Id,
    receivedAt: Instant,
    answers: readonly QuestionAnswer[],
  ): Promise<void> {
    const received = await this.inquiries.ofRequest(tx, requestId);
    if (received.some((inquiry) => inquiry.partnershipId === partnershipId)) return;
    await this.receive(tx, await this.requests.get(tx, requestId), partnershipId, receivedAt, answers);
  }

  private async receive(
    tx: Tx,
    request: FeasibilityRequest,
    partnershipId: Id,
    receivedAt: Instant,
    answers: readonly QuestionAnswer[],
  ): Promise<void> {
    const { policy, terms } = await this.promiseOf(tx, request, partnershipId, receivedAt);
    const received = receiveInquiry(
      request,
      { id: newId(), partnershipId, policy, terms, receivedAt },
      { now: tx.now, by: tx.actor.personId },
    );
    if (!received.ok) throw new Error(`the clock cannot start: ${received.refusal.code}`);
    const { id } = await this.inquiries.insert(tx, received.value, 'request:submit');
    await this.questions.keepAnswers(tx, id, answers);
  }

  /** The promise in force on the day of receipt, as it is made for the request's product. */
  private async promiseOf(tx: Tx, { product }: FeasibilityRequest, partnershipId: Id, receivedAt: Instant) {
    const partnership = await this.partnerships.of(tx, partnershipId);
    const receivedOn = receivedAt.toZonedDateTimeISO(partnership.timeZone).toPlainDate();
    const policy = await this.partnerships.policyOn(tx, partnershipId, receivedOn.toString());
    const workingDays = product === 'MEDTECH_CONCIERGE' ? policy.conciergeWorkingDays : policy.workingDays;
    return { policy, terms: await this.calendars.termsOf(tx, partnership, policy, workingDays), receivedOn };
  }

  /** What the clock of each partnership would promise; of unknown ones and days outside the calendars nothing. */
  private async promisesOf(
    tx: Tx,
    request: FeasibilityRequest,
    known: readonly Id[],
    { partnershipIds }: SubmitInput,
    receivedAt: Instant,
  ): Promise<Promised[]> {
    const promises: Promised[] = [];
    for (const partnershipId of partnershipIds.filter((id) => known.includes(id))) {
      const { terms, receivedOn } = await this.promiseOf(tx, request, partnershipId, receivedAt);
      const started = startClock(terms, { receivedAt, by: null });
      const dueAt = started.ok ? started.value.state.dueAt : null;
      if (!dueAt) continue;
      const dueOn = dueAt.toZonedDateTimeISO(terms.timeZone).toPlainDate();
      promises.push({ country: terms.country, receivedOn, dueOn });
    }
    return promises;
  }

  private async wording(tx: Tx, { id, currentVersion }: FeasibilityRequest): Promise<RequestWording> {
    const version = await this.requests.version(tx, id, currentVersion);
    const protocol = await this.requests.protocol(tx, id, currentVersion);
    const sponsor = await this.requests.sponsor(tx, id);
    if (!protocol || !sponsor) throw new Error(`request ${id} lacks a tier`);
    return { version, protocol, sponsor };
  }

  private async write(tx: Tx, drafted: RequestDrafted) {
    await this.requests.saveWording(tx, drafted);
    return ok({ next: { ...drafted.request, revision: drafted.request.revision + 1 } });
  }

  /** Only a coordinator who registers what came elsewhere says when it came; everything else is received now. */
  private receipt(tx: Tx, actor: Actor, request: FeasibilityRequest, { receivedAt }: SubmitInput): Instant {
    if (!receivedAt) return tx.now;
    const registers = request.partnershipIds.some((id) => holds(actor, 'NATIONAL_COORDINATOR', 'PARTNERSHIP', id));
    if (!registers || request.source === 'PORTAL' || request.source === 'API') throw notPermitted('request:register');
    return receivedAt;
  }

  private mayDraft(actor: Actor, { organisationId, registeredBy }: DraftInput): void {
    const roles = registeredBy ? rolesIn(actor, { partnershipId: registeredBy }) : rolesIn(actor, { organisationId });
    const permitted = registeredBy
      ? roles.has('NATIONAL_COORDINATOR')
      : roles.has('SPONSOR') || roles.has('SPONSOR_ADMIN');
    if (!permitted) throw notPermitted('request:edit');
  }
}

type Placed = Pick<FeasibilityRequest, 'source' | 'organisationId' | 'partnershipIds'>;

function passRequest(command: RequestCommand, request: FeasibilityRequest, actor: Actor) {
  return pass(REQUEST_MACHINE, command, { state: request.state, place: placeOf(request) }, actor);
}

/** A coordinator acts for the sponsor in the partnership that registered the request, which is the first it was sent to. */
function placeOf({ source, organisationId, partnershipIds }: Placed): Place {
  const [partnershipId = null] = source === 'PORTAL' || source === 'API' ? [] : partnershipIds;
  return { organisationId, partnershipId };
}
