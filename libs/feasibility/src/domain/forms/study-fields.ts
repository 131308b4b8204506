import { programmeAreaTitles, therapyAreaTitles } from './area-titles.js';
import { choice, choices, line, lines, prose, record, rows, yesNo, day } from './field-builders.js';
import { localised, type FormField } from './form.js';
import { armColumns, designFields, endpointColumns, interventionColumns } from './row-columns.js';

const teaser = { 'x-group': 'STUDY', 'x-tier': 'PUBLIC_TEASER' } as const;
const synopsis = { 'x-group': 'STUDY', 'x-tier': 'BLINDED_SYNOPSIS' } as const;
const protocol = { 'x-group': 'STUDY', 'x-tier': 'PROTOCOL' } as const;
const identity = { 'x-group': 'STUDY', 'x-tier': 'SPONSOR_IDENTITY' } as const;
const material = { 'x-material': true } as const;

/** Registry numbers and titles that name the study lead straight to its sponsor, so they share the sponsor's tier. */
export const studyFields = {
  shortTitle: line(localised('Short title', 'Kort titel', 'Kort titel', 'Kort tittel'), {
    ...teaser,
    'x-help': localised(
      'Stands in lists and e-mails: leave out what is confidential.',
      'Står i listor och e-post: utelämna det som är hemligt.',
      'Står i lister og e-mails: udelad det, der er fortroligt.',
      'Står i lister og e-poster: utelat det som er konfidensielt.',
    ),
    maxLength: 1000,
  }),
  publicTitle: line(
    localised('Title for the public', 'Titel för allmänheten', 'Titel for offentligheden', 'Tittel for allmennheten'),
    { ...teaser, maxLength: 1000 },
  ),
  officialTitle: line(localised('Official title', 'Officiell titel', 'Officiel titel', 'Offisiell tittel'), {
    ...protocol,
    maxLength: 2000,
  }),
  acronym: line(localised('Acronym', 'Akronym', 'Akronym', 'Akronym'), { ...identity, maxLength: 100 }),
  protocolNumber: line(localised('Protocol number', 'Protokollnummer', 'Protokolnummer', 'Protokollnummer'), {
    ...identity,
    maxLength: 100,
  }),
  protocolVersion: line(localised('Protocol version', 'Protokollversion', 'Protokolversion', 'Protokollversjon'), {
    ...protocol,
    maxLength: 100,
  }),
  protocolDate: day(localised('Protocol date', 'Protokolldatum', 'Protokoldato', 'Protokolldato'), protocol),
  nctNumber: line(localised('NCT number', 'NCT-nummer', 'NCT-nummer', 'NCT-nummer'), {
    ...identity,
    pattern: '^NCT\\d{8}$',
  }),
  euCtNumber: line(localised('EU CT number', 'EU CT-nummer', 'EU CT-nummer', 'EU CT-nummer'), {
    ...identity,
    pattern: '^20\\d{2}-5\\d{5}-\\d{2}(-\\d{2})?$',
  }),
  eudraCtNumber: line(localised('EudraCT number', 'EudraCT-nummer', 'EudraCT-nummer', 'EudraCT-nummer'), {
    ...identity,
    pattern: '^20\\d{2}-\\d{6}-\\d{2}$',
  }),
  otherNumbers: lines(
    localised('Other registry numbers', 'Andra registernummer', 'Andre registernumre', 'Andre registernumre'),
    identity,
  ),
  registryStatus: line(
    localised('Status in the registry', 'Status i registret', 'Status i registret', 'Status i registeret'),
    { ...identity, maxLength: 60 },
  ),
  studyType: choice(
    localised('Type of study', 'Typ av studie', 'Type af studie', 'Type studie'),
    {
      INTERVENTIONAL: localised('Interventional', 'Interventionsstudie', 'Interventionsstudie', 'Intervensjonsstudie'),
      OBSERVATIONAL: localised('Observational', 'Observationsstudie', 'Observationsstudie', 'Observasjonsstudie'),
      EXPANDED_ACCESS: localised('Expanded access', 'Utökad tillgång', 'Udvidet adgang', 'Utvidet tilgang'),
    },
    teaser,
  ),
  phase: choices(
    localised('Phase', 'Fas', 'Fase', 'Fase'),
    {
      EARLY_PHASE1: localised('Early phase I', 'Tidig fas I', 'Tidlig fase I', 'Tidlig fase I'),
      PHASE1: localised('Phase I', 'Fas I', 'Fase I', 'Fase I'),
      PHASE2: localised('Phase II', 'Fas II', 'Fase II', 'Fase II'),
      PHASE3: localised('Phase III', 'Fas III', 'Fase III', 'Fase III'),
      PHASE4: localised('Phase IV', 'Fas IV', 'Fase IV', 'Fase IV'),
      NA: localised('Not applicable', 'Ej tillämpligt', 'Ikke relevant', 'Ikke relevant'),
    },
    { ...teaser, ...material },
  ),
  firstInHuman: yesNo(
    localised('First in human', 'Första gången på människa', 'Første gang i mennesker', 'Første gang på mennesker'),
    teaser,
  ),
  interventionType: choice(
    localised('What is studied', 'Vad som prövas', 'Hvad der afprøves', 'Hva som utprøves'),
    {
      DRUG: localised('Medicinal product', 'Läkemedel', 'Lægemiddel', 'Legemiddel'),
      ATMP: localised(
        'Advanced therapy',
        'Avancerad terapi (ATMP)',
        'Avanceret terapi (ATMP)',
        'Avansert terapi (ATMP)',
      ),
      VACCINE: localised('Vaccine', 'Vaccin', 'Vaccine', 'Vaksine'),
      DEVICE: localised('Medical device', 'Medicinteknisk produkt', 'Medicinsk udstyr', 'Medisinsk utstyr'),
      IVD: localised('In vitro diagnostic', 'In vitro-diagnostik', 'In vitro-diagnostik', 'In vitro-diagnostikk'),
      COMBINATION: localised(
        'Medicine and device together',
        'Läkemedel och produkt tillsammans',
        'Lægemiddel og udstyr sammen',
        'Legemiddel og utstyr sammen',
      ),
      PROCEDURE: localised('Procedure', 'Ingrepp', 'Indgreb', 'Inngrep'),
      RADIATION: localised('Radiation', 'Strålning', 'Stråling', 'Stråling'),
      BEHAVIOURAL: localised('Behavioural', 'Beteende', 'Adfærd', 'Atferd'),
      DIETARY_SUPPLEMENT: localised('Dietary supplement', 'Kosttillskott', 'Kosttilskud', 'Kosttilskudd'),
      OTHER: localised('Other', 'Annat', 'Andet', 'Annet'),
    },
    { ...teaser, ...material },
  ),
  substance: line(
    localised('Substance or product', 'Substans eller produkt', 'Stof eller produkt', 'Virkestoff eller produkt'),
    { ...protocol, ...material, maxLength: 2000 },
  ),
  substanceClass: line(localised('Class of substance', 'Substansklass', 'Stofklasse', 'Stoffklasse'), synopsis),
  interventions: rows(
    localised('Interventions', 'Interventioner', 'Interventioner', 'Intervensjoner'),
    interventionColumns,
    ['name'],
    protocol,
  ),
  therapyAreas: choices(localised('Therapy area', 'Terapiområde', 'Terapiområde', 'Terapiområde'), therapyAreaTitles, {
    ...teaser,
    ...material,
  }),
  programmeAreas: choices(
    localised('Swedish programme area', 'Nationellt programområde', 'Svensk programområde', 'Svensk programområde'),
    programmeAreaTitles,
    { ...teaser, ...material },
  ),
  icd10: lines(
    localised(
      'ICD-10 codes or blocks',
      'ICD-10-koder eller avsnitt',
      'ICD-10-koder eller grupper',
      'ICD-10-koder eller blokker',
    ),
    {
      ...synopsis,
      ...material,
      uniqueItems: true,
      maxItems: 100,
      items: { type: 'string', pattern: '^[A-Z][0-9]{2}(\\.?[0-9A-Z]{1,3})?(-[A-Z][0-9]{2})?$' },
    },
  ),
  conditions: lines(localised('Conditions', 'Tillstånd', 'Tilstande', 'Tilstander'), { ...synopsis, maxItems: 300 }),
  keywords: lines(localised('Keywords', 'Nyckelord', 'Nøgleord', 'Nøkkelord'), { ...synopsis, maxItems: 300 }),
  rareDisease: yesNo(localised('Rare disease', 'Sällsynt sjukdom', 'Sjælden sygdom', 'Sjelden sykdom'), teaser),
  paediatric: yesNo(localised('Includes children', 'Omfattar barn', 'Omfatter børn', 'Omfatter barn'), teaser),
  primaryPurpose: choice(
    localised('Primary purpose', 'Huvudsyfte', 'Hovedformål', 'Hovedformål'),
    {
      TREATMENT: localised('Treatment', 'Behandling', 'Behandling', 'Behandling'),
      PREVENTION: localised('Prevention', 'Förebyggande', 'Forebyggelse', 'Forebygging'),
      DIAGNOSTIC: localised('Diagnostics', 'Diagnostik', 'Diagnostik', 'Diagnostikk'),
      SUPPORTIVE_CARE: localised('Supportive care', 'Stödjande vård', 'Understøttende behandling', 'Støttebehandling'),
      SCREENING: localised('Screening', 'Screening', 'Screening', 'Screening'),
      HEALTH_SERVICES_RESEARCH: localised(
        'Health services research',
        'Hälso- och sjukvårdsforskning',
        'Sundhedstjenesteforskning',
        'Helsetjenesteforskning',
      ),
      BASIC_SCIENCE: localised('Basic science', 'Grundforskning', 'Grundforskning', 'Grunnforskning'),
      DEVICE_FEASIBILITY: localised(
        'Device feasibility',
        'Genomförbarhet för produkt',
        'Afprøvning af udstyr',
        'Gjennomførbarhet for utstyr',
      ),
      OTHER: localised('Other', 'Annat', 'Andet', 'Annet'),
    },
    teaser,
  ),
  primaryObjective: prose(
    localised('Primary objective', 'Primärt syfte', 'Primært formål', 'Primært formål'),
    synopsis,
  ),
  background: prose(localised('Description', 'Beskrivning', 'Beskrivelse', 'Beskrivelse'), protocol),
  design: record(localised('Design', 'Upplägg', 'Design', 'Design'), designFields, synopsis),
  arms: rows(localised('Arms', 'Armar', 'Arme', 'Armer'), armColumns, ['label'], protocol),
  primaryEndpoints: rows(
    localised('Primary endpoints', 'Primära effektmått', 'Primære effektmål', 'Primære endepunkter'),
    endpointColumns,
    ['measure'],
    synopsis,
  ),
  secondaryEndpoints: rows(
    localised('Secondary endpoints', 'Sekundära effektmått', 'Sekundære effektmål', 'Sekundære endepunkter'),
    endpointColumns,
    ['measure'],
    protocol,
  ),
} as const satisfies Readonly<Record<string, FormField>>;
