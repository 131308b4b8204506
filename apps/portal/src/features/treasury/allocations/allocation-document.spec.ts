import { describe, expect, it } from '@jest/globals';
import {
  inputNames,
  parameterNames,
  readDocument,
  shownText,
  writeDocument,
  writtenValue,
} from './allocation-document';

const TEXT = JSON.stringify({
  pool: 1_400_000_000,
  currency: 'NOK',
  model: { kind: 'activity', alpha: '0.5', windowYears: 3, categoryFactor: { HIGH: 1 } },
  recipients: [
    { code: 'WEST', starts: [8, 8, 9] },
    { code: 'NORTH', starts: [3, 3, 4], floor: 1 },
  ],
});

describe('an allocation document', () => {
  it('is read and written without a loss', () => {
    const document = readDocument(TEXT)!;
    expect(JSON.parse(writeDocument(document))).toEqual(JSON.parse(TEXT));
  });

  it.each(['', '[]', '{"pool":"x"}', '{"pool":1.5,"currency":"NOK","model":{},"recipients":[]}'])(
    'is none: %s',
    (text) => {
      expect(readDocument(text)).toBeUndefined();
    },
  );

  it('shows as fields what is a number, a text or a row of them', () => {
    const document = readDocument(TEXT)!;
    expect(inputNames(document)).toEqual(['starts', 'floor']);
    expect(parameterNames(document)).toEqual(['alpha', 'windowYears']);
    expect(shownText([8, 8, 9])).toBe('8, 8, 9');
    expect(shownText(undefined)).toBe('');
  });

  it('keeps what was written as text, so that no number is rounded on its way', () => {
    expect(writtenValue(' 0.1234567890123456789 ', 1)).toBe('0.1234567890123456789');
    expect(writtenValue('8, 9,10,', [1])).toEqual(['8', '9', '10']);
  });
});
