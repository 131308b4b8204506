import { describe, expect, it } from '@jest/globals';
import { aDocument, amounts } from '../../../test/allocation-input.js';

const norway = {
  activity: [
    { starts: [60, 60, 60], inclusions: [900, 900, 900] },
    { starts: [25, 25, 25], inclusions: [300, 300, 300] },
    { starts: [15, 15, 15], inclusions: [200, 200, 200] },
    { starts: [10, 10, 10], inclusions: [100, 100, 100] },
  ],
  needCost: [
    { population: 3000, needIndex: '0.98', costIndex: '0.97' },
    { population: 1100, needIndex: '0.97', costIndex: '1.00' },
    { population: 740, needIndex: '1.03', costIndex: '1.02' },
    { population: 480, needIndex: '1.12', costIndex: '1.15' },
  ],
  points: [
    [1500, 1600, 1700],
    [500, 520, 540],
    [300, 330, 360],
    [200, 190, 210],
  ],
};

// Whole kronor, as the calculations were published.
describe('the worked numbers', () => {
  it('AT-FU-01: a pool of 100 by three equal weights is 34, 33, 33', () => {
    expect(amounts(aDocument(100, { kind: 'equal' }, [{}, {}, {}]))).toEqual([34, 33, 33]);
    const weights = [{ weight: 1 }, { weight: '1.0' }, { weight: '10e-1' }];
    expect(amounts(aDocument(100, { kind: 'weights' }, weights))).toEqual([34, 33, 33]);
  });

  it('AT-NT-04: the Norwegian frame of 30 M is 2 + 12 + 14 + 2', () => {
    const weights = [2, 12, 14, 2].map((weight) => ({ weight }));
    expect(amounts(aDocument(30_000_000, { kind: 'weights' }, weights))).toEqual([
      2_000_000, 12_000_000, 14_000_000, 2_000_000,
    ]);
  });

  it('AT-NT-06: 12 M for six centres are 2 M each', () => {
    expect(amounts(aDocument(12_000_000, { kind: 'equal' }, [{}, {}, {}, {}, {}, {}]))).toEqual(
      Array<number>(6).fill(2_000_000),
    );
  });

  it('AT-NT-07, E5: 14 M for study staff sum exactly by activity', () => {
    expect(amounts(aDocument(14_000_000, { kind: 'activity', alpha: '0.5' }, norway.activity))).toEqual([
      8_018_182, 2_990_909, 1_887_879, 1_103_030,
    ]);
    // Half is the usual alpha.
    expect(amounts(aDocument(14_000_000, { kind: 'activity' }, norway.activity))[0]).toBe(8_018_182);
  });

  it('AT-NT-07, E5: 14 M for study staff sum exactly by need × cost, and by inhabitants alone', () => {
    expect(amounts(aDocument(14_000_000, { kind: 'need-cost' }, norway.needCost))).toEqual([
      7_512_526, 2_810_809, 2_048_029, 1_628_636,
    ]);
    expect(amounts(aDocument(14_000_000, { kind: 'population' }, norway.needCost))).toEqual([
      7_894_737, 2_894_737, 1_947_368, 1_263_158,
    ]);
  });

  it('AT-NT-07, E5: the result part of the research grant follows the moving average', () => {
    const recipients = norway.points.map((points) => ({ fixedWeight: 1, points }));
    expect(amounts(aDocument(70_000_000, { kind: 'result-share', resultShare: 1 }, recipients))).toEqual([
      42_264_151, 13_735_849, 8_716_981, 5_283_019,
    ]);
    const [first] = amounts(aDocument(100_000_000, { kind: 'result-share', resultShare: '0.7' }, recipients));
    expect(first).toBe(42_264_151 + 7_500_000);
  });

  const alf = [
    { fixedWeight: 40, category: 'VERY_HIGH' },
    { fixedWeight: 30, category: 'GOOD_TO_HIGH' },
    { fixedWeight: 20, category: 'GOOD_TO_HIGH' },
    { fixedWeight: 10, category: 'INSUFFICIENT' },
  ];
  const quality = {
    kind: 'quality-share',
    qualityShare: '0.2',
    categoryFactor: { INSUFFICIENT: 1, GOOD_TO_HIGH: 2, VERY_HIGH: 3 },
  };

  it('AT-ALF-03: a fifth of the research money goes by quality', () => {
    expect(amounts(aDocument(1_000_000_000, quality, alf))).toEqual([
      424_347_826, 292_173_913, 194_782_609, 88_695_652,
    ]);
  });

  it('AT-FU-03, E8: in 2018 nothing goes by quality, in 2019 exactly 20 %', () => {
    const fixed = [400_000_000, 300_000_000, 200_000_000, 100_000_000];
    const of = (year: number, recipients: readonly object[] = alf) =>
      amounts(aDocument(1_000_000_000, { ...quality, year, qualityFrom: 2019 }, recipients));
    expect(of(2018)).toEqual(fixed);
    expect(of(2019)[0]).toBe(424_347_826);
    // Before the first evaluation nobody has a category.
    expect(
      of(
        2018,
        alf.map(({ fixedWeight }) => ({ fixedWeight })),
      ),
    ).toEqual(fixed);
  });

  it('AT-SKL-16: the SKL frame is charged by inhabitants and sums to the krona', () => {
    const regions = ['2.40', '1.75', '1.40', '5.00'].map((population) => ({ population }));
    expect(amounts(aDocument(154_100_000, { kind: 'population' }, regions))).toEqual([
      35_055_924, 25_561_612, 20_449_289, 73_033_175,
    ]);
  });

  it('need × cost may be a weighted sum over services, each with its own indices', () => {
    const somatic = (population: number) => ({ population, needIndex: 1, costIndex: 1 });
    const recipients = [
      { services: { somatic: somatic(3), mental: somatic(1) } },
      { services: { somatic: somatic(1), mental: somatic(1) } },
    ];
    const model = { kind: 'need-cost', services: { somatic: '0.8', mental: '0.2' } };
    expect(amounts(aDocument(1000, model, recipients))).toEqual([700, 300]);
  });

  it('the window takes the newest years, three unless the model says otherwise', () => {
    const recipients = [
      { starts: [1000, 1, 2, 3], inclusions: [0, 1, 1, 1] },
      { starts: [0, 3, 2, 1], inclusions: [0, 1, 1, 1] },
    ];
    expect(amounts(aDocument(100, { kind: 'activity' }, recipients))).toEqual([50, 50]);
    expect(amounts(aDocument(100, { kind: 'activity', windowYears: '1' }, recipients))).toEqual([63, 37]);
    expect(amounts(aDocument(100, { kind: 'activity', alpha: 1, windowYears: 4 }, recipients))).toEqual([99, 1]);
  });
});
