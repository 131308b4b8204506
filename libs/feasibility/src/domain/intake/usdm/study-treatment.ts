import type { Arm, Intervention, InterventionType, RegistryPhase } from '../../forms/form-content.js';
import { finer, isNoSubstance, strongest } from '../intervention-kinds.js';
import { optional, isText, unique } from '../known-values.js';
import { type Located, at, entries, isNothing, textAt } from '../located.js';
import { type StudyDefinition, codeOf, decode, nameOf } from './study-definition.js';

const ROMAN: Readonly<Record<string, RegistryPhase>> = {
  '0': 'EARLY_PHASE1',
  I: 'PHASE1',
  II: 'PHASE2',
  III: 'PHASE3',
  IV: 'PHASE4',
  '1': 'PHASE1',
  '2': 'PHASE2',
  '3': 'PHASE3',
  '4': 'PHASE4',
};

const PHASE_CODES: Readonly<Record<string, readonly RegistryPhase[]>> = {
  C54721: ['EARLY_PHASE1'],
  C15600: ['PHASE1'],
  C15693: ['PHASE1', 'PHASE2'],
  C15601: ['PHASE2'],
  C49686: ['PHASE2'],
  C49688: ['PHASE2'],
  C15694: ['PHASE2', 'PHASE3'],
  C15602: ['PHASE3'],
  C49687: ['PHASE3'],
  C49689: ['PHASE3'],
  C15603: ['PHASE4'],
  C48660: ['NA'],
};

export function phasesOf(place: Located): RegistryPhase[] | undefined {
  const words = decode(place) ?? '';
  if (/not applicable|^n\/?a$/i.test(words)) return ['NA'];
  if (/early\s+phase/i.test(words)) return ['EARLY_PHASE1'];
  const parts =
    /phase\s*([0-4IVab/\s-]+)/i
      .exec(words)?.[1]
      ?.toUpperCase()
      .split(/[/\s-]+/)
      .map((part) => part.replace(/[AB]$/, '')) ?? [];
  const found = parts.flatMap((part) => (Object.hasOwn(ROMAN, part) ? [ROMAN[part]!] : []));
  if (found.length > 0) return unique(found);
  const code = codeOf(place);
  return code !== undefined && Object.hasOwn(PHASE_CODES, code) ? [...PHASE_CODES[code]!] : undefined;
}

/** 4.0 has them in the version, 3.0 in the design. */
export function interventionsOf({ design, version }: StudyDefinition): Located {
  return isNothing(at(version, 'studyInterventions'))
    ? at(design, 'studyInterventions')
    : at(version, 'studyInterventions');
}

export function interventionType(place: Located): InterventionType | undefined {
  const kinds = entries(place).map((entry): InterventionType => {
    const words = `${decode(at(entry, 'type')) ?? ''} ${decode(at(entry, 'interventionModel')) ?? ''}`;
    const name = `${nameOf(entry) ?? ''} ${textAt(at(entry, 'description')) ?? ''}`;
    if (/combination/i.test(words)) return 'COMBINATION';
    if (/vaccine/i.test(words)) return 'VACCINE';
    if (/diagnostic/i.test(words)) return 'IVD';
    if (/device/i.test(words)) return 'DEVICE';
    if (/radiation/i.test(words)) return 'RADIATION';
    if (/procedure/i.test(words)) return 'PROCEDURE';
    if (/behavio/i.test(words)) return 'BEHAVIOURAL';
    if (/dietary/i.test(words)) return 'DIETARY_SUPPLEMENT';
    if (/gene|cell/i.test(words)) return 'ATMP';
    return finer(/pharmacologic|drug|biologic|substance|placebo/i.test(words) ? 'DRUG' : 'OTHER', name);
  });
  return strongest(kinds);
}

export function substances(place: Located): string | undefined {
  const named = entries(place).map((entry) => ({
    name: nameOf(entry),
    words: `${decode(at(entry, 'role')) ?? ''} ${decode(at(entry, 'interventionModel')) ?? ''}`,
  }));
  const active = named.filter(({ name, words }) => name && !isNoSubstance(name) && !/placebo/i.test(words));
  const experimental = active.filter(({ words }) => /experimental|investigational/i.test(words));
  const chosen = [experimental, active, named]
    .map((list) => list.map(({ name }) => name).filter(isText))
    .find((list) => list.length > 0);
  return chosen && unique(chosen).join('; ').slice(0, 2000);
}

export function interventionRows(place: Located): Intervention[] | undefined {
  const rows = entries(place).flatMap((entry) => {
    const name = nameOf(entry);
    return name
      ? [
          {
            name: name.slice(0, 500),
            ...optional('type', (decode(at(entry, 'type')) ?? decode(at(entry, 'interventionModel')))?.slice(0, 60)),
            ...optional('description', textAt(at(entry, 'description'))),
          },
        ]
      : [];
  });
  return rows.length > 0 ? rows.slice(0, 500) : undefined;
}

export function armRows(place: Located): Arm[] | undefined {
  const rows = entries(place).flatMap((entry) => {
    const label = nameOf(entry);
    return label
      ? [
          {
            label: label.slice(0, 500),
            ...optional('type', decode(at(entry, 'type'))?.slice(0, 60)),
            ...optional('description', textAt(at(entry, 'description'))),
          },
        ]
      : [];
  });
  return rows.length > 0 ? rows.slice(0, 500) : undefined;
}
