import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, type Role, type RoleScope, systemActor } from '@samprova/kernel';
import { grantRole } from './grant-role.js';

const [sweden, denmark, company, rival, network] = ['se', 'dk', 'company', 'rival', 'network'] as const;
const holding = (role: Role, scope: RoleScope, scopeId: string | null): Actor => ({
  ...ANONYMOUS,
  personId: 'p',
  grants: [{ role, scope, scopeId }],
});
const administrator = holding('INSTALLATION_ADMIN', 'INSTALLATION', null);
const coordinator = holding('NATIONAL_COORDINATOR', 'PARTNERSHIP', sweden);
const secretariat = holding('SECRETARIAT', 'PARTNERSHIP', sweden);
const sponsorAdmin = holding('SPONSOR_ADMIN', 'ORGANISATION', company);
const inSweden = { scope: 'PARTNERSHIP', scopeId: sweden, partnershipId: null } as const;
const inDenmark = { scope: 'PARTNERSHIP', scopeId: denmark, partnershipId: null } as const;
const inCompany = { scope: 'ORGANISATION', scopeId: company, partnershipId: null } as const;
const codeOf = (...args: Parameters<typeof grantRole>) => {
  const result = grantRole(...args);
  return result.ok ? 'OK' : result.refusal.code;
};

describe('granting a role', () => {
  it('is the installation administrator’s everywhere', () => {
    expect(codeOf(administrator, 'NATIONAL_COORDINATOR', inSweden)).toBe('OK');
    expect(codeOf(administrator, 'SPONSOR_ADMIN', inCompany)).toBe('OK');
    expect(codeOf(administrator, 'AUDITOR', { scope: 'INSTALLATION', scopeId: null, partnershipId: null })).toBe('OK');
  });

  it('is the partnership staff’s in that partnership only', () => {
    for (const staff of [coordinator, secretariat]) {
      expect(codeOf(staff, 'SECRETARIAT', inSweden)).toBe('OK');
      expect(codeOf(staff, 'SECRETARIAT', inDenmark)).toBe('ROLE_NOT_YOURS_TO_GRANT');
      expect(codeOf(staff, 'NETWORK_COORDINATOR', { scope: 'NETWORK', scopeId: network, partnershipId: sweden })).toBe(
        'OK',
      );
      expect(codeOf(staff, 'NETWORK_COORDINATOR', { scope: 'NETWORK', scopeId: network, partnershipId: denmark })).toBe(
        'ROLE_NOT_YOURS_TO_GRANT',
      );
    }
  });

  it('never gives partnership staff a way into a sponsor', () => {
    expect(codeOf(coordinator, 'SPONSOR', inCompany)).toBe('ROLE_NOT_YOURS_TO_GRANT');
    expect(codeOf(coordinator, 'SPONSOR', { ...inCompany, partnershipId: sweden })).toBe('ROLE_NOT_YOURS_TO_GRANT');
  });

  it('is the sponsor administrator’s in the own organisation only', () => {
    expect(codeOf(sponsorAdmin, 'SPONSOR', inCompany)).toBe('OK');
    expect(codeOf(sponsorAdmin, 'SPONSOR', { ...inCompany, scopeId: rival })).toBe('ROLE_NOT_YOURS_TO_GRANT');
    expect(codeOf(sponsorAdmin, 'NATIONAL_COORDINATOR', inSweden)).toBe('ROLE_NOT_YOURS_TO_GRANT');
  });

  it('is not a matter of holding any other role there', () => {
    expect(codeOf(holding('AUDITOR', 'PARTNERSHIP', sweden), 'SECRETARIAT', inSweden)).toBe('ROLE_NOT_YOURS_TO_GRANT');
    expect(codeOf(holding('SPONSOR', 'ORGANISATION', company), 'SPONSOR', inCompany)).toBe('ROLE_NOT_YOURS_TO_GRANT');
    expect(codeOf(ANONYMOUS, 'SECRETARIAT', inSweden)).toBe('ROLE_NOT_YOURS_TO_GRANT');
  });

  it('is the worker’s inside the partnership it acts for', () => {
    expect(codeOf(systemActor(sweden), 'INVESTIGATOR', { scope: 'SITE', scopeId: 's', partnershipId: sweden })).toBe(
      'OK',
    );
    expect(codeOf(systemActor(sweden), 'INVESTIGATOR', { scope: 'SITE', scopeId: 's', partnershipId: denmark })).toBe(
      'ROLE_NOT_YOURS_TO_GRANT',
    );
  });

  it('refuses a role that does not exist in that place, and a place without id', () => {
    expect(codeOf(administrator, 'INVESTIGATOR', inSweden)).toBe('ROLE_NOT_HELD_THERE');
    expect(codeOf(administrator, 'SYSTEM', { scope: 'INSTALLATION', scopeId: null, partnershipId: null })).toBe(
      'ROLE_NOT_HELD_THERE',
    );
    expect(codeOf(administrator, 'SECRETARIAT', { ...inSweden, scopeId: null })).toBe('ROLE_NOT_HELD_THERE');
    expect(codeOf(administrator, 'AUDITOR', { scope: 'INSTALLATION', scopeId: 'x', partnershipId: null })).toBe(
      'ROLE_NOT_HELD_THERE',
    );
  });
});
