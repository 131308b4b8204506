import { optional } from '../known-values.js';
import type { Arm, Endpoint, Intervention, StudyDesign } from '../../forms/form-content.js';
import { type Located, at, entries, isObject, textAt, wordAt } from '../located.js';
import { MODELS, oneOf, texts } from './registry-words.js';

export function interventionsOf(study: Located): Located {
  return at(study, 'protocolSection.armsInterventionsModule.interventions');
}

export function interventionRows(place: Located): Intervention[] | undefined {
  const rows = entries(place).flatMap((entry) => {
    const name = textAt(at(entry, 'name'));
    return name
      ? [
          {
            name: name.slice(0, 500),
            ...optional('type', wordAt(at(entry, 'type'))),
            ...optional('description', textAt(at(entry, 'description'))),
          },
        ]
      : [];
  });
  return rows.length > 0 ? rows.slice(0, 500) : undefined;
}

export function armRows(place: Located): Arm[] | undefined {
  const rows = entries(place).flatMap((entry) => {
    const label = textAt(at(entry, 'label'));
    return label
      ? [
          {
            label: label.slice(0, 500),
            ...optional('type', wordAt(at(entry, 'type'))),
            ...optional('description', textAt(at(entry, 'description'))),
          },
        ]
      : [];
  });
  return rows.length > 0 ? rows.slice(0, 500) : undefined;
}

export function endpoints(place: Located): Endpoint[] | undefined {
  const rows = entries(place).flatMap((entry) => {
    const measure = textAt(at(entry, 'measure'));
    return measure
      ? [
          {
            measure: measure.slice(0, 2000),
            ...optional('timeFrame', textAt(at(entry, 'timeFrame'))),
            ...optional('description', textAt(at(entry, 'description'))),
          },
        ]
      : [];
  });
  return rows.length > 0 ? rows.slice(0, 500) : undefined;
}

export function design(info: Located, study: Located): StudyDesign | undefined {
  if (!isObject(info.value)) return undefined;
  const observational = wordAt(at(info, 'observationalModel'));
  const found: StudyDesign = {
    ...optional('allocation', oneOf(['RANDOMIZED', 'NON_RANDOMIZED', 'NA'])(at(info, 'allocation'))),
    ...optional(
      'model',
      oneOf(MODELS)(at(info, 'interventionModel')) ??
        (observational && (oneOf(MODELS)(at(info, 'observationalModel')) ?? 'OTHER')),
    ),
    ...optional('masking', oneOf(['NONE', 'SINGLE', 'DOUBLE', 'TRIPLE', 'QUADRUPLE'])(at(info, 'maskingInfo.masking'))),
    ...optional('whoMasked', texts(at(info, 'maskingInfo.whoMasked'))?.slice(0, 10)),
    ...optional('comparator', comparator(study)),
    ...optional(
      'timePerspective',
      oneOf(['PROSPECTIVE', 'RETROSPECTIVE', 'CROSS_SECTIONAL', 'OTHER'])(at(info, 'timePerspective')),
    ),
    ...optional(
      'samplingMethod',
      oneOf(['PROBABILITY_SAMPLE', 'NON_PROBABILITY_SAMPLE'])(
        at(study, 'protocolSection.eligibilityModule.samplingMethod'),
      ),
    ),
    ...optional(
      'description',
      textAt(at(info, 'interventionModelDescription')) ?? textAt(at(info, 'maskingInfo.maskingDescription')),
    ),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

function comparator(study: Located): StudyDesign['comparator'] {
  const types = entries(at(study, 'protocolSection.armsInterventionsModule.armGroups')).map((arm) =>
    wordAt(at(arm, 'type')),
  );
  if (types.includes('PLACEBO_COMPARATOR')) return 'PLACEBO';
  if (types.includes('SHAM_COMPARATOR')) return 'SHAM';
  if (types.includes('ACTIVE_COMPARATOR')) return 'ACTIVE';
  if (types.includes('NO_INTERVENTION')) return 'NO_INTERVENTION';
  return types.length > 0 ? 'NONE' : undefined;
}
