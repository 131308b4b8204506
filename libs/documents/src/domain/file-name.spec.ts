import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanFileName, LONGEST_NAME } from './file-name.js';

const refused = (name: string): string | undefined => {
  const result = cleanFileName(name);
  return result.ok ? undefined : result.refusal.message;
};

describe('cleanFileName', () => {
  it('takes names in any script, trimmed and composed', () => {
    expect(cleanFileName('  Synopsis – åäö ß 東京.pdf ')).toEqual({ ok: true, value: 'Synopsis – åäö ß 東京.pdf' });
    expect(cleanFileName('Ma\u030ansson.pdf')).toEqual({ ok: true, value: 'M\u00e5nsson.pdf' });
  });

  it('refuses folders', () => {
    expect(refused('../../etc/passwd.pdf')).toContain('folder');
    expect(refused('C:\\study\\protocol.pdf')).toContain('folder');
  });

  it.each([
    ['NUL', 'a\u0000.pdf', 'U+0000'],
    ['a line break', 'a\r\nSet-Cookie: x.pdf', 'U+000D'],
    ['a right-to-left override', 'protocol\u202efdp.exe', 'U+202E'],
    ['an isolate', 'a\u2066b.pdf', 'U+2066'],
    ['an Arabic letter mark', 'a\u061cb.pdf', 'U+061C'],
    ['a zero-width space', 'a\u200bb.pdf', 'U+200B'],
    ['a byte-order mark', '\ufeffa.pdf', 'U+FEFF'],
    ['a lone surrogate', 'a\ud800.pdf', 'U+D800'],
  ])('refuses %s and says which character it is', (_, name, shown) => {
    expect(refused(name)).toContain(shown);
  });

  it('refuses what is no name', () => {
    for (const name of ['', '   ', '.', '..']) expect(refused(name)).toContain('no name');
    expect(refused(`${'a'.repeat(LONGEST_NAME)}.pdf`)).toContain('longer');
  });

  it('never lets a header break, a folder or a direction mark through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (given) => {
        const result = cleanFileName(given);
        if (result.ok) expect(result.value).not.toMatch(/[\p{Cc}/\\\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
