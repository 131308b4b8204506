import { parseJsonText, readRecord } from '@samprova/feasibility/domain';
import type { RequestContent } from '@samprova/feasibility/domain';
import { ok, refuse, type Result, Temporal } from '@samprova/kernel';
import { normaliseNumbers, wellFormedNumbers } from '../define-trial.js';
import { requestedTrial } from '../follow-outcome.js';
import type { TrialPhase } from '../trial.js';
import type { RegisterFacts, RegisterSite } from './register-record.js';

/** The file is no record of CTIS or ClinicalTrials.gov, or a part of it has not the register's form. */
export interface RegisterRecordUnreadable {
  readonly code: 'REGISTER_RECORD_UNREADABLE';
  readonly message: string;
  /** Line and column, or a path in the file; null: the file as a whole. */
  readonly place: string | null;
}

type Json = unknown;
type JsonThing = Readonly<Record<string, Json>>;

/** As registers write countries. */
export const COUNTRY_NAMES = { SE: 'Sweden', DK: 'Denmark', NO: 'Norway' } as const;

/** What a record of CTIS (`retrieve`) or ClinicalTrials.gov (version 2) says of a trial in one country. */
export function readRegisterRecord(
  text: string,
  country: keyof typeof COUNTRY_NAMES,
): Result<RegisterFacts, RegisterRecordUnreadable> {
  const parsed = parseJsonText(text.replace(/^\ufeff/, ''));
  if (!parsed.ok) return unreadable(parsed.refusal.message, parsed.refusal.place);
  const root: Json = parsed.value;
  if (!isThing(root)) return unreadable('The file holds no record; give the JSON of one trial.', null);
  if ('authorizedApplication' in root) return readCtis(root, COUNTRY_NAMES[country]);
  if ('protocolSection' in root) return readClinicalTrialsGov(text, root, COUNTRY_NAMES[country]);
  return unreadable(
    'The file is neither a record of CTIS (with authorizedApplication) nor of ClinicalTrials.gov (with protocolSection).',
    null,
  );
}

function readCtis(root: JsonThing, country: string): Result<RegisterFacts, RegisterRecordUnreadable> {
  const number = textAt(root, 'ctNumber');
  const numbers = wellFormedNumbers(
    normaliseNumbers({
      euCtNumber: number,
      nctNumber: textAt(root, `${IDENTIFIERS}.secondaryIdentifyingNumbers.nctNumber.number`),
      protocolNumber: textAt(root, `${IDENTIFIERS}.shortTitle`),
    }),
  );
  if (!number || !numbers.euCtNumber) return unreadable('The record has no EU CT number.', 'ctNumber');
  const sponsor = listAt(root, 'authorizedApplication.authorizedPartI.sponsors').find(
    (one) => at(one, 'primary') === true,
  );
  const part = listAt(root, 'authorizedApplication.authorizedPartsII').find((one) => isOf(at(one, 'mscInfo'), country));
  const transitioned = at(root, 'authorizedApplication.eudraCt.isTransitioned') === true;
  const recruitment = recruitmentOf(root, part, country);
  return ok({
    register: 'CTIS',
    number,
    ...numbers,
    title: (textAt(root, `${IDENTIFIERS}.publicTitle`) ?? textAt(root, `${IDENTIFIERS}.fullTitle`) ?? number).slice(
      0,
      500,
    ),
    sponsorName: textAt(sponsor, 'organisation.name')?.slice(0, 300) ?? null,
    sponsorClass:
      at(sponsor, 'isCommercial') === true || at(sponsor, 'organisation.commercial') === true ? 'INDUSTRY' : 'ACADEMIC',
    phase: phaseInWords(textAt(root, 'trialPhase')),
    kind: 'CLINICAL_TREATMENT',
    multinational:
      listAt(root, 'authorizedApplication.memberStatesConcerned').length +
        listAt(root, 'authorizedApplication.authorizedPartI.rowCountriesInfo').length >
      1,
    inCountry: part !== undefined,
    appliedOn: transitioned ? null : applicationOf(root, country),
    approvedOn: dayAt(part, 'mscInfo.firstDecisionDate') ?? dayAt(part, 'decisionDate'),
    ...recruitment,
    transitioned,
    plannedParticipants: wholeAt(part, 'recruitmentSubjectCount'),
    sites: listAt(part, 'trialSites').flatMap((site): RegisterSite[] => {
      const name = textAt(site, 'organisationAddressInfo.organisation.name');
      const city = textAt(site, 'organisationAddressInfo.address.city');
      return name ? [{ name: name.slice(0, 300), department: textAt(site, 'departmentName'), city }] : [];
    }),
  });
}

const IDENTIFIERS = 'authorizedApplication.authorizedPartI.trialDetails.clinicalTrialIdentifiers';

/** The first application that concerns the country: the initial one, or the one that added it. */
function applicationOf(root: JsonThing, country: string): string | null {
  const days = listAt(root, 'authorizedApplication.applicationInfo')
    .filter((application) => listAt(application, 'partIIInfo').some((part) => isOf(at(part, 'mscInfo'), country)))
    .flatMap((application) => dayAt(application, 'submissionDate') ?? []);
  return days.sort()[0] ?? null;
}

