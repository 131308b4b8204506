import { describe, expect, it } from '@jest/globals';
import { ok, refuse, type Result } from './result.js';

const half = (count: number): Result<number, { readonly code: 'ODD'; readonly nearest: number }> =>
  count % 2 === 0 ? ok(count / 2) : refuse({ code: 'ODD', nearest: count + 1 });

describe('a result', () => {
  it('is the next state', () => {
    expect(half(4)).toEqual({ ok: true, value: 2 });
  });

  it('or a refusal with what the caller needs next', () => {
    const refused = half(3);
    expect(refused).toEqual({ ok: false, refusal: { code: 'ODD', nearest: 4 } });
    if (!refused.ok) expect(refused.refusal.code).toBe('ODD');
  });
});
