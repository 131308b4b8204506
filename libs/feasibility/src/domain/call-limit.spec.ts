import { describe, expect, it } from '@jest/globals';
import { CallCounter } from './call-limit.js';

describe('a limit on calls', () => {
  const limited = () => new CallCounter({ calls: 2, windowMs: 1000 });

  it('takes as many as it says in a window, and says when it takes more', () => {
    const counter = limited();
    expect([counter.count('link', 0), counter.count('link', 10), counter.count('link', 20)]).toEqual([
      null,
      null,
      1000,
    ]);
    expect(counter.count('link', 1000)).toBeNull();
  });

  it('counts each key by itself', () => {
    const counter = limited();
    for (const key of ['a', 'a', 'b', 'b']) expect(counter.count(key, 0)).toBeNull();
    expect(counter.count('a', 0)).toBe(1000);
  });

  it('forgets keys that somebody makes up by the thousand', () => {
    const counter = limited();
    for (let key = 0; key < 50_000; key += 1) expect(counter.count(String(key), 0)).toBeNull();
  });
});
