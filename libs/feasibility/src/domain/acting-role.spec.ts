import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type RoleGrant, systemActor } from '@samprova/kernel';
import { actingRole } from './acting-role.js';

const inquiry = { partnershipId: 'se', organisationId: 'company' };
const holder = (...grants: RoleGrant[]) => ({ ...ANONYMOUS, personId: 'p', grants });

describe('as what somebody acts on a clock', () => {
  it.each([
    ['the sponsor', holder({ role: 'SPONSOR', scope: 'ORGANISATION', scopeId: 'company' }), 'SPONSOR'],
    [
      'the coordinator of the partnership',
      holder({ role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: 'se' }),
      'NATIONAL_COORDINATOR',
    ],
    [
      'the partnership before the company, for who has a part in both',
      holder(
        { role: 'SPONSOR', scope: 'ORGANISATION', scopeId: 'company' },
        { role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId: 'se' },
      ),
      'SECRETARIAT',
    ],
    ['Samprova itself', systemActor('se'), 'SYSTEM'],
    ['nobody, by a role held elsewhere', holder({ role: 'SPONSOR', scope: 'ORGANISATION', scopeId: 'other' }), null],
  ])('is %s', (_who, actor, role) => {
    expect(actingRole(actor, inquiry)).toBe(role);
  });
});
