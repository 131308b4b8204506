import { describe, expect, it } from '@jest/globals';
import { KNOWN_NETWORKS } from '../reference/networks.js';
import { matchTherapyArea } from './match-therapy-area.js';
import type { TherapyNeed } from './match-therapy-area.js';

const nothing: TherapyNeed = { icd10: [], programmeAreas: [], therapyAreas: [], facets: [] };
const network = (code: string) => KNOWN_NETWORKS.find((known) => known.network.code === code)!.network;

describe('why a network fits a trial', () => {
  it('names the block that the diagnosis falls in, the narrowest first', () => {
    expect(matchTherapyArea({ ...nothing, icd10: ['C34.1', 'C92'] }, network('NO-CANCER'))).toEqual([
      { kind: 'ICD10', asked: 'C92', block: 'C81-C96', therapyArea: 'HAEMATOLOGY' },
      { kind: 'ICD10', asked: 'C34.1', block: 'C00-D48', therapyArea: 'ONCOLOGY' },
    ]);
  });

  it('is silent where nothing meets', () => {
    expect(matchTherapyArea({ ...nothing, icd10: ['I27'] }, network('NO-CANCER'))).toEqual([]);
    expect(matchTherapyArea(nothing, network('NO-CANCER'))).toEqual([]);
  });

  it('passes over what is no ICD-10 code', () => {
    expect(matchTherapyArea({ ...nothing, icd10: ['lung cancer'] }, network('NO-CANCER'))).toEqual([]);
  });

  it('counts programme areas, therapy areas and the kind of trial', () => {
    const swedish = { ...network('DK-PAEDIATRICS'), programmeAreas: ['BARN_UNGA'] };
    expect(
      matchTherapyArea(
        {
          icd10: [],
          programmeAreas: ['BARN_UNGA', 'CANCER'],
          therapyAreas: ['PAEDIATRICS'],
          facets: ['CHILDREN', 'DEVICE'],
        },
        swedish,
      ),
    ).toEqual([
      { kind: 'THERAPY_AREA', asked: 'PAEDIATRICS' },
      { kind: 'PROGRAMME_AREA', asked: 'BARN_UNGA' },
      { kind: 'FACET', asked: 'CHILDREN' },
    ]);
  });
});

describe('the networks of the reference data', () => {
  it('are the six NorTrials centres with a host and Trial Nation’s', () => {
    const norwegian = KNOWN_NETWORKS.filter(({ network: { code } }) => code.startsWith('NO-'));
    expect(norwegian).toHaveLength(6);
    expect(norwegian.every((known) => known.network.hostName !== null)).toBe(true);
    expect(KNOWN_NETWORKS.filter(({ network: { code } }) => code.startsWith('DK-'))).toHaveLength(9);
    expect(new Set(KNOWN_NETWORKS.map(({ network: { id } }) => id)).size).toBe(KNOWN_NETWORKS.length);
  });
});
