import { choice, prose, record, rows, yesNo } from './field-builders.js';
import { localised, type FormField, type Localised } from './form.js';
import { ageFields, criterionColumns } from './row-columns.js';

const synopsis = { 'x-group': 'POPULATION', 'x-tier': 'BLINDED_SYNOPSIS' } as const;
const material = { 'x-material': true } as const;

/** Who may take part: what a clinic compares with its patients, hence all of it is material. */
export const populationFields = {
  inclusionCriteria: prose(
    localised('Inclusion criteria', 'Inklusionskriterier', 'Inklusionskriterier', 'Inklusjonskriterier'),
    { ...synopsis, ...material },
  ),
  exclusionCriteria: prose(
    localised('Exclusion criteria', 'Exklusionskriterier', 'Eksklusionskriterier', 'Eksklusjonskriterier'),
    { ...synopsis, ...material },
  ),
  criteriaRows: rows(
    localised('Criteria, one by one', 'Kriterierna, ett för ett', 'Kriterierne, ét for ét', 'Kriteriene, ett for ett'),
    criterionColumns,
    ['kind', 'text'],
    { ...synopsis, ...material },
  ),
  studyPopulation: prose(localised('Study population', 'Studiepopulation', 'Studiepopulation', 'Studiepopulasjon'), {
    ...synopsis,
    ...material,
  }),
  minAge: age(localised('Youngest', 'Yngsta', 'Yngste', 'Yngste')),
  maxAge: age(localised('Oldest', 'Äldsta', 'Ældste', 'Eldste')),
  sex: choice(
    localised('Sex', 'Kön', 'Køn', 'Kjønn'),
    {
      ALL: localised('All', 'Alla', 'Alle', 'Alle'),
      FEMALE: localised('Female', 'Kvinnor', 'Kvinder', 'Kvinner'),
      MALE: localised('Male', 'Män', 'Mænd', 'Menn'),
    },
    { ...synopsis, ...material },
  ),
  healthyVolunteers: yesNo(
    localised('Healthy volunteers', 'Friska frivilliga', 'Raske frivillige', 'Friske frivillige'),
    synopsis,
  ),
} as const satisfies Readonly<Record<string, FormField>>;

function age(title: Localised): FormField {
  return { ...record(title, ageFields, { ...synopsis, ...material, 'x-unit': 'age' }), required: ['value', 'unit'] };
}
