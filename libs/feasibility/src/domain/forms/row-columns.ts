import { choice } from './field-builders.js';
import { localised, type FormField, type Localised } from './form.js';

/** A text inside a table or a small record; `maxLength` in UTF-16 units. */
function text(title: Localised, maxLength: number, more: Pick<FormField, 'minLength'> = {}): FormField {
  return { type: 'string', title: title.en, 'x-title': title, maxLength, ...more };
}

const name = localised('Name', 'Namn', 'Navn', 'Navn');
const kind = localised('Kind', 'Typ', 'Type', 'Type');
const description = localised('Description', 'Beskrivning', 'Beskrivelse', 'Beskrivelse');

/** What is given or done in the study, row by row. */
export const interventionColumns = {
  type: text(kind, 60),
  name: text(name, 500),
  description: text(description, 10_000),
} as const;

/** A group of participants that is treated alike. */
export const armColumns = {
  label: text(name, 500),
  type: text(kind, 60),
  description: text(description, 10_000),
} as const;

/** What is measured, and when. */
export const endpointColumns = {
  measure: text(localised('What is measured', 'Vad som mäts', 'Hvad der måles', 'Hva som måles'), 2000),
  timeFrame: text(localised('When', 'När', 'Hvornår', 'Når'), 1000),
  description: text(description, 20_000),
} as const;

/** One criterion. */
export const criterionColumns = {
  kind: choice(localised('Kind', 'Typ', 'Type', 'Type'), {
    INCLUSION: localised('Inclusion', 'Inklusion', 'Inklusion', 'Inklusjon'),
    EXCLUSION: localised('Exclusion', 'Exklusion', 'Eksklusion', 'Eksklusjon'),
  }),
  text: text(localised('Criterion', 'Kriterium', 'Kriterium', 'Kriterium'), 20_000, { minLength: 1 }),
} as const;

const ageValue = localised('Age', 'Ålder', 'Alder', 'Alder');

/** An age with its unit. */
export const ageFields = {
  value: { type: 'number', title: ageValue.en, 'x-title': ageValue, minimum: 0, maximum: 2000 },
  unit: choice(localised('Unit', 'Enhet', 'Enhed', 'Enhet'), {
    YEARS: localised('years', 'år', 'år', 'år'),
    MONTHS: localised('months', 'månader', 'måneder', 'måneder'),
    WEEKS: localised('weeks', 'veckor', 'uger', 'uker'),
    DAYS: localised('days', 'dagar', 'dage', 'dager'),
    HOURS: localised('hours', 'timmar', 'timer', 'timer'),
    MINUTES: localised('minutes', 'minuter', 'minutter', 'minutter'),
  }),
} as const satisfies Readonly<Record<string, FormField>>;

const masked = localised('Who is blinded', 'Vilka som är blindade', 'Hvem der er blindet', 'Hvem som er blindet');

