import type { Id } from './ids.js';

/** Something that happened and was committed. Payloads carry ids and dates, never personal data, tokens or text. */
export interface DomainEvent<P extends object = object> {
  readonly name: string;
  /** The partnership in whose context the reactions run; null when the event belongs to the installation. */
  readonly partnershipId: Id | null;
  readonly payload: P;
}

export interface EventDefinition<P extends object> {
  readonly eventName: string;
  (partnershipId: Id | null, payload: P): DomainEvent<P>;
}

/** Names are `area.noun-verbed`, past tense, and are stored with each delivery: never rename one. */
export function defineEvent<P extends object>(eventName: `${string}.${string}-${string}`): EventDefinition<P> {
  const define = (partnershipId: Id | null, payload: P): DomainEvent<P> => ({
    name: eventName,
    partnershipId,
    payload,
  });
  return Object.assign(define, { eventName });
}
