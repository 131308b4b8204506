import type { Id, Language } from '@samprova/kernel';
import type { Country } from '@samprova/partnerships/domain';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { DEMO_NETWORKS } from './networks.js';
import { DEMO_SITES } from './sites.js';

/** Where somebody is employed: a secretariat, or the hospital of a site. The secretariats are invented. */
export interface DemoOrganisation {
  readonly id: Id;
  readonly kind: 'SECRETARIAT' | 'HEALTH_TRUST';
  readonly name: string;
  readonly country: Country;
}

/** An invented person with one role; nobody of this name works there. */
export interface DemoPerson {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly country: Country;
  readonly language: Language;
  readonly role:
    | 'NATIONAL_COORDINATOR'
    | 'SECRETARIAT'
    | 'NETWORK_COORDINATOR'
    | 'NETWORK_DEPUTY'
    | 'INVESTIGATOR'
    | 'SITE_MANAGER'
    | 'SUPPORT_FUNCTION';
  readonly organisationId: Id;
  readonly partnershipId: Id;
  /** The network or site the role is held for; the partnership itself for national roles. */
  readonly scopeId: Id;
}

const GIVEN: Readonly<Record<Country, readonly string[]>> = {
  SE: [
    'Alva',
    'Birger',
    'Cilla',
    'Didrik',
    'Ebba',
    'Folke',
    'Gunnel',
    'Hampus',
    'Iris',
    'Joar',
    'Kajsa',
    'Love',
    'Majken',
  ],
  DK: [
    'Asta',
    'Bertil',
    'Carla',
    'Ditlev',
    'Esther',
    'Frode',
    'Gry',
    'Holger',
    'Inge',
    'Jeppe',
    'Karla',
    'Laust',
    'Mie',
  ],
  NO: [
    'Åse',
    'Bjarte',
    'Dagny',
    'Eivind',
    'Frøydis',
    'Gaute',
    'Hedda',
    'Isak',
    'Jorunn',
    'Kåre',
    'Liv',
    'Magnus',
    'Nora',
  ],
};
const FAMILY: Readonly<Record<Country, readonly string[]>> = {
  SE: ['Provsten', 'Klockhage', 'Fristlund', 'Dagsverk', 'Svarholm', 'Remissby', 'Bokfors'],
  DK: ['Prøvegaard', 'Urlund', 'Fristholm', 'Svarby', 'Dagmose', 'Netværsen', 'Bogdal'],
  NO: ['Prøvestad', 'Klokkli', 'Fristvik', 'Svarheim', 'Dagfoss', 'Nettverk', 'Bokmo'],
};
const LANGUAGE: Readonly<Record<Country, Language>> = { SE: 'sv', DK: 'da', NO: 'nb' };
const NUMBERS: Readonly<Record<Country, string>> = { SE: '752', DK: '208', NO: '578' };
const COUNTRIES: readonly Country[] = ['SE', 'DK', 'NO'];

const SECRETARIATS: Readonly<Record<Country, string>> = {
  SE: 'Prövningssekretariatet (demo)',
  DK: 'Forsøgssekretariatet (demo)',
  NO: 'Prøvesekretariatet (demo)',
};

export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = COUNTRIES.flatMap((country) => {
  const hospitals = new Set(
    DEMO_SITES.filter((site) => site.partnershipId === PARTNERSHIP_IDS[country]).map((site) => site.hospital),
  );
  return [SECRETARIATS[country], ...hospitals].map((name, index) => ({
    id: `01900000-0000-7000-8005-${NUMBERS[country]}${String(index + 1).padStart(9, '0')}`,
    kind: index === 0 ? ('SECRETARIAT' as const) : ('HEALTH_TRUST' as const),
    name,
    country,
  }));
});

/** Two coordinators and a secretariat a country, two people a network, one or two investigators and a manager a site. */
export const DEMO_PEOPLE: readonly DemoPerson[] = COUNTRIES.flatMap((country) => {
  let n = 0;
  const person = (role: DemoPerson['role'], scopeId: Id, employer = SECRETARIATS[country]): DemoPerson => {
    const given = GIVEN[country][n % GIVEN[country].length]!;
    const family = FAMILY[country][Math.floor(n / GIVEN[country].length) % FAMILY[country].length]!;
    const round = Math.floor(n / (GIVEN[country].length * FAMILY[country].length));
    n += 1;
    const name = `${given} ${family}${round > 0 ? ` ${'I'.repeat(round + 1)}` : ''}`;
    return {
      id: `01900000-0000-7000-8004-${NUMBERS[country]}${String(n).padStart(9, '0')}`,
      name,
      email: `${ascii(name)}.${country.toLowerCase()}@example.org`,
      country,
      language: LANGUAGE[country],
      role,
      organisationId: employedAt(country, employer),
      partnershipId: PARTNERSHIP_IDS[country],
      scopeId,
    };
  };
  const partnershipId = PARTNERSHIP_IDS[country];
  const networks = DEMO_NETWORKS.filter(({ network }) => network.partnershipId === partnershipId);
  const sites = DEMO_SITES.filter((site) => site.partnershipId === partnershipId);
  return [
    person('NATIONAL_COORDINATOR', partnershipId),
    person('NATIONAL_COORDINATOR', partnershipId),
    person('SECRETARIAT', partnershipId),
    ...networks.flatMap(({ network }) => [
      person('NETWORK_COORDINATOR', network.id),
      person('NETWORK_DEPUTY', network.id),
    ]),
    ...sites.flatMap((site, index) => [
      person('INVESTIGATOR', site.id, site.hospital),
      ...(site.university || index % 2 === 0 ? [person('INVESTIGATOR', site.id, site.hospital)] : []),
      person('SITE_MANAGER', site.id, site.hospital),
    ]),
  ];
});

function employedAt(country: Country, name: string): Id {
  const employer = DEMO_ORGANISATIONS.find((one) => one.country === country && one.name === name);
  if (!employer) throw new Error(`no organisation ${name}`);
  return employer.id;
}

function ascii(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll(' ', '.');
}
