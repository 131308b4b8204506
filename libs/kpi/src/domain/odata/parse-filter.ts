import { ok, type Result } from '@samprova/kernel';
import type { EdmType, EntitySet } from '../reporting/entity-set.js';
import {
  COMPARISON_OPERATORS,
  type ComparisonOperator,
  type Expression,
  type FunctionName,
  FUNCTIONS,
  typeOf,
} from './filter.js';
import { type Token, tokensOf } from './filter-tokens.js';
import { type Literal, readLiteral, text } from './literal.js';
import { misread, notOffered, type ODataProblem, quoted, refusalOf, type Unreadable } from './odata-problem.js';

/** The most that a filter may ask, so that no request keeps the service busy with reading. */
export const FILTER_LIMITS = { characters: 6000, parts: 400, depth: 30, listed: 300 } as const;

const ELSEWHERE = ['add', 'sub', 'mul', 'div', 'divby', 'mod', 'has', 'any', 'all'];
/** Functions of OData 4.0 that this service does not have. */
const OTHER_FUNCTIONS = [
  ...[
    'indexof',
    'substring',
    'trim',
    'second',
    'fractionalseconds',
    'time',
    'totaloffsetminutes',
    'now',
    'mindatetime',
  ],
  ...['maxdatetime', 'totalseconds', 'round', 'floor', 'ceiling', 'cast', 'isof', 'geo.distance', 'geo.length'],
];
const NUMBERS: readonly string[] = ['Int32', 'Int64', 'Decimal'];

/** Reads a `$filter`: names and types checked, nothing left over. */
export function parseFilter(set: EntitySet, written: string): Result<Expression, ODataProblem> {
  try {
    return ok(new FilterParser(set, written).whole());
  } catch (thrown) {
    return refusalOf(thrown);
  }
}

class FilterParser {
  private readonly tokens: readonly Token[];
  private place = 0;
  private depth = 0;
  private parts = 0;

  constructor(
    private readonly set: EntitySet,
    private readonly written: string,
  ) {
    const { characters } = FILTER_LIMITS;
    if (written.length > characters) throw misread('$filter', `$filter: at most ${characters} characters.`);
    this.tokens = tokensOf(written);
  }

  whole(): Expression {
    const expression = this.disjunction();
    const left = this.next();
    if (left.kind !== 'end') throw this.wrong(left, `expected "and", "or" or the end instead of ${quoted(left.text)}`);
    this.mustBe(expression, ['Boolean'], 'the whole filter', 0);
    return expression;
  }

  private disjunction(): Expression {
    return this.junction('or', () => this.junction('and', () => this.comparison()));
  }

  private junction(kind: 'and' | 'or', operand: () => Expression): Expression {
    const { at } = this.peek();
    const operands = [operand()];
    while (this.isWord(kind)) {
      this.next();
      operands.push(operand());
    }
    const [only] = operands;
    if (only && operands.length === 1) return only;
    for (const one of operands) this.mustBe(one, ['Boolean'], `each side of "${kind}"`, at);
    return this.counted({ kind, operands });
  }

  private comparison(): Expression {
    const { at } = this.peek();
    const left = this.unary();
    if (this.isWord('in')) {
      this.next();
      return this.membership(left, at);
    }
    const op = COMPARISON_OPERATORS.find((one) => this.isWord(one));
    if (!op) {
      const after = this.peek();
      if (after.kind === 'word' && ELSEWHERE.includes(after.text))
        throw notOffered('$filter', `$filter: "${after.text}" is not offered${placeOf(after)}.`);
      return left;
    }
    this.next();
    const right = this.unary();
    this.mustCompare(op, left, right, at);
    return this.counted({ kind: 'compare', op, left, right });
  }

  private membership(operand: Expression, at: number): Expression {
    const open = this.next();
    if (open.text !== '(') throw this.wrong(open, 'expected a list in parentheses after "in"');
    const values: Literal[] = [];
    do {
      const token = this.next();
      const value = token.kind === 'string' ? text(token.text) : readLiteral(token.text);
      if (!value || token.kind === 'mark') throw this.wrong(token, `expected a value instead of ${quoted(token.text)}`);
      this.mustCompare('eq', operand, value, at);
      values.push(value);
      if (values.length > FILTER_LIMITS.listed)
        throw this.wrong(token, `at most ${FILTER_LIMITS.listed} values in one list`);
    } while (this.took(','));
    const close = this.next();
    if (close.text !== ')') throw this.wrong(close, 'expected "," or ")" in the list');
    return this.counted({ kind: 'in', operand, values });
  }

  private unary(): Expression {
    if (!this.isWord('not')) return this.primary();
    const { at } = this.next();
    const operand = this.deeper(() => this.unary());
    this.mustBe(operand, ['Boolean'], 'what stands after "not"', at);
    return this.counted({ kind: 'not', operand });
  }

