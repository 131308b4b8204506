import { describe, expect, it } from '@jest/globals';
import type { Result } from '@samprova/kernel';
import fc from 'fast-check';
import { isLuhn, isMod11, luhnDigit, mod11Digit } from './check-digits.js';
import { createFik, fikLine, readFik, readFikLine } from './fik.js';
import { createKid, KID_MODULI, readKid } from './kid.js';
import { createOcr, readOcr } from './ocr.js';
import type { PaymentReferenceProblem, PaymentReferenceWrong } from './reference-wrong.js';
import { createRf, groupedRf, readRf } from './rf.js';

const digits = (longest: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: longest }).map((all) => all.join(''));
const signs = fc.stringMatching(/^[0-9A-Z]{1,21}$/);

function valueOf<T>(result: Result<T, PaymentReferenceWrong>): T {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
}
const problemOf = (result: Result<unknown, PaymentReferenceWrong>): PaymentReferenceProblem | null =>
  result.ok ? null : result.refusal.problem;

/** Every text in which one digit was mistaken for another. */
const mistaken = (reference: string): string[] =>
  [...reference].flatMap((sign, place) =>
    /\d/.test(sign)
      ? [...'0123456789']
          .filter((other) => other !== sign)
          .map((other) => reference.slice(0, place) + other + reference.slice(place + 1))
      : [],
  );

describe('check digits', () => {
  it('agree with published examples', () => {
    // ISO/IEC 7812 annex B; a Norwegian organisation number (mod 11, Brønnøysund's own).
    expect(luhnDigit('7992739871')).toBe('3');
    expect(isLuhn('79927398713')).toBe(true);
    expect(mod11Digit('97476067')).toBe('3');
    expect(isMod11('974760673')).toBe(true);
    expect(isLuhn('')).toBe(false);
    expect(isMod11('-')).toBe(false);
  });

  it('of modulus 11 writes ten as a hyphen', () => {
    expect(mod11Digit('6')).toBe('-');
    expect(isMod11('6-')).toBe(true);
  });
});

describe('an OCR reference', () => {
  it.each([true, false])('is read as it was made, length digit %s', (lengthDigit) => {
    fc.assert(
      fc.property(digits(23), (made) => {
        const reference = valueOf(createOcr(made, { lengthDigit }));
        expect(valueOf(readOcr(reference, { lengthDigit }))).toBe(reference);
        expect(reference.startsWith(made)).toBe(true);
      }),
    );
  });

  it('with length digit says how long it is, modulo ten', () => {
    // Bankgirot's manual: the length digit counts itself and the check digit.
    expect(valueOf(createOcr('1234567890', { lengthDigit: true }))).toMatch(/^12345678902\d$/);
    expect(problemOf(readOcr('123456789034', { lengthDigit: true }))).toBe('LENGTH_DIGIT');
  });

  it('is refused with one digit mistaken', () => {
    const reference = valueOf(createOcr('202600042', { lengthDigit: false }));
    expect(mistaken(reference).map((wrong) => problemOf(readOcr(wrong, { lengthDigit: false })))).toEqual(
      mistaken(reference).map(() => 'CHECK_DIGIT'),
    );
  });

  it.each([
    ['12a4', 'SIGNS'],
    ['', 'SIGNS'],
    ['1', 'LENGTH'],
    ['1'.repeat(26), 'LENGTH'],
  ] as const)('is refused: "%s" for its %s', (written, problem) => {
    expect(problemOf(readOcr(written, { lengthDigit: false }))).toBe(problem);
  });

  it('is not made longer than 25 digits', () => {
    expect(problemOf(createOcr('1'.repeat(24), { lengthDigit: true }))).toBe('LENGTH');
    expect(problemOf(createOcr('x1', { lengthDigit: true }))).toBe('SIGNS');
  });

  it('is read with the blanks people write', () => {
    const reference = valueOf(createOcr('20260004', { lengthDigit: false }));
    expect(valueOf(readOcr(`${reference.slice(0, 4)} ${reference.slice(4)}`, { lengthDigit: false }))).toBe(reference);
  });
});

