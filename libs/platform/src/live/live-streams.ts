import { type Actor, askedOnly, type Id } from '@samprova/kernel';
import { Injectable, Logger, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import type pg from 'pg';
import { Observable, type Subscriber } from 'rxjs';
import { Config } from '../config/config.js';
import { Fault } from '../fault.js';
import { WakeListener } from '../outbox/wake-listener.js';
import { Listeners } from './listeners.js';
import { LiveRecords } from './live-records.js';
import { type ChangedRecord, Gathered, readNews } from './news.js';

/** Told by triggers on the audit trail, the business clock, sessions, tokens and roles. */
const CHANNEL = 'samprova_live';
/** How long changes are gathered before anybody is told. */
const TICK_MS = 150;
const HEARTBEAT_MS = 25_000;
/** How often it is looked whether sessions and tokens ran out by themselves. */
const RENEW_MS = 60_000;
const RETRY_MS = 3_000;
/** Beyond so many at once everybody is asked to read again: cheaper than to look up each. */
const MANY = 500;

const MOST_PER_PERSON = 12;
const MOST_PER_ADDRESS = 60;

/** Who holds a stream: somebody signed in, or in a demo anybody. */
export type Holder =
  { readonly credential: string; readonly actor: Actor } | { readonly credential: null; readonly address: string };

interface Stream {
  /** The credential stays; what its actor may see can change while the stream is open. */
  holder: Holder;
  readonly to: Subscriber<MessageEvent>;
}
interface SignedIn extends Stream {
  holder: Extract<Holder, { credential: string }>;
}

/**
 * The open streams of this process. One connection listens for all of them; each tick asks once for each distinct actor.
 */
@Injectable()
export class LiveStreams implements OnModuleDestroy {
  private readonly log = new Logger('live');
  private readonly streams = new Set<Stream>();
  private readonly listener: WakeListener;
  private readonly started = Date.now().toString(36);
  private readonly timers: NodeJS.Timeout[] = [];
  private listening: Promise<void> | undefined;
  private gathered = new Gathered();
  private tick: NodeJS.Timeout | undefined;
  private atWork = false;
  private closing = false;
  private told = 0;

  constructor(
    config: Config,
    private readonly listeners: Listeners,
    private readonly records: LiveRecords,
  ) {
    this.listener = new WakeListener(config.appDatabaseUrl, CHANNEL, (said) => this.hear(said), 'samprova live');
  }

  /**
   * A stream for this holder; it ends when nobody reads it, the credential ends or the process closes.
   * @param lastEventId of the stream that this one continues, as the browser says it
   * @throws Fault TOO_MANY_STREAMS, UNAVAILABLE while the process closes
   */
  async open(holder: Holder, lastEventId: string | undefined): Promise<Observable<MessageEvent>> {
    if (this.closing) throw new Fault('UNAVAILABLE', 'This process is being stopped; try again in a moment.');
    this.requireRoom(holder);
    await this.listen();
    return new Observable((to) => {
      // Several may have been let in at the same moment; and the process may have begun to close.
      try {
        this.requireRoom(holder);
      } catch (error) {
        return to.error(error);
      }
      if (this.closing) return to.complete();
      const stream = { holder, to };
      this.streams.add(stream);
      to.next({ retry: RETRY_MS, ...this.message(lastEventId ? 'resync' : 'ready') });
      return () => void this.streams.delete(stream);
    });
  }

  onModuleDestroy(): Promise<void> {
    this.closing = true;
    for (const timer of this.timers) clearInterval(timer);
    clearTimeout(this.tick);
    for (const { to } of [...this.streams]) to.complete();
    return this.listener.close();
  }

  private requireRoom(holder: Holder): void {
    const mine = (other: Holder): boolean =>
      holder.credential !== null
        ? other.credential !== null && other.actor.personId === holder.actor.personId
        : other.credential === null && other.address === holder.address;
    const most = holder.credential === null ? MOST_PER_ADDRESS : MOST_PER_PERSON;
    if ([...this.streams].filter((stream) => mine(stream.holder)).length >= most)
      throw new Fault(
        'TOO_MANY_STREAMS',
        `More than ${most} streams are open; share one between all tabs, or close some.`,
      );
  }

  /** With the first stream; a database that is away is tried again, and whoever listens meanwhile hears `resync` then. */
  private listen(): Promise<void> {
    if (this.listening) return this.listening;
    const every = (ms: number, work: () => void): void => void this.timers.push(setInterval(work, ms).unref());
    every(HEARTBEAT_MS, () => this.send(this.streams, { comment: 'still here' }));
    every(RENEW_MS, () => {
      this.renew([...this.streams].filter(isSignedIn)).catch((error: unknown) => this.warn('sessions', error));
    });
    this.listening = this.listener.begin();
    return this.listening;
  }

  /** @param said nothing when the connection was made again: what was said meanwhile is lost */
  private hear(said: pg.Notification | undefined): void {
    if (!said) return this.send(this.streams, this.message('resync'));
    const news = readNews(said.payload ?? '');
    if (!news || this.streams.size === 0) return;
    this.gathered.add(news);
    this.tick ??= setTimeout(() => void this.tell(), TICK_MS).unref();
  }

  private async tell(): Promise<void> {
    this.tick = undefined;
    // A tick that takes long is followed by one that tells all that came meanwhile.
    if (this.atWork || this.closing) return;
    this.atWork = true;
    const batch = this.gathered;
    this.gathered = new Gathered();
    let pause = TICK_MS;
    try {
      // First: somebody who was just shut out must not be told the rest.
      await this.renew([...this.streams].filter(isSignedIn).filter(isOneOf(batch.people)));
      if (batch.time) this.send(this.streams, this.message('change', { kind: 'business-time' }));
      if (batch.records.size > 0) await this.tellRecords([...batch.records.values()]);
    } catch (error) {
      this.warn('sessions', error);
      this.gathered.addAll(batch);
      pause = RETRY_MS;
    } finally {
      this.atWork = false;
      if (!this.gathered.isEmpty() && !this.closing) this.tick ??= setTimeout(() => void this.tell(), pause).unref();
    }
  }

  private async tellRecords(records: readonly ChangedRecord[]): Promise<void> {
    const signedIn = [...this.streams].filter(isSignedIn);
    if (records.length > MANY) return this.send(signedIn, this.message('resync'));
    for (const streams of byContext(signedIn)) {
      const asked = streams[0]?.holder.actor;
      if (!asked) continue;
      const messages = await this.records.visibleTo(asked, records).then(
        (visible) => visible.map((record) => this.message('change', record)),
        (error: unknown) => {
          this.warn('what changed', error);
          return [this.message('resync')];
        },
      );
      // Whoever lost a role while this was looked up is not told of it.
      const still = streams.filter(({ holder }) => sameContext(holder.actor, asked));
      for (const message of messages) this.send(still, message);
    }
  }

  /** Ends the streams whose session or token ended; whose rights changed is asked to read again. */
  private async renew(streams: readonly SignedIn[]): Promise<void> {
    if (streams.length === 0) return;
    const actors = await this.listeners.actors([...new Set(streams.map(({ holder }) => holder.credential))]);
    for (const stream of streams) {
      const actor = actors.get(stream.holder.credential);
      if (!actor) {
        this.send([stream], this.message('signed-out'));
        stream.to.complete();
      } else if (!sameContext(actor, stream.holder.actor)) {
        stream.holder = { ...stream.holder, actor };
        this.send([stream], this.message('resync'));
      }
    }
  }

  private send(streams: Iterable<Stream>, message: MessageEvent): void {
    for (const { to } of [...streams]) to.next(message);
  }

  private warn(what: string, error: unknown): void {
    if (!this.closing) this.log.warn(`${what} could not be looked up, will be tried again: ${String(error)}`);
  }

  private message(type: string, data: object = {}): MessageEvent {
    return { type, data, id: `${this.started}-${(this.told += 1)}` };
  }
}

function isSignedIn(stream: Stream): stream is SignedIn {
  return stream.holder.credential !== null;
}

function isOneOf(people: ReadonlySet<Id>): (stream: SignedIn) => boolean {
  return ({ holder }) => holder.actor.personId !== null && people.has(holder.actor.personId);
}

/** Streams that see the same: several tabs and devices of one person are asked for once. */
function byContext(streams: readonly SignedIn[]): readonly (readonly SignedIn[])[] {
  const groups = new Map<string, SignedIn[]>();
  for (const stream of streams) {
    const context = contextOf(stream.holder.actor);
    groups.set(context, [...(groups.get(context) ?? []), stream]);
  }
  return [...groups.values()];
}

function sameContext(one: Actor, other: Actor): boolean {
  return contextOf(one) === contextOf(other);
}

function contextOf(actor: Actor): string {
  const { personId, partnershipIds, organisationIds, networkIds, siteIds, grants } = actor;
  const roles = grants.map(({ role, scope, scopeId }) => `${role} ${scope} ${scopeId ?? ''}`).sort();
  const lists = [partnershipIds, organisationIds, networkIds, siteIds, askedOnly(actor)];
  return JSON.stringify([personId, ...lists.map((ids) => [...ids].sort()), roles]);
}
