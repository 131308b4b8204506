import { type Figure, type FigureContext, noFigure, type Shape } from './figure.js';
import type { MoneyKnown } from './money.js';
import type { Sum } from './sum.js';

/** A figure of the books. Where they were not read, as for a network, it has no cases. */
export function ofMoney(shape: (money: MoneyKnown, context: FigureContext, sum: Sum) => Figure): Shape {
  return (sum, context) => (context.money ? shape(context.money, context, sum) : noFigure('NO_CASES'));
}

/** Minor units ÷ minor units; `n` are the cases behind it, and krona and øre are no sample: there is no interval. */
export function moneyRatio(numerator: number, denominator: number, n: number, beside: Figure['beside'] = {}): Figure {
  if (n === 0) return noFigure('NO_CASES', beside);
  if (denominator <= 0) return noFigure('NO_DENOMINATOR', beside, n);
  return { value: numerator / denominator, reason: null, numerator, denominator, n, interval: null, beside };
}
