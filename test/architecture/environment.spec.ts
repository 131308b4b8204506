import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { nodes, parse } from './syntax.js';
import { read, sources } from './tree.js';

describe('.env.example', () => {
  it('lists what the configuration reads, and nothing else', () => {
    const read_ = sources('libs/platform/src/config')
      .flatMap((file) => nodes(parse(file), ts.isStringLiteral).map(({ text }) => text))
      .filter((text) => /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(text) && text.length > 3);
    const listed = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]+)=/gm)].map((match) => match[1] ?? '');
    expect(listed.sort()).toEqual([...new Set(read_)].sort());
  });
});
