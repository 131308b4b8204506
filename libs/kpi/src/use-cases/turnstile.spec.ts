import { describe, expect, it } from '@jest/globals';
import { Turnstile } from './turnstile.js';

/** Work that ends when told. */
function held(): { readonly work: () => Promise<void>; readonly end: () => void } {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { work: () => ended, end: () => end() };
}

describe('a turnstile', () => {
  it('lets no more through at once than there are places, in their order', async () => {
    const turnstile = new Turnstile({ inside: 2, waiting: 10, seconds: 60 });
    const [first, second] = [held(), held()];
    const done: string[] = [];
    const all = [
      turnstile.through(first.work).then(() => done.push('first')),
      turnstile.through(second.work).then(() => done.push('second')),
      ...['third', 'fourth'].map((name) => turnstile.through(async () => void done.push(name))),
    ];
    await Promise.resolve();
    expect(done).toEqual([]);
    first.end();
    second.end();
    await Promise.all(all);
    expect(done.indexOf('third')).toBeLessThan(done.indexOf('fourth'));
    expect(done).toHaveLength(4);
  });

  it('gives the place of one that failed to the next', async () => {
    const turnstile = new Turnstile({ inside: 1, waiting: 10, seconds: 60 });
    const failing = turnstile.through(() => Promise.reject(new Error('broken')));
    const next = turnstile.through(() => Promise.resolve('through'));
    await expect(failing).rejects.toThrow('broken');
    await expect(next).resolves.toBe('through');
  });

  it('sends away who finds too many waiting, or waits too long', async () => {
    const turnstile = new Turnstile({ inside: 1, waiting: 1, seconds: 0.02 });
    const first = held();
    const inside = turnstile.through(first.work);
    const waiting = turnstile.through(() => Promise.resolve());
    await expect(turnstile.through(() => Promise.resolve())).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(waiting).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    first.end();
    await inside;
    await expect(turnstile.through(() => Promise.resolve('again'))).resolves.toBe('again');
  });
});
