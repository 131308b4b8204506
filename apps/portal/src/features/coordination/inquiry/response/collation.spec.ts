import { describe, expect, it } from '@jest/globals';
import { freeTextIn, joined, type Mine, type Saved, standingOf, writtenIn } from './collation';

const saved: Saved = { summary: 'Hers', approvedCommentIds: ['a'], revision: 4 };
const mine = (part: Partial<Mine>): Mine => ({ summary: 'Mine', approved: [], basedOn: 4, ...part });

describe('two people at one response', () => {
  it('do not disturb each other while nothing was written here', () => {
    expect(standingOf(null, saved)).toBe('untouched');
  });

  it('lose no race when both wrote the same', () => {
    expect(standingOf(mine({ summary: 'Hers', approved: ['a'], basedOn: 3 }), saved)).toBe('untouched');
  });

  it('lose a race when the other saved since this text was begun', () => {
    expect(standingOf(mine({}), saved)).toBe('mine');
    expect(standingOf(mine({ basedOn: 3 }), saved)).toBe('lost-race');
  });

  it('lose no text when both are wanted', () => {
    expect(joined(mine({ approved: ['b', 'a'], basedOn: 3 }), saved)).toEqual({
      summary: 'Hers\n\nMine',
      approved: ['a', 'b'],
      basedOn: 4,
    });
  });
});

describe('what may go to the sponsor only when it is approved', () => {
  it('is what a site wrote as conditions or comment', () => {
    expect(writtenIn({ conditions: 'A nurse from June', comment: ' ' })).toEqual(['A nurse from June']);
  });

  it('is what an expert wrote, not what was ticked', () => {
    expect(
      freeTextIn({ standard: 'YES', why: 'Care differs here.', rows: [{ note: 'Two centres only', n: 2 }] }),
    ).toEqual(['Care differs here.', 'Two centres only']);
  });
});
