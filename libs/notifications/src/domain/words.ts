import type { Language } from '@samprova/kernel';
import type { MessageKind } from './message-kind.js';

/** Subject and body of one kind in one language. `{…}` are facts; only what the public tier may say. */
type Words = readonly [subject: string, body: string];

export const WORDS: Readonly<Record<Language, Readonly<Record<MessageKind, Words>>>> = {
  en: {
    REQUEST_RECEIVED: [
      '{reference}: received',
      'We have received "{title}". The answer is due {due}. Follow it here: {link}',
    ],
    INQUIRY_NEW: ['{reference}: new inquiry', '"{title}" waits for triage. The answer is due {due}.'],
    TRIAGE_OVERDUE: ['{reference}: triage is overdue', '"{title}" is still in triage. The answer is due {due}.'],
    CLARIFICATION_ASKED: [
      '{reference}: we have a question',
      'Please answer our questions on "{title}" by {by}. You see there whether the clock stands until then: {link}',
    ],
    CLARIFICATION_ANSWERED: [
      '{reference}: the sponsor has answered',
      'The questions on "{title}" are answered. The answer is due {due}.',
    ],
    STOP_ENDING: [
      '{reference}: ends unanswered {by}',
      'The clock of "{title}" still stands. Unless it runs again, the inquiry is withdrawn {by}: {link}',
    ],
    INQUIRY_EXTENDED: ['{reference}: we need more time', 'The answer to "{title}" is now due {due}.'],
    NEW_DATE: ['{reference}: new date', 'The answer to "{title}" is now due {due}.'],
    OUT_OF_SCOPE: [
      '{reference}: not for this partnership',
      'We cannot take on "{title}". The reason is in the portal.',
    ],
    WITHDRAWN: ['{reference}: withdrawn', 'The inquiry on "{title}" has ended without an answer.'],
    NO_LONGER_ASKED: ['{reference}: no answer needed any more', 'The inquiry on "{title}" was withdrawn. Thank you.'],
    NETWORK_ASKED: [
      '{reference}: please confirm sites',
      'Your network is asked about "{title}". Please confirm which sites to ask by {by}.',
    ],
    CONFIRMATION_OVERDUE: [
      '{reference}: sites not confirmed yet',
      'No sites have been confirmed for "{title}" in time.',
    ],
    ASSIGNMENT_RETURNED: [
      '{reference}: a network gave it back',
      'A network has returned "{title}". The reason is in the portal.',
    ],
    SITE_INVITED: ['{reference}: could your site take part?', 'Two minutes for "{title}", please, by {by}: {link}'],
    SITE_REMINDED: [
      '{reference}: your answer is missing',
      'We would like to hear from you on "{title}" by {by}: {link}',
    ],
    ANSWER_OUTDATED: [
      '{reference}: please confirm your answer',
      'The request "{title}" has changed. Please confirm or change your answer: {link}',
    ],
    SIGN_OFF_AWAITED: [
      '{reference}: your approval is needed',
      'Your site would take part in "{title}". Please approve or refuse the priority: {link}',
    ],
    SUPPORT_ASKED: [
      '{reference}: please confirm capacity',
      'Your function is asked to confirm capacity for "{title}": {link}',
    ],
    COLLATION_STARTED: [
      '{reference}: time to collate',
      'The internal deadline of "{title}" has passed or everybody has answered. The answer is due {due}.',
    ],
    RELEASE_DUE_TODAY: ['{reference}: due today', 'The answer to "{title}" is due {due}.'],
    LATE_ANSWER: [
      '{reference}: an answer came after the response',
      'A site has answered "{title}" after the release. You may amend the response.',
    ],
    RESPONSE_RELEASED: [
      '{reference}: the national response is here',
      'The response to "{title}" is in the portal: {link}',
    ],
    RESPONSE_AMENDED: [
      '{reference}: the response was amended',
      'There is a new version of the response to "{title}": {link}',
    ],
    FIRST_CONTACT: ['{reference}: your case officer has been in touch', 'The first contact on "{title}" is recorded.'],
    BREACHED: [
      '{reference}: we are late',
      'We promised an answer to "{title}" by {due} and have not kept it. We are working on it.',
    ],
    BREACH_TO_SOLVE: ['{reference}: the due time has passed', '"{title}" was due {due} and is still open.'],
    OUTCOME_ASKED: ['{reference}: what came of it?', 'Please tell us what you decided on "{title}": {link}'],
    OUTCOME_KNOWN: ['{reference}: the sponsor has decided', 'There is an outcome for "{title}" in the portal.'],
    HOLD_EXPIRED: ['{reference}: your capacity is free again', 'The capacity kept for "{title}" has been freed.'],
    MAIL_RETURNED: [
      '{reference}: e-mail cannot be delivered',
      'Nothing can be delivered to {who}, who is to be told of "{title}". Correct the address, or reach the person another way.',
    ],
  },
  sv: {
    REQUEST_RECEIVED: [
      '{reference}: mottagen',
      'Vi har tagit emot "{title}". Svaret kommer senast {due}. Följ det här: {link}',
    ],
    INQUIRY_NEW: ['{reference}: ny förfrågan', '"{title}" väntar på triage. Svaret ska lämnas senast {due}.'],
    TRIAGE_OVERDUE: ['{reference}: triagen är försenad', '"{title}" är kvar i triage. Svaret ska lämnas senast {due}.'],
    CLARIFICATION_ASKED: [
      '{reference}: vi har en fråga',
      'Svara gärna på våra frågor om "{title}" senast {by}. Där syns om klockan står till dess: {link}',
    ],
    CLARIFICATION_ANSWERED: [
      '{reference}: sponsorn har svarat',
      'Frågorna om "{title}" är besvarade. Svaret ska lämnas senast {due}.',
    ],
    STOP_ENDING: [
      '{reference}: avslutas obesvarad {by}',
      'Klockan för "{title}" står fortfarande. Startar den inte dras förfrågan tillbaka {by}: {link}',
    ],
    INQUIRY_EXTENDED: ['{reference}: vi behöver mer tid', 'Svaret på "{title}" kommer nu senast {due}.'],
    NEW_DATE: ['{reference}: nytt datum', 'Svaret på "{title}" kommer nu senast {due}.'],
    OUT_OF_SCOPE: [
      '{reference}: inget för det här partnerskapet',
      'Vi kan inte ta oss an "{title}". Skälet finns i portalen.',
    ],
    WITHDRAWN: ['{reference}: tillbakadragen', 'Förfrågan om "{title}" har avslutats utan svar.'],
    NO_LONGER_ASKED: ['{reference}: inget svar behövs längre', 'Förfrågan om "{title}" har dragits tillbaka. Tack.'],
    NETWORK_ASKED: [
      '{reference}: bekräfta kliniker',
      'Ert nätverk tillfrågas om "{title}". Bekräfta senast {by} vilka kliniker som ska tillfrågas.',
    ],
    CONFIRMATION_OVERDUE: [
      '{reference}: kliniker inte bekräftade',
      'Inga kliniker har bekräftats för "{title}" i tid.',
    ],
    ASSIGNMENT_RETURNED: [
      '{reference}: ett nätverk lämnade tillbaka',
      'Ett nätverk har lämnat tillbaka "{title}". Skälet finns i portalen.',
    ],
    SITE_INVITED: ['{reference}: kan er klinik delta?', 'Två minuter för "{title}", tack, senast {by}: {link}'],
    SITE_REMINDED: ['{reference}: ert svar saknas', 'Vi vill gärna höra från er om "{title}" senast {by}: {link}'],
    ANSWER_OUTDATED: [
      '{reference}: bekräfta ert svar',
      'Förfrågan "{title}" har ändrats. Bekräfta eller ändra svaret: {link}',
    ],
    SIGN_OFF_AWAITED: [
      '{reference}: ditt godkännande behövs',
      'Kliniken vill delta i "{title}". Godkänn eller avslå prioriteringen: {link}',
    ],
    SUPPORT_ASKED: ['{reference}: bekräfta kapacitet', 'Er funktion ombeds bekräfta kapacitet för "{title}": {link}'],
    COLLATION_STARTED: [
      '{reference}: dags att sammanställa',
      'Den interna tidsgränsen för "{title}" har passerat eller alla har svarat. Svaret ska lämnas senast {due}.',
    ],
    RELEASE_DUE_TODAY: ['{reference}: svaret ska lämnas i dag', 'Svaret på "{title}" ska lämnas senast {due}.'],
    LATE_ANSWER: [
      '{reference}: ett svar kom efter det nationella svaret',
      'En klinik har svarat på "{title}" i efterhand. Du kan komplettera svaret.',
    ],
    RESPONSE_RELEASED: ['{reference}: det nationella svaret är här', 'Svaret på "{title}" finns i portalen: {link}'],
    RESPONSE_AMENDED: [
      '{reference}: svaret har kompletterats',
      'Det finns en ny version av svaret på "{title}": {link}',
    ],
    FIRST_CONTACT: [
      '{reference}: din handläggare har hört av sig',
      'Den första kontakten om "{title}" är registrerad.',
    ],
    BREACHED: [
      '{reference}: vi är försenade',
      'Vi lovade svar på "{title}" senast {due} och har inte hållit det. Vi arbetar på det.',
    ],
    BREACH_TO_SOLVE: [
      '{reference}: tiden har gått ut',
      '"{title}" skulle besvarats senast {due} och är fortfarande öppen.',
    ],
    OUTCOME_ASKED: ['{reference}: hur gick det?', 'Berätta gärna vad ni beslutade om "{title}": {link}'],
    OUTCOME_KNOWN: ['{reference}: sponsorn har bestämt sig', 'Det finns ett utfall för "{title}" i portalen.'],
    HOLD_EXPIRED: ['{reference}: er kapacitet är fri igen', 'Kapaciteten som hölls för "{title}" har frigjorts.'],
    MAIL_RETURNED: [
      '{reference}: e-post kan inte levereras',
      'Inget kan levereras till {who}, som ska underrättas om "{title}". Rätta adressen eller nå personen på annat sätt.',
    ],
  },
  da: {
    REQUEST_RECEIVED: [
      '{reference}: modtaget',
      'Vi har modtaget "{title}". Svaret kommer senest {due}. Følg det her: {link}',
    ],
    INQUIRY_NEW: ['{reference}: ny forespørgsel', '"{title}" venter på triage. Svaret skal gives senest {due}.'],
    TRIAGE_OVERDUE: [
      '{reference}: triagen er forsinket',
      '"{title}" er stadig i triage. Svaret skal gives senest {due}.',
    ],
    CLARIFICATION_ASKED: [
      '{reference}: vi har et spørgsmål',
      'Svar venligst på vores spørgsmål om "{title}" senest {by}. Der kan I se, om uret står stille indtil da: {link}',
    ],
    CLARIFICATION_ANSWERED: [
      '{reference}: sponsor har svaret',
      'Spørgsmålene om "{title}" er besvaret. Svaret skal gives senest {due}.',
    ],
    STOP_ENDING: [
      '{reference}: afsluttes ubesvaret {by}',
      'Uret for "{title}" står stadig stille. Går det ikke i gang, trækkes forespørgslen tilbage {by}: {link}',
    ],
    INQUIRY_EXTENDED: ['{reference}: vi har brug for mere tid', 'Svaret på "{title}" kommer nu senest {due}.'],
    NEW_DATE: ['{reference}: ny dato', 'Svaret på "{title}" kommer nu senest {due}.'],
    OUT_OF_SCOPE: [
      '{reference}: ikke for dette partnerskab',
      'Vi kan ikke påtage os "{title}". Begrundelsen findes i portalen.',
    ],
    WITHDRAWN: ['{reference}: trukket tilbage', 'Forespørgslen om "{title}" er afsluttet uden svar.'],
    NO_LONGER_ASKED: [
      '{reference}: svar er ikke længere nødvendigt',
      'Forespørgslen om "{title}" er trukket tilbage. Tak.',
    ],
    NETWORK_ASKED: [
      '{reference}: bekræft centre',
      'Jeres netværk spørges om "{title}". Bekræft senest {by}, hvilke centre der skal spørges.',
    ],
    CONFIRMATION_OVERDUE: [
      '{reference}: centre er ikke bekræftet',
      'Ingen centre er bekræftet for "{title}" til tiden.',
    ],
    ASSIGNMENT_RETURNED: [
      '{reference}: et netværk gav den tilbage',
      'Et netværk har returneret "{title}". Begrundelsen findes i portalen.',
    ],
    SITE_INVITED: ['{reference}: kan jeres center deltage?', 'To minutter til "{title}", tak, senest {by}: {link}'],
    SITE_REMINDED: ['{reference}: jeres svar mangler', 'Vi vil gerne høre fra jer om "{title}" senest {by}: {link}'],
    ANSWER_OUTDATED: [
      '{reference}: bekræft jeres svar',
      'Forespørgslen "{title}" er ændret. Bekræft eller ret svaret: {link}',
    ],
    SIGN_OFF_AWAITED: [
      '{reference}: din godkendelse er nødvendig',
      'Centret vil deltage i "{title}". Godkend eller afvis prioriteringen: {link}',
    ],
    SUPPORT_ASKED: ['{reference}: bekræft kapacitet', 'Jeres funktion bedes bekræfte kapacitet til "{title}": {link}'],
    COLLATION_STARTED: [
      '{reference}: tid til at samle',
      'Den interne frist for "{title}" er passeret, eller alle har svaret. Svaret skal gives senest {due}.',
    ],
    RELEASE_DUE_TODAY: ['{reference}: svaret skal gives i dag', 'Svaret på "{title}" skal gives senest {due}.'],
    LATE_ANSWER: [
      '{reference}: et svar kom efter det nationale svar',
      'Et center har svaret på "{title}" bagefter. Du kan supplere svaret.',
    ],
    RESPONSE_RELEASED: ['{reference}: det nationale svar er her', 'Svaret på "{title}" findes i portalen: {link}'],
    RESPONSE_AMENDED: ['{reference}: svaret er suppleret', 'Der er en ny version af svaret på "{title}": {link}'],
    FIRST_CONTACT: [
      '{reference}: din sagsbehandler har kontaktet dig',
      'Den første kontakt om "{title}" er registreret.',
    ],
    BREACHED: [
      '{reference}: vi er forsinkede',
      'Vi lovede svar på "{title}" senest {due} og har ikke holdt det. Vi arbejder på det.',
    ],
    BREACH_TO_SOLVE: ['{reference}: fristen er passeret', '"{title}" skulle besvares senest {due} og er stadig åben.'],
    OUTCOME_ASKED: ['{reference}: hvad blev det til?', 'Fortæl os gerne, hvad I besluttede om "{title}": {link}'],
    OUTCOME_KNOWN: ['{reference}: sponsor har besluttet sig', 'Der er et udfald for "{title}" i portalen.'],
    HOLD_EXPIRED: ['{reference}: jeres kapacitet er fri igen', 'Kapaciteten til "{title}" er frigivet.'],
    MAIL_RETURNED: [
      '{reference}: e-mail kan ikke leveres',
      'Intet kan leveres til {who}, som skal underrettes om "{title}". Ret adressen, eller kontakt personen på anden måde.',
    ],
  },
  nb: {
    REQUEST_RECEIVED: [
      '{reference}: mottatt',
      'Vi har mottatt "{title}". Svaret kommer senest {due}. Følg det her: {link}',
    ],
    INQUIRY_NEW: ['{reference}: ny forespørsel', '"{title}" venter på triage. Svaret skal gis senest {due}.'],
    TRIAGE_OVERDUE: [
      '{reference}: triagen er forsinket',
      '"{title}" er fortsatt i triage. Svaret skal gis senest {due}.',
    ],
    CLARIFICATION_ASKED: [
      '{reference}: vi har et spørsmål',
      'Svar gjerne på spørsmålene våre om "{title}" senest {by}. Der ser dere om klokken står til da: {link}',
    ],
    CLARIFICATION_ANSWERED: [
      '{reference}: sponsor har svart',
      'Spørsmålene om "{title}" er besvart. Svaret skal gis senest {due}.',
    ],
    STOP_ENDING: [
      '{reference}: avsluttes ubesvart {by}',
      'Klokken for "{title}" står fortsatt. Starter den ikke, trekkes forespørselen {by}: {link}',
    ],
    INQUIRY_EXTENDED: ['{reference}: vi trenger mer tid', 'Svaret på "{title}" kommer nå senest {due}.'],
    NEW_DATE: ['{reference}: ny dato', 'Svaret på "{title}" kommer nå senest {due}.'],
    OUT_OF_SCOPE: [
      '{reference}: ikke for dette partnerskapet',
      'Vi kan ikke ta på oss "{title}". Begrunnelsen finnes i portalen.',
    ],
    WITHDRAWN: ['{reference}: trukket', 'Forespørselen om "{title}" er avsluttet uten svar.'],
    NO_LONGER_ASKED: ['{reference}: svar trengs ikke lenger', 'Forespørselen om "{title}" er trukket. Takk.'],
    NETWORK_ASKED: [
      '{reference}: bekreft sentre',
      'Nettverket deres blir spurt om "{title}". Bekreft senest {by} hvilke sentre som skal spørres.',
    ],
    CONFIRMATION_OVERDUE: ['{reference}: sentre ikke bekreftet', 'Ingen sentre er bekreftet for "{title}" i tide.'],
    ASSIGNMENT_RETURNED: [
      '{reference}: et nettverk ga den tilbake',
      'Et nettverk har returnert "{title}". Begrunnelsen finnes i portalen.',
    ],
    SITE_INVITED: ['{reference}: kan senteret deres delta?', 'To minutter til "{title}", takk, senest {by}: {link}'],
    SITE_REMINDED: [
      '{reference}: svaret deres mangler',
      'Vi vil gjerne høre fra dere om "{title}" senest {by}: {link}',
    ],
    ANSWER_OUTDATED: [
      '{reference}: bekreft svaret deres',
      'Forespørselen "{title}" er endret. Bekreft eller endre svaret: {link}',
    ],
    SIGN_OFF_AWAITED: [
      '{reference}: din godkjenning trengs',
      'Senteret vil delta i "{title}". Godkjenn eller avslå prioriteringen: {link}',
    ],
    SUPPORT_ASKED: ['{reference}: bekreft kapasitet', 'Funksjonen deres bes bekrefte kapasitet for "{title}": {link}'],
    COLLATION_STARTED: [
      '{reference}: tid for å samle',
      'Den interne fristen for "{title}" er passert, eller alle har svart. Svaret skal gis senest {due}.',
    ],
    RELEASE_DUE_TODAY: ['{reference}: svaret skal gis i dag', 'Svaret på "{title}" skal gis senest {due}.'],
    LATE_ANSWER: [
      '{reference}: et svar kom etter det nasjonale svaret',
      'Et senter har svart på "{title}" i etterkant. Du kan supplere svaret.',
    ],
    RESPONSE_RELEASED: ['{reference}: det nasjonale svaret er her', 'Svaret på "{title}" finnes i portalen: {link}'],
    RESPONSE_AMENDED: ['{reference}: svaret er supplert', 'Det finnes en ny versjon av svaret på "{title}": {link}'],
    FIRST_CONTACT: [
      '{reference}: saksbehandleren din har tatt kontakt',
      'Den første kontakten om "{title}" er registrert.',
    ],
    BREACHED: [
      '{reference}: vi er forsinket',
      'Vi lovet svar på "{title}" senest {due} og har ikke holdt det. Vi arbeider med det.',
    ],
    BREACH_TO_SOLVE: ['{reference}: fristen er passert', '"{title}" skulle besvares senest {due} og er fortsatt åpen.'],
    OUTCOME_ASKED: ['{reference}: hva ble det til?', 'Fortell oss gjerne hva dere bestemte om "{title}": {link}'],
    OUTCOME_KNOWN: ['{reference}: sponsor har bestemt seg', 'Det finnes et utfall for "{title}" i portalen.'],
    HOLD_EXPIRED: ['{reference}: kapasiteten deres er ledig igjen', 'Kapasiteten til "{title}" er frigjort.'],
    MAIL_RETURNED: [
      '{reference}: e-post kan ikke leveres',
      'Ingenting kan leveres til {who}, som skal varsles om "{title}". Rett adressen, eller nå personen på en annen måte.',
    ],
  },
};
