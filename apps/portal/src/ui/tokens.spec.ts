/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const text = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours of a theme, by name. */
function colours(theme: 0 | 1): Map<string, string> {
  const found = [...text.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)];
  return new Map(found.map((match) => [match[1]!, match[2 + theme]!]));
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const tones = ['accent', 'info', 'ok', 'soon', 'late', 'stopped', 'neutral'];
const readable: readonly (readonly [string, string])[] = [
  ...['page', 'surface', 'surface-2', 'surface-3', 'accent-quiet'].map((ground) => ['text', ground] as const),
  ...['page', 'surface', 'surface-2', 'surface-3'].map((ground) => ['text-quiet', ground] as const),
  ...tones.flatMap((tone) => [[tone, `${tone}-quiet`] as const, [tone, 'surface'] as const, [tone, 'page'] as const]),
  ['accent-strong', 'accent-quiet'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-late', 'late'],
  ...[1, 2, 3, 4, 5].map((series) => ['on-series', `series-${series}`] as const),
];

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('the %s theme', (_name, theme) => {
  const palette = colours(theme);

  it.each(readable)('writes %s on %s with a contrast of at least 4.5', (ink, ground) => {
    expect(contrast(palette.get(ink)!, palette.get(ground)!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['line-strong', 'surface'],
    ['line-strong', 'page'],
    ['focus', 'page'],
    ['focus', 'surface'],
  ])('draws %s on %s with a contrast of at least 3', (line, ground) => {
    expect(contrast(palette.get(line)!, palette.get(ground)!)).toBeGreaterThanOrEqual(3);
  });
});
