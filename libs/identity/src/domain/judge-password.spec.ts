import { describe, expect, it } from '@jest/globals';
import { judgePassword } from './judge-password.js';

describe('a password', () => {
  it.each([
    'correct horse battery',
    'tolv tecken!',
    '🐎🔋📎✅ åäöÅÄÖ12',
    'five-working-days',
    'Vid ån gick en hare hem',
    'kX9#vQ2!mT4$',
    'summer moose 44 lingon',
  ])('is accepted when it is long: %s', (password) => {
    expect(judgePassword(password, 'ada@example.org').ok).toBe(true);
  });

  it.each([
    ['is shorter than twelve characters', 'elva tecken'],
    ['is the e-mail address, in whatever case', 'Ada.Lovelace@Example.org'],
    ['repeats the same few characters', 'ababababababab'],
    ['is a common one that was made long', 'password12345'],
    ['is a common one in disguise', 'P@ssw0rd2026!'],
    ['is a common one of another language', 'Lösenord2026!'],
    ['is a season and a year', 'Sommaren-2026'],
    ['is the name of this place', 'Samprova-Samprova-1'],
    ['is a row of keys', 'qwertyuiop123'],
    ['is the person’s own name and a year', 'AdaLovelace1815'],
    ['is digits only', '198507142026'],
  ])('is refused when it %s', (_, password) => {
    expect(judgePassword(password, 'ada.lovelace@example.org')).toMatchObject({
      ok: false,
      refusal: { code: 'PASSWORD_TOO_WEAK', shortest: 12 },
    });
  });
});
