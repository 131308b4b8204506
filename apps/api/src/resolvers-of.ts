import type { Type } from '@nestjs/common';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql';
import { type AnyModule, declaredIn } from './declared-in.js';

/** Every resolver class that the modules provide, imports included, each once. */
export function resolversOf(modules: readonly AnyModule[]): Set<Type<object>> {
  const isResolver = (provider: unknown): provider is Type<object> =>
    typeof provider === 'function' && Reflect.hasMetadata(RESOLVER_TYPE_METADATA, provider);
  return new Set([...declaredIn<unknown>(modules, 'providers')].filter(isResolver));
}
