import { Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS, THERAPY_AREAS } from '@samprova/partnerships/domain';
import type { NetworkOrigin, TrialFacet } from '@samprova/partnerships/domain';
import type { CoveredArea, Network, NetworkStatusPeriod } from '../domain/network.js';

/** A network of the reference data with the status it holds. */
export interface KnownNetwork {
  readonly network: Network;
  readonly status: NetworkStatusPeriod;
}

/** The whole of these therapy areas, as the installation's list draws them. */
export function wholeAreas(...codes: readonly string[]): CoveredArea[] {
  return codes.map((code) => {
    const area = THERAPY_AREAS.find((candidate) => candidate.code === code);
    if (!area) throw new Error(`no therapy area ${code}`);
    return { code, icd10: area.icd10 };
  });
}

function norwegian(
  n: number,
  code: string,
  name: string,
  hostName: string,
  areas: CoveredArea[],
  facets: TrialFacet[] = [],
): KnownNetwork {
  const id = `01900000-0000-7000-8002-57800000000${n}`;
  return {
    network: {
      id,
      partnershipId: PARTNERSHIP_IDS.NO,
      code,
      name,
      origin: 'DATA_DRIVEN',
      hostName,
      hostOrganisationId: null,
      prioritised: true,
      participationCommitment: true,
      therapyAreas: areas,
      programmeAreas: [],
      facets,
    },
    status: {
      id: `01900000-0000-7000-8012-57800000000${n}`,
      partnershipId: PARTNERSHIP_IDS.NO,
      networkId: id,
      status: 'ACTIVE',
      startsOn: Temporal.PlainDate.from('2022-05-20'),
      endsOn: Temporal.PlainDate.from('2027-05-20'),
      reviewDueOn: Temporal.PlainDate.from('2024-05-20'),
      reason: null,
      // 09:00 in Oslo, 90 days before the status ends.
      nextActionAt: Temporal.Instant.from('2027-02-19T08:00:00Z'),
    },
  };
}

function danish(
  n: number,
  code: string,
  name: string,
  areas: CoveredArea[],
  more: { hostName?: string; origin?: NetworkOrigin; facets?: TrialFacet[] } = {},
): KnownNetwork {
  const id = `01900000-0000-7000-8002-20800000000${n}`;
  return {
    network: {
      id,
      partnershipId: PARTNERSHIP_IDS.DK,
      code,
      name,
      origin: more.origin ?? 'ORGANIC',
      hostName: more.hostName ?? null,
      hostOrganisationId: null,
      prioritised: false,
      participationCommitment: false,
      therapyAreas: areas,
      programmeAreas: [],
      facets: more.facets ?? [],
    },
    status: {
      id: `01900000-0000-7000-8012-20800000000${n}`,
      partnershipId: PARTNERSHIP_IDS.DK,
      networkId: id,
      status: 'ACTIVE',
      // Trial Nation was founded in 2018; the days on which its networks began are not published.
      startsOn: Temporal.PlainDate.from('2018-01-01'),
      endsOn: null,
      reviewDueOn: null,
      reason: null,
      nextActionAt: null,
    },
  };
}

/**
 * The six NorTrials centres with their hosts (launched 2022-05-20, status of five years, control after two) and Trial
 * Nation's networks as it names them. Which ICD-10 blocks each covers is our reading, for the secretariat to correct.
 */
export const KNOWN_NETWORKS: readonly KnownNetwork[] = [
  norwegian(1, 'NO-CANCER', 'NorTrials Kreft', 'Oslo universitetssykehus', wholeAreas('ONCOLOGY', 'HAEMATOLOGY')),
  norwegian(2, 'NO-INFLAMMATION', 'NorTrials Inflammasjon', 'Stavanger universitetssjukehus', [
    ...wholeAreas('INFLAMMATION', 'DERMATOLOGY', 'INFECTION'),
  ]),
  norwegian(
    3,
    'NO-BRAIN',
    'NorTrials Hjernehelse',
    'Haukeland universitetssjukehus',
    wholeAreas('NEUROLOGY', 'PSYCHIATRY', 'DEMENTIA'),
  ),
  norwegian(4, 'NO-CARDIOVASCULAR', 'NorTrials Hjerte og kar', 'Akershus universitetssykehus', [
    ...wholeAreas('CARDIOVASCULAR'),
    { code: 'ENDOCRINOLOGY', icd10: ['E10-E14', 'E65-E68', 'E78'] },
  ]),
  norwegian(
    5,
    'NO-DEVICES',
    'NorTrials Medisinsk utstyr',
    'St. Olavs hospital',
    [...wholeAreas('MEDICAL_DEVICES', 'IMAGING'), { code: 'MUSCULOSKELETAL', icd10: ['M15-M25', 'M40-M54'] }],
    ['DEVICE', 'DIAGNOSTIC'],
  ),
  norwegian(
    6,
    'NO-GASTRO',
    'NorTrials Mage og tarm',
    'Universitetssykehuset Nord-Norge',
    wholeAreas('GASTROENTEROLOGY'),
  ),
  danish(
    1,
    'DK-DEMENTIA',
    'Demens',
    [...wholeAreas('DEMENTIA'), { code: 'NEUROLOGY', icd10: ['G20-G32', 'G43-G47', 'G90-G99'] }],
    { hostName: 'Rigshospitalet' },
  ),
  danish(2, 'DK-DERMATOLOGY', 'Dermatologi', [
    ...wholeAreas('DERMATOLOGY'),
    { code: 'INFLAMMATION', icd10: ['L20-L30', 'L40-L45', 'L73'] },
  ]),
  danish(3, 'DK-HAEMATOLOGY', 'Hæmatologi', wholeAreas('HAEMATOLOGY')),
  danish(4, 'DK-INFECTION', 'Infektionssygdomme', wholeAreas('INFECTION')),
  danish(5, 'DK-ONCOLOGY', 'Onkologi', wholeAreas('ONCOLOGY')),
  danish(6, 'DK-PAEDIATRICS', 'Pædiatri', wholeAreas('PAEDIATRICS'), { facets: ['CHILDREN'] }),
  danish(7, 'DK-PSYCHIATRY', 'Psykiatri', wholeAreas('PSYCHIATRY'), { origin: 'POLITICAL' }),
  danish(8, 'DK-RESPIRATORY', 'Lungesygdomme', [
    ...wholeAreas('RESPIRATORY'),
    { code: 'CARDIOVASCULAR', icd10: ['I26-I28'] },
  ]),
  danish(
    9,
    'DK-MEDTECH',
    'Medicinsk udstyr',
    [...wholeAreas('MEDICAL_DEVICES', 'IMAGING'), { code: 'MUSCULOSKELETAL', icd10: ['M40-M54'] }],
    { facets: ['DEVICE', 'DIAGNOSTIC'] },
  ),
];
