import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { StartupError } from '../fault.js';
import { type Reaction, type Subscription, SUBSCRIPTIONS } from './subscribe.js';

export interface Subscriber extends Subscription {
  /** Class and method, for people: `ConfirmReceipt.whenSubmitted`. */
  readonly place: string;
  readonly react: Reaction<object>;
}

/** Every method that carries `@Subscribe`, found among the providers of this process. */
@Injectable()
export class Subscribers {
  private readonly byName = new Map<string, Subscriber>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** @throws StartupError when two methods have one name, or a name could not be part of a job's id. */
  discover(): void {
    this.byName.clear();
    for (const found of this.findAll()) {
      if (!/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(found.subscriber))
        throw new StartupError(
          `${found.place} subscribes as "${found.subscriber}"; a name reads area.says-the-consequence in lower case.`,
        );
      const other = this.byName.get(found.subscriber);
      if (other)
        throw new StartupError(
          `Two methods subscribe as "${found.subscriber}": ${other.place} and ${found.place}. Give the newer @Subscribe a name of its own.`,
        );
      this.byName.set(found.subscriber, found);
    }
  }

  /** @throws StartupError when the database knows a subscriber that no method of this process answers to. */
  refuseOrphans(stored: readonly Subscription[]): void {
    const orphan = stored.find(({ subscriber }) => !this.byName.has(subscriber));
    if (orphan)
      throw new StartupError(
        `The database knows the subscriber "${orphan.subscriber}" of ${orphan.eventName}, but no method answers to it. ` +
          `Put back @Subscribe(…, '${orphan.subscriber}') (and its class among the providers of the area's worker module), ` +
          `or retire the name with a migration that deletes it from platform.subscriber.`,
      );
    const moved = stored.find(({ subscriber, eventName }) => this.byName.get(subscriber)?.eventName !== eventName);
    if (moved)
      throw new StartupError(
        `The subscriber "${moved.subscriber}" is stored for ${moved.eventName}, but ${this.byName.get(moved.subscriber)?.place} ` +
          `subscribes to another event. Give its @Subscribe a new name.`,
      );
  }

  all(): readonly Subscriber[] {
    return [...this.byName.values()];
  }

  of(eventName: string): readonly Subscriber[] {
    return this.all().filter((subscriber) => subscriber.eventName === eventName);
  }

  named(subscriber: string): Subscriber | undefined {
    return this.byName.get(subscriber);
  }

  private *findAll(): Generator<Subscriber> {
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const owner = instance as Record<string, unknown>;
      const place = owner.constructor.name;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const callback = owner[method];
        if (typeof callback !== 'function') continue;
        const subscription = this.reflector.get<Subscription | undefined>(SUBSCRIPTIONS, callback);
        if (!subscription) continue;
        yield {
          ...subscription,
          place: `${place}.${method}`,
          react: (tx, event) => (callback as Reaction<object>).call(owner, tx, event),
        };
      }
    }
  }
}
