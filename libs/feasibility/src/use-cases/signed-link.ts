import { createHmac, timingSafeEqual } from 'node:crypto';
import { Config, Fault, invalidInput, securityTime } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { textProblems } from '../domain/forms/text-problems.js';

/** Real days for which a link in an e-mail opens anything. */
const OPEN_DAYS = 30;

/** What each kind of link is for; a link of one kind is never good for the other. */
export type LinkPurpose = 'answer' | 'contact';

/** Signs and reads the tokens in links. A token names things, an end and its purpose, and is nobody's secret else. */
@Injectable()
export class SignedLink {
  constructor(private readonly config: Config) {}

  /** Good for 30 real days. @param names without dots */
  sign(purpose: LinkPurpose, names: readonly string[]): string {
    const ends = Math.floor(securityTime() / 1000) + OPEN_DAYS * 86_400;
    const body = [...names, ends.toString(36)].join('.');
    return `${body}.${this.mark(purpose, body)}`;
  }

  /** What a genuine token that has not ended names; null otherwise. */
  read(purpose: LinkPurpose, token: string): readonly string[] | null {
    const parts = token.split('.');
    const given = Buffer.from(parts.at(-1) ?? '');
    const body = parts.slice(0, -1);
    const expected = Buffer.from(this.mark(purpose, body.join('.')));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
    return parseInt(body.at(-1) ?? '', 36) * 1000 > securityTime() ? body.slice(0, -1) : null;
  }

  private mark(purpose: LinkPurpose, body: string): string {
    return createHmac('sha256', this.config.linkSecret).update(`${purpose}:${body}`).digest('base64url');
  }
}

/** Forged, ended, or what it was for is gone: the same words for all, so that nobody learns which. */
export function linkNotValid(): Fault {
  return new Fault('NOT_SIGNED_IN', 'This link is not valid any more; ask the coordinator for a new one, or sign in.');
}

/**
 * What comes by link is looked through like everything else that is typed in.
 * @throws Fault INVALID_INPUT naming the field, for a personal identity number or a character that cannot be kept
 */
export function refuseUnfitText(content: unknown): void {
  const [problem] = textProblems(content);
  if (problem) throw invalidInput(problem.field, problem.message);
}
