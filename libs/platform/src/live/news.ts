import type { Id } from '@samprova/kernel';

/** One record that was changed, by the words of the audit trail. */
export interface ChangedRecord {
  readonly kind: string;
  readonly id: Id;
  readonly partnershipId: Id | null;
}

/** What the database says on the channel of live changes; see the triggers that say it. */
export type News =
  | ({ readonly news: 'record' } & ChangedRecord)
  /** A person's sessions, tokens or roles changed. */
  | { readonly news: 'access'; readonly personId: Id }
  | { readonly news: 'time' };

/** Null for what this build does not understand: a newer database may say more. */
export function readNews(payload: string): News | null {
  const [news, ...words] = payload.split(' ');
  const [first, id, partnershipId] = words;
  if (news === 'time') return { news };
  if (news === 'access' && first) return { news, personId: first };
  if (news === 'record' && first && id && partnershipId)
    return { news, kind: first, id, partnershipId: partnershipId === '-' ? null : partnershipId };
  return null;
}

/** What was said within one tick, each thing once. */
export class Gathered {
  readonly records = new Map<string, ChangedRecord>();
  readonly people = new Set<Id>();
  time = false;

  add(news: News): void {
    if (news.news === 'time') this.time = true;
    else if (news.news === 'access') this.people.add(news.personId);
    else
      this.records.set(`${news.kind} ${news.id}`, { kind: news.kind, id: news.id, partnershipId: news.partnershipId });
  }

  addAll(other: Gathered): void {
    for (const [key, record] of other.records) this.records.set(key, record);
    for (const person of other.people) this.people.add(person);
    this.time ||= other.time;
  }

  isEmpty(): boolean {
    return this.records.size + this.people.size === 0 && !this.time;
  }
}
