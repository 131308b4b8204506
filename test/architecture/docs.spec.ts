import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { areas, filesBelow, read, root } from './tree.js';

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'STYLE.md', 'CHANGELOG.md'],
  ...filesBelow('docs').filter((file) => file.endsWith('.md')),
  ...areas.map((area) => `libs/${area}/README.md`).filter((file) => existsSync(join(root, file))),
];

describe('the documents', () => {
  it.each(pages)('%s has no link that leads nowhere', (page) => {
    const links = [...read(page).matchAll(/\]\((?![a-z]+:|#)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '');
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it('open the changelog with what is pending', () => {
    expect(/^## (.*)$/m.exec(read('CHANGELOG.md'))?.[1]).toBe('Pending');
  });

  it('list every decision under its number', () => {
    const listed = [...read('docs/adr/README.md').matchAll(/^- (\d{4}) .*?\((\d{4}-[a-z-]+\.md)\)$/gm)];
    expect(listed.every(([, number, file]) => file?.startsWith(`${number ?? '?'}-`))).toBe(true);
    const files = filesBelow('docs/adr').flatMap((file) => /\d{4}-.*$/.exec(file)?.[0] ?? []);
    expect(listed.map(([, , file]) => file)).toEqual(files);
  });

  it('name every command that npm has and nothing that it has not', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const known = [...Object.keys(scripts), 'ci', 'prune', 'install'];
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/`npm (?:run )?([a-z-]+)/g)].map((match) => `${page}: ${match[1] ?? ''}`),
    );
    expect(named.filter((name) => !known.includes(name.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('name no verb of samprova that the command line lacks', () => {
    const verbs = [...read('apps/cli/src/main.ts').matchAll(/^ {2}'?([a-z-]+)'?: async \(\)/gm)].map(
      (match) => match[1],
    );
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/(?:npx |`)samprova ([a-z-]+)/g)].map((match) => [page, match[1]] as const),
    );
    expect(verbs).toContain('due');
    expect(named.filter(([, verb]) => !verbs.includes(verb))).toEqual([]);
  });
});
