import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { nodes, parse } from './syntax.js';
import { read, sources } from './tree.js';

const listed = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1] ?? '');

describe('.env.example', () => {
  it('lists what the configuration reads, and nothing else', () => {
    const named = sources('libs/platform/src/config')
      .flatMap((file) => nodes(parse(file), ts.isStringLiteral).map(({ text }) => text))
      .filter((text) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(text) && text.length > 3 && !text.startsWith('XDG_'));
    expect([...listed].sort()).toEqual([...new Set(named)].sort());
  });

  it('holds every name that the containers set', () => {
    const image = [...read('docker/Dockerfile').matchAll(/^(?:ENV| +)\s*([A-Z_]+)=/gm)].map((match) => match[1]);
    const shared =
      read('docker/compose.yaml')
        .split('environment: &environment')[1]
        ?.split(/^ {2}secrets:/m)[0] ?? '';
    const composed = [...shared.matchAll(/^ {4}([A-Z_]+?)(?:_FILE)?:/gm)].map((match) => match[1]);
    expect(composed.length).toBeGreaterThan(3);
    expect([...image, ...composed].filter((name) => name !== 'NODE_ENV' && !listed.includes(name ?? ''))).toEqual([]);
  });
});
