import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Inter (SIL Open Font License): Latin, Greek and Cyrillic letters, and the signs of medicine such as ≥ and µ. */
const FILES = {
  plain: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  strong: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
} as const;
export type Face = keyof typeof FILES;

const { resolve } = createRequire(import.meta.url);
const read = new Map<Face, Buffer>();

/** The font's file, read once; only what a document uses of it is embedded. */
export function fontFile(face: Face): Buffer {
  const bytes = read.get(face) ?? readFileSync(resolve(FILES[face]));
  read.set(face, bytes);
  return bytes;
}
