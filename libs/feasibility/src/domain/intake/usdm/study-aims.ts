import type { Endpoint, StudyDesign } from '../../forms/form-content.js';
import { optional, isText, unique } from '../known-values.js';
import { type Located, at, entries, isNothing, plainText, textAt } from '../located.js';
import type { Reading } from '../apply-mappings.js';
import { type StudyDefinition, codeOf, decode, decodes, firstOf, markup, wording } from './study-definition.js';

export function conditions(place: Located): string[] | undefined {
  const found = entries(place).flatMap((entry) => {
    const words = [
      textAt(at(entry, 'description')),
      textAt(at(entry, 'label')),
      decode(entry),
      textAt(at(entry, 'name')),
    ].find(isText);
    return words ? [words.slice(0, 500)] : [];
  });
  return found.length > 0 ? unique(found).slice(0, 200) : undefined;
}

const PURPOSES: readonly (readonly [RegExp, string])[] = [
  [/treat|cure/i, 'TREATMENT'],
  [/prevent|prophyl|mitigat/i, 'PREVENTION'],
  [/diagnos/i, 'DIAGNOSTIC'],
  [/support/i, 'SUPPORTIVE_CARE'],
  [/screen/i, 'SCREENING'],
  [/health services/i, 'HEALTH_SERVICES_RESEARCH'],
  [/basic/i, 'BASIC_SCIENCE'],
  [/device feasib/i, 'DEVICE_FEASIBILITY'],
];

export function purpose(place: Located): string | undefined {
  const words = decodes(place);
  if (!words) return undefined;
  return words.flatMap((word) => PURPOSES.filter(([shape]) => shape.test(word)).map(([, code]) => code))[0] ?? 'OTHER';
}

export function objectives({ design, tags }: StudyDefinition): Reading {
  const primary = entries(at(design, 'objectives')).filter((one) => /primary/i.test(decode(at(one, 'level')) ?? ''));
  const found = primary.flatMap((one) => {
    const place = wording(one);
    const text = place && markup(place, tags);
    return place && text ? [{ place, text }] : [];
  });
  return (
    found[0] && {
      source: found[0].place.path,
      value: found
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 50_000),
    }
  );
}

export function endpointsOf({ design, tags }: StudyDefinition, level: RegExp): Reading {
  const rows: Endpoint[] = [];
  let source: string | undefined;
  for (const objective of entries(at(design, 'objectives')))
    for (const endpoint of entries(at(objective, 'endpoints'))) {
      const place = level.test(decode(at(endpoint, 'level')) ?? '') ? wording(endpoint) : undefined;
      const measure = place && markup(place, tags);
      if (!place || !measure) continue;
      source ??= place.path;
      rows.push({
        measure: measure.slice(0, 2000),
        ...optional('description', place.path.endsWith('.text') ? textAt(at(endpoint, 'description')) : undefined),
      });
    }
  return source === undefined ? undefined : { source, value: rows.slice(0, 500) };
}

export function designOf({ design, tags }: StudyDefinition): Reading {
  const model = firstOf(design, ['model', 'interventionModel']);
  const found: StudyDesign = {
    ...optional('allocation', allocation(design)),
    ...optional('model', MODELS.find(([shape]) => shape.test(decode(model) ?? ''))?.[1]),
    ...optional('masking', MASKING.find(([shape]) => shape.test(decode(at(design, 'blindingSchema')) ?? ''))?.[1]),
    ...optional('comparator', comparator(design)),
    ...optional(
      'timePerspective',
      TIME.find(([shape]) => shape.test(decode(at(design, 'timePerspective')) ?? ''))?.[1],
    ),
    ...optional('samplingMethod', sampling(decode(at(design, 'samplingMethod')))),
    ...optional('description', markup(at(design, 'rationale'), tags)?.slice(0, 20_000)),
  };
  return Object.keys(found).length > 0 ? { source: (isNothing(model) ? design : model).path, value: found } : undefined;
}

function allocation(design: Located): StudyDesign['allocation'] {
  const words = [...entries(at(design, 'characteristics')), ...entries(at(design, 'subTypes'))].map(
    (place) => decode(place) ?? '',
  );
  if (words.some((word) => /non-?\s?randomi[sz]ed/i.test(word))) return 'NON_RANDOMIZED';
  return words.some((word) => /randomi[sz]ed/i.test(word)) ? 'RANDOMIZED' : undefined;
}

const MODELS: readonly (readonly [RegExp, string])[] = [
  [/parallel/i, 'PARALLEL'],
  [/cross-?\s?over/i, 'CROSSOVER'],
  [/single|one group/i, 'SINGLE_GROUP'],
  [/factorial/i, 'FACTORIAL'],
  [/sequential/i, 'SEQUENTIAL'],
  [/case.control/i, 'CASE_CONTROL'],
  [/cohort/i, 'COHORT'],
];

const MASKING: readonly (readonly [RegExp, NonNullable<StudyDesign['masking']>])[] = [
  [/open|none|unblind/i, 'NONE'],
  [/quadruple/i, 'QUADRUPLE'],
  [/triple/i, 'TRIPLE'],
  [/double/i, 'DOUBLE'],
  [/single/i, 'SINGLE'],
];

const TIME: readonly (readonly [RegExp, NonNullable<StudyDesign['timePerspective']>])[] = [
  [/cross.?sectional/i, 'CROSS_SECTIONAL'],
  [/retrospective/i, 'RETROSPECTIVE'],
  [/prospective/i, 'PROSPECTIVE'],
  [/./, 'OTHER'],
];

function comparator(design: Located): StudyDesign['comparator'] {
  const words = entries(at(design, 'arms')).map(
    (arm) => `${decode(at(arm, 'type')) ?? ''} ${textAt(at(arm, 'name')) ?? ''}`,
  );
  if (words.some((word) => /placebo/i.test(word))) return 'PLACEBO';
  if (words.some((word) => /sham/i.test(word))) return 'SHAM';
  if (words.some((word) => /active comparator/i.test(word))) return 'ACTIVE';
  return undefined;
}

function sampling(words: string | undefined): StudyDesign['samplingMethod'] {
  if (words === undefined) return undefined;
  return /non.?probability/i.test(words) ? 'NON_PROBABILITY_SAMPLE' : 'PROBABILITY_SAMPLE';
}

/** For proposals: texts of the definition with their places. */
export function indicationTexts({
  design,
  version,
}: StudyDefinition): { readonly text: string; readonly source: string; readonly code: string | undefined }[] {
  return [
    ...entries(at(design, 'indications')),
    ...entries(at(design, 'therapeuticAreas')),
    ...entries(at(version, 'businessTherapeuticAreas')),
  ].flatMap((place) => {
    const codes = [place, ...entries(at(place, 'codes'))];
    return [
      ...['label', 'description', 'name'].map((key) => at(place, key)),
      ...codes.map((code) => at(code, 'decode')),
    ]
      .filter((one) => textAt(one) !== undefined)
      .map((one) => ({
        text: plainText(one.value as string),
        source: one.path,
        code: codes.map(codeOf).find((code) => /^[A-TV-Z]\d{2}(?:\.\d+)?$/.test(code ?? '')),
      }));
  });
}
