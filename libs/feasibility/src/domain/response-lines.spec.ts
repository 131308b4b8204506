import { describe, expect, it } from '@jest/globals';
import type { ResponseContent, ResponseSite } from './national-response.js';
import { silentNetworks, sitesByNetwork } from './response-lines.js';

const aSite = (siteId: string, answer: ResponseSite['answer'], ...networkIds: string[]): ResponseSite => ({
  siteId,
  name: siteId,
  networkIds,
  answer,
  expectedPatients: null,
  conditions: null,
  declineReason: null,
  comment: null,
  contact: null,
});
const CONTENT: ResponseContent = {
  reference: 'S26-0042',
  country: 'SE',
  summary: '',
  networks: [
    { networkId: 'gastro', name: 'Gastro', state: 'DISPOSED', disposition: null },
    { networkId: 'child', name: 'Child', state: 'NO_ANSWER', disposition: null },
    { networkId: 'skin', name: 'Skin', state: 'RETURNED', disposition: null },
  ],
  sites: [
    aSite('silent', 'NO_RESPONSE', 'gastro'),
    aSite('yes', 'INTERESTED', 'gastro', 'child'),
    aSite('no', 'DECLINED', 'child'),
    aSite('unknown', 'INTERESTED', 'gone'),
  ],
  totals: { contacted: 4, interested: 2, conditional: 0, moreInfo: 0, declined: 1, silent: 1, expectedPatients: 0 },
  feedback: [],
};

describe('the lines of a response', () => {
  it('show every site once: under the first network that asked it, those first that would take part', () => {
    const lines = sitesByNetwork(CONTENT).map(({ network, sites }) => [
      network?.name ?? null,
      sites.map(({ site, alsoAskedBy }) => [site.siteId, ...alsoAskedBy]),
    ]);
    expect(lines).toEqual([
      ['Gastro', [['yes', 'Child'], ['silent']]],
      ['Child', [['no']]],
      [null, [['unknown']]],
    ]);
  });

  it('name the networks that said nothing; one that gave it back did say something', () => {
    expect(silentNetworks(CONTENT)).toEqual(['Child']);
  });
});
