import { ok, type Result } from '@samprova/kernel';
import { NumberText, parseDecimal, integerOf, type Decimal } from './decimal.js';
import { refuseAllocation, type AllocationRefusalCode, type AllocationRefused } from './refusal.js';

/** JSON whose numbers are still text. */
export type InputValue = null | boolean | string | NumberText | readonly InputValue[] | InputObject;
export interface InputObject {
  readonly [field: string]: InputValue;
}

type Read<T> = Result<T, AllocationRefused>;

/** Minor units; what a JSON number can carry to every reader without loss. */
export const LARGEST_AMOUNT = 2n ** 53n - 1n;

/** A part of the input that knows where it stands, so that each refusal can point at it. */
export class Located {
  constructor(
    readonly value: InputValue | undefined,
    private readonly within: Located | null = null,
    private readonly step: string | number = '',
  ) {}

  /** JSON pointer (RFC 6901); put together only when somebody asks. */
  get place(): string {
    if (!this.within) return '';
    return `${this.within.place}/${String(this.step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  }

  isGiven(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  field(name: string): Located {
    const { value } = this;
    return new Located(isInputObject(value) && Object.hasOwn(value, name) ? value[name] : undefined, this, name);
  }

  item(index: number): Located {
    return new Located(isList(this.value) ? this.value[index] : undefined, this, index);
  }

  object(): Read<InputObject> {
    if (isInputObject(this.value)) return ok(this.value);
    return this.isGiven() ? this.refuse('NOT_AN_OBJECT', 'an object {…} is expected') : this.missing();
  }

  list(): Read<readonly Located[]> {
    const { value } = this;
    if (!isList(value)) return this.isGiven() ? this.refuse('NOT_A_LIST', 'a list […] is expected') : this.missing();
    return ok(value.map((_, index) => this.item(index)));
  }

  decimal(): Read<Decimal> {
    const { value } = this;
    if (!this.isGiven()) return this.missing();
    if (!(value instanceof NumberText) && typeof value !== 'string')
      return this.refuse('NOT_A_NUMBER', 'a number is expected');
    const decimal = value instanceof NumberText ? value.decimal : parseDecimal(value);
    if (decimal === 'NOT_A_NUMBER') return this.refuse(decimal, 'this is no number, such as 1250 or "0.35"');
    if (decimal === 'NUMBER_TOO_LONG') return this.refuse(decimal, 'a number of more than 1000 digits is not read');
    return ok(decimal);
  }

  /** What money is shared by: a number from 0. */
  weight(): Read<Decimal> {
    const read = this.decimal();
    return read.ok && read.value.digits < 0n
      ? this.refuse('NEGATIVE_WEIGHT', 'nothing below 0 can be shared by')
      : read;
  }

  /** A whole number within bounds; `code` says which rule is broken otherwise. */
  integer(code: AllocationRefusalCode, least: bigint, most: bigint = LARGEST_AMOUNT): Read<bigint> {
    const read = this.decimal();
    if (!read.ok) return read;
    const whole = integerOf(read.value);
    if (whole !== null && whole >= least && whole <= most) return ok(whole);
    return this.refuse(code, `a whole number from ${least} to ${most} is expected`);
  }

  refuse(code: AllocationRefusalCode, message: string) {
    return refuseAllocation(code, this.place, `${this.place || 'The input'}: ${message}.`);
  }

  missing() {
    return this.refuse('FIELD_MISSING', 'it is missing');
  }
}

export function isInputObject(value: InputValue | undefined): value is InputObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof NumberText);
}

export function isList(value: InputValue | undefined): value is readonly InputValue[] {
  return Array.isArray(value);
}

/** All of them, or the first refusal. */
export function eachRead<T, R>(items: readonly T[], read: (item: T) => Read<R>): Read<R[]> {
  const values: R[] = [];
  for (const item of items) {
    const result = read(item);
    if (!result.ok) return result;
    values.push(result.value);
  }
  return ok(values);
}
