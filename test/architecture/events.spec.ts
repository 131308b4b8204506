import { describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { decorators, nodes, parse, textOf } from './syntax.js';
import { areas, read, root, sources } from './tree.js';

/** The constant that defines an event → the event's name and area. */
const defined = new Map(
  areas.flatMap((area) =>
    sources(`libs/${area}/src`)
      .filter((file) => file.endsWith('/events.ts'))
      .flatMap((file) => definitionsIn(file).map(([constant, event]) => [constant, { area, event }] as const)),
  ),
);

function definitionsIn(file: string): (readonly [constant: string, event: string])[] {
  return nodes(parse(file), ts.isVariableDeclaration).flatMap(({ name, initializer }) => {
    const call = initializer && ts.isCallExpression(initializer) ? initializer : undefined;
    const event = call?.expression.getText().startsWith('defineEvent') ? textOf(call.arguments[0]) : undefined;
    return event ? [[name.getText(), event] as const] : [];
  });
}

function heardBy(area: string): { readonly event: string; readonly subscriber: string }[] {
  return sources(`libs/${area}/src`)
    .filter((file) => file.endsWith('.reaction.ts'))
    .flatMap((file) => nodes(parse(file), ts.isMethodDeclaration))
    .flatMap((method) => {
      const [event, subscriber] = decorators(method).get('Subscribe') ?? [];
      const name = event ? (defined.get(event.getText())?.event ?? event.getText()) : undefined;
      return name ? [{ event: name, subscriber: textOf(subscriber) ?? '?' }] : [];
    });
}

/** The names in backticks at the head of the items below one heading of a README. */
function listed(readme: string, heading: string): string[] {
  const section = new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(readme)?.[1] ?? '';
  return [...section.matchAll(/^[-*] `([^`]+)`/gm)].map((match) => match[1] ?? '').sort();
}

describe.each(areas)('%s', (area) => {
  const out = [...defined.values()].filter((event) => event.area === area).map(({ event }) => event);
  const heard = heardBy(area);

  it('announces events under its own name', () => {
    expect(out.filter((event) => !event.startsWith(`${area}.`))).toEqual([]);
    expect(out).toHaveLength(new Set(out).size);
  });

  it('names its subscribers after itself', () => {
    expect(heard.filter(({ subscriber }) => !subscriber.startsWith(`${area}.`))).toEqual([]);
  });

  const hasReadme = existsSync(join(root, 'libs', area, 'README.md'));
  (hasReadme ? it : it.skip)(`tells in its README which events go out and which it hears`, () => {
    const readme = read(`libs/${area}/README.md`);
    expect({ out: listed(readme, 'Events out'), heard: listed(readme, 'Events heard') }).toEqual({
      out: out.sort(),
      heard: [...new Set(heard.map(({ event }) => event))].sort(),
    });
  });
});
