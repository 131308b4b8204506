import type { InterventionType } from '../forms/form-content.js';
import { at, entries, textAt, wordAt, type Located } from './located.js';

const BY_REGISTRY_WORD: Readonly<Record<string, InterventionType>> = {
  DRUG: 'DRUG',
  BIOLOGICAL: 'DRUG',
  GENETIC: 'ATMP',
  DEVICE: 'DEVICE',
  DIAGNOSTIC_TEST: 'IVD',
  COMBINATION_PRODUCT: 'COMBINATION',
  PROCEDURE: 'PROCEDURE',
  RADIATION: 'RADIATION',
  BEHAVIORAL: 'BEHAVIOURAL',
  DIETARY_SUPPLEMENT: 'DIETARY_SUPPLEMENT',
  OTHER: 'OTHER',
};
/** What a trial is above all, when it has interventions of several kinds. */
const FIRST: readonly InterventionType[] = [
  'ATMP',
  'VACCINE',
  'COMBINATION',
  'DRUG',
  'DEVICE',
  'IVD',
  'RADIATION',
  'PROCEDURE',
  'DIETARY_SUPPLEMENT',
  'BEHAVIOURAL',
  'OTHER',
];

const ADVANCED =
  /\bcar[ -]?t\b|\bchimeric antigen receptor|\bgene therap|\bcell therap|\b(?:stem|stromal|t|nk|progenitor)[ -]cells?\b|\bcell(?:s)? (?:infusion|product|transplant)|\baav\d?\b|\blentivir|autologous .*cells?\b/i;
const VACCINE = /\bvaccin|\btoxoid\b|\bimmuni[sz]ation\b/i;
const NO_SUBSTANCE =
  /\bplacebo|\bsham\b|\bvehicle\b|\bsaline\b|^standard (?:of )?care\b|\bobservation(?:al)?\b|^no (?:intervention|treatment)/i;

/** What a list of registry interventions amounts to. */
export function interventionTypeOf(place: Located): InterventionType | undefined {
  const found = entries(place).flatMap((entry) => {
    const [word, name] = [wordAt(at(entry, 'type')), textAt(at(entry, 'name')) ?? ''];
    const kind = word === undefined || !Object.hasOwn(BY_REGISTRY_WORD, word) ? undefined : BY_REGISTRY_WORD[word];
    return kind ? [{ kind: finer(kind, name), placebo: NO_SUBSTANCE.test(name) }] : [];
  });
  return (
    strongest(found.filter(({ placebo }) => !placebo).map(({ kind }) => kind)) ??
    strongest(found.map(({ kind }) => kind))
  );
}

/** A biological product that is a vaccine, or cells or genes, goes other ways through a hospital than a tablet. */
export function finer(kind: InterventionType, name: string): InterventionType {
  if (kind !== 'DRUG' && kind !== 'OTHER' && kind !== 'PROCEDURE') return kind;
  if (ADVANCED.test(name) && (kind === 'DRUG' || kind === 'OTHER')) return 'ATMP';
  return kind === 'DRUG' && VACCINE.test(name) ? 'VACCINE' : kind;
}

export function strongest(kinds: readonly InterventionType[]): InterventionType | undefined {
  if (kinds.includes('DEVICE') && kinds.some((kind) => kind === 'DRUG' || kind === 'ATMP')) return 'COMBINATION';
  return FIRST.find((kind) => kinds.includes(kind));
}

/** What is tried, without placebo and background; in one line. */
export function substancesOf(place: Located): string | undefined {
  const named = entries(place).flatMap((entry) => {
    const name = textAt(at(entry, 'name'));
    return name ? [{ name, type: wordAt(at(entry, 'type')) ?? 'OTHER' }] : [];
  });
  const active = named.filter(({ name }) => !NO_SUBSTANCE.test(name));
  const medicines = active.filter(({ type }) =>
    ['DRUG', 'BIOLOGICAL', 'GENETIC', 'COMBINATION_PRODUCT', 'DIETARY_SUPPLEMENT', 'DEVICE'].includes(type),
  );
  const chosen = [medicines, active, named].find((list) => list.length > 0);
  return chosen && [...new Set(chosen.map(({ name }) => name))].join('; ').slice(0, 2000);
}

export function isNoSubstance(name: string): boolean {
  return NO_SUBSTANCE.test(name);
}
