import { choice, choices, count, day, dayOrMonth, line, lines, prose, yesNo } from './field-builders.js';
import { localised, type FormField } from './form.js';

const volumes = { 'x-group': 'VOLUMES', 'x-tier': 'BLINDED_SYNOPSIS' } as const;
const time = { 'x-group': 'TIME', 'x-tier': 'BLINDED_SYNOPSIS' } as const;
const demands = { 'x-group': 'DEMANDS', 'x-tier': 'BLINDED_SYNOPSIS' } as const;
const status = { 'x-group': 'STATUS', 'x-tier': 'BLINDED_SYNOPSIS' } as const;
const response = { 'x-group': 'RESPONSE', 'x-tier': 'BLINDED_SYNOPSIS' } as const;
const confidentiality = { 'x-group': 'CONFIDENTIALITY', 'x-tier': 'PUBLIC_TEASER' } as const;
const material = { 'x-material': true } as const;

/** Numbers, timeline, demands and terms: what a site plans with. */
export const conductFields = {
  patientsGlobal: count(
    localised(
      'Patients in all countries',
      'Patienter i alla länder',
      'Patienter i alle lande',
      'Pasienter i alle land',
    ),
    'patients',
    { ...volumes, ...material },
  ),
  patientsCountry: count(
    localised(
      'Patients wanted in the country',
      'Önskade patienter i landet',
      'Ønskede patienter i landet',
      'Ønskede pasienter i landet',
    ),
    'patients',
    { ...volumes, ...material },
  ),
  sitesCountry: count(
    localised(
      'Sites wanted in the country',
      'Önskade kliniker i landet',
      'Ønskede centre i landet',
      'Ønskede sentre i landet',
    ),
    'sites',
    { ...volumes, ...material, maximum: 10_000 },
  ),
  patientsPerSite: count(
    localised(
      'Patients expected at each site',
      'Förväntade patienter per klinik',
      'Forventede patienter pr. center',
      'Forventede pasienter per senter',
    ),
    'patients',
    { ...volumes, ...material },
  ),
  screenFailurePercent: {
    type: 'number',
    title: 'Assumed screening failure',
    'x-title': localised(
      'Assumed screening failure',
      'Antaget bortfall vid screening',
      'Antaget frafald ved screening',
      'Antatt frafall ved screening',
    ),
    'x-unit': 'percent',
    minimum: 0,
    maximum: 100,
    ...volumes,
  },
  countries: lines(localised('Countries taking part', 'Deltagande länder', 'Deltagende lande', 'Deltakende land'), {
    ...volumes,
    uniqueItems: true,
    items: { type: 'string', pattern: '^[A-Z]{2}$' },
    maxItems: 250,
  }),
  decisionDate: day(
    localised(
      'Decision on countries and sites',
      'Beslut om länder och kliniker',
      'Beslutning om lande og centre',
      'Beslutning om land og sentre',
    ),
    time,
  ),
  firstSiteOpen: dayOrMonth(
    localised(
      'First site in the country opens',
      'Första kliniken i landet öppnar',
      'Første center i landet åbner',
      'Første senter i landet åpner',
    ),
    { ...time, ...material },
  ),
  recruitmentStart: dayOrMonth(
    localised('Recruitment starts', 'Rekryteringen börjar', 'Rekrutteringen begynder', 'Rekrutteringen begynner'),
    { ...time, ...material },
  ),
  recruitmentEnd: dayOrMonth(
    localised('Recruitment ends', 'Rekryteringen slutar', 'Rekrutteringen slutter', 'Rekrutteringen slutter'),
    { ...time, ...material },
  ),
  primaryCompletion: dayOrMonth(
    localised(
      'Last measurement of the primary endpoint',
      'Sista mätning av primärt effektmått',
      'Sidste måling af primært effektmål',
      'Siste måling av primært endepunkt',
    ),
    time,
  ),
  studyCompletion: dayOrMonth(localised('Study ends', 'Studien slutar', 'Studiet slutter', 'Studien slutter'), time),
  competitiveRecruitment: yesNo(
    localised(
      'Sites compete for places',
      'Konkurrerande rekrytering',
      'Konkurrerende rekruttering',
      'Konkurrerende rekruttering',
    ),
    time,
  ),
  demands: choices(
    localised('A site must have', 'En klinik behöver ha', 'Et center skal have', 'Et senter må ha'),
    {
      SPECIAL_COMPETENCE: localised(
        'Special competence',
        'Särskild kompetens',
        'Særlig kompetence',
        'Særlig kompetanse',
      ),
      EQUIPMENT: localised('Equipment', 'Utrustning', 'Udstyr', 'Utstyr'),
      IMAGING: localised('Imaging', 'Bilddiagnostik', 'Billeddiagnostik', 'Bildediagnostikk'),
      LABORATORY: localised('Laboratory', 'Laboratorium', 'Laboratorium', 'Laboratorium'),
      PHARMACY: localised('Pharmacy', 'Apotek', 'Apotek', 'Apotek'),
      BIOBANK: localised('Biobank sampling', 'Biobanksprov', 'Biobankprøver', 'Biobankprøver'),
      GENETIC_TESTING: localised('Genetic testing', 'Genetisk testning', 'Genetisk testning', 'Genetisk testing'),
      DECENTRALISED: localised(
        'Visits at home or by distance',
        'Besök hemma eller på distans',
        'Besøg i hjemmet eller på distance',
        'Besøk hjemme eller på avstand',
      ),
      OVERNIGHT_STAY: localised('Overnight stay', 'Övernattning', 'Overnatning', 'Overnatting'),
      NIGHT_SAMPLES: localised('Samples at night', 'Prover nattetid', 'Prøver om natten', 'Prøver om natten'),
      NONE: localised('Nothing special', 'Inget särskilt', 'Intet særligt', 'Ingenting særskilt'),
    },
    { ...demands, ...material },
  ),
  demandsText: prose(localised('More about the demands', 'Mer om kraven', 'Mere om kravene', 'Mer om kravene'), {
    ...demands,
    maxLength: 5000,
  }),
  placement: choice(
    localised('The country is', 'Landet är', 'Landet er', 'Landet er'),
    {
      PLACED: localised('already chosen', 'redan valt', 'allerede valgt', 'allerede valgt'),
      BIDDING: localised(
        'one of several in a bid',
        'ett av flera i ett anbud',
        'et af flere i et udbud',
        'ett av flere i et anbud',
      ),
      EARLY: localised('an early idea', 'en tidig idé', 'en tidlig idé', 'en tidlig idé'),
    },
    status,
  ),
  feasibilityDone: prose(
    localised('Feasibility done so far', 'Hittills gjord förfrågan', 'Feasibility hidtil', 'Gjennomførbarhet så langt'),
    { ...status, maxLength: 5000 },
  ),
  sitesAlreadyContacted: lines(
    localised(
      'Sites already contacted',
      'Redan kontaktade kliniker',
      'Allerede kontaktede centre',
      'Allerede kontaktede sentre',
    ),
    status,
  ),
  includeSitesAlreadyContacted: yesNo(
    localised('Ask them again', 'Fråga dem igen', 'Spørg dem igen', 'Spør dem igjen'),
    status,
  ),
  wishes: prose(
    localised(
      'Wishes about sites or regions',
      'Önskemål om kliniker eller regioner',
      'Ønsker om centre eller regioner',
      'Ønsker om sentre eller regioner',
    ),
    { ...status, maxLength: 5000 },
  ),
  questions: lines(
    localised(
      'Your questions (at most five)',
      'Era frågor (högst fem)',
      'Jeres spørgsmål (højst fem)',
      'Spørsmålene deres (høyst fem)',
    ),
    {
      ...response,
      maxItems: 5,
      items: { type: 'string', minLength: 1, maxLength: 2000 },
    },
  ),
  desiredAnswerBy: day(
    localised('Answer wanted by', 'Svar önskas senast', 'Svar ønskes senest', 'Svar ønskes senest'),
    response,
  ),
  urgentAgreed: yesNo(
    localised(
      'An earlier answer is agreed',
      'Ett tidigare svar är överenskommet',
      'Et tidligere svar er aftalt',
      'Et tidligere svar er avtalt',
    ),
    response,
  ),
  confidentialityLevel: choice(
    localised('What sites may see now', 'Vad kliniker får se nu', 'Hvad centre må se nu', 'Hva sentre kan se nå'),
    {
      PUBLIC: localised(
        'All of it: it is public',
        'Allt: det är offentligt',
        'Det hele: det er offentligt',
        'Alt: det er offentlig',
      ),
      BLINDED_SYNOPSIS: localised(
        'A blinded synopsis',
        'En blindad synopsis',
        'En blindet synopsis',
        'En blindet synopsis',
      ),
      CONFIDENTIAL: localised(
        'More only under an agreement',
        'Mer bara under avtal',
        'Mere kun under aftale',
        'Mer bare under avtale',
      ),
    },
    confidentiality,
  ),
  secrecyReference: line(
    localised(
      'Reference to secrecy law',
      'Hänvisning till sekretesslag (OSL)',
      'Henvisning til tavshedspligt',
      'Henvisning til taushetsplikt',
    ),
    confidentiality,
  ),
  masterAgreementId: line(
    localised(
      'Master confidentiality agreement',
      'Ramavtal om sekretess',
      'Rammeaftale om fortrolighed',
      'Rammeavtale om konfidensialitet',
    ),
    { ...confidentiality, 'x-tier': 'SPONSOR_IDENTITY', maxLength: 100 },
  ),
  noPatientData: {
    type: 'boolean',
    'x-must-be-true': true,
    title: 'No patient can be identified by what is written here',
    'x-title': localised(
      'No patient can be identified by what is written here',
      'Ingen patient kan identifieras av det som står här',
      'Ingen patient kan identificeres af det, der står her',
      'Ingen pasient kan identifiseres av det som står her',
    ),
    ...confidentiality,
  },
} as const satisfies Readonly<Record<string, FormField>>;
