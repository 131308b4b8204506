import { ok, refuse, type Result } from '@samprova/kernel';

export const SHORTEST_PASSWORD = 12;

export interface PasswordTooWeak {
  readonly code: 'PASSWORD_TOO_WEAK';
  readonly message: string;
  readonly shortest: number;
}

/** Length and not the address are all that is asked: rules of composition make passwords worse (NIST SP 800-63B). */
export function judgePassword(password: string, email: string): Result<string, PasswordTooWeak> {
  const says = (message: string) => refuse({ code: 'PASSWORD_TOO_WEAK', message, shortest: SHORTEST_PASSWORD });
  if ([...password].length < SHORTEST_PASSWORD)
    return says(`A password has at least ${SHORTEST_PASSWORD} characters; a sentence is easy to remember.`);
  if (password.trim().toLowerCase() === email.toLowerCase())
    return says('The e-mail address is no password; choose something nobody knows.');
  if (new Set(password).size < 4)
    return says('The password repeats too few characters; choose something longer-lived.');
  return ok(password);
}
