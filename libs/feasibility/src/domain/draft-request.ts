import { type Id, type Instant, ok, refuse, type Result } from '@samprova/kernel';
import type {
  FeasibilityRequest,
  Product,
  RequestProtocol,
  RequestSource,
  RequestSponsor,
  RequestVersion,
} from './feasibility-request.js';
import { currentForm, findForm } from './forms/form-registry.js';
import type { FormDefinition } from './forms/form.js';
import type { FormProblem } from './forms/form-problem.js';
import { materialChanges } from './forms/material-change.js';
import { joinTiers, splitByTier } from './forms/split-by-tier.js';
import { validateForm } from './forms/validate-form.js';

type Content = Readonly<Record<string, unknown>>;

/** What a draft says makes no sense, or must not be kept; nothing was written. */
export interface FormHasProblems {
  readonly code: 'FORM_HAS_PROBLEMS';
  readonly problems: readonly FormProblem[];
}
/** Somebody else saved in between: read it again. Nothing of the text that was sent was kept or lost. */
export interface RevisionPassed {
  readonly code: 'REVISION_PASSED';
  readonly currentRevision: number;
}

/** The sponsor's contact, for a request registered on behalf of someone without account. */
export interface SponsorContact {
  readonly name: string;
  readonly email: string;
}

export interface RequestDrafted {
  readonly request: FeasibilityRequest;
  readonly version: RequestVersion;
  readonly protocol: RequestProtocol;
  readonly sponsor: RequestSponsor;
}

export interface NewRequest {
  readonly id: Id;
  readonly reference: string;
  readonly product: Product;
  readonly organisationId: Id | null;
  /** The partnership that registers it, when it came elsewhere. */
  readonly registeredBy: Id | null;
  readonly source: RequestSource;
  readonly contact: SponsorContact | null;
  readonly content: Content;
}

/** A request begins as a draft; it may be incomplete, but what it says must make sense. */
export function draftRequest(asked: NewRequest, by: Id | null, now: Instant): Result<RequestDrafted, FormHasProblems> {
  const form = currentForm(asked.product);
  const request: FeasibilityRequest = {
    id: asked.id,
    reference: asked.reference,
    product: asked.product,
    state: 'DRAFT',
    title: titleOf(asked.content),
    organisationId: asked.organisationId,
    partnershipIds: asked.registeredBy ? [asked.registeredBy] : [],
    currentVersion: 1,
    revision: 1,
    source: asked.source,
    createdBy: by,
    createdAt: now,
    submittedAt: null,
    closedAt: null,
  };
  // Whoever sends a request with an account is the contact; only for somebody without one is another person written to.
  const contact = asked.registeredBy ? asked.contact : null;
  return word(request, form, asked.content, { by, now, contact, before: null });
}

/** Fills in a draft; the version stays the first until the request was sent. */
export function editDraft(
  request: FeasibilityRequest,
  before: RequestDrafted['version'],
  sponsor: RequestSponsor,
  asked: { readonly content: Content; readonly revision: number | null },
  by: Id | null,
  now: Instant,
): Result<RequestDrafted, FormHasProblems | RevisionPassed> {
  if (asked.revision !== null && asked.revision !== request.revision)
    return refuse({ code: 'REVISION_PASSED', currentRevision: request.revision });
  const form = formOf(before);
  return word({ ...request, title: titleOf(asked.content) }, form, asked.content, {
    by,
    now,
    contact: contactOf(sponsor),
    before: null,
  });
}

/** A new wording after it was sent: version n+1, with the material fields that changed. */
export function reviseDraft(
  request: FeasibilityRequest,
  before: RequestDrafted,
  asked: { readonly content: Content; readonly revision: number | null },
  by: Id | null,
  now: Instant,
): Result<RequestDrafted, FormHasProblems | RevisionPassed> {
  if (asked.revision !== null && asked.revision !== request.revision)
    return refuse({ code: 'REVISION_PASSED', currentRevision: request.revision });
  const next = { ...request, currentVersion: request.currentVersion + 1, title: titleOf(asked.content) };
  return word(next, formOf(before.version), asked.content, { by, now, contact: contactOf(before.sponsor), before });
}

/** The whole content of the tiers that the reader may see. */
export function contentOf(
  version: RequestVersion,
  protocol: RequestProtocol | null,
  sponsor: RequestSponsor | null,
): Content {
  return joinTiers([version.content, protocol?.content ?? {}, sponsor?.content ?? {}]);
}

function word(
  request: FeasibilityRequest,
  form: FormDefinition,
  content: Content,
  more: {
    readonly by: Id | null;
    readonly now: Instant;
    readonly contact: SponsorContact | null;
    readonly before: RequestDrafted | null;
  },
): Result<RequestDrafted, FormHasProblems> {
  const problems = validateForm(form.id, form.version, content, more.before ? 'SUBMIT' : 'DRAFT');
  if (problems.length > 0) return refuse({ code: 'FORM_HAS_PROBLEMS', problems });
  const { before, by, now, contact } = more;
  const tiers = splitByTier(form, content);
  const earlier = before ? contentOf(before.version, before.protocol, before.sponsor) : {};
  return ok({
    request,
    version: {
      requestId: request.id,
      version: request.currentVersion,
      form: form.id,
      formVersion: form.version,
      content: { ...tiers.PUBLIC_TEASER, ...tiers.BLINDED_SYNOPSIS },
      materialFields: before ? materialChanges(form, earlier, content) : [],
      invitedSiteIds: before?.version.invitedSiteIds ?? [],
      createdBy: by,
      createdAt: now,
    },
    protocol: {
      requestId: request.id,
      version: request.currentVersion,
      content: tiers.PROTOCOL,
      clearedSiteIds: before?.protocol.clearedSiteIds ?? [],
    },
    sponsor: {
      requestId: request.id,
      organisationId: request.organisationId,
      partnershipIds: request.partnershipIds,
      disclosedSiteIds: before?.sponsor.disclosedSiteIds ?? [],
      sponsorName: text(content['sponsorName']),
      undisclosed: content['sponsorUndisclosed'] === true,
      contactName: contact?.name ?? null,
      contactEmail: contact?.email ?? null,
      content: tiers.SPONSOR_IDENTITY,
    },
  });
}

function formOf({ form, formVersion }: RequestVersion): FormDefinition {
  const found = findForm(form, formVersion);
  if (!found) throw new Error(`no form ${form} in version ${formVersion}`);
  return found;
}

function contactOf({ contactName, contactEmail }: RequestSponsor): SponsorContact | null {
  return contactEmail ? { name: contactName ?? '', email: contactEmail } : null;
}

function titleOf(content: Content): string {
  return text(content['shortTitle']) || text(content['publicTitle']) || '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
