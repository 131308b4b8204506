import type { Id, Instant, Language } from '@samprova/kernel';

/** Somebody who acts or is asked; belongs at home to one organisation and may hold roles in many places. */
export interface Person {
  readonly id: Id;
  /** Home affiliation. It gives no right by itself; roles do. */
  readonly organisationId: Id;
  readonly name: string;
  /** Also the name to sign in with; unique without regard to case. */
  readonly email: string;
  /** The language of what is sent to this person. */
  readonly language: Language;
  readonly phone: string | null;
  /** Business time. */
  readonly registeredAt: Instant;
  readonly registeredBy: Id | null;
  /** Since when this person may neither sign in nor be asked; null while active. */
  readonly disabledAt: Instant | null;
}

/** Somebody has this e-mail address already; `existing` is null when that person is not yours to see. */
export interface EmailTaken {
  readonly code: 'EMAIL_TAKEN';
  readonly message: string;
  readonly existing: Person | null;
}