/** How the study is built, in the words of the registers. */
export const designFields = {
  allocation: choice(
    localised('Allocation', 'Fördelning till grupper', 'Fordeling til grupper', 'Fordeling til grupper'),
    {
      RANDOMIZED: localised('Randomised', 'Randomiserad', 'Randomiseret', 'Randomisert'),
      NON_RANDOMIZED: localised('Not randomised', 'Inte randomiserad', 'Ikke randomiseret', 'Ikke randomisert'),
      NA: localised('Not applicable', 'Ej tillämpligt', 'Ikke relevant', 'Ikke relevant'),
    },
  ),
  model: choice(localised('Study model', 'Studiemodell', 'Studiemodel', 'Studiemodell'), {
    SINGLE_GROUP: localised('One group', 'En grupp', 'Én gruppe', 'Én gruppe'),
    PARALLEL: localised('Parallel groups', 'Parallella grupper', 'Parallelle grupper', 'Parallelle grupper'),
    CROSSOVER: localised('Crossover', 'Överkorsning', 'Overkrydsning', 'Overkrysning'),
    FACTORIAL: localised('Factorial', 'Faktoriell', 'Faktoriel', 'Faktoriell'),
    SEQUENTIAL: localised('Sequential', 'Sekventiell', 'Sekventiel', 'Sekvensiell'),
    COHORT: localised('Cohort', 'Kohort', 'Kohorte', 'Kohort'),
    CASE_CONTROL: localised('Case-control', 'Fall-kontroll', 'Case-kontrol', 'Kasus-kontroll'),
    CASE_ONLY: localised('Cases only', 'Enbart fall', 'Kun cases', 'Kun kasus'),
    CASE_CROSSOVER: localised('Case-crossover', 'Fall med överkorsning', 'Case-overkrydsning', 'Kasus-overkrysning'),
    ECOLOGIC_OR_COMMUNITY: localised(
      'Ecologic or community',
      'Ekologisk eller befolkningsbaserad',
      'Økologisk eller befolkningsbaseret',
      'Økologisk eller befolkningsbasert',
    ),
    FAMILY_BASED: localised('Family-based', 'Familjebaserad', 'Familiebaseret', 'Familiebasert'),
    OTHER: localised('Other', 'Annan', 'Anden', 'Annen'),
  }),
  masking: choice(localised('Blinding', 'Blindning', 'Blinding', 'Blinding'), {
    NONE: localised('None (open)', 'Ingen (öppen)', 'Ingen (åben)', 'Ingen (åpen)'),
    SINGLE: localised('Single', 'Enkelblind', 'Enkeltblindet', 'Enkeltblindet'),
    DOUBLE: localised('Double', 'Dubbelblind', 'Dobbeltblindet', 'Dobbeltblindet'),
    TRIPLE: localised('Triple', 'Trippelblind', 'Tripelblindet', 'Trippelblindet'),
    QUADRUPLE: localised('Quadruple', 'Fyrdubbelt blind', 'Firdobbelt blindet', 'Firedobbelt blindet'),
  }),
  whoMasked: {
    type: 'array',
    title: masked.en,
    'x-title': masked,
    maxItems: 10,
    items: { type: 'string', maxLength: 60 },
  },
  comparator: choice(localised('Compared with', 'Jämförs med', 'Sammenlignes med', 'Sammenlignes med'), {
    PLACEBO: localised('Placebo', 'Placebo', 'Placebo', 'Placebo'),
    ACTIVE: localised('Active treatment', 'Aktiv behandling', 'Aktiv behandling', 'Aktiv behandling'),
    SHAM: localised('Sham procedure', 'Skenbehandling', 'Skinbehandling', 'Narrebehandling'),
    NO_INTERVENTION: localised('No intervention', 'Ingen intervention', 'Ingen intervention', 'Ingen intervensjon'),
    NONE: localised('Nothing', 'Inget', 'Intet', 'Ingenting'),
  }),
  timePerspective: choice(localised('Time perspective', 'Tidsperspektiv', 'Tidsperspektiv', 'Tidsperspektiv'), {
    PROSPECTIVE: localised('Prospective', 'Prospektiv', 'Prospektiv', 'Prospektiv'),
    RETROSPECTIVE: localised('Retrospective', 'Retrospektiv', 'Retrospektiv', 'Retrospektiv'),
    CROSS_SECTIONAL: localised('Cross-sectional', 'Tvärsnitt', 'Tværsnit', 'Tverrsnitt'),
    OTHER: localised('Other', 'Annat', 'Andet', 'Annet'),
  }),
  samplingMethod: choice(localised('Sampling', 'Urval', 'Udvælgelse', 'Utvalg'), {
    PROBABILITY_SAMPLE: localised('Random sample', 'Slumpmässigt urval', 'Tilfældig stikprøve', 'Tilfeldig utvalg'),
    NON_PROBABILITY_SAMPLE: localised(
      'Not a random sample',
      'Ej slumpmässigt urval',
      'Ikke tilfældig stikprøve',
      'Ikke tilfeldig utvalg',
    ),
  }),
  description: text(description, 20_000),
} as const satisfies Readonly<Record<string, FormField>>;

/** A sponsor's own question with its answer. */
export const sponsorAnswerColumns = {
  question: text(localised('Question', 'Fråga', 'Spørgsmål', 'Spørsmål'), 2000),
  answer: text(localised('Answer', 'Svar', 'Svar', 'Svar'), 5000),
} as const;
