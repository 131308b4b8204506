import { describe, expect, it, jest } from '@jest/globals';
import { newId } from '@samprova/kernel';
import { readConfig } from '@samprova/platform';
import { SignedLink } from './signed-link.js';

const config = (secret: string) =>
  readConfig({ SAMPROVA_PROFILE: 'test', DATABASE_URL: 'postgres://x@localhost/x', LINK_SECRET: secret });
const links = new SignedLink(config('a'.repeat(40)));

describe('a signed link', () => {
  const id = newId();
  const token = links.sign('answer', [id]);

  it('names what it was signed for', () => {
    expect(links.read('answer', token)).toEqual([id]);
  });

  it('is good for its purpose alone', () => {
    expect(links.read('contact', token)).toBeNull();
  });

  it('is worthless when anything in it is changed, or when another secret signed it', () => {
    const [, ends = '', mark = ''] = token.split('.');
    for (const forged of [
      `${newId()}.${ends}.${mark}`,
      `${id}.zzzzzzz.${mark}`,
      `${id}.${ends}.x${mark}`,
      `${id}.${ends}`,
      '',
      '..',
    ])
      expect(links.read('answer', forged)).toBeNull();
    expect(new SignedLink(config('b'.repeat(40))).read('answer', token)).toBeNull();
  });

  it('ends after thirty real days', () => {
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now');
    try {
      clock.mockReturnValue(now + 29 * 86_400_000);
      expect(links.read('answer', token)).toEqual([id]);
      clock.mockReturnValue(now + 31 * 86_400_000);
      expect(links.read('answer', token)).toBeNull();
    } finally {
      clock.mockRestore();
    }
  });
});
