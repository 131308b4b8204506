import type { MemberFund } from '../domain/frames/member-fund.js';
import type { FrameLine } from '../domain/frames/time-limited-lines.js';

const million = (tenths: bigint): bigint => tenths * 10_000_000n;

/** Trial Nation a year, øre of DKK: state 4.5 M, regions 11.2 M, 50 000 for each company; at least 16 M. */
export const TRIAL_NATION_FUND: MemberFund = {
  kind: 'member-fund',
  version: 1,
  contributions: [
    { source: 'STATE', amount: million(45n) },
    { source: 'REGIONS', amount: million(112n) },
  ],
  feePerMember: 5_000_000n,
  minimum: million(160n),
};

const decided = { decidedOn: '2017-05-12', validFrom: null, validTo: null } as const;

/**
 * The common funds of the Swedish regions for knowledge steering, öre of SEK a year (SKL 15/06658): 154.1 M while the
 * National Patient Survey runs, and 13.8 M more from 2018 once the clinical knowledge support is decided.
 */
export const SKL_FRAME: readonly FrameLine[] = [
  { code: 'PROGRAMME-STRUCTURE', amount: million(70n), ...decided },
  { code: 'BIOBANK-COUNCIL', amount: million(8n), ...decided },
  { code: 'DRUG-INTRODUCTION', amount: million(110n), ...decided },
  { code: 'OPEN-COMPARISONS', amount: million(300n), ...decided },
  {
    code: 'NATIONAL-PATIENT-SURVEY',
    amount: million(53n),
    decidedOn: '2015-01-01',
    validFrom: '2015-01-01',
    validTo: '2018-12-31',
  },
  { code: 'QUALITY-REGISTERS', amount: million(1000n), ...decided },
  {
    code: 'CLINICAL-KNOWLEDGE-SUPPORT',
    amount: million(138n),
    decidedOn: null,
    validFrom: '2018-01-01',
    validTo: null,
  },
];
