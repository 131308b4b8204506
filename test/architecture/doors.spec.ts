import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse } from './syntax.js';
import { areas, filesBelow, read, root } from './tree.js';

const doorNames = ['index', 'domain', 'graphql', 'api', 'worker', 'db', 'embedded'];
const doors = areas
  .flatMap((area) => doorNames.map((door) => `libs/${area}/src/${door}.ts`))
  .filter((file) => existsSync(join(root, file)));

describe('the doors', () => {
  it.each(doors)('%s is a list of named exports and nothing else', (file) => {
    const others = parse(file).statements.filter(
      (statement) =>
        !(
          ts.isExportDeclaration(statement) &&
          statement.moduleSpecifier &&
          statement.exportClause &&
          ts.isNamedExports(statement.exportClause)
        ),
    );
    expect(others.map((statement) => statement.getText())).toEqual([]);
  });

  it.each(areas.filter((area) => existsSync(join(root, 'libs', area, 'package.json'))))(
    '%s opens every door that it has, for the compiler and for Node alike',
    (area) => {
      const { name, exports, license } = JSON.parse(read(`libs/${area}/package.json`)) as {
        name: string;
        license: string;
        exports: Record<string, { source: string; default: string }>;
      };
      expect({ name, license }).toEqual({ name: `@samprova/${area}`, license: 'EUPL-1.2' });
      const opened = Object.values(exports).map(({ source }) => source.replace('./', ''));
      const closed = [...doorNames, 'events']
        .map((door) => `src/${door}.ts`)
        .filter((door) => existsSync(join(root, 'libs', area, door)) && !opened.includes(door));
      expect(closed).toEqual([]);
      for (const [door, { source, default: built }] of Object.entries(exports)) {
        const word = door === '.' ? 'index' : door.slice(2);
        expect({ source, built }).toEqual({ source: `./src/${word}.ts`, built: `./dist/${word}.js` });
      }
    },
  );
});

/** Words that say nothing: a thing without a better name is not yet understood. */
const emptyWords = /(^|[-./])(utils?|helpers?|common|shared|manager|base|misc|dto|impl|service)s?(?=[-./]|$)/;

describe('the names', () => {
  it('say what a file holds', () => {
    const files = [...filesBelow('libs'), ...filesBelow('apps'), ...filesBelow('migrations')];
    const empty = files.filter((file) => /\.tsx?$/.test(file) && emptyWords.test(file.split('/src/')[1] ?? ''));
    expect(empty).toEqual([]);
  });

  it('are written in kebab-case', () => {
    const files = areas.flatMap((area) => filesBelow(`libs/${area}/src`)).filter((file) => /\.tsx?$/.test(file));
    const odd = files.filter((file) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(file.split('/').pop() ?? ''));
    expect(odd).toEqual([]);
  });
});
