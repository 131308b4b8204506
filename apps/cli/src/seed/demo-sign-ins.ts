import type { Role } from '@samprova/kernel';
import type { Country } from '@samprova/partnerships/domain';
import type { DemoSignIn } from '@samprova/platform';
import { DEMO_NETWORKS } from '../demo/networks.js';
import { DEMO_PEOPLE, type DemoPerson } from '../demo/people.js';
import { DEMO_SITES } from '../demo/sites.js';
import { DEMO_SPONSOR_PEOPLE, DEMO_SPONSORS } from './sponsors.js';
import { DEMO_STAFF } from './staff.js';

/** The password of every account of the demo. Known to the world: these accounts exist in a demo only. */
export const DEMO_PASSWORD = 'five-working-days';

/** Where something waits in the examples, or will once they are routed: the networks and sites whose people sign in. */
const WORKPLACES = ['SE-INFLAMMATION', 'SE-SUS-HUD', 'DK-DERMATOLOGY', 'DK-BFH-HUD', 'NO-INFLAMMATION', 'NO-OUS-HUD'];
const COUNTRIES = { SE: 'Sweden', DK: 'Denmark', NO: 'Norway' } as const;

/** One sign-in for each role, in each country where the role is held for one. All these people are invented. */
export const DEMO_SIGN_INS: readonly DemoSignIn[] = [
  ...DEMO_SPONSOR_PEOPLE.filter(({ role }) => role === 'SPONSOR').map((person) => {
    const company = DEMO_SPONSORS.find(({ id }) => id === person.organisationId);
    const what = `${company?.kind === 'CRO' ? 'CRO' : 'Sponsor'}, ${company?.name.replace(' (demo)', '')}`;
    return signIn(what, person, company?.country ?? null);
  }),
  ...(Object.keys(COUNTRIES) as (keyof typeof COUNTRIES)[]).flatMap((country) =>
    (
      [
        ['NATIONAL_COORDINATOR', 'National coordinator'],
        ['SECRETARIAT', 'Secretariat'],
        ['NETWORK_COORDINATOR', 'Network coordinator'],
        ['INVESTIGATOR', 'Investigator'],
        ['SITE_MANAGER', 'Line manager'],
      ] as const
    ).map(([role, word]) => {
      const person = DEMO_PEOPLE.find(
        (one) => one.country === country && one.role === role && WORKPLACES.includes(placeOf(one) ?? WORKPLACES[0]!),
      )!;
      return signIn(`${word}, ${placeOf(person) ?? COUNTRIES[country]}`, { ...person, role }, country);
    }),
  ),
  signIn(
    'Support function, Karolinska',
    DEMO_STAFF.find(({ role }) => role === 'SUPPORT_FUNCTION')!,
    'SE',
  ),
  signIn(
    'Auditor',
    DEMO_STAFF.find(({ role }) => role === 'AUDITOR')!,
  ),
  signIn(
    'Installation administrator',
    DEMO_STAFF.find(({ role }) => role === 'INSTALLATION_ADMIN')!,
  ),
];

function signIn(
  what: string,
  { role, name, email }: { readonly role: Role; readonly name: string; readonly email: string },
  country: Country | null = null,
): DemoSignIn {
  return { role, name, email, password: DEMO_PASSWORD, country, what };
}

/** The code of the network or site; null for a role of the whole partnership. */
function placeOf({ scopeId }: DemoPerson): string | null {
  const network = DEMO_NETWORKS.find((known) => known.network.id === scopeId);
  return network?.network.code ?? DEMO_SITES.find(({ id }) => id === scopeId)?.code ?? null;
}
