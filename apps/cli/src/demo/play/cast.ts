import type { Id, LocalDate } from '@samprova/kernel';
import { type Country, PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { DEMO_PEOPLE, type DemoPerson } from '../people.js';
import { DEMO_SITES } from '../sites.js';
import type { AbsenceAsked } from '../portal/portal.js';

/** Whom the play can call on, and who is away when. */
export class Cast {
  constructor(readonly absences: readonly AbsenceAsked[]) {}

  nationalCoordinator(country: Country, on: LocalDate): Id {
    return this.onDuty(this.idsOf('NATIONAL_COORDINATOR', PARTNERSHIP_IDS[country])[0]!, on)!;
  }

  networkCoordinator(networkId: Id, on: LocalDate): Id {
    const [first] = this.idsOf('NETWORK_COORDINATOR', networkId);
    const [deputy] = this.idsOf('NETWORK_DEPUTY', networkId);
    return this.onDuty(first!, on) ?? deputy!;
  }

  /** The lead first. */
  investigators(siteId: Id): readonly Id[] {
    return this.idsOf('INVESTIGATOR', siteId);
  }

  lineManager(siteId: Id): Id {
    return this.idsOf('SITE_MANAGER', siteId)[0]!;
  }

  nameOf(personId: Id): string {
    return DEMO_PEOPLE.find(({ id }) => id === personId)?.name ?? personId;
  }

  siteCode(siteId: Id): string {
    return DEMO_SITES.find(({ id }) => id === siteId)?.code ?? siteId;
  }

  /** The person, or who stands in; null when nobody does. */
  onDuty(personId: Id, on: LocalDate): Id | null {
    const day = on.toString();
    const away = this.absences.find(
      (absence) => absence.personId === personId && absence.startsOn <= day && day <= absence.endsOn,
    );
    return away ? away.deputyId : personId;
  }

  private idsOf(role: DemoPerson['role'], scopeId: Id): readonly Id[] {
    return DEMO_PEOPLE.filter((person) => person.role === role && person.scopeId === scopeId).map(({ id }) => id);
  }
}
