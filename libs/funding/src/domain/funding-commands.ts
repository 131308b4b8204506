import { type Actor, type Id, type Role, rolesIn } from '@samprova/kernel';

const READERS = ['SECRETARIAT', 'NATIONAL_COORDINATOR', 'AUDITOR'] as const;
const STAFF = ['SECRETARIAT', 'NATIONAL_COORDINATOR'] as const;

/** What can be done about money, and who may; runs and grants have their machines beside it. */
export const FUNDING_COMMANDS = {
  'fund-source:read': { roles: READERS, says: 'Read where money comes from, budgets, costs and who pays what.' },
  'fund-source:open': { roles: ['SECRETARIAT'], says: 'Open a source of money, with the purpose it is locked to.' },
  'budget:decide': { roles: ['SECRETARIAT'], says: 'Decide a year’s budget, or a new version of it.' },
  'contribution:record': { roles: ['SECRETARIAT'], says: 'Record what somebody gives, in money or in kind.' },
  'cost:post': { roles: ['SECRETARIAT'], says: 'Post what was spent, by source and line, and reverse what was wrong.' },
  'allocation-run:read': { roles: READERS, says: 'Read scenarios and allocation runs, explained and side by side.' },
  'state-grant:read': { roles: READERS, says: 'Read state grants, their documents and what must be done by when.' },
  'state-grant:import': { roles: ['SECRETARIAT'], says: 'Take in an agreement on a state grant as it is printed.' },
  'grant-document:prepare': { roles: STAFF, says: 'Prepare a document; the grant’s own steps say which, and when.' },
  'allocation-run:create': { roles: STAFF, says: 'Share a pool out: as a scenario, or as a run to be attested.' },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[]; readonly says: string }>>;

export type FundingCommand = keyof typeof FUNDING_COMMANDS;

export function mayGive(actor: Actor, command: FundingCommand, place: { readonly partnershipId: Id }): boolean {
  const held = rolesIn(actor, { partnershipId: place.partnershipId });
  return FUNDING_COMMANDS[command].roles.some((role) => held.has(role));
}
