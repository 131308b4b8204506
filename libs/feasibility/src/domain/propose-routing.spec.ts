import { describe, expect, it } from '@jest/globals';
import type { Network, Site } from '@samprova/networks/domain';
import fc from 'fast-check';
import { proposeRouting, type RoutableNetwork, type RoutingNeed } from './propose-routing.js';

const need = (over: Partial<RoutingNeed> = {}): RoutingNeed => ({
  icd10: ['C50'],
  programmeAreas: ['CANCER'],
  therapyAreas: [],
  facets: [],
  capabilities: [],
  phases: ['3'],
  initiator: 'INDUSTRY',
  sitesWanted: null,
  regionCodes: [],
  wishedFor: [],
  alreadyContacted: [],
  includeContacted: false,
  ...over,
});

const aSite = (id: string, over: Partial<Site> = {}): Site => ({
  id,
  partnershipId: 'p',
  code: id,
  name: `Clinic ${id}`,
  hospital: `Hospital ${id}`,
  city: 'Town',
  regionCode: null,
  organisationId: null,
  university: false,
  capabilities: [],
  contactPreferences: { channel: 'EMAIL', phases: [], initiators: [], notWanted: [], maximumOpenInvitations: null },
  activeTrials: 2,
  trialsInThreeYears: 5,
  active: true,
  ...over,
});

const cancer = (sites: readonly Site[], over: Partial<Network> = {}): RoutableNetwork => ({
  askable: true,
  sites: sites.map((site) => ({ site, openInvitations: 0 })),
  network: {
    id: 'cancer',
    partnershipId: 'p',
    code: 'CANCER',
    name: 'Cancer',
    origin: 'ORGANIC',
    hostName: null,
    hostOrganisationId: null,
    prioritised: false,
    participationCommitment: false,
    therapyAreas: [{ code: 'ONCOLOGY', icd10: ['C00-D48'] }],
    programmeAreas: ['CANCER'],
    facets: [],
    ...over,
  },
});

describe('routing is explained', () => {
  it('proposes the network of the diagnosis with the reason and its points', () => {
    const [first] = proposeRouting(need(), [cancer([aSite('a')])], 20);
    expect(first).toMatchObject({ networkId: 'cancer', score: 70 });
    expect(first?.reasons[0]).toEqual({ points: 50, kind: 'ICD10', detail: 'C50 in C00-D48' });
  });

  it('proposes no network that has nothing to do with the request, however prioritised', () => {
    const heart = cancer([aSite('a')], {
      id: 'heart',
      therapyAreas: [{ code: 'HEART', icd10: ['I00-I99'] }],
      programmeAreas: [],
      prioritised: true,
    });
    expect(proposeRouting(need(), [heart], 20)).toEqual([]);
  });

  it('asks no network whose status has ended', () => {
    expect(proposeRouting(need(), [{ ...cancer([aSite('a')]), askable: false }], 20)).toEqual([]);
  });

  it('leaves out a site already contacted, and says so', () => {
    const networks = [cancer([aSite('a', { hospital: 'Östra sjukhuset' }), aSite('b')])];
    const [left] = proposeRouting(need({ alreadyContacted: ['ostra  sjukhuset'.replace('  ', ' ')] }), networks, 0);
    expect(left?.leftOut).toEqual([{ siteId: 'a', obstacles: [{ kind: 'ALREADY_CONTACTED' }] }]);
    const [asked] = proposeRouting(
      need({ alreadyContacted: ['Östra sjukhuset'], includeContacted: true }),
      networks,
      0,
    );
    expect(asked?.sites.map(({ siteId }) => siteId).sort()).toEqual(['a', 'b']);
  });

  it('keeps a fifth of the invitations, rounded up, for newcomers', () => {
    const sites = [...Array(8).keys()]
      .map((n) => aSite(`old${n}`, { activeTrials: 0 }))
      .concat(aSite('new', { trialsInThreeYears: 1, activeTrials: 9 }));
    const [proposed] = proposeRouting(need({ sitesWanted: 1 }), [cancer(sites)], 20);
    expect(proposed?.sites).toHaveLength(3);
    expect(proposed?.sites.map(({ siteId }) => siteId)).toContain('new');
  });

  it('releases the newcomers’ share when none fits', () => {
    const sites = [...Array(5).keys()].map((n) => aSite(`old${n}`));
    expect(proposeRouting(need({ sitesWanted: 1 }), [cancer(sites)], 20)[0]?.sites).toHaveLength(3);
  });

  it('accounts for every site once, and every score is the sum of its reasons', () => {
    const site = fc.record({
      trialsInThreeYears: fc.nat(4),
      activeTrials: fc.nat(6),
      active: fc.boolean(),
      regionCode: fc.constantFrom('01', '12', null),
      hospital: fc.constantFrom('North', 'South', 'East'),
    });
    fc.assert(
      fc.property(fc.array(site, { maxLength: 15 }), fc.nat(100), fc.option(fc.nat(6)), (sites, share, sitesWanted) => {
        const all = sites.map((over, index) => aSite(`s${index}`, over));
        const [proposed] = proposeRouting(
          need({ sitesWanted, alreadyContacted: ['South'], regionCodes: ['01'] }),
          [cancer(all)],
          share,
        );
        const seen = [...(proposed?.sites ?? []), ...(proposed?.leftOut ?? [])].map(({ siteId }) => siteId);
        expect(seen.sort()).toEqual(all.map(({ id }) => id).sort());
        for (const { score, reasons } of proposed?.sites ?? [])
          expect(score).toBe(reasons.reduce((total, { points }) => total + points, 0));
        const asked = proposed?.sites ?? [];
        const fitting = all.filter(
          ({ id }) =>
            !proposed?.leftOut.some((left) => left.siteId === id && left.obstacles[0]?.kind !== 'ENOUGH_SITES'),
        );
        const newcomers = asked.filter(({ newcomer }) => newcomer).length;
        const available = fitting.filter(({ trialsInThreeYears }) => trialsInThreeYears <= 1).length;
        expect(newcomers).toBeGreaterThanOrEqual(Math.min(available, Math.ceil((asked.length * share) / 100)));
      }),
    );
  });
});
