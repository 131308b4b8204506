import { registerEnumType } from '@nestjs/graphql';
import { REGION_KINDS } from '../domain/geography.js';
import {
  COUNTRIES,
  FEE_KINDS,
  LINE_MANAGER_SIGN_OFFS,
  NETWORK_ORIGINS,
  ORGANISATION_FORMS,
} from '../domain/partnership.js';
import { TRIAL_FACETS } from '../domain/therapy-area.js';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<T, T>> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const CountryEnum = enumOf(COUNTRIES);
registerEnumType(CountryEnum, {
  name: 'Country',
  description: 'A country with a partnership and a calendar (ISO 3166-1 alpha-2).',
  valuesMap: {
    SE: { description: 'Sweden' },
    DK: { description: 'Denmark' },
    NO: { description: 'Norway' },
  },
});

export const OrganisationFormEnum = enumOf(ORGANISATION_FORMS);
registerEnumType(OrganisationFormEnum, {
  name: 'OrganisationForm',
  description: 'How a partnership is bound together.',
  valuesMap: {
    LEGAL_ASSOCIATION: { description: 'An association with a board and binding agreements.' },
    NON_LEGAL_ASSOCIATION: { description: 'A body inside the health service, without contracts.' },
    AGREEMENT: { description: 'Parties to an agreement.' },
  },
});

export const FeeKindEnum = enumOf(FEE_KINDS);
registerEnumType(FeeKindEnum, {
  name: 'FeeKind',
  description: 'Who pays to belong to a partnership.',
  valuesMap: {
    NONE: { description: 'Nobody: state money only.' },
    ANNUAL_FEE: { description: 'Companies pay a fee a year.' },
    HYBRID: { description: 'State money for what runs; members pay agreed fees or directed contributions.' },
  },
});

export const NetworkOriginEnum = enumOf(NETWORK_ORIGINS);
registerEnumType(NetworkOriginEnum, {
  name: 'NetworkOrigin',
  description: 'How a therapy network came to be.',
  valuesMap: {
    ORGANIC: { description: 'Grown among clinicians; lives as long as interest and capacity.' },
    POLITICAL: { description: 'Decided politically.' },
    DATA_DRIVEN: { description: 'Chosen by an analysis of potential.' },
  },
});

export const LineManagerSignOffEnum = enumOf(LINE_MANAGER_SIGN_OFFS);
registerEnumType(LineManagerSignOffEnum, {
  name: 'LineManagerSignOff',
  description: 'Where a site’s answer needs its line manager before it counts.',
  valuesMap: {
    NEVER: { description: 'Nowhere.' },
    BY_REGION: { description: 'In the regions named.' },
    ALWAYS: { description: 'Everywhere.' },
  },
});

export const ReceiptPolicyEnum = { EVENT_DAY: 'event-day', CUT_OFF: 'cut-off' } as const;
registerEnumType(ReceiptPolicyEnum, {
  name: 'ReceiptPolicy',
  description: 'Which day counts as the day of receipt.',
  valuesMap: {
    EVENT_DAY: { description: 'The day it came.' },
    CUT_OFF: { description: 'The next working day when it came after the cut-off or on a day that is none.' },
  },
});

export const RegionKindEnum = enumOf(REGION_KINDS);
registerEnumType(RegionKindEnum, {
  name: 'RegionKind',
  description: 'Who runs the hospitals.',
  valuesMap: {
    REGION: { description: 'A Swedish or Danish region.' },
    REGIONAL_HEALTH_AUTHORITY: { description: 'A Norwegian regional health authority (RHF).' },
  },
});

export const TrialFacetEnum = enumOf(TRIAL_FACETS);
registerEnumType(TrialFacetEnum, {
  name: 'TrialFacet',
  description: 'What besides a diagnosis makes a trial belong to an area or network.',
  valuesMap: {
    CHILDREN: { description: 'Children take part.' },
    DEVICE: { description: 'A medical device is tried.' },
    DIAGNOSTIC: { description: 'A diagnostic method is tried.' },
  },
});

export const ProgrammeAreaKindEnum = { DISEASE: 'DISEASE', ORGANISATION: 'ORGANISATION' } as const;
registerEnumType(ProgrammeAreaKindEnum, {
  name: 'ProgrammeAreaKind',
  description: 'By what a programme area is drawn.',
  valuesMap: {
    DISEASE: { description: 'By disease; it has ICD-10 blocks.' },
    ORGANISATION: { description: 'By how care is organised.' },
  },
});
