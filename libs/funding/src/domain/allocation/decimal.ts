/** A number as it was written in JSON; the reader makes one for each, so that no digit passes through a double. */
export class NumberText {
  private parsed: ParsedDecimal | undefined;

  constructor(readonly text: string) {}

  get decimal(): ParsedDecimal {
    return (this.parsed ??= parseDecimal(this.text));
  }
}

type ParsedDecimal = Decimal | 'NOT_A_NUMBER' | 'NUMBER_TOO_LONG';

/** `digits · 10^exponent`, exactly; the digits end in no zero, and zero itself is `0 · 10^0`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** A share or factor, exactly; the denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Digits before and after the point together: far beyond any index, and short enough to compute with. */
export const LONGEST_NUMBER = 1000;

const ZERO: Decimal = { digits: 0n, exponent: 0 };
const NUMBER = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/** Reads the number grammar of JSON (RFC 8259 § 6) and nothing else: no sign "+", no comma, no space, no NaN. */
export function parseDecimal(text: string): ParsedDecimal {
  if (text.length > 3 * LONGEST_NUMBER) return NUMBER.test(text) ? 'NUMBER_TOO_LONG' : 'NOT_A_NUMBER';
  const [whole, sign, integer = '', fraction = '', power = '0'] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return 'NOT_A_NUMBER';
  const written = `${integer}${fraction}`.replace(/^0+/, '');
  if (written === '') return ZERO;
  const digits = written.replace(/0+$/, '');
  const exponent = Number(power) - fraction.length + (written.length - digits.length);
  if (Math.max(digits.length, digits.length + exponent, -exponent) > LONGEST_NUMBER) return 'NUMBER_TOO_LONG';
  return { digits: BigInt(`${sign ?? ''}${digits}`), exponent };
}

export function fractionOf({ digits, exponent }: Decimal): Fraction {
  return exponent >= 0
    ? { numerator: digits * 10n ** BigInt(exponent), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-exponent) };
}

/** The whole number that it is, or null when something stands after the point. */
export function integerOf({ digits, exponent }: Decimal): bigint | null {
  return exponent >= 0 ? digits * 10n ** BigInt(exponent) : null;
}

/** The same numbers as integers, all multiplied by one power of ten: their proportions stay. */
export function inProportion(decimals: readonly Decimal[]): bigint[] {
  const exponent = decimals.reduce((lowest, decimal) => Math.min(lowest, decimal.exponent), 0);
  return decimals.map((decimal) => decimal.digits * 10n ** BigInt(decimal.exponent - exponent));
}

/**
 * One text for one number: as ECMAScript writes it (RFC 8785 § 3.2.2.3), with every digit kept. 1.50, 1.5 and 15e-1
 * are "1.5"; minus zero is "0".
 */
export function canonicalNumber({ digits, exponent }: Decimal): string {
  if (digits === 0n) return '0';
  if (digits < 0n) return `-${canonicalNumber({ digits: -digits, exponent })}`;
  const text = digits.toString();
  const point = text.length + exponent;
  if (exponent >= 0 && point <= 21) return text + '0'.repeat(exponent);
  if (point > 0 && point <= 21) return `${text.slice(0, point)}.${text.slice(point)}`;
  if (point > -6 && point <= 0) return `0.${'0'.repeat(-point)}${text}`;
  const power = `e${point > 0 ? '+' : '-'}${Math.abs(point - 1)}`;
  return text.length === 1 ? `${text}${power}` : `${text.slice(0, 1)}.${text.slice(1)}${power}`;
}
