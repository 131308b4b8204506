import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { remindSilent } from './remind-silent.js';

const day = (text: string) => Temporal.PlainDate.from(text);
const silent = { remindedOn: null, revision: 3 };

describe('a silent network or site', () => {
  it('is reminded, and the working day of it is kept', () => {
    const on = day('2026-11-23');
    expect(remindSilent(silent, on)).toEqual({ ok: true, value: { remindedOn: on, revision: 4 } });
  });

  it('is reminded at most once a working day, and again on the next', () => {
    const reminded = { ...silent, remindedOn: day('2026-11-23') };
    expect(remindSilent(reminded, day('2026-11-23'))).toMatchObject({
      ok: false,
      refusal: { code: 'REMINDED_ALREADY', remindedFor: reminded.remindedOn },
    });
    expect(remindSilent(reminded, day('2026-11-24'))).toMatchObject({ ok: true });
  });
});
