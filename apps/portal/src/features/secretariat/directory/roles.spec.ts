import { describe, expect, it } from '@jest/globals';
import { offeredTo } from './roles';

describe('the roles that are offered', () => {
  it('never give partnership staff a way into a sponsor or the installation', () => {
    const roles = offeredTo(false).map(({ role }) => role);
    expect(roles).toContain('INVESTIGATOR');
    expect(roles).not.toContain('SPONSOR');
    expect(roles).not.toContain('SPONSOR_ADMIN');
    expect(roles).not.toContain('INSTALLATION_ADMIN');
  });

  it('are all of them for the administrator of the installation', () => {
    expect(offeredTo(true).map(({ role }) => role)).toEqual(expect.arrayContaining(['SPONSOR', 'INSTALLATION_ADMIN']));
  });
});
