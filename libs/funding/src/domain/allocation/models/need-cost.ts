import { ok, type Result } from '@samprova/kernel';
import { inProportion, type Decimal } from '../decimal.js';
import { eachRead, type Located } from '../input.js';
import type { AllocationModel, Component } from '../model.js';
import type { AllocationRefused } from '../refusal.js';
import { WHOLE } from './whole.js';

const FACTORS = ['population', 'needIndex', 'costIndex'] as const;

/**
 * Inhabitants × need × cost: how the Norwegian base grant is known to be shared between the regional authorities. With
 * `services` it is a weighted sum over services (somatic, mental health, …), each with indices of its own.
 */
export const needCost: AllocationModel = {
  kind: 'need-cost',
  version: 1,
  summary: 'inhabitants × need index × cost index, in one sum or by service',
  parameters: ['services'],
  inputs: [...FACTORS, 'services'],
  components(model, recipients) {
    const services = model.field('services');
    if (services.isGiven()) return byService(services, recipients);
    const weights = readProducts(recipients);
    return weights.ok ? ok([{ name: 'need × cost', share: WHOLE, weights: weights.value }]) : weights;
  },
};

function byService(services: Located, recipients: readonly Located[]): Result<readonly Component[], AllocationRefused> {
  const named = services.object();
  if (!named.ok) return named;
  const names = Object.keys(named.value);
  const weighed = eachRead(names, (name) => services.field(name).weight());
  if (!weighed.ok) return weighed;
  const parts = inProportion(weighed.value);
  const denominator = parts.reduce((sum, part) => sum + part, 0n);
  if (denominator === 0n) return services.refuse('ALL_ZERO', 'no service has a weight above 0');
  return eachRead([...names.entries()], ([which, name]) => {
    const products = readProducts(recipients.map((recipient) => recipient.field('services').field(name)));
    if (!products.ok) return products;
    return ok({ name, share: { numerator: parts[which]!, denominator }, weights: products.value });
  });
}

function readProducts(places: readonly Located[]): Result<bigint[], AllocationRefused> {
  const read = eachRead(places, (place) => {
    const factors = eachRead(FACTORS, (factor) => place.field(factor).weight());
    return factors.ok ? ok(factors.value.reduce(product)) : factors;
  });
  return read.ok ? ok(inProportion(read.value)) : read;
}

function product(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, exponent: a.exponent + b.exponent };
}
