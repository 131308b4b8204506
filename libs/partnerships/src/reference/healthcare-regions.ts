import type { AlfRegion, HealthcareRegion } from '../domain/geography.js';

const since = { country: 'SE', validFrom: '2017-04-01', validTo: null } as const;

/** SFS 2017:80, in force 2017-04-01 (the same division as SFS 1982:777 before it). Nodes: Kliniska Studier Sverige. */
export const HEALTHCARE_REGIONS: readonly HealthcareRegion[] = [
  { code: 'NORRA', names: { en: 'Northern', sv: 'Norra sjukvårdsregionen' }, studyNode: 'Forum Norr', ...since },
  {
    code: 'MELLANSVERIGE',
    names: { en: 'Central Sweden', sv: 'Sjukvårdsregion Mellansverige' },
    studyNode: 'Forum Mellansverige',
    ...since,
  },
  {
    code: 'STOCKHOLM_GOTLAND',
    names: { en: 'Stockholm–Gotland', sv: 'Sjukvårdsregion Stockholm-Gotland' },
    studyNode: 'Forum Stockholm-Gotland',
    ...since,
  },
  { code: 'VASTRA', names: { en: 'Western', sv: 'Västra sjukvårdsregionen' }, studyNode: 'Gothia Forum', ...since },
  {
    code: 'SYDOSTRA',
    names: { en: 'South-eastern', sv: 'Sydöstra sjukvårdsregionen' },
    studyNode: 'Forum Sydost',
    ...since,
  },
  { code: 'SODRA', names: { en: 'Southern', sv: 'Södra sjukvårdsregionen' }, studyNode: 'Forum Söder', ...since },
];

const agreed = { validFrom: null, validTo: null } as const;

/** The seven regions of the ALF agreement, ordered by the money they receive (Vetenskapsrådet); Örebro joined in 2015. */
export const ALF_REGIONS: readonly AlfRegion[] = [
  {
    code: 'ALF-STOCKHOLM',
    name: 'Stockholm',
    regionCode: 'SE-01',
    university: 'Karolinska institutet',
    order: 1,
    ...agreed,
  },
  {
    code: 'ALF-VASTRA-GOTALAND',
    name: 'Västra Götaland',
    regionCode: 'SE-14',
    university: 'Göteborgs universitet',
    order: 2,
    ...agreed,
  },
  { code: 'ALF-SKANE', name: 'Skåne', regionCode: 'SE-12', university: 'Lunds universitet', order: 3, ...agreed },
  { code: 'ALF-UPPSALA', name: 'Uppsala', regionCode: 'SE-03', university: 'Uppsala universitet', order: 4, ...agreed },
  {
    code: 'ALF-VASTERBOTTEN',
    name: 'Västerbotten',
    regionCode: 'SE-24',
    university: 'Umeå universitet',
    order: 5,
    ...agreed,
  },
  {
    code: 'ALF-OSTERGOTLAND',
    name: 'Östergötland',
    regionCode: 'SE-05',
    university: 'Linköpings universitet',
    order: 6,
    ...agreed,
  },
  {
    code: 'ALF-OREBRO',
    name: 'Örebro',
    regionCode: 'SE-18',
    university: 'Örebro universitet',
    order: 7,
    validFrom: '2015-01-01',
    validTo: null,
  },
];
