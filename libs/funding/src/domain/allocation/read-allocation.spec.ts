import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { aDocument, amounts, asInput, refusal } from '../../../test/allocation-input.js';
import { BOUND_INPUTS, BOUND_PARAMETERS } from './guard-rails.js';
import { ALLOCATION_MODELS } from './models/registry.js';
import { ALLOCATION_REFUSALS } from './refusal.js';

const weights = { kind: 'weights' };
const one = [{ weight: 1 }];
const activity = (model: object, ...recipients: object[]) => aDocument(10, { kind: 'activity', ...model }, recipients);
const years = (starts: unknown, inclusions: unknown = [1, 1, 1]) => ({ starts, inclusions });
const quality = (model: object, ...recipients: object[]) =>
  aDocument(10, { kind: 'quality-share', qualityShare: 0.2, categoryFactor: { A: 1 }, ...model }, recipients);
const whole = { pool: 10, currency: 'NOK', model: weights, recipients: [{ code: 'A', weight: 1 }] };

const refused = [
  ['NOT_AN_OBJECT', '', asInput([])],
  ['NOT_AN_OBJECT', '', asInput(5)],
  ['NOT_AN_OBJECT', '/model', asInput({ ...whole, model: 'equal' })],
  ['NOT_AN_OBJECT', '/recipients/0', asInput({ ...whole, recipients: ['A'] })],
  ['NOT_A_LIST', '/recipients', asInput({ ...whole, recipients: {} })],
  ['FIELD_MISSING', '/pool', asInput({ ...whole, pool: undefined })],
  ['FIELD_MISSING', '/currency', asInput({ ...whole, currency: null })],
  ['FIELD_MISSING', '/model', asInput({ ...whole, model: null })],
  ['FIELD_MISSING', '/model/kind', asInput({ ...whole, model: {} })],
  ['FIELD_MISSING', '/recipients', asInput({ ...whole, recipients: null })],
  ['FIELD_MISSING', '/recipients/0/code', asInput({ ...whole, recipients: one })],
  ['FIELD_MISSING', '/recipients/1/weight', aDocument(10, weights, [...one, { weigth: 1 }])],
  ['FIELD_MISSING', '/model/resultShare', aDocument(10, { kind: 'result-share' }, [{ fixedWeight: 1 }])],
  ['FIELD_MISSING', '/recipients/0/category', quality({}, { fixedWeight: 1 })],
  ['FIELD_MISSING', '/model/qualityFrom', quality({ year: 2018 }, { fixedWeight: 1, category: 'A' })],
  ['UNKNOWN_FIELD', '/Pool', asInput({ ...whole, Pool: 1 })],
  ['UNKNOWN_FIELD', '/recipients/0/Weight', aDocument(10, weights, [{ Weight: 1, weight: 2 }])],
  ['UNKNOWN_PARAMETER', '/model/alhpa', activity({ alhpa: 0.5 }, years([1, 1, 1]))],
  ['UNKNOWN_PARAMETER', '/model/alpha', aDocument(10, { ...weights, alpha: 1 }, one)],
  ['POOL_NEGATIVE', '/pool', aDocument(-1, weights, one)],
  ['POOL_NEGATIVE', '/pool', aDocument('-0.5', weights, one)],
  ['POOL_NOT_AN_INTEGER', '/pool', aDocument(10.5, weights, one)],
  ['POOL_NOT_AN_INTEGER', '/pool', aDocument('1e-3', weights, one)],
  ['POOL_TOO_LARGE', '/pool', aDocument(2n ** 53n, weights, one)],
  ['POOL_TOO_LARGE', '/pool', aDocument('1e400', weights, one)],
  ['NOT_A_NUMBER', '/pool', aDocument('NaN', weights, one)],
  ['NOT_A_NUMBER', '/pool', aDocument(true, weights, one)],
  ['NOT_A_NUMBER', '/recipients/0/weight', aDocument(10, weights, [{ weight: '1,5' }])],
  ['NOT_A_NUMBER', '/recipients/0/starts/1', activity({}, years([1, [], 1]))],
  ['NUMBER_TOO_LONG', '/recipients/0/weight', aDocument(10, weights, [{ weight: '1e1001' }])],
  ['CURRENCY_INVALID', '/currency', asInput({ ...whole, currency: 'kr' })],
  ['CURRENCY_INVALID', '/currency', asInput({ ...whole, currency: 578 })],
  ['UNKNOWN_KIND', '/model/kind', aDocument(10, { kind: 'magnussen' }, one)],
  ['UNKNOWN_KIND', '/model/kind', aDocument(10, { kind: 'toString' }, one)],
  ['UNKNOWN_KIND', '/model/kind', aDocument(10, { kind: 5 }, one)],
  ['UNKNOWN_VERSION', '/model/version', aDocument(10, { ...weights, version: 2 }, one)],
  ['NO_RECIPIENTS', '/recipients', aDocument(10, weights, [])],
  ['CODE_INVALID', '/recipients/0/code', aDocument(10, weights, [{ code: '', weight: 1 }])],
  ['CODE_INVALID', '/recipients/0/code', aDocument(10, weights, [{ code: 7, weight: 1 }])],
  ['CODE_INVALID', '/recipients/0/code', aDocument(10, weights, [{ code: '\ud83d', weight: 1 }])],
  ['CODE_INVALID', '/recipients/0/code', aDocument(10, weights, [{ code: 'A\u001b[2J', weight: 1 }])],
  ['CODE_DUPLICATE', '/recipients/1/code', aDocument(10, weights, [...one, { code: 'A', weight: 1 }])],
  ['NEGATIVE_WEIGHT', '/recipients/1/weight', aDocument(10, weights, [...one, { weight: -1 }])],
  [
    'NEGATIVE_WEIGHT',
    '/recipients/0/points/2',
    aDocument(10, { kind: 'result-share', resultShare: 1 }, [{ fixedWeight: 1, points: [1, 1, '-1'] }]),
  ],
  [
    'NEGATIVE_WEIGHT',
    '/model/categoryFactor/A',
    quality({ categoryFactor: { A: -1 } }, { fixedWeight: 1, category: 'A' }),
  ],
  ['ALL_ZERO', '/recipients', aDocument(10, weights, [{ weight: 0 }, { weight: '-0.0' }])],
  ['ALL_ZERO', '/recipients', activity({}, years([0, 0, 0]), years([0, 0, 0]))],
  ['ALL_ZERO', '/recipients', activity({}, years([9, 0, 0, 0], [9, 1, 1, 1]))],
  ['ALL_ZERO', '/recipients', quality({ categoryFactor: { A: 0 } }, { fixedWeight: 1, category: 'A' })],
  ['ALL_ZERO', '/model/services', aDocument(10, { kind: 'need-cost', services: { x: 0 } }, [{ services: { x: {} } }])],
  ['SHARE_OUT_OF_RANGE', '/model/alpha', activity({ alpha: '1.0000000000000000000001' }, years([1, 1, 1]))],
  ['SHARE_OUT_OF_RANGE', '/model/alpha', activity({ alpha: -0.1 }, years([1, 1, 1]))],
  ['SHARE_OUT_OF_RANGE', '/model/resultShare', aDocument(10, { kind: 'result-share', resultShare: 70 }, one)],
  ['SHARE_OUT_OF_RANGE', '/model/qualityShare', quality({ qualityShare: 1.01 }, { fixedWeight: 1, category: 'A' })],
  ['YEAR_INVALID', '/model/year', quality({ year: 19, qualityFrom: 2019 }, { fixedWeight: 1, category: 'A' })],
  ['WINDOW_INVALID', '/model/windowYears', activity({ windowYears: 0 }, years([1, 1, 1]))],
  ['WINDOW_INVALID', '/model/windowYears', activity({ windowYears: 2.5 }, years([1, 1, 1]))],
  ['SHORTER_THAN_WINDOW', '/recipients/0/starts', activity({}, years([1, 1]))],
  ['SHORTER_THAN_WINDOW', '/recipients/0/inclusions', activity({}, years([1, 1, 1], []))],
  ['SHORTER_THAN_WINDOW', '/recipients/0/starts', activity({ windowYears: 9007199254740991n }, years([1, 1, 1]))],
  ['LENGTHS_DIFFER', '/recipients/0/inclusions', activity({}, years([1, 1, 1], [1, 1, 1, 1]))],
  ['LENGTHS_DIFFER', '/recipients/1/starts', activity({}, years([1, 1, 1]), years([1, 1, 1, 1]))],
  ['UNKNOWN_CATEGORY', '/recipients/0/category', quality({}, { fixedWeight: 1, category: 'B' })],
  ['UNKNOWN_CATEGORY', '/recipients/0/category', quality({}, { fixedWeight: 1, category: 'constructor' })],
  ['ROUND_TO_INVALID', '/model/roundTo', aDocument(10, { ...weights, roundTo: 0 }, one)],
  ['ROUND_TO_INVALID', '/model/roundTo', aDocument(10, { ...weights, roundTo: 0.5 }, one)],
  ['BOUND_INVALID', '/recipients/0/floor', aDocument(10, weights, [{ weight: 1, floor: -1 }])],
  ['BOUND_INVALID', '/model/cap', aDocument(10, { ...weights, cap: 1.5 }, one)],
  ['BOUND_INVALID', '/model/maxDecrease', aDocument(10, { ...weights, maxDecrease: 1.1 }, one)],
  ['BOUND_INVALID', '/model/maxIncrease', aDocument(10, { ...weights, maxIncrease: -0.1 }, one)],
  ['GUARD_RAILS_CROSS', '/recipients/0', aDocument(10, weights, [{ weight: 1, floor: 6, cap: 5 }])],
  ['GUARD_RAILS_INFEASIBLE', '/recipients', aDocument(10, { ...weights, floor: 11 }, one)],
] as const;

