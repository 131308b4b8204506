import { Temporal } from '@samprova/kernel';
import { KNOWN_NETWORKS, wholeAreas } from '@samprova/networks/domain';
import type { CoveredArea, KnownNetwork } from '@samprova/networks/domain';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import type { TrialFacet } from '@samprova/partnerships/domain';

/** Swedish regions whose sites need a line manager's sign-off in the demo; invented. */
export const DEMO_SIGN_OFF_REGIONS = ['SE-14', 'SE-18'] as const;

function swedish(
  n: number,
  code: string,
  name: string,
  hostName: string,
  areas: CoveredArea[],
  programmeAreas: string[],
  facets: TrialFacet[] = [],
): KnownNetwork {
  const number = String(n).padStart(9, '0');
  const id = `01900000-0000-7000-8002-752${number}`;
  const startsOn = Temporal.PlainDate.from('2026-01-01');
  return {
    network: {
      id,
      partnershipId: PARTNERSHIP_IDS.SE,
      code,
      name,
      origin: n <= 4 ? 'DATA_DRIVEN' : 'ORGANIC',
      hostName,
      hostOrganisationId: null,
      prioritised: n <= 4,
      participationCommitment: true,
      therapyAreas: areas,
      programmeAreas,
      facets,
    },
    status: {
      id: `01900000-0000-7000-8012-752${number}`,
      partnershipId: PARTNERSHIP_IDS.SE,
      networkId: id,
      status: 'ACTIVE',
      startsOn,
      endsOn: n <= 4 ? startsOn.add({ years: 5 }) : null,
      reviewDueOn: n <= 4 ? startsOn.add({ years: 2 }) : null,
      reason: null,
      nextActionAt: null,
    },
  };
}

/** Sweden has not founded its therapy networks yet: these are invented, hosts included. */
export const DEMO_SWEDISH_NETWORKS: readonly KnownNetwork[] = [
  swedish(1, 'SE-CANCER', 'Nätverket för cancer', 'Karolinska universitetssjukhuset', wholeAreas('ONCOLOGY'), [
    'CANCER',
  ]),
  swedish(2, 'SE-BLOD', 'Nätverket för blodsjukdomar', 'Skånes universitetssjukhus', wholeAreas('HAEMATOLOGY'), [
    'CANCER',
  ]),
  swedish(
    3,
    'SE-HJARTA-METABOLT',
    'Nätverket för hjärta, kärl och metabola sjukdomar',
    'Sahlgrenska universitetssjukhuset',
    wholeAreas('CARDIOVASCULAR', 'ENDOCRINOLOGY'),
    ['HJARTA_KARL', 'ENDOKRINA'],
  ),
  swedish(
    4,
    'SE-HJARNA',
    'Nätverket för hjärna och psyke',
    'Norrlands universitetssjukhus',
    wholeAreas('NEUROLOGY', 'PSYCHIATRY', 'DEMENTIA'),
    ['NERVSYSTEMET', 'PSYKISKA'],
  ),
  swedish(
    5,
    'SE-INFLAMMATION',
    'Nätverket för hud, reumatologi och inflammation',
    'Karolinska universitetssjukhuset',
    wholeAreas('DERMATOLOGY', 'INFLAMMATION'),
    ['HUD_KON', 'RORELSEORGAN'],
  ),
  swedish(
    6,
    'SE-RORELSE',
    'Nätverket för rörelseorgan och medicinteknik',
    'Universitetssjukhuset i Linköping',
    wholeAreas('MUSCULOSKELETAL', 'MEDICAL_DEVICES'),
    ['RORELSEORGAN'],
    ['DEVICE'],
  ),
  swedish(
    7,
    'SE-MAGE',
    'Nätverket för mage, tarm och lever',
    'Universitetssjukhuset Örebro',
    wholeAreas('GASTROENTEROLOGY'),
    ['KIRURGI'],
  ),
  swedish(
    8,
    'SE-INFEKTION-LUNGA',
    'Nätverket för infektion och lunga',
    'Akademiska sjukhuset',
    [...wholeAreas('INFECTION', 'RESPIRATORY'), { code: 'CARDIOVASCULAR', icd10: ['I26-I28'] }],
    ['INFEKTION', 'ANDNINGSORGAN'],
  ),
  swedish(
    9,
    'SE-BARN',
    'Nätverket för barn och unga',
    'Karolinska universitetssjukhuset',
    wholeAreas('PAEDIATRICS'),
    ['BARN_UNGA'],
    ['CHILDREN'],
  ),
  swedish(
    10,
    'SE-BILD',
    'Nätverket för diagnostik',
    'Akademiska sjukhuset',
    wholeAreas('IMAGING'),
    ['MEDICINSK_DIAGNOSTIK'],
    ['DIAGNOSTIC'],
  ),
];

/** Every network the demo asks: Sweden's invented ones beside those of the reference data. */
export const DEMO_NETWORKS: readonly KnownNetwork[] = [...DEMO_SWEDISH_NETWORKS, ...KNOWN_NETWORKS];

/** Which departments answer in which network; by the department part of a site's code. */
export const DEMO_NETWORK_DEPARTMENTS: Readonly<Record<string, readonly string[]>> = {
  'SE-CANCER': ['ONK'],
  'SE-BLOD': ['HEM'],
  'SE-HJARTA-METABOLT': ['KARD', 'ENDO'],
  'SE-HJARNA': ['NEURO', 'PSYK'],
  'SE-INFLAMMATION': ['HUD', 'REUM'],
  'SE-RORELSE': ['ORTO'],
  'SE-MAGE': ['GASTRO'],
  'SE-INFEKTION-LUNGA': ['INF', 'LUNG'],
  'SE-BARN': ['BARN'],
  'SE-BILD': ['RAD'],
  'DK-DEMENTIA': ['NEURO'],
  'DK-DERMATOLOGY': ['HUD'],
  'DK-HAEMATOLOGY': ['HEM'],
  'DK-INFECTION': ['INF'],
  'DK-ONCOLOGY': ['ONK'],
  'DK-PAEDIATRICS': ['BARN'],
  'DK-PSYCHIATRY': ['PSYK'],
  'DK-RESPIRATORY': ['LUNG'],
  'DK-MEDTECH': ['ORTO', 'RAD'],
  'NO-CANCER': ['ONK', 'HEM'],
  'NO-INFLAMMATION': ['REUM', 'HUD', 'INF'],
  'NO-BRAIN': ['NEURO', 'PSYK'],
  'NO-CARDIOVASCULAR': ['KARD', 'ENDO'],
  'NO-DEVICES': ['ORTO', 'RAD'],
  'NO-GASTRO': ['GASTRO'],
};