describe('a KID', () => {
  it.each(KID_MODULI)('is read as it was made by %s, and refused with one digit mistaken', (modulus) => {
    fc.assert(
      fc.property(digits(24), (made) => {
        const kid = valueOf(createKid(made, modulus));
        expect(valueOf(readKid(kid, modulus))).toBe(kid);
        for (const wrong of mistaken(kid)) expect(readKid(wrong, modulus).ok).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('agrees with a printed example', () => {
    // Nets' system specification for OCR giro: 2345676 by modulus 10.
    expect(valueOf(createKid('234567', 'MOD10'))).toBe('2345676');
  });

  it('has a hyphen only by modulus 11, and only at its end', () => {
    expect(valueOf(readKid('6-', 'MOD11'))).toBe('6-');
    expect(problemOf(readKid('6-', 'MOD10'))).toBe('SIGNS');
    expect(problemOf(readKid('6-1', 'MOD11'))).toBe('SIGNS');
  });

  it('has 2 to 25 signs', () => {
    expect(problemOf(createKid('1'.repeat(25), 'MOD10'))).toBe('LENGTH');
    expect(problemOf(readKid('1', 'MOD10'))).toBe('LENGTH');
  });
});

describe('a FIK reference', () => {
  it.each([
    ['71', 14],
    ['75', 15],
  ] as const)('of card %s is read as it was made, and refused with one digit mistaken', (card, room) => {
    fc.assert(
      fc.property(digits(room), (made) => {
        const reference = valueOf(createFik(made, card));
        expect(reference).toHaveLength(room + 1);
        expect(valueOf(readFik(reference, card))).toBe(reference);
        for (const wrong of mistaken(reference)) expect(problemOf(readFik(wrong, card))).toBe('CHECK_DIGIT');
      }),
      { numRuns: 50 },
    );
  });

  it('stands in the line that is printed', () => {
    const line = { cardType: '71', reference: valueOf(createFik('1', '71')), creditor: '88888888' } as const;
    expect(fikLine(line)).toBe('+71<000000000000018+88888888');
    expect(valueOf(readFikLine('+71< 000000000000018 +88888888<'))).toEqual(line);
    expect(problemOf(readFikLine('+73<+88888888'))).toBe('CARD_TYPE');
    expect(problemOf(readFikLine('71 1 8'))).toBe('SIGNS');
    expect(problemOf(readFikLine('+71<18+88888888'))).toBe('LENGTH');
  });

  it('is not made longer than its card', () => {
    expect(problemOf(createFik('1'.repeat(15), '71'))).toBe('LENGTH');
    expect(problemOf(createFik('1-1', '71'))).toBe('SIGNS');
  });
});

describe('an RF reference', () => {
  it('agrees with the example of ISO 11649', () => {
    expect(valueOf(createRf('539007547034'))).toBe('RF18539007547034');
    expect(valueOf(readRf('rf18 5390 0754 7034'))).toBe('RF18539007547034');
    expect(groupedRf('RF18539007547034')).toBe('RF18 5390 0754 7034');
  });

  it('is read as it was made, and refused with one digit mistaken or two neighbours exchanged', () => {
    fc.assert(
      fc.property(signs, (body) => {
        const reference = valueOf(createRf(body));
        expect(valueOf(readRf(groupedRf(reference)))).toBe(reference);
        for (const wrong of mistaken(reference)) expect(readRf(wrong).ok).toBe(false);
        for (let place = 4; place + 1 < reference.length; place += 1) {
          const [one = '', other = ''] = [reference[place], reference[place + 1]];
          const exchanged = reference.slice(0, place) + other + one + reference.slice(place + 2);
          if (one !== other && /\d/.test(one) === /\d/.test(other)) expect(readRf(exchanged).ok).toBe(false);
        }
      }),
    );
  });

  it.each([
    ['RF', 'SIGNS'],
    ['XX18539007547034', 'SIGNS'],
    ['RF185390Å', 'SIGNS'],
    [`RF18${'1'.repeat(22)}`, 'LENGTH'],
    ['RF19539007547034', 'CHECK_DIGIT'],
  ] as const)('is refused: "%s" for its %s', (written, problem) => {
    expect(problemOf(readRf(written))).toBe(problem);
  });
});
