import type { Refusal, Result } from '@samprova/kernel';
import type { Type } from '@nestjs/common';
import { createUnionType, Field, InterfaceType, ObjectType, type ReturnTypeFunc } from '@nestjs/graphql';

/** Marks a value of a result union as a refusal; a success may well have a field of its own named `code`. */
const REFUSED = Symbol('refused');

@InterfaceType('Refusal', {
  description: 'A business outcome the caller can act on: nothing was changed. Faults come as GraphQL errors instead.',
})
export abstract class RefusalType {
  @Field({ description: 'Stable code; `docs/errors.md` says what to do.' })
  code: string;

  @Field({ description: 'One English sentence with the remedy, for logs and machines; portals show their own words.' })
  message: string;
}

interface RefusalField {
  readonly type: ReturnTypeFunc;
  readonly description: string;
  readonly nullable?: boolean;
}

/**
 * One refusal as a GraphQL type. Fields are named after the remedy (`earliest`), never after an input, so that unions
 * never hold one name with two types.
 * @param description completes "Returned if …"
 */
export function refusalType(
  name: string,
  description: string,
  fields: Readonly<Record<string, RefusalField>> = {},
): Type<RefusalType> {
  class SpecificRefusal extends RefusalType {}
  Object.defineProperty(SpecificRefusal, 'name', { value: `${name}Type` });
  ObjectType(name, { implements: () => [RefusalType], description })(SpecificRefusal);
  for (const [field, { type, description: says, nullable = false }] of Object.entries(fields))
    Field(type, { description: says, nullable })(SpecificRefusal.prototype, field);
  return SpecificRefusal;
}

/** The union a mutation answers with: the success type, or one of the refusals by their code. */
export function resultUnion(
  name: string,
  success: Type<object>,
  refusals: Readonly<Record<string, Type<RefusalType>>>,
): object {
  const types = [success, ...new Set(Object.values(refusals))] as const;
  return createUnionType({
    name,
    description: `What it became, or why not.`,
    types: () => types,
    resolveType: (value: object): Type<unknown> => {
      if (!(REFUSED in value)) return success;
      const { code } = value as unknown as Refusal;
      const type = refusals[code];
      if (!type) throw new Error(`the union ${name} does not list the refusal ${code}`);
      return type;
    },
  }) as object;
}

/** Turns a use case's `Result` into what a result union resolves. */
export function answer<T extends object, R extends Refusal>(result: Result<T, R>): object {
  if (result.ok) return result.value;
  return { message: sentence(result.refusal), ...result.refusal, [REFUSED]: true };
}

function sentence(refusal: Refusal): string {
  const told = (refusal as { message?: unknown }).message;
  return typeof told === 'string' ? told : refusal.code.toLowerCase().replaceAll('_', ' ');
}
