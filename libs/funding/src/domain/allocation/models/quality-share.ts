import { ok, type Result } from '@samprova/kernel';
import { inProportion, NumberText, type Decimal } from '../decimal.js';
import { eachRead, type Located } from '../input.js';
import type { AllocationModel } from '../model.js';
import type { AllocationRefused } from '../refusal.js';
import { readShare } from './read-share.js';
import { readWeights } from './read-weights.js';
import { restOf, WHOLE } from './whole.js';

/**
 * A fixed part, and a part by quality: fixed weight × the factor of the recipient's category. The ALF agreement shares
 * research money so, with a fifth by quality from 2019; `year` before `qualityFrom` has no quality part and needs no
 * categories.
 */
export const qualityShare: AllocationModel = {
  kind: 'quality-share',
  version: 1,
  summary: 'a fixed part, and a part by category of quality',
  parameters: ['qualityShare', 'categoryFactor', 'year', 'qualityFrom'],
  inputs: ['fixedWeight', 'category'],
  components(model, recipients) {
    const share = readShare(model.field('qualityShare'));
    if (!share.ok) return share;
    const begun = qualityHasBegun(model);
    if (!begun.ok) return begun;
    const fixed = readWeights(recipients, 'fixedWeight');
    if (!fixed.ok) return fixed;
    if (!begun.value) return ok([{ name: 'fixedWeight', share: WHOLE, weights: fixed.value }]);
    const factors = eachRead(recipients, (recipient) => categoryFactor(model, recipient.field('category')));
    if (!factors.ok) return factors;
    const quality = inProportion(factors.value).map((factor, which) => factor * fixed.value[which]!);
    return ok([
      { name: 'fixedWeight', share: restOf(share.value), weights: fixed.value },
      { name: 'quality', share: share.value, weights: quality },
    ]);
  },
};

function qualityHasBegun(model: Located): Result<boolean, AllocationRefused> {
  const [year, from] = [model.field('year'), model.field('qualityFrom')];
  if (!year.isGiven() && !from.isGiven()) return ok(true);
  const years = eachRead([year, from], (parameter) => parameter.integer('YEAR_INVALID', 1900n, 2200n));
  return years.ok ? ok(years.value[0]! >= years.value[1]!) : years;
}

function categoryFactor(model: Located, category: Located): Result<Decimal, AllocationRefused> {
  const factors = model.field('categoryFactor');
  const named = factors.object();
  if (!named.ok) return named;
  if (!category.isGiven()) return category.missing();
  const name = category.value instanceof NumberText ? category.value.text : category.value;
  if (typeof name !== 'string' || !Object.hasOwn(named.value, name))
    return category.refuse('UNKNOWN_CATEGORY', `it is none of ${Object.keys(named.value).join(', ').slice(0, 200)}`);
  return factors.field(name).weight();
}
