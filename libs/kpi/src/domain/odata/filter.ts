import type { EdmType, ReportingColumn } from '../reporting/entity-set.js';
import type { Literal } from './literal.js';

/** A `$filter`, read and with its types checked. */
export type Expression = Literal | ColumnRead | Call | Comparison | Membership | Junction | Negation;

export interface ColumnRead {
  readonly kind: 'column';
  readonly column: ReportingColumn;
}

export interface Call {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly args: readonly Expression[];
}

/** With null: `eq` and `ne` ask whether both are null; the others are false. */
export interface Comparison {
  readonly kind: 'compare';
  readonly op: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** `… in (…)`, which is `eq` with one of them. */
export interface Membership {
  readonly kind: 'in';
  readonly operand: Expression;
  readonly values: readonly Literal[];
}

/** Three-valued, as SQL: a row is chosen when all of it is true. */
export interface Junction {
  readonly kind: 'and' | 'or';
  readonly operands: readonly Expression[];
}

export interface Negation {
  readonly kind: 'not';
  readonly operand: Expression;
}

export const COMPARISON_OPERATORS = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number];

/** The functions there are: what they take, each with the types that will do, and what they give. */
export const FUNCTIONS = {
  contains: { takes: [['String'], ['String']], gives: 'Boolean' },
  startswith: { takes: [['String'], ['String']], gives: 'Boolean' },
  endswith: { takes: [['String'], ['String']], gives: 'Boolean' },
  tolower: { takes: [['String']], gives: 'String' },
  toupper: { takes: [['String']], gives: 'String' },
  concat: { takes: [['String'], ['String']], gives: 'String' },
  length: { takes: [['String']], gives: 'Int32' },
  year: { takes: [['Date', 'DateTimeOffset']], gives: 'Int32' },
  month: { takes: [['Date', 'DateTimeOffset']], gives: 'Int32' },
  day: { takes: [['Date', 'DateTimeOffset']], gives: 'Int32' },
  hour: { takes: [['DateTimeOffset']], gives: 'Int32' },
  minute: { takes: [['DateTimeOffset']], gives: 'Int32' },
  date: { takes: [['DateTimeOffset']], gives: 'Date' },
} as const satisfies Readonly<
  Record<string, { readonly takes: readonly (readonly EdmType[])[]; readonly gives: EdmType }>
>;
export type FunctionName = keyof typeof FUNCTIONS;

export function typeOf(expression: Expression): EdmType | 'Null' {
  switch (expression.kind) {
    case 'literal':
      return expression.type;
    case 'column':
      return expression.column.type;
    case 'call':
      return FUNCTIONS[expression.name].gives;
    default:
      return 'Boolean';
  }
}
