import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { type AnyModule, declaredIn } from './declared-in.js';

/** Whether one of these modules' controllers answers a GET at an address; GraphQL answers at its own. */
export function doorsOf(modules: readonly AnyModule[]): (path: string) => boolean {
  const patterns = [/^\/graphql\/?$/];
  for (const controller of declaredIn<Type<object>>(modules, 'controllers')) {
    const prototype = controller.prototype as Record<string, unknown>;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const method = prototype[name];
      if (typeof method !== 'function' || !answersGet(method)) continue;
      for (const base of pathsOf(controller)) for (const path of pathsOf(method)) patterns.push(patternOf(base, path));
    }
  }
  return (path) => patterns.some((pattern) => pattern.test(path));
}

function answersGet(method: object): boolean {
  const verb = Reflect.getMetadata(METHOD_METADATA, method) as RequestMethod | undefined;
  return verb === RequestMethod.GET || verb === RequestMethod.ALL;
}

function pathsOf(target: object): readonly string[] {
  return [(Reflect.getMetadata(PATH_METADATA, target) as string | readonly string[] | undefined) ?? ''].flat();
}

/** `documents` and `:id` → everything that Express would take for `/documents/:id`. */
function patternOf(...parts: readonly string[]): RegExp {
  const segments = parts.flatMap((part) => part.split('/')).filter((segment) => segment !== '');
  const written = segments.map((segment) =>
    segment
      .replace(/[.+?^$()|[\]\\{}]/g, '\\$&')
      .replace(/\*\w*/g, '.*')
      .replace(/:\w+/g, '[^/]+'),
  );
  return new RegExp(`^/${written.join('/')}/?$`, 'i');
}
