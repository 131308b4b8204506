import { describe, expect, it } from '@jest/globals';
import { type Instant, Temporal } from '@samprova/kernel';
import { Agenda } from './agenda.js';

const at = (minute: number): Instant => Temporal.Instant.from('2026-03-16T08:00:00Z').add({ minutes: minute });

describe('an agenda', () => {
  it('does things in order of time, at one moment in the order they were put down, and moves there once', async () => {
    const agenda = new Agenda();
    const said: string[] = [];
    const say = (word: string) => () => Promise.resolve(void said.push(word));
    agenda.add(at(5), say('c'));
    agenda.add(at(1), () => {
      said.push('a');
      agenda.add(at(1), say('b'));
      return Promise.resolve();
    });
    agenda.add(at(5), say('d'));
    const moves: string[] = [];
    await agenda.run((to) => {
      moves.push(to.toString());
      return Promise.resolve(to);
    });
    expect(said).toEqual(['a', 'b', 'c', 'd']);
    expect(moves).toEqual([at(1).toString(), at(5).toString()]);
  });

  it('leaves undone what lies after the end, and goes there', async () => {
    const agenda = new Agenda();
    agenda.add(at(9), () => Promise.reject(new Error('too late')));
    const moves: string[] = [];
    await agenda.run((to) => {
      moves.push(to.toString());
      return Promise.resolve(to);
    }, at(4));
    expect(moves).toEqual([at(4).toString()]);
  });
});
