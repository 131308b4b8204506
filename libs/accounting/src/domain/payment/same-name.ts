const LEGAL_FORMS = new Set([
  'ab',
  'aktiebolag',
  'publ',
  'as',
  'asa',
  'aps',
  'hb',
  'kb',
  'oy',
  'oyj',
  'gmbh',
  'ltd',
  'inc',
  'bv',
]);
/** Banks cut names; less than this is too little to tell anybody by. */
const SHORTEST = 5;

/** Whether two ways of writing a name mean the same organisation: case, signs and legal form count for nothing. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  if (a.length < SHORTEST || b.length < SHORTEST) return a !== '' && a === b;
  return a.startsWith(b) || b.startsWith(a);
}

function bare(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\b(a)\/(s)\b/g, '$1$2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !LEGAL_FORMS.has(word))
    .join(' ');
}
