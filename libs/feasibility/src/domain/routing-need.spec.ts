import { describe, expect, it } from '@jest/globals';
import { routingNeedOf } from './routing-need.js';

describe('what a request asks of networks and sites', () => {
  it('is read from its form', () => {
    expect(
      routingNeedOf('SITE_SEARCH', {
        icd10: ['K51'],
        programmeAreas: ['KIRURGI'],
        therapyAreas: ['GASTROENTEROLOGY'],
        phase: ['PHASE2', 'PHASE3'],
        initiator: 'ACADEMIC',
        sitesCountry: 4,
        demands: ['PHARMACY', 'BIOBANK', 'PHARMACY', 'NONE'],
        wishes: 'University hospitals',
        sitesAlreadyContacted: ['North'],
      }),
    ).toEqual({
      icd10: ['K51'],
      programmeAreas: ['KIRURGI'],
      therapyAreas: ['GASTROENTEROLOGY'],
      facets: [],
      capabilities: ['TRIAL_PHARMACY', 'BIOBANK'],
      phases: ['2', '3'],
      initiator: 'ACADEMIC',
      sitesWanted: 4,
      regionCodes: [],
      wishedFor: ['University hospitals'],
      alreadyContacted: ['North'],
      includeContacted: false,
    });
  });

  it('wants a number of sites only where sites are searched', () => {
    expect(routingNeedOf('COUNTRY_QUESTION', { sitesCountry: 4 }).sitesWanted).toBeNull();
    expect(routingNeedOf('SITE_SEARCH', {}).sitesWanted).toBeNull();
  });

  it('AT-PR-02: asks sites already contacted only when the sponsor ticks it', () => {
    expect(routingNeedOf('SITE_SEARCH', { includeSitesAlreadyContacted: true }).includeContacted).toBe(true);
    expect(routingNeedOf('SITE_SEARCH', {}).includeContacted).toBe(false);
  });

  it('knows devices, diagnostics and children', () => {
    expect(routingNeedOf('MEDTECH_CONCIERGE', {}).facets).toEqual(['DEVICE']);
    expect(routingNeedOf('SITE_SEARCH', { interventionType: 'IVD', paediatric: true }).facets).toEqual([
      'DEVICE',
      'CHILDREN',
      'DIAGNOSTIC',
    ]);
  });
});
