import { ok, refuse, type Result } from '@samprova/kernel';
import { GUESSABLE_WORDS } from './guessable-words.js';

export const SHORTEST_PASSWORD = 12;
/** Letters that must be left when everything guessable is taken away. */
const LEAST_OWN_LETTERS = 4;

export interface PasswordTooWeak {
  readonly code: 'PASSWORD_TOO_WEAK';
  readonly message: string;
  readonly shortest: number;
}

/**
 * Length, not the address, and not made of the words that are guessed first: rules of composition would make passwords
 * worse (NIST SP 800-63B).
 */
export function judgePassword(password: string, email: string): Result<string, PasswordTooWeak> {
  const says = (message: string) => refuse({ code: 'PASSWORD_TOO_WEAK', message, shortest: SHORTEST_PASSWORD });
  if ([...password].length < SHORTEST_PASSWORD)
    return says(`A password has at least ${SHORTEST_PASSWORD} characters; a sentence is easy to remember.`);
  if (password.trim().toLowerCase() === email.toLowerCase())
    return says('The e-mail address is no password; choose something nobody knows.');
  if (new Set(password).size < 4)
    return says('The password repeats too few characters; choose something longer-lived.');
  if (isGuessable(password, email))
    return says('The password is made of words that are guessed first; add some that nobody connects with you.');
  return ok(password);
}

/** `P@ssw0rd2026!!`, `Samprova-Admin-1`, one's own name with a year: nothing of one's own is left of these. */
function isGuessable(password: string, email: string): boolean {
  const own = email.toLowerCase().split(/[^\p{L}]+/u);
  const words = [...GUESSABLE_WORDS, ...own.map(plain)].filter((word) => word.length > 1);
  const longestFirst = [...new Set(words)].sort((one, other) => other.length - one.length);
  return [password, unmasked(password)].some((text) => {
    let rest = plain(text);
    for (const word of longestFirst) rest = rest.replaceAll(word, ' ');
    const letters = rest.replace(/[^\p{L}]/gu, '');
    return new Set(letters).size < LEAST_OWN_LETTERS && couldBeListed(text);
  });
}

/** Lists hold letters, digits and signs; a picture is in none of them. */
function couldBeListed(text: string): boolean {
  return /^[\p{L}\p{N}\p{P}\p{Z}\p{Sm}\p{Sc}\p{Sk}]+$/u.test(text);
}

/** Small letters without the marks on them. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('ø', 'o').replaceAll('æ', 'a').normalize('NFKD').replace(/\p{M}/gu, '');
}

const MASKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** Digits and signs that stand for letters. */
function unmasked(text: string): string {
  return text.replace(/[013457@$!]/g, (sign) => MASKS[sign] ?? sign);
}
