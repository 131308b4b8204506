import type { DynamicModule, Type } from '@nestjs/common';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql';

type AnyModule = Type<object> | DynamicModule;

/** Every resolver class that the modules provide, imports included, each once. */
export function resolversOf(modules: readonly AnyModule[], seen = new Set<unknown>()): Set<Type<object>> {
  const found = new Set<Type<object>>();
  for (const module of modules) {
    const type = 'module' in module ? module.module : module;
    if (seen.has(type)) continue;
    seen.add(type);
    const declared = <T>(key: 'providers' | 'imports'): T[] => [
      ...((Reflect.getMetadata(key, type) as T[] | undefined) ?? []),
      ...(('module' in module ? (module[key] as T[] | undefined) : undefined) ?? []),
    ];
    for (const provider of declared<unknown>('providers'))
      if (typeof provider === 'function' && Reflect.hasMetadata(RESOLVER_TYPE_METADATA, provider))
        found.add(provider as Type<object>);
    const imports = declared<AnyModule>('imports').filter((entry) => typeof entry === 'function' || 'module' in entry);
    for (const resolver of resolversOf(imports, seen)) found.add(resolver);
  }
  return found;
}
