import { describe, expect, it } from '@jest/globals';
import { isId } from '@samprova/kernel';
import { isNewcomer, matchTherapyArea } from '@samprova/networks/domain';
import { REGIONS } from '@samprova/partnerships/domain';
import { DEMO_NETWORK_DEPARTMENTS, DEMO_NETWORKS } from './networks.js';
import { DEMO_PEOPLE } from './people.js';
import { DEMO_SITES } from './sites.js';
import { TRIALS } from './trials.js';

describe('the demo’s networks, sites and people', () => {
  it('are each written once, with ids PostgreSQL takes', () => {
    for (const rows of [DEMO_SITES, DEMO_PEOPLE, DEMO_NETWORKS.map(({ network }) => network)]) {
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
      expect(rows.every((row) => isId(row.id))).toBe(true);
    }
    expect(new Set(DEMO_SITES.map((site) => site.code)).size).toBe(DEMO_SITES.length);
    expect(new Set(DEMO_PEOPLE.map((person) => person.email)).size).toBe(DEMO_PEOPLE.length);
    expect(DEMO_PEOPLE.every((person) => /^[a-z.]+@example\.org$/.test(person.email))).toBe(true);
  });

  it('give every network three sites or more, in regions that exist', () => {
    for (const { network } of DEMO_NETWORKS) {
      const departments = DEMO_NETWORK_DEPARTMENTS[network.code] ?? [];
      const sites = DEMO_SITES.filter(
        (site) =>
          site.partnershipId === network.partnershipId && departments.includes(site.code.split('-').at(-1) ?? ''),
      );
      expect([network.code, sites.length >= 3]).toEqual([network.code, true]);
    }
    const regions = new Set(REGIONS.map((region) => region.code));
    expect(DEMO_SITES.every((site) => site.regionCode && regions.has(site.regionCode))).toBe(true);
    expect(DEMO_SITES.filter(isNewcomer).length).toBeGreaterThan(5);
  });

  it('lead every trial to a network in Sweden, and at least 24 to one in each country', () => {
    for (const country of ['SE', 'DK', 'NO']) {
      const reached = TRIALS.filter((trial) =>
        DEMO_NETWORKS.some(
          ({ network }) =>
            network.code.startsWith(country) && matchTherapyArea({ ...trial, programmeAreas: [] }, network).length > 0,
        ),
      );
      expect(reached.length).toBeGreaterThanOrEqual(country === 'SE' ? TRIALS.length : 24);
    }
  });
});
