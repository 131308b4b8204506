import { describe, expect, it } from '@jest/globals';
import { aDocument, asInput } from '../../../test/allocation-input.js';
import { canonicalInputs } from './canonical-inputs.js';
import { NumberText } from './decimal.js';
import type { InputValue } from './input.js';

const canonical = (document: InputValue) => {
  const text = canonicalInputs(document);
  if (!text.ok) throw new Error(text.refusal.message);
  return text.value;
};

describe('the canonical inputs', () => {
  it('are RFC 8785: keys sorted by UTF-16 unit, no spaces, the shortest escapes', () => {
    // The sample of RFC 8785 § 3.2.3, whose keys a sorting by code point would order otherwise.
    const keys = { '\u20ac': 'Euro Sign', '\r': 'Carriage Return', '\ufb33': 'Hebrew', '1': 'One', '😀': 'Emoji' };
    expect(canonical(asInput(keys))).toBe(
      '{"\\r":"Carriage Return","1":"One","€":"Euro Sign","😀":"Emoji","\ufb33":"Hebrew"}',
    );
    expect(canonical(asInput({ a: [null, true, false, 'å\n"\u0007'] }))).toBe(
      '{"a":[null,true,false,"å\\n\\"\\u0007"]}',
    );
  });

  it('hold one number for one value, given as a number or as a text', () => {
    const of = (weight: InputValue) => canonical({ recipients: [{ code: 'A', weight }] });
    const texts = ['1.50', '1.5', '15e-1', '0.15E+1'];
    for (const text of texts) {
      expect(of(text)).toBe('{"recipients":[{"code":"A","weight":1.5}]}');
      expect(of(new NumberText(text))).toBe(of('1.5'));
    }
    expect(of('-0')).toBe(of('0.00'));
    expect(of('1.5000000000000000000001')).not.toBe(of('1.5'));
  });

  it('normalise numbers in lists, factors and services', () => {
    const document = (number: string) =>
      asInput({
        model: { categoryFactor: { A: number }, services: { somatic: number } },
        recipients: [{ points: [number], services: { somatic: { population: number } } }],
      });
    expect(canonical(document('2.0'))).toBe(canonical(document('2')));
    expect(canonical(document('2.0'))).not.toContain('"2');
  });

  it('leave codes, categories and names as they are written', () => {
    const of = (code: string) => canonical(asInput({ recipients: [{ code, category: '1.0', name: '2.0' }] }));
    expect(of('1.50')).toBe('{"recipients":[{"category":"1.0","code":"1.50","name":"2.0"}]}');
    expect(of('1.50')).not.toBe(of('1.5'));
    expect(canonical(asInput({ category: 3 }))).toBe(canonical(asInput({ category: '3' })));
  });

  it('do not depend on the order of keys, but on the order of recipients', () => {
    const [a, b] = [
      { code: 'A', weight: 1 },
      { weight: 2, code: 'B' },
    ];
    const document = (...recipients: object[]) => aDocument(1, { kind: 'weights' }, recipients);
    expect(canonical(document(a, b))).toBe(canonical(document({ weight: 1, code: 'A' }, { code: 'B', weight: 2 })));
    expect(canonical(document(a, b))).not.toBe(canonical(document(b, a)));
  });

  it('are refused where half a character stands, in a text or in a name', () => {
    const refused = (value: unknown) => {
      const text = canonicalInputs(asInput(value));
      return text.ok ? null : [text.refusal.code, text.refusal.place];
    };
    expect(refused({ note: ['x', '\ud83d'] })).toEqual(['TEXT_NOT_UNICODE', '/note/1']);
    expect(refused({ 'a/b': { '\udc00': 1 } })).toEqual(['TEXT_NOT_UNICODE', '/a~1b/\udc00']);
  });
});
