/**
 * Ascending order of the UTF-8 bytes of two texts. It is the order of code points; JavaScript compares UTF-16 units,
 * which put the characters above U+FFFF before U+E000.
 */
export function utf8Order(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const difference = weightOf(a.charCodeAt(at)) - weightOf(b.charCodeAt(at));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Surrogates stand for what lies above the whole of the basic plane. */
function weightOf(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
