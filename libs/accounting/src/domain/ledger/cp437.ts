/** The upper half of IBM code page 437, from 0x80. */
const UPPER =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';
/** Letters of our languages that the page does not have. */
const NEAREST: Readonly<Record<string, string>> = { ø: 'o', Ø: 'O', '–': '-', '—': '-', '’': "'", '”': '"', '“': '"' };

/** Text as bytes of code page 437, which SIE files are written in; what the page lacks comes as near as it can. */
export function encodeCp437(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((sign) => bytesOf(sign)));
}

function bytesOf(sign: string): number[] {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  const place = UPPER.indexOf(sign);
  if (place >= 0) return [0x80 + place];
  const nearest = NEAREST[sign] ?? sign.normalize('NFKD').replace(/[^\x20-\x7e]/g, '');
  return [...(nearest === '' ? '?' : nearest)].map((plain) => plain.charCodeAt(0));
}
