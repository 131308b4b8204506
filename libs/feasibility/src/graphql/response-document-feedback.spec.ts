import { describe, expect, it } from '@jest/globals';
import { feedbackBlocks } from './response-document-feedback.js';

describe('early feedback in a document', () => {
  it('tells what each expert ticked and wrote in the reader’s language, question by question, and who it was nowhere', () => {
    const feedback = [
      {
        recruitmentChance: 'SMALL',
        limitingFactors: ['COMPETING_STUDIES', 'OTHER'],
        sponsorAnswers: [{ answer: 'Ja, två', question: 'Finns kameran?' }],
      },
      {},
    ];
    expect(feedbackBlocks(feedback, 'sv')).toEqual([
      { kind: 'HEADING', level: 2, text: 'Tidig återkoppling från experter' },
      { kind: 'HEADING', level: 3, text: 'Expert 1' },
      {
        kind: 'FACTS',
        rows: [
          ['Chans att rekrytera det önskade antalet', 'Liten'],
          ['Vad som begränsar rekryteringen', 'Konkurrerande studier, Annat (ange vad)'],
          ['Svar på sponsorns egna frågor', 'Finns kameran? – Ja, två'],
        ],
      },
      { kind: 'HEADING', level: 3, text: 'Expert 2' },
      { kind: 'FACTS', rows: [] },
    ]);
  });

  it('leaves no heading where nobody was asked', () => {
    expect(feedbackBlocks([], 'sv')).toEqual([]);
  });
});
