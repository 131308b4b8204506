import { describe, expect, it } from '@jest/globals';
import { sitesKeepingDocuments } from './keep-documents.js';

const invitations = [{ siteId: 'north' }, { siteId: 'south' }];

describe('the documents of a request', () => {
  it.each(['COLLECTING', 'COLLATING', 'RESPONDED'] as const)(
    'stay open to every site that was asked while the inquiry is %s and nothing is decided',
    (state) => {
      expect(sitesKeepingDocuments(state, null, invitations)).toEqual(['north', 'south']);
    },
  );

  it.each(['WITHDRAWN', 'OUT_OF_SCOPE'] as const)('are open to no site once the inquiry is %s', (state) => {
    expect(sitesKeepingDocuments(state, null, invitations)).toEqual([]);
  });

  it('stay with the sites that the sponsor selected', () => {
    const outcome = { kind: 'SITES_SELECTED', siteIds: ['south'] } as const;
    expect(sitesKeepingDocuments('RESPONDED', outcome, invitations)).toEqual(['south']);
  });

  it.each(['NOT_SELECTED', 'COUNTRY_NOT_SELECTED', 'STUDY_CANCELLED'] as const)(
    'stay with no site when the outcome is %s',
    (kind) => {
      expect(sitesKeepingDocuments('RESPONDED', { kind, siteIds: [] }, invitations)).toEqual([]);
    },
  );
});
