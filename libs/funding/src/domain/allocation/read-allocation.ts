import { ok, type Result } from '@samprova/kernel';
import { readBounds, type Bounds, BOUND_INPUTS, BOUND_PARAMETERS } from './guard-rails.js';
import { isInputObject, LARGEST_AMOUNT, Located, type InputValue } from './input.js';
import type { AllocationModel, Component } from './model.js';
import { ALLOCATION_MODELS, allocationModel } from './models/registry.js';
import type { AllocationRefused } from './refusal.js';

/** An allocation as it was asked for, read and found sound. */
export interface AllocationRequest {
  /** Minor units, from 0 to 2^53−1. */
  readonly pool: bigint;
  /** ISO 4217. */
  readonly currency: string;
  readonly model: AllocationModel;
  readonly components: readonly Component[];
  /** Minor units; each amount is a multiple of it, as far as the pool allows. */
  readonly roundTo: bigint;
  readonly codes: readonly string[];
  readonly bounds: readonly Bounds[];
}

/** Characters that cannot be shown or that show another text (CVE-2021-42574), and halves of a character. */
const UNFIT = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/u;

type Read<T> = Result<T, AllocationRefused>;

/** Reads `{pool, currency, model, recipients}`; the first thing that is wrong is refused with its place. */
export function readAllocation(document: InputValue): Read<AllocationRequest> {
  const input = new Located(document);
  const whole = input.object();
  if (!whole.ok) return whole;
  const misspelt = findMisspelt(input, ['pool', 'currency', 'model', 'recipients']);
  if (misspelt) return misspelt;
  const pool = readPool(input.field('pool'));
  if (!pool.ok) return pool;
  const currency = input.field('currency');
  if (!currency.isGiven()) return currency.missing();
  if (typeof currency.value !== 'string' || !/^[A-Z]{3}$/.test(currency.value))
    return currency.refuse('CURRENCY_INVALID', 'a currency is three capital letters, such as SEK');
  const parameters = input.field('model');
  const model = readModel(parameters);
  if (!model.ok) return model;
  const roundTo = readRoundTo(parameters.field('roundTo'));
  if (!roundTo.ok) return roundTo;
  const list = input.field('recipients').list();
  if (!list.ok) return list;
  const codes = readCodes(input.field('recipients'), list.value, model.value);
  if (!codes.ok) return codes;
  const components = model.value.components(parameters, list.value);
  if (!components.ok) return components;
  const empty = components.value.find(({ weights }) => weights.every((weight) => weight === 0n));
  if (empty)
    return input
      .field('recipients')
      .refuse('ALL_ZERO', `${empty.name} is 0 for every recipient, so that nothing can be shared by it`);
  const bounds = readBounds(parameters, list.value, roundTo.value);
  if (!bounds.ok) return bounds;
  return ok({
    pool: pool.value,
    currency: currency.value,
    model: model.value,
    components: components.value,
    roundTo: roundTo.value,
    codes: codes.value,
    bounds: bounds.value,
  });
}

function readPool(pool: Located): Read<bigint> {
  const read = pool.decimal();
  if (!read.ok) return read;
  if (read.value.digits < 0n) return pool.refuse('POOL_NEGATIVE', 'nothing below 0 can be shared out');
  if (read.value.exponent < 0)
    return pool.refuse('POOL_NOT_AN_INTEGER', 'a pool is a whole number of minor units (øre, öre, cents)');
  return pool.integer('POOL_TOO_LARGE', 0n);
}

function readModel(parameters: Located): Read<AllocationModel> {
  const given = parameters.object();
  if (!given.ok) return given;
  const kind = parameters.field('kind');
  if (!kind.isGiven()) return kind.missing();
  const known = typeof kind.value === 'string' ? allocationModel(kind.value) : undefined;
  if (!known)
    return kind.refuse('UNKNOWN_KIND', `the kinds are ${ALLOCATION_MODELS.map((model) => model.kind).join(', ')}`);
  const version = parameters.field('version');
  const asked = version.isGiven() ? version.integer('UNKNOWN_VERSION', 1n) : ok(BigInt(known.version));
  if (!asked.ok) return asked;
  const model = allocationModel(known.kind, Number(asked.value));
  if (!model) return version.refuse('UNKNOWN_VERSION', `"${known.kind}" has versions up to ${known.version}`);
  // A parameter that is not read would silently give other amounts.
  const taken = ['kind', 'version', 'roundTo', ...BOUND_PARAMETERS, ...model.parameters];
  for (const name of Object.keys(given.value))
    if (!taken.includes(name))
      return parameters
        .field(name)
        .refuse('UNKNOWN_PARAMETER', `"${model.kind}" does not take it; it takes ${taken.slice(1).join(', ')}`);
  return ok(model);
}

function readRoundTo(roundTo: Located): Read<bigint> {
  return roundTo.isGiven() ? roundTo.integer('ROUND_TO_INVALID', 1n, LARGEST_AMOUNT) : ok(1n);
}

function readCodes(place: Located, recipients: readonly Located[], model: AllocationModel): Read<string[]> {
  if (recipients.length === 0) return place.refuse('NO_RECIPIENTS', 'there is nobody to receive anything');
  const fields = ['code', ...BOUND_INPUTS, ...model.inputs];
  const first = new Map<string, Located>();
  for (const recipient of recipients) {
    const given = recipient.object();
    if (!given.ok) return given;
    const misspelt = findMisspelt(recipient, fields);
    if (misspelt) return misspelt;
    const code = recipient.field('code');
    if (!code.isGiven()) return code.missing();
    if (typeof code.value !== 'string' || code.value === '' || UNFIT.test(code.value))
      return code.refuse('CODE_INVALID', 'a code is a text of at least one character, without control characters');
    const before = first.get(code.value);
    if (before !== undefined) return code.refuse('CODE_DUPLICATE', `the same code stands at ${before.place}`);
    first.set(code.value, code);
  }
  return ok([...first.keys()]);
}

/** Fields beyond the contract are let through (a name, a note), unless they misspell one of it. */
function findMisspelt(place: Located, fields: readonly string[]) {
  if (!isInputObject(place.value)) return undefined;
  for (const field of Object.keys(place.value)) {
    if (fields.includes(field)) continue;
    const meant = fields.find((known) => letters(known) === letters(field));
    if (meant) return place.field(field).refuse('UNKNOWN_FIELD', `there is no such field; "${meant}" is meant?`);
  }
  return undefined;
}

function letters(field: string): string {
  return field.toLowerCase().replace(/[^a-z]/g, '');
}
