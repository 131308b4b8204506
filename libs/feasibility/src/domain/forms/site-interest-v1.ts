import { DECLINE_REASONS } from './decline-reasons.js';
import { choice, choices, count, dayOrMonth, prose, requiredToSubmit, yesNo } from './field-builders.js';
import { localised, type FormDefinition, type Localised } from './form.js';

const answer = { 'x-group': 'ANSWER', 'x-origin': 'samprova' } as const;
const patients = { 'x-group': 'PATIENTS', 'x-origin': 'samprova' } as const;
const capacity = { 'x-group': 'CAPACITY', 'x-origin': 'samprova' } as const;
const text = { maxLength: 2000 } as const;

const declineReasonTitles: Readonly<Record<string, Localised>> = Object.fromEntries(
  Object.entries(DECLINE_REASONS).map(([code, { title }]) => [code, title]),
);

/** The site's answer in two minutes, on a phone; everything longer belongs to the site passport. */
export const siteInterestV1: FormDefinition = {
  id: 'SITE_INTEREST',
  version: 1,
  rules: ['ANSWER_IS_COMPLETE', 'VOLUMES_FIT'],
  schema: {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:samprova:form:SITE_INTEREST:1',
    title: 'Interest of the site',
    'x-title': localised('Interest of the site', 'Klinikens intresse', 'Centrets interesse', 'Senterets interesse'),
    'x-groups': [
      { id: 'ANSWER', title: localised('Your answer', 'Ert svar', 'Jeres svar', 'Svaret deres') },
      { id: 'PATIENTS', title: localised('Your patients', 'Era patienter', 'Jeres patienter', 'Pasientene deres') },
      { id: 'CAPACITY', title: localised('Your team', 'Ert team', 'Jeres hold', 'Teamet deres') },
    ],
    'x-required-documents': [],
    type: 'object',
    additionalProperties: false,
    properties: {
      answer: requiredToSubmit(
        choice(
          localised('Are you interested?', 'Är ni intresserade?', 'Er I interesserede?', 'Er dere interesserte?'),
          {
            INTERESTED: localised('Yes', 'Ja', 'Ja', 'Ja'),
            CONDITIONAL: localised('Yes, on conditions', 'Ja, med villkor', 'Ja, på betingelser', 'Ja, på vilkår'),
            MORE_INFO: localised(
              'We need to know more',
              'Vi behöver veta mer',
              'Vi har brug for at vide mere',
              'Vi må vite mer',
            ),
            DECLINED: localised('No', 'Nej', 'Nej', 'Nei'),
          },
          answer,
        ),
      ),
      conditions: prose(
        localised('On what conditions?', 'På vilka villkor?', 'På hvilke betingelser?', 'På hvilke vilkår?'),
        { ...answer, ...text },
      ),
      question: prose(
        localised(
          'What do you need to know?',
          'Vad behöver ni veta?',
          'Hvad har I brug for at vide?',
          'Hva må dere vite?',
        ),
        { ...answer, ...text },
      ),
      declineReason: choice(
        localised('Why not?', 'Varför inte?', 'Hvorfor ikke?', 'Hvorfor ikke?'),
        declineReasonTitles,
        answer,
      ),
      declineText: prose(localised('In your own words', 'Med egna ord', 'Med egne ord', 'Med egne ord'), {
        ...answer,
        ...text,
      }),
      patientsSeen: count(
        localised(
          'Patients with the condition, last 12 months',
          'Patienter med tillståndet, senaste 12 månaderna',
          'Patienter med tilstanden, seneste 12 måneder',
          'Pasienter med tilstanden, siste 12 måneder',
        ),
        'patients',
        patients,
      ),
      patientsEligible: count(
        localised(
          'Of these, meeting the main criteria',
          'Varav uppfyller huvudkriterierna',
          'Heraf opfylder hovedkriterierne',
          'Herav oppfyller hovedkriteriene',
        ),
        'patients',
        patients,
      ),
      patientsExpected: count(
        localised(
          'Patients you expect to include',
          'Patienter ni räknar med att inkludera',
          'Patienter I forventer at inkludere',
          'Pasienter dere regner med å inkludere',
        ),
        'patients',
        patients,
      ),
      estimateBasis: choice(
        localised('The estimate rests on', 'Uppskattningen bygger på', 'Skønnet bygger på', 'Anslaget bygger på'),
        {
          REGISTRY_QUERY: localised(
            'a query in a registry',
            'en sökning i ett register',
            'en søgning i et register',
            'et søk i et register',
          ),
          CHART_REVIEW: localised(
            'a review of records',
            'en journalgenomgång',
            'en journalgennemgang',
            'en journalgjennomgang',
          ),
          MEMORY: localised('memory', 'minnet', 'hukommelsen', 'hukommelsen'),
        },
        patients,
      ),
      estimateConfidence: choice(
        localised('How sure are you?', 'Hur säkra är ni?', 'Hvor sikre er I?', 'Hvor sikre er dere?'),
        {
          LOW: localised('Not very', 'Inte så säkra', 'Ikke så sikre', 'Ikke så sikre'),
          MEDIUM: localised('Fairly', 'Ganska säkra', 'Ret sikre', 'Ganske sikre'),
          HIGH: localised('Very', 'Mycket säkra', 'Meget sikre', 'Svært sikre'),
        },
        patients,
      ),
      competingTrials: count(
        localised(
          'Competing trials now or soon',
          'Konkurrerande studier nu eller snart',
          'Konkurrerende studier nu eller snart',
          'Konkurrerende studier nå eller snart',
        ),
        'trials',
        { ...patients, maximum: 1000 },
      ),
      studyNurseFrom: dayOrMonth(
        localised(
          'A study nurse is free from',
          'En forskningssjuksköterska är ledig från',
          'En projektsygeplejerske er ledig fra',
          'En studiesykepleier er ledig fra',
        ),
        capacity,
      ),
      earliestFirstPatient: dayOrMonth(
        localised(
          'First patient at the earliest',
          'Första patienten tidigast',
          'Første patient tidligst',
          'Første pasient tidligst',
        ),
        capacity,
      ),
      supportToConfirm: choices(
        localised(
          'Support that must confirm',
          'Stöd som behöver bekräfta',
          'Støtte der skal bekræfte',
          'Støtte som må bekrefte',
        ),
        {
          LABORATORY: localised('Laboratory', 'Laboratorium', 'Laboratorium', 'Laboratorium'),
          IMAGING: localised('Imaging', 'Bilddiagnostik', 'Billeddiagnostik', 'Bildediagnostikk'),
          PHARMACY: localised('Pharmacy', 'Apotek', 'Apotek', 'Apotek'),
          BIOBANK: localised('Biobank', 'Biobank', 'Biobank', 'Biobank'),
        },
        capacity,
      ),
      lineManagerAgrees: yesNo(
        localised('Your line manager agrees', 'Er chef håller med', 'Jeres leder er enig', 'Lederen deres er enig'),
        capacity,
      ),
      noteToCoordinator: prose(
        localised(
          'For the coordinator only',
          'Bara för koordinatorn',
          'Kun til koordinatoren',
          'Bare for koordinatoren',
        ),
        { ...answer, ...text },
      ),
    },
  },
};
