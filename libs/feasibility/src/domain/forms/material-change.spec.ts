import { describe, expect, it } from '@jest/globals';
import { currentForm } from './form-registry.js';
import { changedFields, materialChanges } from './material-change.js';
import { joinTiers, splitByTier } from './split-by-tier.js';

const form = currentForm('SITE_SEARCH');

describe('a change of the request', () => {
  it('is material when it touches criteria, number of patients or timeline (AT-PR-05)', () => {
    const before = { inclusionCriteria: 'A', patientsCountry: 40, recruitmentEnd: '2028-06', wishes: 'north' };
    const after = { inclusionCriteria: 'B', patientsCountry: 30, recruitmentEnd: '2028-07', wishes: 'south' };
    expect(materialChanges(form, before, after)).toEqual(['inclusionCriteria', 'patientsCountry', 'recruitmentEnd']);
    expect(changedFields(form, before, after)).toContain('wishes');
  });

  it('is none when only blanks or the order of keys differ', () => {
    expect(changedFields(form, { shortTitle: '' }, {})).toEqual([]);
    expect(changedFields(form, { shortTitle: 'A ' }, { shortTitle: 'A' })).toEqual([]);
    expect(
      changedFields(
        form,
        { design: { masking: 'NONE', model: 'PARALLEL' } },
        { design: { model: 'PARALLEL', masking: 'NONE', description: '' } },
      ),
    ).toEqual([]);
    expect(changedFields(form, { demands: ['IMAGING'] }, { demands: [] })).toEqual(['demands']);
  });
});

describe('confidentiality tiers', () => {
  it('keep what tells the sponsor apart from what a site may see', () => {
    const content = {
      sponsorName: 'S',
      protocolNumber: 'P',
      nctNumber: 'NCT00000000',
      publicTitle: 'T',
      inclusionCriteria: 'I',
      substance: 'X',
    };
    const parts = splitByTier(form, { ...content, unknown: 1 });
    expect(parts.SPONSOR_IDENTITY).toEqual({ sponsorName: 'S', protocolNumber: 'P', nctNumber: 'NCT00000000' });
    expect(parts.PUBLIC_TEASER).toEqual({ publicTitle: 'T' });
    expect(parts.BLINDED_SYNOPSIS).toEqual({ inclusionCriteria: 'I' });
    expect(joinTiers(Object.values(parts))).toEqual(content);
  });
});
