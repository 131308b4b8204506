import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS } from '@samprova/kernel';
import { PARTNERSHIPS } from '@samprova/partnerships/domain';
import { KNOWN_NETWORKS } from '../reference/networks.js';
import { defineNetwork } from './define-network.js';
import { defineSite } from './define-site.js';
import { allowedActions, mayGive } from './network-commands.js';
import type { Site } from './site.js';

const network = KNOWN_NETWORKS[0]!.network;
const model = PARTNERSHIPS.find((partnership) => partnership.code === 'NO')!.networkModel;
const around = { model, therapyAreas: ['ONCOLOGY', 'HAEMATOLOGY'], programmeAreas: [], others: [network] };

describe('a network as it is drawn', () => {
  it('covers areas and blocks that exist', () => {
    expect(defineNetwork(network, around)).toEqual({ ok: true, value: network });
    expect(defineNetwork({ ...network, programmeAreas: ['CANCER'] }, around)).toMatchObject({
      refusal: { code: 'AREAS_UNKNOWN', unknown: ['CANCER'] },
    });
    expect(
      defineNetwork({ ...network, therapyAreas: [{ code: 'ONCOLOGY', icd10: ['cancer'] }] }, around),
    ).toMatchObject({
      refusal: { code: 'BLOCKS_NOT_UNDERSTOOD', unreadable: ['cancer'] },
    });
  });
  it('keeps to the partnership’s model', () => {
    const fresh = { ...network, id: 'new', code: 'NO-NEW' };
    expect(defineNetwork({ ...fresh, origin: 'ORGANIC' }, around)).toMatchObject({
      refusal: { code: 'ORIGIN_NOT_ALLOWED', possible: ['DATA_DRIVEN'] },
    });
    expect(defineNetwork(fresh, { ...around, model: { ...model, maximumNetworks: 1 } })).toMatchObject({
      refusal: { code: 'NETWORK_LIMIT_REACHED', maximum: 1 },
    });
    expect(defineNetwork({ ...fresh, code: network.code }, around)).toMatchObject({ refusal: { code: 'CODE_TAKEN' } });
    expect(defineNetwork({ ...network, origin: 'POLITICAL' }, around)).toMatchObject({
      refusal: { code: 'ORIGIN_NOT_ALLOWED' },
    });
  });
});

describe('a site as it is described', () => {
  const site = {
    id: 's',
    code: 'NO-X',
    regionCode: 'NO-VEST',
    activeTrials: 0,
    trialsInThreeYears: 0,
    contactPreferences: { channel: 'EMAIL', phases: [], initiators: [], notWanted: [], maximumOpenInvitations: null },
  } as unknown as Site;
  it('lies in a region of its country', () => {
    expect(defineSite(site, ['NO-VEST'], [])).toMatchObject({ ok: true });
    expect(defineSite(site, ['SE-01'], [])).toMatchObject({ refusal: { code: 'REGION_UNKNOWN' } });
  });
  it('has a code of its own and counts in whole numbers', () => {
    expect(defineSite(site, ['NO-VEST'], [{ id: 't', code: 'NO-X' }])).toMatchObject({
      refusal: { code: 'CODE_TAKEN' },
    });
    expect(defineSite({ ...site, activeTrials: -1 }, ['NO-VEST'], [])).toMatchObject({
      refusal: { code: 'LOAD_IMPOSSIBLE' },
    });
  });
});

describe('who may do what', () => {
  const actor = (role: 'NETWORK_COORDINATOR' | 'INVESTIGATOR' | 'SECRETARIAT', scopeId: string): Actor => ({
    ...ANONYMOUS,
    personId: 'ann',
    grants: [
      { role, scope: role === 'INVESTIGATOR' ? 'SITE' : role === 'SECRETARIAT' ? 'PARTNERSHIP' : 'NETWORK', scopeId },
    ],
  });
  const place = { partnershipId: 'p', networkIds: ['n'], siteId: 's' };

  it('holds only where the role is held', () => {
    expect(mayGive(actor('NETWORK_COORDINATOR', 'n'), 'network:choose-sites', place)).toBe(true);
    expect(mayGive(actor('NETWORK_COORDINATOR', 'm'), 'network:choose-sites', place)).toBe(false);
    expect(mayGive(actor('INVESTIGATOR', 's'), 'site:confirm-passport', place)).toBe(true);
    expect(mayGive(actor('INVESTIGATOR', 't'), 'site:confirm-passport', place)).toBe(false);
    expect(allowedActions(actor('SECRETARIAT', 'p'), 'network', place)).toContain('network:change-status');
    expect(allowedActions(actor('INVESTIGATOR', 's'), 'site', place)).toEqual([
      'site:describe',
      'site:confirm-passport',
    ]);
  });
  it('lets everybody record their own absence, and coordinators anybody’s', () => {
    const own = { partnershipId: 'p', personId: 'ann' };
    expect(mayGive(actor('INVESTIGATOR', 's'), 'absence:record', own)).toBe(true);
    expect(mayGive(actor('INVESTIGATOR', 's'), 'absence:record', { ...own, personId: 'bo' })).toBe(false);
    expect(mayGive(actor('SECRETARIAT', 'p'), 'absence:record', { ...own, personId: 'bo' })).toBe(true);
  });
});
