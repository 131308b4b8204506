import { invalidInput } from '@samprova/platform';
import type { GraphqlContext } from '@samprova/platform/graphql';
import type { CanActivate, ExecutionContext, Type } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { findPersonalIdentityNumbers } from '../domain/personal-identity-numbers.js';

/** A form looks through its content by itself, and names every place at once. */
const FORM_CONTENT = 'content';

/** Never shown to anybody, and chosen by whoever signs in. */
const SECRETS: ReadonlySet<string> = new Set(['password', 'current', 'next', 'secret', 'token']);

/**
 * Before every mutation, of whatever area. No patient-level data anywhere: one whose text holds a personal identity number
 * is refused before it begins, naming the field and the position, whatever input it is. And what an earlier mutation of
 * the same document of this area has read is forgotten, so that each answers with what it left behind.
 */
export class BeforeMutationGuard implements CanActivate {
  /** @param resolvers of this area, whose loaders are to be forgotten */
  constructor(private readonly resolvers: readonly Type<object>[]) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<string>() !== 'graphql') return true;
    const request = GqlExecutionContext.create(context);
    if (request.getInfo<GraphQLResolveInfo>().parentType.name !== 'Mutation') return true;
    refuseNumbers(request.getArgs<unknown>(), '');
    if (this.resolvers.includes(context.getClass())) request.getContext<GraphqlContext>().loaders.clear();
    return true;
  }
}

function refuseNumbers(value: unknown, field: string): void {
  if (typeof value === 'string') {
    const [found] = findPersonalIdentityNumbers(value);
    if (found)
      throw invalidInput(
        field,
        `${field} holds what looks like a personal identity number (${found.country}) at position ${found.start}; take it away.`,
      );
  } else if (Array.isArray(value)) value.forEach((item, index) => refuseNumbers(item, `${field}.${index}`));
  else if (isPlain(value))
    for (const [key, inner] of Object.entries(value))
      if (key !== FORM_CONTENT && !SECRETS.has(key)) refuseNumbers(inner, field ? `${field}.${key}` : key);
}

/** Instants and dates have been read already and hold no text. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
