import { defineEvent } from '@samprova/kernel';
import type { Id } from '@samprova/kernel';

/** Somebody says that a password was forgotten. Announced for unknown addresses too, of which nothing follows. */
export const PasswordResetAsked = defineEvent<{
  readonly resetId: Id;
}>('identity.password-reset-asked');
