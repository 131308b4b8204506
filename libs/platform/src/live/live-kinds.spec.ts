import { describe, expect, it } from '@jest/globals';
import { LiveKinds } from './live-kinds.js';

const ID = '0195a1e0-0000-7000-8000-000000000001';
const changed = (kind: string, id = ID) => ({ kind, id, partnershipId: null });

function kinds(): LiveKinds {
  const live = new LiveKinds();
  live.add({ bell: { table: 'test.bell' }, ring: { table: 'test.ring', of: { bell: 'bell_id' } } });
  return live;
}

describe('the kinds of records whose changes are told', () => {
  it('are asked for in one query, each id once as a parameter', () => {
    const query = kinds().query([changed('bell'), changed('ring'), changed('bell', 'another')]);
    expect(query?.text.split(' union all ')).toHaveLength(2);
    expect(query?.values).toEqual([[ID, 'another'], [ID]]);
    expect(query?.text).not.toContain(ID);
  });

  it('are those that an area declared: of others nothing is asked', () => {
    expect(kinds().query([changed('secret')])).toBeNull();
    expect(kinds().query([changed('secret'), changed('bell')])?.values).toEqual([[ID]]);
  });

  it('are declared once, and are parts of declared ones only', () => {
    const live = kinds();
    expect(() => live.add({ bell: { table: 'test.other' } })).toThrow('"bell" is declared twice');
    live.check();
    live.add({ crack: { table: 'test.crack', of: { tower: 'tower_id' } } });
    expect(() => live.check()).toThrow('No area declares the live kind "tower"');
  });
});