  private primary(): Expression {
    const token = this.next();
    if (token.kind === 'string') return this.counted(text(token.text));
    if (token.kind === 'mark' && token.text === '(') {
      const inside = this.deeper(() => this.disjunction());
      const close = this.next();
      if (close.text !== ')' || close.kind !== 'mark') throw this.wrong(close, 'a parenthesis is not closed');
      return inside;
    }
    if (token.kind !== 'word')
      throw this.wrong(token, `expected a property, a value or "(" instead of ${nameOf(token)}`);
    if (this.peek().kind === 'mark' && this.peek().text === '(') return this.call(token);
    const literal = readLiteral(token.text);
    if (literal) return this.counted(literal);
    const column = this.set.columns.find(({ name }) => name === token.text);
    if (!column) throw this.unknown(token);
    return this.counted({ kind: 'column', column });
  }

  private call(token: Token): Expression {
    if (OTHER_FUNCTIONS.includes(token.text) || /\/(any|all)$/.test(token.text))
      throw notOffered('$filter', `$filter: the function "${token.text}" is not offered${placeOf(token)}.`);
    if (!Object.hasOwn(FUNCTIONS, token.text)) throw this.wrong(token, `there is no function ${quoted(token.text)}`);
    const name = token.text as FunctionName;
    this.next();
    const args: Expression[] = [];
    if (!this.took(')')) {
      do args.push(this.deeper(() => this.disjunction()));
      while (this.took(','));
      const close = this.next();
      if (close.text !== ')' || close.kind !== 'mark') throw this.wrong(close, 'a parenthesis is not closed');
    }
    const { takes } = FUNCTIONS[name];
    if (args.length !== takes.length) throw this.wrong(token, `${name} takes ${takes.length} and not ${args.length}`);
    takes.forEach((types, index) => this.mustBe(args[index]!, types, `argument ${index + 1} of ${name}`, token.at));
    return this.counted({ kind: 'call', name, args });
  }

  private deeper<T>(inside: () => T): T {
    this.depth += 1;
    if (this.depth > FILTER_LIMITS.depth)
      throw misread('$filter', `$filter: nested more than ${FILTER_LIMITS.depth} deep${placeOf(this.peek())}.`);
    const read = inside();
    this.depth -= 1;
    return read;
  }

  private counted<T extends Expression>(expression: T): T {
    this.parts += 1;
    if (this.parts > FILTER_LIMITS.parts) throw misread('$filter', `$filter: more than ${FILTER_LIMITS.parts} parts.`);
    return expression;
  }

  private mustBe(expression: Expression, types: readonly EdmType[], what: string, at: number): void {
    const type = typeOf(expression);
    if (!types.some((one) => one === type))
      throw this.wrong({ at }, `${what} must be ${types.join(' or ')}, and is ${type}`);
  }

  private mustCompare(op: ComparisonOperator, left: Expression, right: Expression, at: number): void {
    const [one, other] = [typeOf(left), typeOf(right)];
    const alike = one === other || (NUMBERS.includes(one) && NUMBERS.includes(other));
    if (one !== 'Null' && other !== 'Null' && !alike) throw this.wrong({ at }, unlike(one, other));
    const ordered = op !== 'eq' && op !== 'ne';
    if (ordered && (one === 'Boolean' || other === 'Boolean'))
      throw this.wrong({ at }, `truth values are compared with eq and ne, not with ${op}`);
  }

  private unknown(token: Token): Unreadable {
    if (token.text.startsWith('@'))
      return notOffered('$filter', `$filter: parameter aliases (${quoted(token.text)}) are not offered.`);
    return this.wrong(token, `${quoted(token.text)} is neither a value nor a property of ${this.set.name}`);
  }

  private wrong(at: Pick<Token, 'at'>, message: string): Unreadable {
    return misread('$filter', `$filter: ${message}${placeOf(at)}.`);
  }

  private took(mark: string): boolean {
    const token = this.peek();
    if (token.kind !== 'mark' || token.text !== mark) return false;
    this.next();
    return true;
  }

  private isWord(word: string): boolean {
    const { kind, text: read } = this.peek();
    return kind === 'word' && read === word;
  }

  private peek(): Token {
    return this.tokens[this.place] ?? { kind: 'end', text: '', at: this.written.length };
  }

  private next(): Token {
    const token = this.peek();
    this.place += 1;
    return token;
  }
}

function nameOf(token: Token): string {
  return token.kind === 'end' ? 'the end' : quoted(token.text);
}

function placeOf({ at }: Pick<Token, 'at'>): string {
  return ` (character ${at + 1})`;
}

function unlike(one: string, other: string): string {
  const both = [one, other];
  const hint = both.includes('DateTimeOffset')
    ? '; write a time as 2026-01-31T00:00:00Z, a + as %2B'
    : both.includes('Date')
      ? '; write a date as 2026-01-31, without quotes'
      : both.includes('Guid')
        ? '; write an id without quotes'
        : '';
  return `${one} cannot be compared with ${other}${hint}`;
}