describe('an allocation', () => {
  it.each(refused)('is refused with %s at %j', (code, place, document) => {
    const said = refusal(document);
    expect({ code: said.code, place: said.place }).toEqual({ code, place });
    expect(said.message).toMatch(/\.$/);
  });

  it('is refused for every reason there is', () => {
    const met = new Set<string>(refused.map(([code]) => code));
    // A text that is no Unicode is met when the inputs are written down (canonical-inputs.spec.ts).
    expect(ALLOCATION_REFUSALS.filter((code) => !met.has(code))).toEqual(['TEXT_NOT_UNICODE']);
  });

  it('is described with every kind, parameter, input and refusal in docs/allocation.md', () => {
    const page = readFileSync('docs/allocation.md', 'utf8');
    const words = [
      ...ALLOCATION_MODELS.flatMap(({ kind, parameters, inputs }) => [kind, ...parameters, ...inputs]),
      ...[...BOUND_PARAMETERS, ...BOUND_INPUTS, 'roundTo', 'version', ...ALLOCATION_REFUSALS],
    ];
    expect(words.filter((word) => !page.includes(`\`${word}\``))).toEqual([]);
  });

  it('AT-FU-02: negative weights and weights that are all zero are refused', () => {
    expect(refusal(aDocument(100, weights, [{ weight: -1 }, { weight: 2 }])).code).toBe('NEGATIVE_WEIGHT');
    expect(refusal(aDocument(100, weights, [{ weight: 0 }, { weight: 0 }])).code).toBe('ALL_ZERO');
  });

  it('takes numbers as numbers or as texts, to the last digit', () => {
    const tiny = '0.00000000000000000000000000000000000001';
    const nearly = [{ weight: `1${tiny.slice(1)}` }, { weight: 1 }];
    expect(amounts(aDocument('3e0', weights, nearly))).toEqual([2, 1]);
    expect(amounts(aDocument(3, weights, [...nearly].reverse()))).toEqual([1, 2]);
    expect(amounts(aDocument(9007199254740991n, weights, [{ weight: '1e400' }, { weight: '1E+400' }]))).toEqual([
      4503599627370496, 4503599627370495,
    ]);
  });

  it('of nothing gives everybody nothing', () => {
    expect(amounts(aDocument(0, weights, [...one, { weight: 2 }]))).toEqual([0, 0]);
    expect(amounts(aDocument('-0', weights, one))).toEqual([0]);
  });

  it('takes a category that is a number', () => {
    const model = { kind: 'quality-share', qualityShare: 1, categoryFactor: { 1: 1, 2: 3 } };
    const recipients = [
      { fixedWeight: 1, category: 1 },
      { fixedWeight: 1, category: '2' },
    ];
    expect(amounts(aDocument(100, model, recipients))).toEqual([25, 75]);
  });

  it('lets fields of your own through', () => {
    expect(amounts(aDocument(10, weights, [{ weight: 1, name: 'Helse Vest', starts: 'many' }]))).toEqual([10]);
  });
});
