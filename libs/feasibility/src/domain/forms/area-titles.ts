import { PROGRAMME_AREAS, THERAPY_AREAS } from '@samprova/partnerships/domain';
import type { Localised } from './form.js';

interface NamedArea {
  readonly code: string;
  readonly names: { readonly en: string; readonly sv?: string; readonly da?: string; readonly nb?: string };
}

function titlesOf(areas: readonly NamedArea[]): Readonly<Record<string, Localised>> {
  return Object.fromEntries(
    areas.map(({ code, names }) => [
      code,
      { en: names.en, sv: names.sv ?? names.en, da: names.da ?? names.en, nb: names.nb ?? names.en },
    ]),
  );
}

/** The installation's therapy areas and Sweden's programme areas, as choices of a form. */
export const therapyAreaTitles = titlesOf(THERAPY_AREAS);
export const programmeAreaTitles = titlesOf(PROGRAMME_AREAS);
