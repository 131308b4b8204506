import type { LocalDate } from '@samprova/kernel';
import { type Country, PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { DEMO_PEOPLE } from '../people.js';
import type { AbsenceAsked } from '../portal/portal.js';
import { Dice } from './dice.js';

/** Who is away during the play: a national and a network coordinator a country with deputies, and some investigators. */
export function planAbsences(seed: number, from: LocalDate): readonly AbsenceAsked[] {
  return (['SE', 'DK', 'NO'] as const).flatMap((country) => {
    const dice = new Dice(seed, 'absences', country);
    const away = (personId: string, deputyId: string | null, day: number, days: number): AbsenceAsked => ({
      partnershipId: PARTNERSHIP_IDS[country],
      personId,
      deputyId,
      startsOn: from.add({ days: day }).toString(),
      endsOn: from.add({ days: day + days - 1 }).toString(),
    });
    const [national, standIn] = peopleOf(country, 'NATIONAL_COORDINATOR');
    const networks = peopleOf(country, 'NETWORK_COORDINATOR');
    const network = dice.pick(networks);
    const deputy = DEMO_PEOPLE.find(
      (person) => person.role === 'NETWORK_DEPUTY' && person.scopeId === network.scopeId,
    )!;
    const investigators = dice.shuffled(peopleOf(country, 'INVESTIGATOR').filter((one, _, all) => isLead(one, all)));
    return [
      away(national!.id, standIn!.id, 14 + dice.between(0, 2), 6),
      away(network.id, deputy.id, 8, 12),
      ...investigators.slice(0, 6).map((person, index) => {
        const colleague = DEMO_PEOPLE.find(
          (one) => one.role === 'INVESTIGATOR' && one.scopeId === person.scopeId && one.id !== person.id,
        );
        return away(person.id, colleague?.id ?? null, index * 5, dice.between(3, 9));
      }),
    ];
  });
}

function peopleOf(country: Country, role: (typeof DEMO_PEOPLE)[number]['role']) {
  return DEMO_PEOPLE.filter((person) => person.country === country && person.role === role);
}

function isLead<T extends { readonly id: string; readonly scopeId: string }>(person: T, all: readonly T[]): boolean {
  return all.find(({ scopeId }) => scopeId === person.scopeId)?.id === person.id;
}
