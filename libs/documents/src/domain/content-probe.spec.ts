import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EMPTY_PROBE, probeChunk } from './content-probe.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const probed = (...chunks: readonly Uint8Array[]) => chunks.reduce(probeChunk, EMPTY_PROBE);

describe('probeChunk', () => {
  it('notes what in a PDF could act by itself', () => {
    expect(probed(bytes('%PDF-1.7 /S /JavaScript /JS (app.alert(1)) %%EOF')).risks).toEqual(['SCRIPT']);
    expect(probed(bytes('<< /S /Launch /F (cmd.exe) >>')).risks).toEqual(['LAUNCH']);
    expect(probed(bytes('/Names << /EmbeddedFiles 3 0 R >> /Encrypt 4 0 R ')).risks).toEqual([
      'EMBEDDED_FILE',
      'ENCRYPTED',
    ]);
  });

  it('is not alarmed by a name that only begins alike', () => {
    expect(probed(bytes('/JSON /Launcher /EncryptMetadata ')).risks).toEqual([]);
  });

  it('sees the same whatever the chunks', () => {
    const words = fc.constantFrom(
      '%PDF-1.7\n',
      '/JS ',
      '/JavaScript ',
      '/Launch>>',
      '/Encrypt ',
      '%%EOF',
      'x'.repeat(900),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.array(fc.nat(4000), { maxLength: 5 }), (parts, cuts) => {
        const whole = bytes(parts.join(''));
        const borders = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length];
        const chunks = borders.slice(1).map((end, index) => whole.subarray(borders[index], end));
        const [once, cut] = [probed(whole), probed(...chunks)];
        expect(cut.size).toBe(whole.length);
        expect([...cut.head]).toEqual([...once.head]);
        expect([...cut.tail]).toEqual([...whole.slice(-1024)]);
        expect(cut.risks).toEqual(once.risks);
      }),
    );
  });
});
