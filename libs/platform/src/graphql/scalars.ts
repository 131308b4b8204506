import { type Instant, type LocalDate, Temporal } from '@samprova/kernel';
import { GraphQLError, GraphQLScalarType, Kind, TokenKind, type ValueNode } from 'graphql';

function scalar<T extends { toString(): string }>(
  name: string,
  description: string,
  parse: (text: string) => T,
): GraphQLScalarType<T, string> {
  const read = (text: string): T => {
    try {
      return parse(text);
    } catch {
      throw new GraphQLError(`"${text.slice(0, 40)}" is no ${name}: ${description}`);
    }
  };
  const input = (value: unknown): T => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} must be a string: ${description}`);
    return read(value);
  };
  return new GraphQLScalarType<T, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: input,
    parseLiteral: (node: ValueNode) => {
      try {
        return input(node.kind === Kind.STRING ? node.value : undefined);
      } catch (error) {
        const field = fieldBefore(node);
        const message = error instanceof Error ? error.message : String(error);
        throw new GraphQLError(field ? `${field}: ${message}` : message, { nodes: node, extensions: { field } });
      }
    },
  });
}

/** graphql-js names the field of a wrong variable, but of a wrong literal only the place: the name stands before it. */
function fieldBefore({ loc }: ValueNode): string | undefined {
  let token = loc?.startToken.prev;
  // In a list the name stands before its bracket.
  while (token && token.kind !== TokenKind.COLON && token.kind !== TokenKind.SOF) token = token.prev;
  return token?.kind === TokenKind.COLON && token.prev?.kind === TokenKind.NAME ? token.prev.value : undefined;
}

/** An instant; sent as ISO 8601 in UTC, accepted with any offset. */
export const DateTimeScalar = scalar<Instant>(
  'DateTime',
  'an instant in ISO 8601 with an offset, for example 2026-06-15T09:00:00+02:00; answers are in UTC.',
  (text) => Temporal.Instant.from(text),
);

/** A calendar date in the partnership's time zone. */
export const DateScalar = scalar<LocalDate>('Date', 'a calendar date, for example 2026-06-23.', (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new RangeError(text);
  return Temporal.PlainDate.from(text);
});

/** Free-form JSON whose shape another schema decides (a form's content). */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'A JSON value whose shape a versioned JSON Schema decides, for example the content of a form.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => literal(node, variables ?? {}),
});

function literal(node: ValueNode, variables: Record<string, unknown>): unknown {
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.LIST:
      return node.values.map((value) => literal(value, variables));
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, literal(field.value, variables)]));
    case Kind.VARIABLE:
      return variables[node.name.value];
  }
}
