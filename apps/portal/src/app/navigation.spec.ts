import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Role } from '../graphql/graphql';
import type { SignedIn } from '../lib/session/session';
import { homeOf, type Place, placesFor } from './navigation';

/** In the order of the columns of docs/permissions.md. */
const ROLES: readonly Role[] = [
  ...(['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR', 'NETWORK_COORDINATOR', 'INVESTIGATOR'] as const),
  ...(['SITE_MANAGER', 'SUPPORT_FUNCTION', 'SECRETARIAT', 'AUDITOR', 'INSTALLATION_ADMIN'] as const),
];

/** What each place is for: one command of docs/permissions.md without which nobody has business there. */
const IS_FOR: Readonly<Record<Place['name'], string>> = {
  requests: 'request:read',
  organisation: 'identity-organisation:read',
  inbox: 'due-board:read',
  register: 'request:submit',
  board: 'due-board:read',
  assignments: 'assignment:confirm',
  'my-networks': 'network:choose-sites',
  absences: 'absence:record',
  invitations: 'invitation:read',
  'my-sites': 'site:read',
  membership: 'membership:read',
  treasury: 'payment:read',
  members: 'membership:read',
  invoices: 'invoice:read',
  payments: 'payment:read',
  budget: 'fund-source:read',
  allocations: 'allocation-run:read',
  obligations: 'state-grant:read',
  kpi: 'kpi-report:read',
  trials: 'trial:read',
  scorecard: 'network-scorecard:read',
  comparisons: 'network:read',
  breaches: 'due-board:read',
  calendar: 'calendar:read',
  directory: 'identity-organisation:register',
  forms: 'form:read',
  templates: 'text-template:read',
  settings: 'question:read',
  audit: 'audit:read',
  clock: 'calendar:read',
  networks: 'network:read',
};

const features = new URL('../features/', import.meta.url);
const permissions = readFileSync(new URL('../../../../docs/permissions.md', import.meta.url), 'utf8');

describe('the navigation', () => {
  it.each(ROLES)('leads %s to pages that there are', async (role) => {
    const paths = await routePaths();
    const places = placesFor(somebody(role));
    expect(places.map(({ to }) => to).filter((to) => !paths.includes(to))).toEqual([]);
    expect(paths).toContain(homeOf(somebody(role)));
  });

  it.each(ROLES)('offers %s no place whose command the table of permissions denies', (role) => {
    const denied = placesFor(somebody(role)).filter(({ name }) => !holdersOf(IS_FOR[name]).includes(role));
    expect(denied.map(({ name }) => name)).toEqual([]);
  });

  it('lets everybody who is asked to act record an absence', () => {
    for (const role of ['NATIONAL_COORDINATOR', 'NETWORK_COORDINATOR', 'INVESTIGATOR', 'SITE_MANAGER'] as const)
      expect(placesFor(somebody(role)).map(({ name }) => name)).toContain('absences');
  });
});

function somebody(role: Role): SignedIn {
  return { grants: [{ role }] } as unknown as SignedIn;
}

/** The roles with a tick in the row of a command. */
function holdersOf(command: string): readonly Role[] {
  const row = permissions.split('\n').find((line) => line.startsWith(`| \`${command}\` `));
  const ticks = (row ?? '').split('|').map((cell) => cell.trim());
  const first = ticks.findIndex((cell) => cell === '✔' || cell === '·');
  return ROLES.filter((_, index) => ticks[first + index] === '✔');
}

/** The paths that the features' routes declare. */
async function routePaths(): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const name of readdirSync(features)) {
    if (!existsSync(new URL(`${name}/routes.ts`, features))) continue;
    const { routes } = (await import(`../features/${name}/routes.ts`)) as { routes: { options: { path: string } }[] };
    paths.push(...routes.map(({ options }) => options.path));
  }
  return paths;
}
