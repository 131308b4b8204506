import type { ProgrammeArea } from '../domain/therapy-area.js';

function area(code: string, en: string, sv: string, icd10: readonly string[] = []): ProgrammeArea {
  return {
    code,
    country: 'SE',
    names: { en, sv },
    kind: icd10.length > 0 ? 'DISEASE' : 'ORGANISATION',
    icd10,
    // The day the association’s board recommended the structure (case 15/06658).
    validFrom: '2017-05-12',
    validTo: null,
  };
}

/** The 22 national programme areas of the Swedish knowledge structure of 2017. The ICD-10 chapters beside them are our reading of it. */
export const PROGRAMME_AREAS: readonly ProgrammeArea[] = [
  area('INFEKTION', 'Infection', 'Infektion', ['A00-B99', 'U04-U12']),
  area('CANCER', 'Cancer', 'Cancer', ['C00-D48']),
  area('ENDOKRINA', 'Endocrine diseases', 'Endokrina sjukdomar', ['E00-E90']),
  area('PSYKISKA', 'Mental disorders', 'Psykiska sjukdomar', ['F00-F99']),
  area('NERVSYSTEMET', 'Nervous system', 'Nervsystemet', ['G00-G99']),
  area('OGON', 'Eye', 'Ögon', ['H00-H59']),
  area('ORON_NASA_HALS', 'Ear, nose and throat', 'Öron/näsa/hals', ['H60-H95', 'J30-J39']),
  area('HJARTA_KARL', 'Heart and vessels', 'Hjärta/kärl', ['I00-I99']),
  area('ANDNINGSORGAN', 'Respiratory organs', 'Andningsorgan', ['J00-J99']),
  area('RORELSEORGAN', 'Musculoskeletal system', 'Rörelseorganen', ['M00-M99']),
  area('HUD_KON', 'Skin and venereology', 'Hud/Venereologi', ['A50-A64', 'L00-L99']),
  area('KIRURGI', 'Surgery including digestion', 'Kirurgi inkl. matsmältning', ['K20-K93']),
  area('UROLOGI_NJURE', 'Urology and kidney', 'Urologi samt njure', ['N00-N51']),
  area('KVINNOSJUKVARD', 'Women’s health and childbirth', 'Kvinnosjukvård och förlossning', ['N60-N98', 'O00-O99']),
  area('BARN_UNGA', 'Children and young people', 'Barn/Unga', ['P00-P96']),
  area('SALLSYNTA', 'Rare diseases', 'Sällsynta sjukdomar', ['Q00-Q99']),
  area('TANDVARD', 'Dental care', 'Tandvård', ['K00-K14']),
  area('NARA_VARD', 'Near care', 'Nära vård'),
  area('AKUTVARD', 'Emergency care', 'Akutvård', ['S00-T98']),
  area('MEDICINSK_DIAGNOSTIK', 'Medical diagnostics', 'Medicinsk diagnostik'),
  area('REHAB', 'Rehabilitation and habilitation', 'Rehabilitering och habilitering'),
  area('OMVARDNAD', 'Nursing', 'Omvårdnad'),
];
