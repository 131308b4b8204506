import { describe, expect, it } from '@jest/globals';
import { newcomers, type Proposal, readReason } from './reasons';

describe('a reason of the routing', () => {
  it('is read as the API writes it', () => {
    expect(readReason({ kind: 'ICD10', detail: 'U07 in U04-U12' })).toEqual({
      kind: 'ICD10',
      code: 'U07',
      range: 'U04-U12',
    });
    expect(readReason({ kind: 'FREE', detail: '2 open, 1 running' })).toEqual({ kind: 'FREE', open: 2, running: 1 });
    expect(readReason({ kind: 'NEWCOMER', detail: '0 in three years' })).toEqual({ kind: 'NEWCOMER', trials: 0 });
    expect(readReason({ kind: 'CAPABLE', detail: 'MRI, PET' })).toEqual({ kind: 'CAPABLE', codes: ['MRI', 'PET'] });
  });

  it('that is new or written otherwise is not guessed at', () => {
    expect(readReason({ kind: 'WEATHER', detail: 'sunny' })).toBeUndefined();
    expect(readReason({ kind: 'FREE', detail: 'much' })).toBeUndefined();
  });
});

it('a newcomer that two networks propose is counted once', () => {
  const site = (siteId: string, newcomer: boolean) => ({ siteId, newcomer }) as Proposal['sites'][number];
  const proposals = [{ sites: [site('a', true), site('b', false)] }, { sites: [site('a', true)] }] as Proposal[];
  expect(newcomers(proposals)).toEqual({ n: 1, of: 2 });
});
