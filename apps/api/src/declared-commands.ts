import { StartupError } from '@samprova/platform';
import { type Commands, PUBLIC, REQUIRES } from '@samprova/platform/graphql';
import type { Type } from '@nestjs/common';
import { RESOLVER_NAME_METADATA, RESOLVER_PROPERTY_METADATA, RESOLVER_TYPE_METADATA } from '@nestjs/graphql';

/** One operation or field of the schema and the command it carries out; null for what anybody may ask. */
export interface ResolverMethod {
  /** `Query`, `Mutation`, or the type whose field it is. */
  readonly of: string;
  readonly name: string;
  readonly command: string | null;
  readonly where: string;
}

/** @throws StartupError for a method that says neither `@Requires` nor `@Public` */
export function resolverMethods(resolvers: Iterable<Type<object>>): readonly ResolverMethod[] {
  return [...resolvers].flatMap((resolver) => {
    const prototype = resolver.prototype as Record<string, object>;
    return Object.getOwnPropertyNames(prototype)
      .filter((key) => typeof prototype[key] === 'function' && key !== 'constructor')
      .filter((key) => read(prototype[key], RESOLVER_TYPE_METADATA) || read(prototype[key], RESOLVER_PROPERTY_METADATA))
      .map((key) => methodOf(`${resolver.name}.${key}`, key, prototype[key]));
  });
}

/** Nothing listens before every resolver method names a command that some area declares. */
export function checkCommands(methods: readonly ResolverMethod[], commands: Commands): void {
  for (const { command } of methods) if (command !== null) commands.get(command);
}

function methodOf(where: string, key: string, handler: object | undefined): ResolverMethod {
  const command = read(handler, REQUIRES) as string | undefined;
  if (!command && !read(handler, PUBLIC))
    throw new StartupError(`${where} declares neither @Requires nor @Public; say who may call it.`);
  return {
    where,
    of: (read(handler, RESOLVER_TYPE_METADATA) as string | undefined) ?? 'field',
    name: (read(handler, RESOLVER_NAME_METADATA) as string | undefined) ?? key,
    command: command ?? null,
  };
}

function read(target: object | undefined, key: string): unknown {
  return target && Reflect.getMetadata(key, target);
}
