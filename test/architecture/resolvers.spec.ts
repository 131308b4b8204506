import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { decorators, nodes, parse, textOf } from './syntax.js';
import { areas, sources } from './tree.js';

const OPERATIONS = ['Query', 'Mutation', 'Subscription', 'ResolveField'];

const resolverFiles = [...areas.map((area) => `libs/${area}/src`), 'apps/api/src']
  .flatMap(sources)
  .filter((file) => file.endsWith('.resolver.ts'));

/** The methods that answer a client: operations, and fields that load something of their own. */
const operations = resolverFiles.flatMap((file) =>
  nodes(parse(file), ts.isClassDeclaration).flatMap((resolver) =>
    nodes(resolver, ts.isMethodDeclaration)
      .map((method) => ({
        name: `${resolver.name?.text ?? '?'}.${method.name.getText()}`,
        marks: decorators(method),
      }))
      .filter(({ marks }) => OPERATIONS.some((operation) => marks.has(operation))),
  ),
);

/** Every command that some table declares. */
const declared = new Set(
  areas
    .flatMap((area) => sources(`libs/${area}/src`))
    .filter((file) => /(^|[-/])(commands|machine)\.ts$/.test(file))
    .flatMap((file) => nodes(parse(file), ts.isStringLiteral).map(({ text }) => text)),
);

describe('every operation of the API', () => {
  it('says who may call it, by @Requires or @Public', () => {
    const uncovered = operations.filter(({ marks }) => !marks.has('Requires') && !marks.has('Public'));
    expect(uncovered.map(({ name }) => name)).toEqual([]);
  });

  it('does not say both', () => {
    const both = operations.filter(({ marks }) => marks.has('Requires') && marks.has('Public'));
    expect(both.map(({ name }) => name)).toEqual([]);
  });

  it('requires a command that an area declares', () => {
    const unknown = operations
      .map(({ name, marks }) => [name, textOf(marks.get('Requires')?.[0])] as const)
      .filter(([, command]) => command !== undefined && !declared.has(command));
    expect(unknown).toEqual([]);
  });
});
