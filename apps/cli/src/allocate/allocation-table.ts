import {
  compareAllocations,
  explainAllocation,
  type ExplainedLine,
  type Fraction,
  type GuardRail,
} from '@samprova/funding/domain';
import picocolors from 'picocolors';
import type { AnsweredAllocation } from './answer-allocation.js';

const BAR = 20;
const HELD: Readonly<Record<GuardRail, string>> = {
  floor: 'held at its floor',
  cap: 'held at its cap',
  maxDecrease: 'held: falls no further in a year',
  maxIncrease: 'held: rises no further in a year',
};

/** The lines for a person: amount, share of the pool, and a bar of it; explained, why each is what it is. */
export function allocationTable(answered: AnsweredAllocation, explained: boolean, coloured: boolean): string {
  const colours = picocolors.createColors(coloured);
  const { request, allocation, inputsHash } = answered;
  const lines = explainAllocation(request, allocation);
  const rows = lines.map((line) => [
    shown(line.code),
    grouped(line.amount),
    percent({ numerator: line.amount, denominator: request.pool || 1n }),
  ]);
  const total = ['Total', grouped(allocation.total), percent({ numerator: 1n, denominator: 1n })];
  const widths = [0, 1, 2].map((column) => Math.max(...[...rows, total].map((row) => row[column]!.length)));
  const columns = ([code, amount, share]: readonly string[]) =>
    `  ${code!.padEnd(widths[0]!)}  ${amount!.padStart(widths[1]!)}  ${share!.padStart(widths[2]!)}`;
  return [
    colours.bold(`${grouped(request.pool)} by "${allocation.model}" (version ${allocation.version})`),
    `minor units of ${request.currency}, ${request.codes.length} recipients`,
    '',
    ...lines.flatMap((line, row) => [
      `${columns(rows[row]!)}  ${colours.cyan(bar(line.amount, request.pool))}`.trimEnd(),
      ...(explained ? why(line).map((reason) => colours.dim(`      ${reason}`)) : []),
      ...(explained || !line.heldBy ? [] : [colours.dim(`      ${HELD[line.heldBy]}`)]),
    ]),
    colours.bold(columns(total)),
    '',
    colours.dim(`inputs ${inputsHash}`),
    '',
  ].join('\n');
}

function why(line: ExplainedLine): string[] {
  const { quota, quotaOfRest, roundedDown, remainderRank, added, heldBy, amount } = line;
  const parts =
    line.parts.length < 2
      ? []
      : line.parts.map(({ name, share, quota: part }) => `${name}: ${percent(share)} of it, ${decimal(part)}`);
  if (heldBy) return [...parts, `quota ${decimal(quota)}; ${HELD[heldBy]}, ${grouped(amount)}`];
  const rest =
    quotaOfRest && !same(quotaOfRest, quota)
      ? [`quota ${decimal(quota)} of the pool, ${decimal(quotaOfRest)} of what guard-rails leave`]
      : [`quota ${decimal(quota)}`];
  const rounding = `rounded down to ${grouped(roundedDown ?? 0n)}, remainder no. ${remainderRank ?? 0}, so ${grouped(added)} more`;
  return [...parts, ...rest, rounding];
}

/** Two runs laid side by side. */
export function comparisonTable(first: AnsweredAllocation, second: AnsweredAllocation, coloured: boolean): string {
  const colours = picocolors.createColors(coloured);
  const name = ({ allocation }: AnsweredAllocation) => allocation.model;
  const rows = [
    ['', name(first), name(second), 'difference'],
    ...compareAllocations(first.allocation.lines, second.allocation.lines).map((line) => [
      shown(line.code),
      line.first === null ? '–' : grouped(line.first),
      line.second === null ? '–' : grouped(line.second),
      signed(line.difference),
    ]),
    [
      'Total',
      grouped(first.allocation.total),
      grouped(second.allocation.total),
      signed(second.allocation.total - first.allocation.total),
    ],
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const text = rows.map(
    ([code, ...amounts]) =>
      `  ${code!.padEnd(widths[0]!)}${amounts.map((amount, column) => `  ${amount.padStart(widths[column + 1]!)}`).join('')}`,
  );
  return [colours.bold(text[0]!), ...text.slice(1, -1), colours.bold(text.at(-1)!), ''].join('\n');
}

function signed(amount: bigint): string {
  return amount > 0n ? `+${grouped(amount)}` : grouped(amount);
}

/** 1234567 → "1 234 567". */
function grouped(amount: bigint): string {
  return amount.toString().replace(/\B(?=(\d{3})+$)/g, ' ');
}

function percent(share: Fraction): string {
  return `${decimal({ numerator: share.numerator * 100n, denominator: share.denominator }).replace('…', '')} %`;
}

/** Two places, half up; "…" where more would follow. */
function decimal({ numerator, denominator }: Fraction): string {
  const hundredths = (numerator * 200n + denominator) / (denominator * 2n);
  const text = `${grouped(hundredths / 100n)}.${(hundredths % 100n).toString().padStart(2, '0')}`;
  return (numerator * 100n) % denominator === 0n ? text : `${text}…`;
}

function same(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator === b.numerator * a.denominator;
}

function bar(amount: bigint, pool: bigint): string {
  return pool === 0n ? '' : '█'.repeat(Number((amount * BigInt(2 * BAR) + pool) / (pool * 2n)));
}

/** Long codes would break the table. */
function shown(code: string): string {
  return code.length > 40 ? `${code.slice(0, 39)}…` : code;
}
