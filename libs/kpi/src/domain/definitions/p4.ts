import { define, perTrial } from '../define.js';
import { localised } from '../definition.js';
import { perPeople } from '../figure.js';
import { inclusions } from '../inclusions.js';

export const P4 = define({
  id: 'P4',
  name: localised(
    'Inclusions per 100 000',
    'Inklusioner per 100 000 invånare',
    'Inklusioner pr. 100.000 indbyggere',
    'Inklusjoner per 100 000 innbyggere',
  ),
  formula: 'Inclusions told by sites in the year ÷ population × 100 000.',
  unit: 'PER_100_000',
  population: 'Inhabitants, by the imported figure of the year',
  type: 'RESULT',
  dimensions: ['REGION'],
  source: 'Monthly counts of sites; imported population',
  notIncluded: 'Distinct patients: who is in two trials counts twice here (P1 counts patients).',
  better: 'MORE',
  data: 'PARTIAL',
  dataNote: 'As complete as the sites’ monthly counts; by sex and age nobody reports it.',
  measure: perTrial(inclusions),
  shape: perPeople(100_000, ({ numerator }) => numerator),
});
