import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const says =
  'a whole number of minor units (öre, øre), at most 2^53 − 1 either way; GraphQL’s Int would end at 21 million kronor.';

function checked(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new GraphQLError(`MinorUnits must be ${says}`);
  return value;
}

/** Money on the wire: a JSON number that is exact in every client. */
export const MinorUnitsScalar = new GraphQLScalarType<number, number>({
  name: 'MinorUnits',
  description: `An amount of money: ${says} Its currency stands beside it.`,
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.INT ? Number(node.value) : undefined),
});
