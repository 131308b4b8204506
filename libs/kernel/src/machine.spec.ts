import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, type Role, type RoleGrant } from './actor.js';
import { allowedCommands, gate, type Machine, rolesIn } from './machine.js';

type State = 'OPEN' | 'CLOSED';
const DOOR: Machine<State, 'door:close' | 'door:open' | 'door:paint'> = [
  { command: 'door:close', from: ['OPEN'], to: ['CLOSED'], roles: ['SPONSOR', 'SECRETARIAT'], says: 'Close it.' },
  { command: 'door:open', from: ['CLOSED'], to: ['OPEN'], roles: ['SECRETARIAT'], says: 'Open it.' },
  // The same command by another role in more states.
  {
    command: 'door:open',
    from: ['OPEN', 'CLOSED'],
    to: ['OPEN'],
    roles: ['INSTALLATION_ADMIN'],
    says: 'Break it open.',
  },
  { command: 'door:paint', from: ['CLOSED'], to: [], roles: ['SYSTEM'], says: 'Paint it.' },
];
const held = (...roles: readonly Role[]): ReadonlySet<Role> => new Set(roles);

describe('a machine’s table', () => {
  it('lets a command pass by role and state', () => {
    expect(gate(DOOR, 'door:close', 'OPEN', held('SPONSOR'))).toBe('OPEN');
    expect(gate(DOOR, 'door:close', 'CLOSED', held('SPONSOR'))).toBe('WRONG_STATE');
    expect(gate(DOOR, 'door:open', 'CLOSED', held('SPONSOR'))).toBe('NOT_PERMITTED');
  });

  it('tells a missing role before a wrong state, so that nothing is given away', () => {
    expect(gate(DOOR, 'door:close', 'CLOSED', held('INVESTIGATOR'))).toBe('NOT_PERMITTED');
    expect(gate(DOOR, 'door:close', 'OPEN', held())).toBe('NOT_PERMITTED');
  });

  it('joins several rows of one command: what one of the roles may, the person may', () => {
    expect(gate(DOOR, 'door:open', 'OPEN', held('SECRETARIAT'))).toBe('WRONG_STATE');
    expect(gate(DOOR, 'door:open', 'OPEN', held('SECRETARIAT', 'INSTALLATION_ADMIN'))).toBe('OPEN');
  });

  it('lists what may be done now, in the table’s order and each once', () => {
    expect(allowedCommands(DOOR, 'CLOSED', held('SECRETARIAT', 'INSTALLATION_ADMIN'))).toEqual(['door:open']);
    expect(allowedCommands(DOOR, 'OPEN', held('INSTALLATION_ADMIN', 'SECRETARIAT'))).toEqual([
      'door:close',
      'door:open',
    ]);
    expect(allowedCommands(DOOR, 'CLOSED', held('SPONSOR'))).toEqual([]);
  });

  it('lists exactly what the gate lets pass', () => {
    for (const state of ['OPEN', 'CLOSED'] as const)
      for (const role of ['SPONSOR', 'SECRETARIAT', 'INSTALLATION_ADMIN', 'SYSTEM'] as const) {
        const passes = [...new Set(DOOR.map(({ command }) => command))].filter(
          (command) => gate(DOOR, command, state, held(role)) === 'OPEN',
        );
        expect(allowedCommands(DOOR, state, held(role))).toEqual(passes);
      }
  });
});

describe('the roles an actor holds somewhere', () => {
  const actor = (...grants: readonly RoleGrant[]): Actor => ({ ...ANONYMOUS, grants });
  const place = { partnershipId: 'se', organisationId: 'company', networkIds: ['cancer'], siteId: 'north' };

  it.each([
    [{ role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: 'se' }],
    [{ role: 'SPONSOR', scope: 'ORGANISATION', scopeId: 'company' }],
    [{ role: 'NETWORK_COORDINATOR', scope: 'NETWORK', scopeId: 'cancer' }],
    [{ role: 'INVESTIGATOR', scope: 'SITE', scopeId: 'north' }],
    [{ role: 'INSTALLATION_ADMIN', scope: 'INSTALLATION', scopeId: null }],
  ] as const)('count where they are held: %j', (grant) => {
    expect([...rolesIn(actor(grant), place)]).toEqual([grant.role]);
  });

  it.each([
    [{ role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: 'dk' }],
    // Another kind of place with the same id is another place.
    [{ role: 'NATIONAL_COORDINATOR', scope: 'SITE', scopeId: 'se' }],
    [{ role: 'NETWORK_COORDINATOR', scope: 'NETWORK', scopeId: 'heart' }],
  ] as const)('count nowhere else: %j', (grant) => {
    expect(rolesIn(actor(grant), place).size).toBe(0);
  });

  it('a place that has no organisation gives nobody a role by having none', () => {
    const nowhere = { partnershipId: null, organisationId: null, siteId: null };
    const grants = (['PARTNERSHIP', 'ORGANISATION', 'SITE', 'NETWORK'] as const).map((scope): RoleGrant => ({
      role: 'SECRETARIAT',
      scope,
      scopeId: null,
    }));
    expect(rolesIn(actor(...grants), nowhere).size).toBe(0);
    expect(rolesIn(actor(...grants), {}).size).toBe(0);
  });
});
