import { describe, expect, it } from '@jest/globals';
import { pathOf } from './message-path';

describe('where a message leads', () => {
  it('is a page of this portal, with what is asked of it', () => {
    expect(pathOf('https://portal.example.org/requests/1?tab=why#inquiry-2')).toBe('/requests/1?tab=why#inquiry-2');
  });

  it('is as it stands where it is a path already', () => {
    expect(pathOf('/inquiries/1')).toBe('/inquiries/1');
  });
});
