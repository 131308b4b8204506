import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { criteriaRows, splitEligibility } from './eligibility-text.js';

describe('a registry’s eligibility text', () => {
  it.each([
    ['Inclusion Criteria:\n\n* A\n\nExclusion Criteria:\n\n* B', '* A', '* B'],
    ['INCLUSION CRITERIA\nA\nEXCLUSION CRITERIA\nB', 'A', 'B'],
    ['Key Inclusion Criteria :\n\nA\n\nKey Exclusion Criteria :\n\nB', 'A', 'B'],
    ['Inclusion criteria: adults with X\nExclusion criteria: pregnancy', 'adults with X', 'pregnancy'],
    ['Inclusion Criteria: adults with X. Exclusion Criteria: pregnancy', 'adults with X.', 'pregnancy'],
    ['**Inclusion Criteria**\n1. A\n**Exclusion Criteria**\n1. B', '1. A', '1. B'],
    ['1. Inclusion Criteria:\nA\n2. Exclusion Criteria:\nB', 'A', 'B'],
    ['Criteria for inclusion:\nA\nCriteria for exclusion:\nB', 'A', 'B'],
    ['Main Study Exclusion Criteria (both parts):\nB', '', 'B'],
    ['Double-blind Phase Inclusion Criteria\nA\nDouble-blind Phase Exclusion Criteria\nB', 'A', 'B'],
    ['Inclusion Criteria-If subject:\nA\nExclusion Criteria cases:\nB', 'A', 'B'],
    ['Just adults', 'Just adults', ''],
  ])('is divided at its headings: %j', (text, inclusion, exclusion) => {
    expect(splitEligibility(text)).toEqual({ inclusion, exclusion });
  });

  it('keeps the heading that says for whom further criteria are', () => {
    const text =
      'Inclusion Criteria for All Subjects:\n* A\nInclusion Criteria for Subjects with Impaired Renal Function:\n* B\nExclusion Criteria for All Subjects:\n* C';
    expect(splitEligibility(text)).toEqual({
      inclusion: '* A\n\nInclusion Criteria for Subjects with Impaired Renal Function:\n* B',
      exclusion: '* C',
    });
  });

  it('is not divided at a sentence that only speaks of criteria', () => {
    const text =
      'Inclusion Criteria:\n* A\n* Not meeting inclusion criteria of another study\nOther protocol-defined inclusion/exclusion criteria apply';
    expect(splitEligibility(text).exclusion).toBe('');
  });

  it('loses no word that is no heading', () => {
    const line = fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9}){0,4}$/).filter((words) => !/clusion/.test(words));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), fc.array(line, { minLength: 1 }), (first, second) => {
        const { inclusion, exclusion } = splitEligibility(
          `Inclusion Criteria:\n${first.join('\n')}\nExclusion Criteria:\n${second.join('\n')}`,
        );
        expect([inclusion.split('\n'), exclusion.split('\n')]).toEqual([first, second]);
      }),
    );
  });
});

describe('criteria one by one', () => {
  it.each([
    ['* A\n* B\n  * B1\n  * B2\n* C', ['A', 'B\n* B1\n* B2', 'C']],
    ['1. A\n2. B\ncontinued\n10) C', ['A', 'B\ncontinued', 'C']],
    ['One paragraph.\n\nAnother.', ['One paragraph.', 'Another.']],
    ['* All of these:\n\n  1. A\n  2. B', ['* All of these:', 'A', 'B']],
    ['Patients with\n* A', ['Patients with', 'A']],
    ['', []],
  ])('are the entries of %j', (text, rows) => {
    expect(criteriaRows('INCLUSION', text).map((row) => row.text)).toEqual(rows);
  });
});
