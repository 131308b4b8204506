import { type Actor, holds, type Instant, ok, refuse, type Result } from '@samprova/kernel';
import type { Person } from './person.js';

export interface PersonNotYoursToDisable {
  readonly code: 'PERSON_NOT_YOURS_TO_DISABLE';
  readonly message: string;
}

/** Not oneself (nobody could undo it), and only by the own organisation's SPONSOR_ADMIN or the installation's. */
export function disablePerson(actor: Actor, person: Person, now: Instant): Result<Person, PersonNotYoursToDisable> {
  const may =
    person.id !== actor.personId &&
    (holds(actor, 'INSTALLATION_ADMIN', 'INSTALLATION', null) ||
      holds(actor, 'SPONSOR_ADMIN', 'ORGANISATION', person.organisationId));
  if (!may)
    return refuse({
      code: 'PERSON_NOT_YOURS_TO_DISABLE',
      message: 'A person is disabled by an INSTALLATION_ADMIN or the organisation’s SPONSOR_ADMIN, never by itself.',
    });
  return ok({ ...person, disabledAt: person.disabledAt ?? now });
}
