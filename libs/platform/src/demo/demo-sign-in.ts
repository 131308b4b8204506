import type { Role } from '@samprova/kernel';

/** One account of a demo, for the newcomer to sign in with. Its password is known to the world. */
export interface DemoSignIn {
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** ISO 3166-1 alpha-2; null for an account of the whole installation. */
  readonly country: string | null;
  /** What the person is, in English words: "National coordinator, Sweden". */
  readonly what: string;
}
