import { describe, expect, it } from '@jest/globals';
import { compact, filterOf, isFiltered, orderOf, readInboxSearch } from './inbox-search';

const STOCKHOLM = 'Europe/Stockholm';

describe('the inbox as its address says', () => {
  it('shows what is open, by next step, when nothing is said', () => {
    expect(filterOf({}, 'p', STOCKHOLM)).toEqual({ partnershipId: 'p', open: true });
    expect(orderOf({})).toBe('NEXT_STEP');
  });

  it('leaves out what cannot be read instead of failing', () => {
    expect(readInboxSearch({ view: 'everything', product: 'X', network: 'y', dueFrom: 'soon', q: 2026 })).toEqual({
      q: '2026',
    });
  });

  it('keeps an address short: what is meant anyway does not stand in it', () => {
    expect(compact({ view: 'open', order: 'NEXT_STEP', q: '', product: undefined })).toEqual({});
    expect(compact({ view: 'triage', q: 'asthma' })).toEqual({ view: 'triage', q: 'asthma' });
  });

  it('counts the last day of a range in, by the days of the partnership, across a change of the clocks', () => {
    expect(filterOf({ dueFrom: '2026-10-24', dueTo: '2026-10-25' }, 'p', STOCKHOLM)).toMatchObject({
      dueFrom: '2026-10-23T22:00:00.000Z',
      dueTo: '2026-10-25T23:00:00.000Z',
    });
  });

  it('leaves the order of ended ones to the API', () => {
    expect(orderOf({ view: 'ended', order: 'DUE' })).toBeNull();
  });

  it('counts the search and the selections as filters, not the quick filter', () => {
    expect(isFiltered({ view: 'overdue', order: 'DUE' })).toBe(false);
    expect(isFiltered({ q: 'x' })).toBe(true);
  });
});
