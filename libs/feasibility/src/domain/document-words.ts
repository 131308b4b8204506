import type { Language } from '@samprova/kernel';
import type { Absence, Measure, Standing } from './comparison.js';
import type { ResponseNetwork, ResponseSite } from './national-response.js';

/** Every word that Samprova itself writes into a document. `{…}` are filled in. */
export interface DocumentWords {
  readonly response: string;
  readonly comparison: string;
  readonly page: string;
  readonly reference: string;
  readonly title: string;
  readonly country: string;
  readonly partnership: string;
  readonly received: string;
  readonly due: string;
  readonly released: string;
  readonly promise: string;
  readonly workingDays: string;
  readonly extended: string;
  readonly restarted: string;
  readonly net: string;
  readonly gross: string;
  readonly onTime: string;
  readonly late: string;
  readonly version: string;
  readonly versionOfRequest: string;
  readonly amendmentReason: string;
  readonly material: string;
  readonly completeness: string;
  readonly complete: string;
  readonly partial: string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly summary: string;
  readonly clock: string;
  readonly clockNote: string;
  readonly days: Readonly<Record<'COUNTED' | 'STOPPED' | 'WEEKEND' | 'HOLIDAY' | 'CLOSING_DAY' | 'RECEIVED', string>>;
  readonly countedDay: string;
  readonly afterRelease: string;
  readonly answers: string;
  readonly answersAlt: string;
  readonly sitesAsked: string;
  readonly expectedPatients: string;
  readonly networks: string;
  readonly network: string;
  readonly networkAnswer: string;
  readonly disposition: string;
  readonly networkStates: Readonly<Record<'DISPOSED' | 'RETURNED' | 'NO_ANSWER', string>>;
  readonly silentNetworks: string;
  readonly sites: string;
  readonly sitesOf: string;
  readonly otherSites: string;
  readonly site: string;
  readonly answer: string;
  readonly patients: string;
  readonly says: string;
  readonly alsoAskedBy: string;
  readonly earliestStart: string;
  readonly contact: string;
  readonly answerKinds: Readonly<Record<ResponseSite['answer'], string>>;
  readonly feedback: string;
  readonly feedbackNumber: string;
  readonly authenticity: string;
  readonly sha256: string;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly absences: Readonly<Record<Absence, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly measure: string;
  readonly sideBySide: string;
  readonly inShort: string;
  readonly patientsInShort: string;
  readonly answeredCountries: string;
  readonly conditions: string;
  /** What Samprova writes in English into a frozen response, in this language. */
  readonly reservations: readonly [lineManager: string, unconfirmed: string];
}

/** How a network answered in a response; see `collateResponse`. */
export function networkWords(words: DocumentWords, state: ResponseNetwork['state']): string {
  return words.networkStates[state === 'DISPOSED' || state === 'RETURNED' ? state : 'NO_ANSWER'];
}