/** What the register now says, beside what it said before. */
function recruitmentOf(root: JsonThing, part: Json, country: string) {
  const told = listAt(root, 'events.trialEvents')
    .filter((one) => isOf(one, country))
    .flatMap((one) => listAt(one, 'events'))
    .find((event) => textAt(event, 'notificationType') === 'START_OF_RECRUITMENT');
  const recruitmentStartedOn =
    dayAt(told, 'date') ?? dayAt(part, 'mscInfo.activeTrialRecruitmentPeriod.recruitmentStartDate');
  const all = listAt(part, 'mscInfo.trialRecruitmentPeriod').flatMap(
    (period) => dayAt(period, 'recruitmentStartDate') ?? [],
  );
  const otherRecruitmentStarts = [...new Set(all)].filter((day) => day !== recruitmentStartedOn).sort();
  return { recruitmentStartedOn, otherRecruitmentStarts };
}

function isOf(state: Json, country: string): boolean {
  return textAt(state, 'countryName') === country || textAt(state, 'mscName') === country;
}

/** `Therapeutic exploratory (Phase II)`. */
function phaseInWords(text: string | null): TrialPhase {
  const roman = [...(text ?? '').matchAll(/\b(IV|I{1,3})\b/g)].map(([, numeral]) => ROMAN[numeral!]!);
  const digits = [...new Set(roman)].sort().join('_');
  const known: readonly TrialPhase[] = ['1', '1_2', '2', '2_3', '3', '4'];
  return known.find((phase) => phase === digits) ?? 'NONE';
}

const ROMAN: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4' };

/** The form's own reader says what it is; only the places are read here. Its dates are the world's, not the country's. */
function readClinicalTrialsGov(
  text: string,
  root: JsonThing,
  country: string,
): Result<RegisterFacts, RegisterRecordUnreadable> {
  const read = readRecord(text);
  if (!read.ok) return unreadable(read.refusal.message, read.refusal.place);
  const content = Object.fromEntries(read.value.fields.map(({ name, value }) => [name, value])) as RequestContent;
  const number = content.nctNumber;
  if (!number) return unreadable('The record has no NCT number.', 'protocolSection.identificationModule.nctId');
  const title = content.publicTitle ?? content.officialTitle ?? content.shortTitle ?? number;
  const trial = requestedTrial({ title: title.slice(0, 500), organisationId: null, content, response: null });
  const locations = listAt(root, 'protocolSection.contactsLocationsModule.locations');
  const here = locations.filter((place) => textAt(place, 'country') === country);
  const countries = new Set(locations.flatMap((place) => textAt(place, 'country') ?? []));
  return ok({
    register: 'CLINICAL_TRIALS_GOV',
    number,
    euCtNumber: trial.euCtNumber,
    nctNumber: trial.nctNumber,
    protocolNumber: trial.protocolNumber,
    title: trial.title,
    sponsorName: content.sponsorName?.slice(0, 300) ?? null,
    sponsorClass:
      textAt(root, 'protocolSection.sponsorCollaboratorsModule.leadSponsor.class') === 'INDUSTRY'
        ? 'INDUSTRY'
        : 'ACADEMIC',
    phase: trial.phase,
    kind: trial.kind,
    multinational: countries.size > 0 ? countries.size > 1 : null,
    inCountry: here.length > 0,
    appliedOn: null,
    approvedOn: null,
    recruitmentStartedOn: null,
    otherRecruitmentStarts: [],
    transitioned: false,
    plannedParticipants: null,
    sites: here.flatMap((place): RegisterSite[] => {
      const city = textAt(place, 'city');
      const name = textAt(place, 'facility') ?? city;
      return name ? [{ name: name.slice(0, 300), department: null, city }] : [];
    }),
  });
}

function unreadable(message: string, place: string | null) {
  return refuse<RegisterRecordUnreadable>({ code: 'REGISTER_RECORD_UNREADABLE', message, place });
}

function isThing(value: Json): value is JsonThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(value: Json, path: string): Json {
  let found = value;
  for (const key of path.split('.')) {
    if (!isThing(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

function textAt(value: Json, path: string): string | null {
  const found = at(value, path);
  return typeof found === 'string' && found.trim() ? found.trim() : null;
}

function listAt(value: Json, path: string): readonly Json[] {
  const found = at(value, path);
  return Array.isArray(found) ? (found as Json[]) : [];
}

/** The day of `2024-04-12` or `2024-04-12T09:35:07.009`; null for what is none. */
function dayAt(value: Json, path: string): string | null {
  const text = /^\d{4}-\d{2}-\d{2}/.exec(textAt(value, path) ?? '')?.[0];
  if (!text) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}

function wholeAt(value: Json, path: string): number | null {
  const found = at(value, path);
  return typeof found === 'number' && Number.isInteger(found) && found > 0 && found <= 1_000_000 ? found : null;
}
