import { describe, expect, it } from '@jest/globals';
import { standing } from './standing.js';

describe('against its target a figure', () => {
  it('of which more is better has reached it from the target on, and is alarming below the alarm', () => {
    const aim = { value: 0.98, alarm: 0.95 };
    expect([1, 0.98, 0.96, 0.95, 0.94].map((value) => standing(value, aim, 'MORE'))).toEqual([
      ...['reached', 'reached', 'missed', 'missed', 'alarm'],
    ]);
  });

  it('of which less is better has reached it up to the target', () => {
    const aim = { value: 1, alarm: 2 };
    expect([0.5, 1, 1.5, 2.5].map((value) => standing(value, aim, 'LESS'))).toEqual([
      ...['reached', 'reached', 'missed', 'alarm'],
    ]);
  });

  it('stands nowhere without a value, without an aim, or where neither is better', () => {
    expect(standing(null, { value: 1, alarm: null }, 'MORE')).toBeNull();
    expect(standing(1, null, 'MORE')).toBeNull();
    expect(standing(1, { value: 1, alarm: 1 }, 'NEITHER')).toBeNull();
    expect(standing(1, { value: null, alarm: 0.5 }, 'MORE')).toBeNull();
  });
});