export const DOCUMENT_WORDS: Readonly<Record<Language, DocumentWords>> = {
  en: {
    response: 'National response',
    comparison: 'Comparison of the countries',
    page: 'Page {page} of {pages}',
    reference: 'Reference',
    title: 'Title',
    country: 'Country',
    partnership: 'Partnership',
    received: 'Received',
    due: 'Due',
    released: 'Released',
    promise: 'Promise',
    workingDays: '{n} working days',
    extended: '{n} working days, extended: {reason}',
    restarted: 'The clock was started anew because the request changed; the times are those of the last run.',
    net: 'Net working days',
    gross: 'Gross working days',
    onTime: 'On time',
    late: 'Late',
    version: 'Version',
    versionOfRequest: 'Answers version of the request',
    amendmentReason: 'Why it was amended',
    material: 'Changes what the sponsor would decide on',
    completeness: 'Completeness',
    complete: 'Complete',
    partial: 'Partial: somebody who was asked did not answer',
    yes: 'Yes',
    no: 'No',
    none: 'None',
    summary: 'Summary',
    clock: 'The clock, day by day',
    clockNote: 'The day of receipt does not count. Net days are counted days; gross days include stopped ones.',
    days: {
      COUNTED: 'counted',
      STOPPED: 'stopped',
      WEEKEND: 'weekend',
      HOLIDAY: 'holiday',
      CLOSING_DAY: 'closed',
      RECEIVED: 'receipt',
    },
    countedDay: 'Day {n}',
    afterRelease: 'answered',
    answers: 'What the sites answered',
    answersAlt: 'Of {total} sites asked: {parts}.',
    sitesAsked: 'Sites asked',
    expectedPatients: 'Expected patients',
    networks: 'The networks asked',
    network: 'Network',
    networkAnswer: 'How it answered',
    disposition: 'Its summary',
    networkStates: { DISPOSED: 'Answered', RETURNED: 'Gave it back', NO_ANSWER: 'No answer' },
    silentNetworks: 'No answer from: {names}.',
    sites: 'The sites asked',
    sitesOf: 'Sites asked by {network}',
    otherSites: 'Other sites',
    site: 'Site',
    answer: 'Answer',
    patients: 'Patients',
    says: 'What it says',
    alsoAskedBy: 'Also asked by {names}.',
    earliestStart: 'First patient at the earliest',
    contact: 'Contact',
    answerKinds: {
      INTERESTED: 'Interested',
      CONDITIONAL: 'Interested on conditions',
      MORE_INFO: 'Needs more information',
      DECLINED: 'Declined',
      NO_RESPONSE: 'No answer',
    },
    feedback: 'Early feedback from experts',
    feedbackNumber: 'Expert {n}',
    authenticity: 'Authenticity',
    sha256: 'SHA-256 of the frozen content',
    standings: {
      ANSWERED: 'Answered',
      AWAITED: 'Answer awaited',
      OVERDUE: 'Late, answer awaited',
      CLOCK_STOPPED: 'Clock stopped',
      WITHDRAWN: 'Withdrawn',
      OUT_OF_SCOPE: 'Out of scope',
    },
    absences: {
      NOT_YET: 'not yet',
      CLOCK_STANDS: 'open while the clock is stopped',
      ENDED_UNANSWERED: 'ended unanswered',
      NOT_TOLD: 'not stated',
    },
    measures: {
      STANDING: 'State',
      RECEIVED: 'Received',
      DUE: 'Due',
      RELEASED: 'Released',
      NET_DAYS: 'Net working days',
      GROSS_DAYS: 'Gross working days',
      ON_TIME: 'On time',
      NETWORKS_ASKED: 'Networks asked',
      NETWORKS_SILENT: 'Networks without answer',
      SITES_ASKED: 'Sites asked',
      SITES_INTERESTED: 'Interested',
      SITES_CONDITIONAL: 'Interested on conditions',
      SITES_MORE_INFO: 'Need more information',
      SITES_DECLINED: 'Declined',
      SITES_DECLINED_FOR: 'Declined: {reason}',
      SITES_SILENT: 'No answer',
      EXPECTED_PATIENTS: 'Expected patients',
      EARLIEST_START: 'First patient at the earliest',
      CONDITIONS: 'Conditions',
      FEEDBACK: 'Early feedback',
    },
    measure: 'Measure',
    sideBySide: 'Side by side',
    inShort:
      '{answered} of {countries} countries have answered: {interested} sites are interested, and {conditional} more on conditions.',
    patientsInShort: '{patients} patients are expected.',
    answeredCountries: 'Sites that said yes, by country',
    conditions: 'Conditions',
    reservations: [
      'The line manager’s approval is awaited.',
      'Given before the request changed, and not confirmed since.',
    ],
  },
  sv: {
    response: 'Nationellt svar',
    comparison: 'Jämförelse av länderna',
    page: 'Sida {page} av {pages}',
    reference: 'Referens',
    title: 'Titel',
    country: 'Land',
    partnership: 'Partnerskap',
    received: 'Mottagen',
    due: 'Svar senast',
    released: 'Lämnat',
    promise: 'Löfte',
    workingDays: '{n} arbetsdagar',
    extended: '{n} arbetsdagar, förlängt: {reason}',
    restarted: 'Klockan startades om eftersom förfrågan ändrades; tiderna gäller den senaste omgången.',
    net: 'Arbetsdagar netto',
    gross: 'Arbetsdagar brutto',
    onTime: 'I tid',
    late: 'Försenat',
    version: 'Version',
    versionOfRequest: 'Svarar på förfrågans version',
    amendmentReason: 'Skäl till kompletteringen',
    material: 'Ändrar det som sponsorn beslutar om',
    completeness: 'Fullständighet',
    complete: 'Fullständigt',
    partial: 'Ofullständigt: någon tillfrågad har inte svarat',
    yes: 'Ja',
    no: 'Nej',
    none: 'Inga',
    summary: 'Sammanfattning',
    clock: 'Klockan, dag för dag',
    clockNote: 'Mottagningsdagen räknas inte. Netto är räknade dagar; brutto omfattar även stoppade dagar.',
    days: {
      COUNTED: 'räknad',
      STOPPED: 'stoppad',
      WEEKEND: 'helg',
      HOLIDAY: 'helgdag',
      CLOSING_DAY: 'stängt',
      RECEIVED: 'mottagen',
    },
    countedDay: 'Dag {n}',
    afterRelease: 'besvarad',
    answers: 'Vad klinikerna svarade',
    answersAlt: 'Av {total} tillfrågade kliniker: {parts}.',
    sitesAsked: 'Tillfrågade kliniker',
    expectedPatients: 'Förväntade patienter',
    networks: 'Tillfrågade nätverk',
    network: 'Nätverk',
    networkAnswer: 'Hur det svarade',
    disposition: 'Nätverkets sammanfattning',
    networkStates: { DISPOSED: 'Svarat', RETURNED: 'Lämnat tillbaka', NO_ANSWER: 'Inget svar' },
    silentNetworks: 'Inget svar från: {names}.',
    sites: 'Tillfrågade kliniker',
    sitesOf: 'Kliniker tillfrågade av {network}',
    otherSites: 'Övriga kliniker',
    site: 'Klinik',
    answer: 'Svar',
    patients: 'Patienter',
    says: 'Vad kliniken säger',
    alsoAskedBy: 'Även tillfrågad av {names}.',
    earliestStart: 'Första patienten tidigast',
    contact: 'Kontakt',
    answerKinds: {
      INTERESTED: 'Intresserad',
      CONDITIONAL: 'Intresserad med villkor',
      MORE_INFO: 'Behöver veta mer',
      DECLINED: 'Avböjt',
      NO_RESPONSE: 'Inget svar',
    },
    feedback: 'Tidig återkoppling från experter',
    feedbackNumber: 'Expert {n}',
    authenticity: 'Äkthet',
    sha256: 'SHA-256 av det frysta innehållet',
    standings: {
      ANSWERED: 'Besvarad',
      AWAITED: 'Svar inväntas',
      OVERDUE: 'Försenad, svar inväntas',
      CLOCK_STOPPED: 'Klockan står',
      WITHDRAWN: 'Tillbakadragen',
      OUT_OF_SCOPE: 'Utanför uppdraget',
    },
    absences: {
      NOT_YET: 'inte ännu',
      CLOCK_STANDS: 'öppet medan klockan står',
      ENDED_UNANSWERED: 'avslutad utan svar',
      NOT_TOLD: 'ej angivet',
    },
    measures: {
      STANDING: 'Läge',
      RECEIVED: 'Mottagen',
      DUE: 'Svar senast',
      RELEASED: 'Lämnat',
      NET_DAYS: 'Arbetsdagar netto',
      GROSS_DAYS: 'Arbetsdagar brutto',
      ON_TIME: 'I tid',
      NETWORKS_ASKED: 'Tillfrågade nätverk',
      NETWORKS_SILENT: 'Nätverk utan svar',
      SITES_ASKED: 'Tillfrågade kliniker',
      SITES_INTERESTED: 'Intresserade',
      SITES_CONDITIONAL: 'Intresserade med villkor',
      SITES_MORE_INFO: 'Behöver veta mer',
      SITES_DECLINED: 'Avböjt',
      SITES_DECLINED_FOR: 'Avböjt: {reason}',
      SITES_SILENT: 'Inget svar',
      EXPECTED_PATIENTS: 'Förväntade patienter',
      EARLIEST_START: 'Första patienten tidigast',
      CONDITIONS: 'Villkor',
      FEEDBACK: 'Tidig återkoppling',
    },
    measure: 'Mått',
    sideBySide: 'Sida vid sida',
    inShort:
      '{answered} av {countries} länder har svarat: {interested} kliniker är intresserade och ytterligare {conditional} med villkor.',
    patientsInShort: '{patients} patienter förväntas.',
    answeredCountries: 'Kliniker som sagt ja, per land',
    conditions: 'Villkor',
    reservations: ['Chefens godkännande inväntas.', 'Lämnat innan förfrågan ändrades och inte bekräftat sedan dess.'],
  },
  da: {
    response: 'Nationalt svar',
    comparison: 'Sammenligning af landene',
    page: 'Side {page} af {pages}',
    reference: 'Reference',
    title: 'Titel',
    country: 'Land',
    partnership: 'Partnerskab',
    received: 'Modtaget',
    due: 'Svarfrist',
    released: 'Afgivet',
    promise: 'Løfte',
    workingDays: '{n} arbejdsdage',
    extended: '{n} arbejdsdage, forlænget: {reason}',
    restarted: 'Uret blev startet forfra, fordi forespørgslen blev ændret; tiderne gælder den seneste omgang.',
    net: 'Arbejdsdage netto',
    gross: 'Arbejdsdage brutto',
    onTime: 'Til tiden',
    late: 'Forsinket',
    version: 'Version',
    versionOfRequest: 'Svarer på forespørgslens version',
    amendmentReason: 'Begrundelse for ændringen',
    material: 'Ændrer det, som sponsor beslutter ud fra',
    completeness: 'Fuldstændighed',
    complete: 'Fuldstændigt',
    partial: 'Ufuldstændigt: nogen, der blev spurgt, har ikke svaret',
    yes: 'Ja',
    no: 'Nej',
    none: 'Ingen',
    summary: 'Sammenfatning',
    clock: 'Uret, dag for dag',
    clockNote: 'Modtagelsesdagen tæller ikke. Netto er talte dage; brutto omfatter også stoppede dage.',
    days: {
      COUNTED: 'talt',
      STOPPED: 'stoppet',
      WEEKEND: 'weekend',
      HOLIDAY: 'helligdag',
      CLOSING_DAY: 'lukket',
      RECEIVED: 'modtaget',
    },
    countedDay: 'Dag {n}',
    afterRelease: 'besvaret',
    answers: 'Hvad centrene svarede',
    answersAlt: 'Af {total} adspurgte centre: {parts}.',
    sitesAsked: 'Adspurgte centre',
    expectedPatients: 'Forventede patienter',
    networks: 'Adspurgte netværk',
    network: 'Netværk',
    networkAnswer: 'Hvordan det svarede',
    disposition: 'Netværkets sammenfatning',
    networkStates: { DISPOSED: 'Har svaret', RETURNED: 'Sendt tilbage', NO_ANSWER: 'Intet svar' },
    silentNetworks: 'Intet svar fra: {names}.',
    sites: 'Adspurgte centre',
    sitesOf: 'Centre adspurgt af {network}',
    otherSites: 'Øvrige centre',
    site: 'Center',
    answer: 'Svar',
    patients: 'Patienter',
    says: 'Hvad centret siger',
    alsoAskedBy: 'Også adspurgt af {names}.',
    earliestStart: 'Første patient tidligst',
    contact: 'Kontakt',
    answerKinds: {
      INTERESTED: 'Interesseret',
      CONDITIONAL: 'Interesseret på betingelser',
      MORE_INFO: 'Har brug for at vide mere',
      DECLINED: 'Afslået',
      NO_RESPONSE: 'Intet svar',
    },
    feedback: 'Tidlig tilbagemelding fra eksperter',
    feedbackNumber: 'Ekspert {n}',
    authenticity: 'Ægthed',
    sha256: 'SHA-256 af det frosne indhold',
    standings: {
      ANSWERED: 'Besvaret',
      AWAITED: 'Svar afventes',
      OVERDUE: 'Forsinket, svar afventes',
      CLOCK_STOPPED: 'Uret står stille',
      WITHDRAWN: 'Trukket tilbage',
      OUT_OF_SCOPE: 'Uden for opgaven',
    },
    absences: {
      NOT_YET: 'endnu ikke',
      CLOCK_STANDS: 'åben, mens uret står stille',
      ENDED_UNANSWERED: 'afsluttet uden svar',
      NOT_TOLD: 'ikke oplyst',
    },
    measures: {
      STANDING: 'Status',
      RECEIVED: 'Modtaget',
      DUE: 'Svarfrist',
      RELEASED: 'Afgivet',
      NET_DAYS: 'Arbejdsdage netto',
      GROSS_DAYS: 'Arbejdsdage brutto',
      ON_TIME: 'Til tiden',
      NETWORKS_ASKED: 'Adspurgte netværk',
      NETWORKS_SILENT: 'Netværk uden svar',
      SITES_ASKED: 'Adspurgte centre',
      SITES_INTERESTED: 'Interesserede',
      SITES_CONDITIONAL: 'Interesserede på betingelser',
      SITES_MORE_INFO: 'Har brug for at vide mere',
      SITES_DECLINED: 'Afslået',
      SITES_DECLINED_FOR: 'Afslået: {reason}',
      SITES_SILENT: 'Intet svar',
      EXPECTED_PATIENTS: 'Forventede patienter',
      EARLIEST_START: 'Første patient tidligst',
      CONDITIONS: 'Betingelser',
      FEEDBACK: 'Tidlig tilbagemelding',
    },
    measure: 'Mål',
    sideBySide: 'Side om side',
    inShort:
      '{answered} af {countries} lande har svaret: {interested} centre er interesserede og yderligere {conditional} på betingelser.',
    patientsInShort: 'Der forventes {patients} patienter.',
    answeredCountries: 'Centre, der sagde ja, pr. land',
    conditions: 'Betingelser',
    reservations: [
      'Lederens godkendelse afventes.',
      'Afgivet, før forespørgslen blev ændret, og ikke bekræftet siden.',
    ],
  },
  nb: {
    response: 'Nasjonalt svar',
    comparison: 'Sammenligning av landene',
    page: 'Side {page} av {pages}',
    reference: 'Referanse',
    title: 'Tittel',
    country: 'Land',
    partnership: 'Partnerskap',
    received: 'Mottatt',
    due: 'Svarfrist',
    released: 'Avgitt',
    promise: 'Løfte',
    workingDays: '{n} virkedager',
    extended: '{n} virkedager, forlenget: {reason}',
    restarted: 'Klokken ble startet på nytt fordi forespørselen ble endret; tidene gjelder den siste runden.',
    net: 'Virkedager netto',
    gross: 'Virkedager brutto',
    onTime: 'I tide',
    late: 'Forsinket',
    version: 'Versjon',
    versionOfRequest: 'Svarer på forespørselens versjon',
    amendmentReason: 'Begrunnelse for endringen',
    material: 'Endrer det sponsoren beslutter ut fra',
    completeness: 'Fullstendighet',
    complete: 'Fullstendig',
    partial: 'Ufullstendig: noen som ble spurt, har ikke svart',
    yes: 'Ja',
    no: 'Nei',
    none: 'Ingen',
    summary: 'Sammendrag',
    clock: 'Klokken, dag for dag',
    clockNote: 'Mottaksdagen teller ikke. Netto er telte dager; brutto omfatter også stoppede dager.',
    days: {
      COUNTED: 'telt',
      STOPPED: 'stoppet',
      WEEKEND: 'helg',
      HOLIDAY: 'helligdag',
      CLOSING_DAY: 'stengt',
      RECEIVED: 'mottatt',
    },
    countedDay: 'Dag {n}',
    afterRelease: 'besvart',
    answers: 'Hva sentrene svarte',
    answersAlt: 'Av {total} spurte sentre: {parts}.',
    sitesAsked: 'Spurte sentre',
    expectedPatients: 'Forventede pasienter',
    networks: 'Spurte nettverk',
    network: 'Nettverk',
    networkAnswer: 'Hvordan det svarte',
    disposition: 'Nettverkets sammendrag',
    networkStates: { DISPOSED: 'Har svart', RETURNED: 'Sendt tilbake', NO_ANSWER: 'Ikke svart' },
    silentNetworks: 'Ikke svar fra: {names}.',
    sites: 'Spurte sentre',
    sitesOf: 'Sentre spurt av {network}',
    otherSites: 'Andre sentre',
    site: 'Senter',
    answer: 'Svar',
    patients: 'Pasienter',
    says: 'Hva senteret sier',
    alsoAskedBy: 'Også spurt av {names}.',
    earliestStart: 'Første pasient tidligst',
    contact: 'Kontakt',
    answerKinds: {
      INTERESTED: 'Interessert',
      CONDITIONAL: 'Interessert på vilkår',
      MORE_INFO: 'Må vite mer',
      DECLINED: 'Avslått',
      NO_RESPONSE: 'Ikke svart',
    },
    feedback: 'Tidlig tilbakemelding fra eksperter',
    feedbackNumber: 'Ekspert {n}',
    authenticity: 'Ekthet',
    sha256: 'SHA-256 av det frosne innholdet',
    standings: {
      ANSWERED: 'Besvart',
      AWAITED: 'Svar ventes',
      OVERDUE: 'Forsinket, svar ventes',
      CLOCK_STOPPED: 'Klokken står',
      WITHDRAWN: 'Trukket tilbake',
      OUT_OF_SCOPE: 'Utenfor oppdraget',
    },
    absences: {
      NOT_YET: 'ikke ennå',
      CLOCK_STANDS: 'åpen mens klokken står',
      ENDED_UNANSWERED: 'avsluttet uten svar',
      NOT_TOLD: 'ikke oppgitt',
    },
    measures: {
      STANDING: 'Status',
      RECEIVED: 'Mottatt',
      DUE: 'Svarfrist',
      RELEASED: 'Avgitt',
      NET_DAYS: 'Virkedager netto',
      GROSS_DAYS: 'Virkedager brutto',
      ON_TIME: 'I tide',
      NETWORKS_ASKED: 'Spurte nettverk',
      NETWORKS_SILENT: 'Nettverk uten svar',
      SITES_ASKED: 'Spurte sentre',
      SITES_INTERESTED: 'Interesserte',
      SITES_CONDITIONAL: 'Interesserte på vilkår',
      SITES_MORE_INFO: 'Må vite mer',
      SITES_DECLINED: 'Avslått',
      SITES_DECLINED_FOR: 'Avslått: {reason}',
      SITES_SILENT: 'Ikke svart',
      EXPECTED_PATIENTS: 'Forventede pasienter',
      EARLIEST_START: 'Første pasient tidligst',
      CONDITIONS: 'Vilkår',
      FEEDBACK: 'Tidlig tilbakemelding',
    },
    measure: 'Mål',
    sideBySide: 'Side om side',
    inShort:
      '{answered} av {countries} land har svart: {interested} sentre er interesserte og ytterligere {conditional} på vilkår.',
    patientsInShort: 'Det forventes {patients} pasienter.',
    answeredCountries: 'Sentre som sa ja, per land',
    conditions: 'Vilkår',
    reservations: ['Lederens godkjenning ventes.', 'Gitt før forespørselen ble endret, og ikke bekreftet siden.'],
  },
};
