import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { aDocument, amounts } from '../../../test/allocation-input.js';
import { SKL_FRAME } from '../../reference/frames.js';
import { frameOn, linesOn } from './time-limited-lines.js';

const SEK = 100n;
const day = (iso: string) => Temporal.PlainDate.from(iso);
const frame = (iso: string, lines = SKL_FRAME) => frameOn(lines, day(iso));

describe('the common frame of the Swedish regions', () => {
  it('AT-SKL-14: is 154.1 M while the patient survey runs', () => {
    expect(frame('2018-12-31')).toBe(154_100_000n * SEK);
    expect(linesOn(SKL_FRAME, day('2018-12-31')).map(({ amount }) => Number(amount / SEK / 100_000n) / 10)).toEqual([
      7, 0.8, 11, 30, 5.3, 100,
    ]);
  });

  it('AT-SKL-15, AT-FU-04: drops the survey by itself on 2019-01-01, to 148.8 M', () => {
    expect(frame('2019-01-01')).toBe(148_800_000n * SEK);
  });

  it('AT-SKL-18, AT-FU-05: counts the add-on only from its decision, to 167.9 M', () => {
    const decidedOn = (date: string) =>
      SKL_FRAME.map((line) => (line.code === 'CLINICAL-KNOWLEDGE-SUPPORT' ? { ...line, decidedOn: date } : line));
    expect(frame('2018-06-30', decidedOn('2018-03-01'))).toBe(167_900_000n * SEK);
    expect(frame('2018-02-28', decidedOn('2018-03-01'))).toBe(154_100_000n * SEK);
    // Decided before it begins, it counts when it begins.
    expect(frame('2017-12-31', decidedOn('2017-11-01'))).toBe(154_100_000n * SEK);
  });

  it('AT-SKL-16, E9: of 2018 and of 2019 both sum to the krona when split by inhabitants', () => {
    const regions = [2_400_000, 1_750_000, 1_400_000, 5_000_000].map((population) => ({ population }));
    const split = (iso: string) =>
      amounts(aDocument(frame(iso), { kind: 'population', roundTo: 100 }, regions)).map((amount) => amount / 100);
    expect(split('2018-12-31')).toEqual([35_055_924, 25_561_612, 20_449_289, 73_033_175]);
    expect(split('2019-01-01').reduce((sum, amount) => sum + amount)).toBe(148_800_000);
  });
});
