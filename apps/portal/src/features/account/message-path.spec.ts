import { describe, expect, it } from '@jest/globals';
import { cutAtLinks, pathOf } from './message-path';

describe('the text of a message', () => {
  it('has its addresses apart from its words, without the full stop behind them', () => {
    expect(cutAtLinks('Answer here: https://portal.example.org/invitations/1?lang=sv. Thank you.')).toEqual([
      { text: 'Answer here: ', isLink: false },
      { text: 'https://portal.example.org/invitations/1?lang=sv', isLink: true },
      { text: '. Thank you.', isLink: false },
    ]);
    expect(cutAtLinks('No address.')).toEqual([{ text: 'No address.', isLink: false }]);
  });
});

describe('where a message leads', () => {
  it('is a page of this portal, with what is asked of it', () => {
    expect(pathOf('https://portal.example.org/requests/1?tab=why#inquiry-2')).toBe('/requests/1?tab=why#inquiry-2');
  });

  it('is as it stands where it is a path already', () => {
    expect(pathOf('/inquiries/1')).toBe('/inquiries/1');
  });
});
