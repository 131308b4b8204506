import { describe, expect, it } from '@jest/globals';
import { changedFields, mergeDrafts, sameValue } from './draft-merge';

describe('two people at one draft', () => {
  const base = { shortTitle: 'Colitis', patientsCountry: 20, icd10: ['K51'] };

  it('each keep what only they changed, and nobody has to choose', () => {
    const merged = mergeDrafts(base, { ...base, shortTitle: 'Ulcerative colitis' }, { ...base, patientsCountry: 30 });
    expect(merged).toEqual({
      content: { shortTitle: 'Ulcerative colitis', patientsCountry: 30, icd10: ['K51'] },
      clashes: [],
    });
  });

  it('choose where both wrote something else; until then mine stands and theirs is not lost', () => {
    const { content, clashes } = mergeDrafts(base, { ...base, shortTitle: 'Mine' }, { ...base, shortTitle: 'Theirs' });
    expect(content).toMatchObject({ shortTitle: 'Mine' });
    expect(clashes).toEqual([{ name: 'shortTitle', mine: 'Mine', theirs: 'Theirs' }]);
  });

  it('agree where both wrote the same, and keep what one took away', () => {
    const { icd10: _gone, ...without } = base;
    expect(mergeDrafts(base, { ...base, shortTitle: 'New' }, { ...without, shortTitle: 'New' })).toEqual({
      content: { shortTitle: 'New', patientsCountry: 20 },
      clashes: [],
    });
  });
});

it('the order of fields says nothing', () => {
  expect(sameValue({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
  expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  expect(changedFields({ a: 1, b: 2 }, { b: 2, c: 3 })).toEqual(['a', 'c']);
});
