import type { Language } from '@samprova/kernel';
import type { TextPurpose, TextTemplate } from './text-template.js';

type Said = Readonly<Record<Language, readonly [title: string, text: string]>>;

/** Texts that coordinators write again and again, to begin from. By purpose, then by a name that never changes. */
const SHIPPED: Readonly<Record<TextPurpose, Readonly<Record<string, Said>>>> = {
  CLARIFICATION: {
    'patient-group': {
      en: ['Patient group', 'Which patients do you have in mind: diagnosis, stage, line of treatment and age?'],
      sv: ['Patientgrupp', 'Vilka patienter avser ni: diagnos, stadium, behandlingslinje och ålder?'],
      da: ['Patientgruppe', 'Hvilke patienter tænker I på: diagnose, stadium, behandlingslinje og alder?'],
      nb: ['Pasientgruppe', 'Hvilke pasienter tenker dere på: diagnose, stadium, behandlingslinje og alder?'],
    },
    'patients-and-sites': {
      en: ['Number of patients and sites', 'How many patients and how many sites do you hope for in this country?'],
      sv: ['Antal patienter och kliniker', 'Hur många patienter och hur många kliniker hoppas ni på i landet?'],
      da: ['Antal patienter og klinikker', 'Hvor mange patienter og hvor mange klinikker håber I på i landet?'],
      nb: ['Antall pasienter og sentre', 'Hvor mange pasienter og hvor mange sentre håper dere på i landet?'],
    },
    timeline: {
      en: ['Timeline', 'When do you plan the first patient in, and when does recruitment end?'],
      sv: ['Tidplan', 'När planerar ni att inkludera den första patienten, och när slutar rekryteringen?'],
      da: ['Tidsplan', 'Hvornår planlægger I at inkludere den første patient, og hvornår slutter rekrutteringen?'],
      nb: ['Tidsplan', 'Når planlegger dere å inkludere den første pasienten, og når slutter rekrutteringen?'],
    },
    procedures: {
      en: ['Procedures', 'Which visits, examinations and samples go beyond ordinary care?'],
      sv: ['Undersökningar', 'Vilka besök, undersökningar och prover går utöver vanlig vård?'],
      da: ['Undersøgelser', 'Hvilke besøg, undersøgelser og prøver går ud over almindelig behandling?'],
      nb: ['Undersøkelser', 'Hvilke besøk, undersøkelser og prøver går ut over vanlig behandling?'],
    },
    protocol: {
      en: ['Synopsis or protocol', 'Please send the synopsis, or the protocol if there is one, as an attachment here.'],
      sv: ['Synopsis eller protokoll', 'Bifoga gärna synopsis här, eller protokollet om det finns.'],
      da: ['Synopsis eller protokol', 'Vedhæft gerne synopsis her, eller protokollen hvis den findes.'],
      nb: ['Synopsis eller protokoll', 'Legg gjerne ved synopsis her, eller protokollen hvis den finnes.'],
    },
  },
  OUT_OF_SCOPE: {
    'no-trial': {
      en: [
        'Not a clinical trial',
        'What you describe is not a clinical trial with sites here, which is what we can help with.',
      ],
      sv: [
        'Ingen klinisk prövning',
        'Det ni beskriver är ingen klinisk prövning med kliniker här, och det är vad vi kan hjälpa till med.',
      ],
      da: [
        'Ikke et klinisk forsøg',
        'Det, I beskriver, er ikke et klinisk forsøg med klinikker her, og det er det, vi kan hjælpe med.',
      ],
      nb: [
        'Ikke en klinisk studie',
        'Det dere beskriver er ikke en klinisk studie med sentre her, og det er det vi kan hjelpe med.',
      ],
    },
    'no-network': {
      en: [
        'No network for this area',
        'No network or clinic in the partnership works in this area at present. Please ask us again later.',
      ],
      sv: [
        'Inget nätverk för området',
        'Inget nätverk och ingen klinik i partnerskapet arbetar inom området just nu. Fråga oss gärna igen senare.',
      ],
      da: [
        'Intet netværk på området',
        'Intet netværk og ingen klinik i partnerskabet arbejder på området lige nu. Spørg os gerne igen senere.',
      ],
      nb: [
        'Ikke noe nettverk på området',
        'Ingen nettverk eller sentre i partnerskapet arbeider på området nå. Spør oss gjerne igjen senere.',
      ],
    },
    'asked-before': {
      en: ['Asked before', 'This question is already being answered; you find the answer under that request.'],
      sv: ['Redan ställd', 'Frågan håller redan på att besvaras; svaret kommer under den förfrågan.'],
      da: ['Allerede stillet', 'Spørgsmålet er allerede ved at blive besvaret; svaret kommer under den forespørgsel.'],
      nb: ['Allerede stilt', 'Spørsmålet er allerede under besvarelse; svaret kommer under den forespørselen.'],
    },
  },
  COLLATION: {
    'sites-interested': {
      en: [
        'Sites are interested',
        'Several sites are interested and expect to reach the number of patients in the time you plan. Their conditions are listed with each site.',
      ],
      sv: [
        'Kliniker är intresserade',
        'Flera kliniker är intresserade och räknar med att nå antalet patienter på den tid ni planerar. Villkoren står vid varje klinik.',
      ],
      da: [
        'Klinikker er interesserede',
        'Flere klinikker er interesserede og regner med at nå antallet af patienter inden for jeres tidsplan. Betingelserne står ved hver klinik.',
      ],
      nb: [
        'Sentre er interesserte',
        'Flere sentre er interesserte og regner med å nå antallet pasienter innenfor tidsplanen. Vilkårene står ved hvert senter.',
      ],
    },
    'few-patients': {
      en: [
        'Fewer patients than hoped for',
        'There is interest, but fewer patients than you hope for: the criteria or competing trials narrow the group. A longer recruitment would help.',
      ],
      sv: [
        'Färre patienter än önskat',
        'Intresset finns, men patienterna är färre än ni hoppas: kriterier eller konkurrerande prövningar begränsar gruppen. En längre rekrytering skulle hjälpa.',
      ],
      da: [
        'Færre patienter end ønsket',
        'Interessen er der, men der er færre patienter, end I håber: kriterier eller konkurrerende forsøg begrænser gruppen. En længere rekruttering ville hjælpe.',
      ],
      nb: [
        'Færre pasienter enn ønsket',
        'Interessen er der, men det er færre pasienter enn dere håper: kriterier eller konkurrerende studier begrenser gruppen. Lengre rekruttering ville hjelpe.',
      ],
    },
    'no-site': {
      en: [
        'No site can take part',
        'No site can take part this time; the reasons are listed. We would gladly answer again if the plan changes.',
      ],
      sv: [
        'Ingen klinik kan delta',
        'Ingen klinik kan delta den här gången; skälen framgår nedan. Vi svarar gärna igen om planen ändras.',
      ],
      da: [
        'Ingen klinik kan deltage',
        'Ingen klinik kan deltage denne gang; årsagerne fremgår nedenfor. Vi svarer gerne igen, hvis planen ændres.',
      ],
      nb: [
        'Ingen sentre kan delta',
        'Ingen sentre kan delta denne gangen; grunnene står nedenfor. Vi svarer gjerne igjen hvis planen endres.',
      ],
    },
  },
  EXTENSION: {
    'many-networks': {
      en: ['Several networks', 'The question concerns several networks, whose answers have to be put together.'],
      sv: ['Flera nätverk', 'Frågan rör flera nätverk, vars svar ska vägas samman.'],
      da: ['Flere netværk', 'Spørgsmålet vedrører flere netværk, hvis svar skal sammenholdes.'],
      nb: ['Flere nettverk', 'Spørsmålet gjelder flere nettverk, og svarene må sees samlet.'],
    },
    'rare-disease': {
      en: ['Rare disease', 'The disease is rare, and the few who treat it have to count their patients first.'],
      sv: [
        'Sällsynt sjukdom',
        'Sjukdomen är sällsynt, och de få som behandlar den behöver först räkna sina patienter.',
      ],
      da: ['Sjælden sygdom', 'Sygdommen er sjælden, og de få, der behandler den, skal først tælle deres patienter.'],
      nb: ['Sjelden sykdom', 'Sykdommen er sjelden, og de få som behandler den må først telle pasientene sine.'],
    },
  },
};

/** Those of a purpose in a language, in the order in which they are offered. */
export function shippedTextTemplates(purpose: TextPurpose, language: Language): readonly TextTemplate[] {
  return Object.entries(SHIPPED[purpose]).map(([name, said]) => ({
    id: `${purpose}/${name}`,
    partnershipId: null,
    ...{ purpose, language },
    title: said[language][0],
    text: said[language][1],
    revision: 1,
  }));
}
