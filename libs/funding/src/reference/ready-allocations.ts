import { ALF_REGIONS, HEALTHCARE_REGIONS, REGIONS } from '@samprova/partnerships/domain';
import { SKL_FRAME } from './frames.js';

/** JSON as `samprova allocate` reads it. */
type Json = string | number | readonly Json[] | { readonly [field: string]: Json };

/** An allocation that a known system makes, ready to run or to change. */
export interface ReadyAllocation {
  readonly name: string;
  readonly title: string;
  /** What stands in it without an official source, so that nobody takes an example for a fact. */
  readonly assumed: string | null;
  readonly document: Json;
}

const KRONA = 100;
const MILLION = 1_000_000 * KRONA;
/** Whole kronor are paid out. */
const roundTo = KRONA;

const NORWAY = ['NO-SOROST', 'NO-VEST', 'NO-MIDT', 'NO-NORD'] as const;
const norway = (inputs: readonly { readonly [field: string]: Json }[]): Json =>
  NORWAY.map((code, which) => ({ code, ...inputs[which] }));

/** The seven ALF regions with Örebro, which joined in 2015; the shares are ours and only keep their order. */
const ALF_ASSUMED = [
  { fixedWeight: '0.28', category: 'VERY_HIGH' },
  { fixedWeight: '0.20', category: 'GOOD_TO_HIGH' },
  { fixedWeight: '0.16', category: 'GOOD_TO_HIGH' },
  { fixedWeight: '0.12', category: 'GOOD_TO_HIGH' },
  { fixedWeight: '0.10', category: 'GOOD_TO_HIGH' },
  { fixedWeight: '0.08', category: 'GOOD_TO_HIGH' },
  { fixedWeight: '0.06', category: 'INSUFFICIENT' },
] as const;

export const READY_ALLOCATIONS: readonly ReadyAllocation[] = [
  {
    name: 'nortrials-frame',
    title: 'NorTrials: 30 M a year on unit, centres, study staff and marketing',
    assumed: null,
    document: {
      pool: 30 * MILLION,
      currency: 'NOK',
      model: { kind: 'weights', roundTo },
      recipients: [
        { code: 'COORDINATING-UNIT', weight: 2 },
        { code: 'CENTRES', weight: 12 },
        { code: 'STUDY-STAFF', weight: 14 },
        { code: 'MARKETING', weight: 2 },
      ],
    },
  },
  {
    name: 'nortrials-centres',
    title: 'NorTrials: 12 M for the six centres, equally',
    assumed: null,
    document: {
      pool: 12 * MILLION,
      currency: 'NOK',
      model: { kind: 'equal', roundTo },
      recipients: ['CANCER', 'INFLAMMATION', 'BRAIN-HEALTH', 'CARDIOVASCULAR', 'MEDICAL-DEVICES', 'GASTRO'].map(
        (code) => ({ code }),
      ),
    },
  },
  {
    name: 'nortrials-staff-activity',
    title: 'NorTrials: 14 M for study staff by activity, half by starts and half by inclusions over three years',
    assumed: 'starts and inclusions',
    document: {
      pool: 14 * MILLION,
      currency: 'NOK',
      model: { kind: 'activity', alpha: '0.5', windowYears: 3, roundTo },
      recipients: norway([
        { starts: [20, 20, 20], inclusions: [300, 300, 300] },
        { starts: [8, 8, 9], inclusions: [100, 100, 100] },
        { starts: [5, 5, 5], inclusions: [60, 70, 70] },
        { starts: [3, 3, 4], inclusions: [30, 30, 40] },
      ]),
    },
  },
  {
    name: 'nortrials-staff-need-cost',
    title: 'NorTrials: 14 M for study staff by need × cost, as the base grant is known to be shared',
    assumed: 'population (thousands), need and cost indices',
    document: {
      pool: 14 * MILLION,
      currency: 'NOK',
      model: { kind: 'need-cost', roundTo },
      recipients: norway([
        { population: 3000, needIndex: '0.98', costIndex: '0.97' },
        { population: 1100, needIndex: '0.97', costIndex: '1.00' },
        { population: 740, needIndex: '1.03', costIndex: '1.02' },
        { population: 480, needIndex: '1.12', costIndex: '1.15' },
      ]),
    },
  },
  {
    name: 'nortrials-staff-population',
    title: 'NorTrials: 14 M for study staff by inhabitants alone',
    assumed: 'population (thousands)',
    document: {
      pool: 14 * MILLION,
      currency: 'NOK',
      model: { kind: 'population', roundTo },
      recipients: norway([{ population: 3000 }, { population: 1100 }, { population: 740 }, { population: 480 }]),
    },
  },
  {
    name: 'norway-research-grant',
    title: 'Norwegian research grant: 70 % by results over three years, the rest fixed',
    assumed: 'the pool, fixed weights and points',
    document: {
      pool: 100 * MILLION,
      currency: 'NOK',
      model: { kind: 'result-share', resultShare: '0.70', windowYears: 3, roundTo },
      recipients: norway([
        { fixedWeight: 50, points: [1500, 1600, 1700] },
        { fixedWeight: 20, points: [500, 520, 540] },
        { fixedWeight: 20, points: [300, 330, 360] },
        { fixedWeight: 10, points: [200, 190, 210] },
      ]),
    },
  },
  {
    name: 'alf-research',
    title: 'ALF: compensation for clinical research, a fifth by quality from 2019',
    assumed: 'the pool (350 M of quality money ÷ 20 %), fixed weights, categories and their factors 1, 2, 3',
    document: {
      pool: 1750 * MILLION,
      currency: 'SEK',
      model: {
        kind: 'quality-share',
        qualityShare: '0.20',
        year: 2019,
        qualityFrom: 2019,
        categoryFactor: { INSUFFICIENT: 1, GOOD_TO_HIGH: 2, VERY_HIGH: 3 },
        roundTo,
      },
      recipients: ALF_REGIONS.map(({ code }, which) => ({ code, ...ALF_ASSUMED[which] })),
    },
  },
  {
    name: 'skl-split',
    title: 'SKL: the common frame of 154.1 M, charged to the 21 regions by inhabitants (end of 2023)',
    assumed: null,
    document: {
      pool: Number(
        SKL_FRAME.filter(({ decidedOn }) => decidedOn !== null).reduce((sum, { amount }) => sum + amount, 0n),
      ),
      currency: 'SEK',
      model: { kind: 'population', roundTo },
      recipients: REGIONS.filter(({ country }) => country === 'SE').map(({ code, name, population }) => ({
        code,
        name,
        population: population?.persons ?? 0,
      })),
    },
  },
  {
    name: 'sweden-hybrid-core',
    title: 'Swedish hybrid: state core money for a coordinator in each of the six healthcare regions',
    assumed: 'the pool; core money alone pays what runs all year, targeted money needs co-funding beside it',
    document: {
      pool: 12 * MILLION,
      currency: 'SEK',
      model: { kind: 'equal', roundTo },
      recipients: HEALTHCARE_REGIONS.map(({ code }) => ({ code })),
    },
  },
];
