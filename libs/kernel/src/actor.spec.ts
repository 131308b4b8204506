import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, askedOnly, holds, systemActor } from './actor.js';
import { isId, newId } from './ids.js';

describe('who acts', () => {
  it('nobody in particular holds nothing', () => {
    expect(ANONYMOUS).toMatchObject({ personId: null, grants: [], partnershipIds: [], siteIds: [] });
  });

  it('the worker acts inside one partnership, or sees none', () => {
    expect(systemActor('se')).toMatchObject({ personId: null, partnershipIds: ['se'] });
    expect(holds(systemActor('se'), 'SYSTEM', 'PARTNERSHIP', 'se')).toBe(true);
    expect(holds(systemActor('se'), 'SYSTEM', 'PARTNERSHIP', 'dk')).toBe(false);
    expect(systemActor(null).partnershipIds).toEqual([]);
    expect(holds(systemActor(null), 'SYSTEM', 'INSTALLATION', null)).toBe(true);
  });
});

describe('an id', () => {
  it('is a UUID of version 7, later ones sort later', () => {
    const ids = Array.from({ length: 200 }, newId);
    expect(ids.every((id) => isId(id) && id[14] === '7')).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(isId('not-an-id')).toBe(false);
  });
});

describe('what a network’s coordinator has of a partnership', () => {
  const network = { role: 'NETWORK_COORDINATOR', scope: 'NETWORK', scopeId: 'gastro' } as const;
  const of = (...grants: Actor['grants']): readonly string[] =>
    askedOnly({ ...ANONYMOUS, grants, partnershipIds: ['se', 'dk'], networkIds: ['gastro'] });

  it('is what the network is asked, unless another role gives it all', () => {
    expect(of(network)).toEqual(['se', 'dk']);
    expect(of(network, { role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: 'dk' })).toEqual(['se']);
    expect(of(network, { role: 'INSTALLATION_ADMIN', scope: 'INSTALLATION', scopeId: null })).toEqual([]);
  });

  it('does not bind who has no network', () => {
    expect(of({ role: 'AUDITOR', scope: 'PARTNERSHIP', scopeId: 'se' })).toEqual([]);
    expect(askedOnly(systemActor('se'))).toEqual([]);
  });
});
