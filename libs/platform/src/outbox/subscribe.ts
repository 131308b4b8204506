import type { DomainEvent, EventDefinition, Id, Instant } from '@samprova/kernel';
import { SetMetadata } from '@nestjs/common';
import type { Tx } from '../db/tx.js';

/** An event on its way to one subscriber. */
export interface DeliveredEvent<P extends object = object> extends DomainEvent<P> {
  readonly id: Id;
  /** Business time of the transaction that announced it. */
  readonly occurredAt: Instant;
}

/** What a reaction's method looks like. Whatever it does in `tx` commits together with the mark that it was done. */
export type Reaction<P extends object> = (tx: Tx, event: DeliveredEvent<P>) => Promise<void>;

export interface Subscription {
  readonly eventName: string;
  readonly subscriber: string;
}

export const SUBSCRIPTIONS = 'samprova:subscriptions';

/**
 * Lets a method of a provider react to an event, once in effect for each event, in the worker.
 *
 *     @Subscribe(RequestSubmitted, 'notifications.confirm-receipt')
 *     async whenSubmitted(tx: Tx, event: DeliveredEvent<{ requestId: Id }>): Promise<void> { … }
 *
 * The method runs in the context of the event's partnership; a fault it throws rolls its work back and is tried again.
 * @param subscriber `area.says-the-consequence`; it is stored with each delivery: never rename one
 */
export function Subscribe<P extends object>(event: EventDefinition<P>, subscriber: `${string}.${string}`) {
  return <M extends Reaction<P>>(target: object, key: string | symbol, method: TypedPropertyDescriptor<M>): void => {
    const subscription: Subscription = { eventName: event.eventName, subscriber };
    SetMetadata(SUBSCRIPTIONS, subscription)(target, key, method);
  };
}
