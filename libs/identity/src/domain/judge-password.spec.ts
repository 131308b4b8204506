import { describe, expect, it } from '@jest/globals';
import { judgePassword } from './judge-password.js';

describe('a password', () => {
  it.each(['correct horse battery', 'tolv tecken!', '🐎🔋📎✅ åäöÅÄÖ12'])(
    'is accepted when it is long: %s',
    (password) => {
      expect(judgePassword(password, 'ada@example.org').ok).toBe(true);
    },
  );

  it.each([
    ['is shorter than twelve characters', 'elva tecken'],
    ['is the e-mail address, in whatever case', 'Ada.Lovelace@Example.org'],
    ['repeats the same few characters', 'ababababababab'],
  ])('is refused when it %s', (_, password) => {
    expect(judgePassword(password, 'ada.lovelace@example.org')).toMatchObject({
      ok: false,
      refusal: { code: 'PASSWORD_TOO_WEAK', shortest: 12 },
    });
  });
});
