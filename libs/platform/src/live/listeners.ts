import type { Actor } from '@samprova/kernel';
import type { Request } from 'express';

/** Who listens to live changes, for as long as the credential that opened the stream is good; identity answers. */
export abstract class Listeners {
  /** A word that stands for the session or token of this request and opens nothing by itself; null when it has none. */
  abstract credentialOf(request: Request): string | null;
  /** Of these credentials those that are still good, with who acts by them now. Asking is no use of a session. */
  abstract actors(credentials: readonly string[]): Promise<ReadonlyMap<string, Actor>>;
}
