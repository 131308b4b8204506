import type { DynamicModule, Type } from '@nestjs/common';

export type AnyModule = Type<object> | DynamicModule;

/** What the modules declare under `providers` or `controllers`, imports included, each once. */
export function declaredIn<T>(
  modules: readonly AnyModule[],
  key: 'providers' | 'controllers',
  seen = new Set<unknown>(),
): Set<T> {
  const found = new Set<T>();
  for (const module of modules) {
    const type = 'module' in module ? module.module : module;
    if (seen.has(type)) continue;
    seen.add(type);
    const declared = <D>(kind: 'providers' | 'controllers' | 'imports'): D[] => [
      ...((Reflect.getMetadata(kind, type) as D[] | undefined) ?? []),
      ...(('module' in module ? (module[kind] as D[] | undefined) : undefined) ?? []),
    ];
    for (const one of declared<T>(key)) found.add(one);
    const imports = declared<AnyModule>('imports').filter((entry) => typeof entry === 'function' || 'module' in entry);
    for (const one of declaredIn<T>(imports, key, seen)) found.add(one);
  }
  return found;
}
