import { expect, it } from '@jest/globals';
import { questionsIn } from './questions';

it('reads one question a paragraph, without its number or dash', () => {
  expect(questionsIn('1. How many visits?\n\n- Which scanner,\nand which field strength?\n\n\n  \n')).toEqual([
    'How many visits?',
    'Which scanner,\nand which field strength?',
  ]);
});

it('leaves a number that belongs to the question', () => {
  expect(questionsIn('3 Tesla or 1.5?')).toEqual(['3 Tesla or 1.5?']);
});
