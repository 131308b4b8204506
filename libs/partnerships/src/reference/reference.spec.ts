import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { regionOn } from '../domain/geography.js';
import { parseIcd10 } from '../domain/icd10.js';
import { validOn } from '../domain/validity.js';
import { ALF_REGIONS, HEALTHCARE_REGIONS } from './healthcare-regions.js';
import { PARTNERSHIPS, SLA_POLICIES } from './partnerships.js';
import { PROGRAMME_AREAS } from './programme-areas.js';
import { REGIONS } from './regions.js';
import { THERAPY_AREAS } from './therapy-areas.js';

const day = Temporal.PlainDate.from('2026-11-21');
const swedish = REGIONS.filter((region) => region.country === 'SE');

describe('the reference data', () => {
  it('knows the 22 programme areas, 21 regions, six healthcare regions and seven ALF regions of Sweden', () => {
    expect(PROGRAMME_AREAS).toHaveLength(22);
    expect(swedish).toHaveLength(21);
    expect(HEALTHCARE_REGIONS).toHaveLength(6);
    expect(ALF_REGIONS).toHaveLength(7);
  });

  it('puts every Swedish region in a healthcare region, and only Halland in two', () => {
    const known = new Set(HEALTHCARE_REGIONS.map((region) => region.code));
    for (const region of swedish) {
      expect(region.healthcareRegionCodes.every((code) => known.has(code))).toBe(true);
      expect(region.healthcareRegionCodes).toHaveLength(region.name === 'Region Halland' ? 2 : 1);
    }
    expect(new Set(swedish.flatMap((region) => region.healthcareRegionCodes))).toEqual(known);
  });

  it('counts as many people as Statistics Sweden at the end of 2023', () => {
    expect(swedish.reduce((sum, region) => sum + (region.population?.persons ?? 0), 0)).toBe(10_551_707);
  });

  it('orders the ALF regions by money, Örebro last and only from 2015', () => {
    expect(ALF_REGIONS.map((alf) => alf.order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(ALF_REGIONS.map((alf) => alf.name)).toEqual([
      'Stockholm',
      'Västra Götaland',
      'Skåne',
      'Uppsala',
      'Västerbotten',
      'Östergötland',
      'Örebro',
    ]);
    expect(validOn(ALF_REGIONS, Temporal.PlainDate.from('2014-12-31'))).toHaveLength(6);
    expect(validOn(ALF_REGIONS, Temporal.PlainDate.from('2015-01-01'))).toHaveLength(7);
    for (const alf of ALF_REGIONS) expect(swedish.some((region) => region.code === alf.regionCode)).toBe(true);
  });

  it('has five Danish regions up to the end of 2026 and four afterwards', () => {
    const danish = REGIONS.filter((region) => region.country === 'DK');
    expect(validOn(danish, Temporal.PlainDate.from('2026-12-31'))).toHaveLength(5);
    const after = validOn(danish, Temporal.PlainDate.from('2027-01-01'));
    expect(after.map((region) => region.name).sort()).toEqual([
      'Region Midtjylland',
      'Region Nordjylland',
      'Region Syddanmark',
      'Region Østdanmark',
    ]);
    expect(regionOn(REGIONS, 'DK-84', '2026-12-31')?.name).toBe('Region Hovedstaden');
    expect(regionOn(REGIONS, 'DK-84', '2027-01-01')?.name).toBe('Region Østdanmark');
    expect(regionOn(REGIONS, 'DK-81', '2027-01-01')?.name).toBe('Region Nordjylland');
  });

  it('has the four Norwegian regional health authorities', () => {
    expect(validOn(REGIONS, day).filter((region) => region.country === 'NO')).toHaveLength(4);
  });

  it('promises five working days everywhere, two for a concierge case, without cut-off', () => {
    expect(PARTNERSHIPS.map((partnership) => partnership.code)).toEqual(['SE', 'DK', 'NO']);
    for (const partnership of PARTNERSHIPS) {
      const policy = SLA_POLICIES.find((candidate) => candidate.partnershipId === partnership.id);
      expect(policy).toMatchObject({
        workingDays: 5,
        conciergeWorkingDays: 2,
        receipt: 'event-day',
        closeOfBusiness: '17:00',
      });
      expect(partnership.feePolicy.gatesFeasibility).toBe(false);
      expect(partnership.routingPolicy.newcomerShare).toBe(20);
    }
  });

  it('writes every ICD-10 block so that it can be read', () => {
    for (const area of [...THERAPY_AREAS, ...PROGRAMME_AREAS])
      for (const block of area.icd10) expect(parseIcd10(block)).toMatchObject({ ok: true });
  });

  it('names everything once', () => {
    for (const rows of [REGIONS, HEALTHCARE_REGIONS, ALF_REGIONS, PROGRAMME_AREAS, THERAPY_AREAS])
      expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
  });
});
