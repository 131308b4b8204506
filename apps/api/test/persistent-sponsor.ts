import { setTimeout as pass } from 'node:timers/promises';
import type { Id } from '@samprova/kernel';
import {
  addOrganisation,
  addPerson,
  graphqlClient,
  type GraphqlError,
  type Look,
  openSession,
} from '@samprova/test-support/api';
import { SITE_SEARCH_CONTENT } from '@samprova/test-support/builders';

/** A site search that may be sent as it is. */
export const SITE_SEARCH = {
  ...SITE_SEARCH_CONTENT,
  recruitmentStart: '2027-10-01',
  recruitmentEnd: '2028-10-01',
  firstSiteOpen: '2027-10-01',
  desiredAnswerBy: '2027-06-23',
};

/** A client that hurries takes the time that the server needs to come back. */
const BACK_OFF_MS = 40;

/** What came of one try: an answer, or why there was none. */
export type Try<T> =
  | { readonly kind: 'answered'; readonly data: T }
  | { readonly kind: 'refused'; readonly status: number; readonly errors: readonly GraphqlError[] }
  /** The connection broke, so that nobody knows whether it was done. */
  | { readonly kind: 'unheard' };

export interface Submitted {
  readonly __typename: string;
  readonly id: Id;
  readonly reference: string;
  readonly state: string;
  readonly partnershipIds: readonly Id[];
  readonly code?: string;
}

/** A sponsor's own system: it repeats what was not answered, with the same key, until it is. */
export interface PersistentSponsor {
  readonly organisationId: Id;
  /** Each refusal on the way: what a person would have read. */
  readonly refusals: readonly Extract<Try<never>, { kind: 'refused' }>[];
  draft(): Promise<Id>;
  trySubmit(requestId: Id, partnershipIds: readonly Id[], key: string): Promise<Try<Submitted>>;
  submit(requestId: Id, partnershipIds: readonly Id[], key: string): Promise<Submitted>;
}

const DRAFT = `mutation ($input: DraftRequestInput!) { draftRequest(input: $input) {
  __typename ... on FeasibilityRequest { id } ... on Refusal { code message } } }`;
const SUBMIT = `mutation ($input: SubmitRequestInput!) { submitRequest(input: $input) {
  __typename ... on FeasibilityRequest { id reference state partnershipIds } ... on Refusal { code message } } }`;

/**
 * @param urlNow where the API listens at this moment
 * @param sent hears each submission that goes out
 */
export async function persistentSponsor(
  look: Look,
  urlNow: () => string,
  sent: () => void = () => undefined,
): Promise<PersistentSponsor> {
  const organisationId = await addOrganisation(look);
  const personId = await addPerson(look, {
    organisationId,
    roles: [{ role: 'SPONSOR', scope: 'ORGANISATION', scopeId: organisationId }],
  });
  const headers = { cookie: `samprova_session=${await openSession(look, personId)}` };
  const refusals: Extract<Try<never>, { kind: 'refused' }>[] = [];

  async function once<T extends object>(document: string, input: object): Promise<Try<T>> {
    try {
      const { status, data, errors } = await graphqlClient(urlNow(), headers).query<T>(document, { input });
      if (data && errors.length === 0) return { kind: 'answered', data };
      const refused = { kind: 'refused', status, errors } as const;
      refusals.push(refused);
      return refused;
    } catch {
      return { kind: 'unheard' };
    }
  }

  async function untilAnswered<T>(attempt: () => Promise<Try<T>>): Promise<T> {
    for (;;) {
      const tried = await attempt();
      if (tried.kind === 'answered') return tried.data;
      await pass(BACK_OFF_MS);
    }
  }

  const trySubmit: PersistentSponsor['trySubmit'] = async (requestId, partnershipIds, idempotencyKey) => {
    sent();
    const tried = await once<{ submitRequest: Submitted }>(SUBMIT, { requestId, partnershipIds, idempotencyKey });
    return tried.kind === 'answered' ? { kind: 'answered', data: tried.data.submitRequest } : tried;
  };
  return {
    organisationId,
    refusals,
    draft: async () => {
      const input = { product: 'SITE_SEARCH', content: SITE_SEARCH, organisationId };
      const { draftRequest } = await untilAnswered(() => once<{ draftRequest: { id?: Id } }>(DRAFT, input));
      if (!draftRequest.id) throw new Error(JSON.stringify(draftRequest));
      return draftRequest.id;
    },
    trySubmit,
    submit: (requestId, partnershipIds, key) => untilAnswered(() => trySubmit(requestId, partnershipIds, key)),
  };
}
