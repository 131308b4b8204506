import { describe, expect, it } from '@jest/globals';
import { Temporal } from '@samprova/kernel';
import { trueUps, uprate, type IndexFigure } from './index-uprating.js';

const LPI = 'LPI-EXCL-DRUGS';
const forecast = (year: number, change: string, publishedOn = `${year - 1}-10-01`): IndexFigure => ({
  index: LPI,
  year,
  change,
  basis: 'FORECAST',
  publishedOn,
});
const outcome = (year: number, change: string): IndexFigure => ({
  ...forecast(year, change, `${year + 1}-03-20`),
  basis: 'OUTCOME',
});
const figures = [forecast(2018, '0.025'), forecast(2019, '0.030'), forecast(2020, '0.028')];
const uprated = (known: readonly IndexFigure[], knownOn = '2020-01-01', toYear = 2020, frame = 154_100_000n) => {
  const years = uprate({ frame, baseYear: 2017, index: LPI }, known, toYear, Temporal.PlainDate.from(knownOn));
  if (!years.ok) throw new Error(years.refusal.code);
  return years.value;
};

describe('a frame that follows an index', () => {
  it('AT-SKL-17: rises every year from the amount of the year before', () => {
    expect(uprated(figures).map(({ frame }) => frame)).toEqual([157_952_500n, 162_691_075n, 167_246_425n]);
  });

  it('takes the newest vintage that was known, of that index alone', () => {
    const more = [
      forecast(2018, '0.020', '2017-04-01'),
      ...figures,
      { ...forecast(2018, '0.9', '2017-12-31'), index: 'CPI' },
      outcome(2018, '0.026'),
    ];
    const figureOn = (knownOn: string) => uprated(more, knownOn, 2018)[0]?.figure;
    expect(figureOn('2017-09-30')).toMatchObject({ change: '0.020', publishedOn: '2017-04-01' });
    expect(figureOn('2017-10-01')).toMatchObject({ change: '0.025' });
    expect(figureOn('2019-03-20')).toMatchObject({ change: '0.026', basis: 'OUTCOME' });
    const sameDay = [{ ...outcome(2018, '0.03'), publishedOn: '2017-10-01' }, forecast(2018, '0.025')];
    expect(uprated(sameDay, '2018-01-01', 2018)[0]?.figure.basis).toBe('OUTCOME');
  });

  it('charges or pays back what the outcome made of years charged on a forecast', () => {
    const charged = uprated(figures, '2018-12-31', 2019);
    const known = uprated([...figures, outcome(2018, '0.03')], '2019-04-01', 2019);
    expect(trueUps(charged, known)).toEqual([
      { year: 2018, charged: 157_952_500n, due: 158_723_000n, difference: 770_500n },
      { year: 2019, charged: 162_691_075n, due: 163_484_690n, difference: 793_615n },
    ]);
    expect(trueUps(known, charged).map(({ difference }) => difference)).toEqual([-770_500n, -793_615n]);
    expect(trueUps(charged, charged)).toEqual([]);
  });

  it('may fall, and is rounded to the minor unit, half up', () => {
    const of = (frame: bigint, change: string) =>
      uprated([forecast(2018, change)], '2020-01-01', 2018, frame)[0]?.frame;
    expect(of(1000n, '-0.0105')).toBe(990n);
    expect(of(1000n, '-0.0106')).toBe(989n);
    expect(of(1000n, '0.0005')).toBe(1001n);
    expect(of(1000n, '-1')).toBe(0n);
  });

  it.each([
    [{ code: 'INDEX_FIGURE_MISSING', missingYear: 2019 }, [forecast(2018, '0.01')]],
    [{ code: 'INDEX_FIGURE_MISSING', missingYear: 2018 }, [forecast(2018, '0.01', '2020-01-02')]],
    [{ code: 'INDEX_CHANGE_INVALID', wrongYear: 2018 }, [forecast(2018, '2,5')]],
    [{ code: 'INDEX_CHANGE_INVALID', wrongYear: 2018 }, [forecast(2018, '-1.01')]],
  ])('is refused with %j', (refusal, known) => {
    const years = uprate({ frame: 1n, baseYear: 2017, index: LPI }, known, 2019, Temporal.PlainDate.from('2020-01-01'));
    expect(years).toEqual({ ok: false, refusal });
  });
});
