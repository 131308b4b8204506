import { LANGUAGES, ROLE_SCOPES, ROLES } from '@samprova/kernel';
import { registerEnumType } from '@nestjs/graphql';
import { ORGANISATION_KINDS } from '../domain/organisation.js';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<T, T>> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person may be, each held in one place.',
  valuesMap: {
    SPONSOR: { description: 'Asks for its organisation (company or CRO).' },
    SPONSOR_ADMIN: { description: 'A sponsor’s person who also adds colleagues and gives them roles.' },
    NATIONAL_COORDINATOR: { description: 'Triages, routes, collates and releases for a partnership.' },
    NETWORK_COORDINATOR: { description: 'Confirms sites and disposes for a therapy network.' },
    INVESTIGATOR: { description: 'Answers for a site.' },
    SITE_MANAGER: { description: 'Signs off what a site promises.' },
    SUPPORT_FUNCTION: { description: 'Confirms laboratory, imaging, pharmacy or biobank for a site.' },
    SECRETARIAT: { description: 'Runs a partnership: members, fees, roles.' },
    AUDITOR: { description: 'Reads everything of a partnership or of the installation, changes nothing.' },
    INSTALLATION_ADMIN: { description: 'Gives the first roles everywhere.' },
    SYSTEM: { description: 'The worker; held by nobody.' },
  },
});

export const RoleScopeEnum = enumOf(ROLE_SCOPES);
registerEnumType(RoleScopeEnum, {
  name: 'RoleScope',
  description: 'The kind of place a role is held in.',
  valuesMap: {
    INSTALLATION: { description: 'Everywhere; has no scopeId.' },
    PARTNERSHIP: { description: 'One country’s partnership.' },
    NETWORK: { description: 'One therapy network.' },
    SITE: { description: 'One clinic or department.' },
    ORGANISATION: { description: 'One sponsor organisation.' },
  },
});

export const LanguageEnum = enumOf(LANGUAGES);
registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'The language of what is sent to a person (ISO 639-1).',
  valuesMap: {
    en: { description: 'English' },
    sv: { description: 'Swedish' },
    da: { description: 'Danish' },
    nb: { description: 'Norwegian Bokmål' },
  },
});

export const OrganisationKindEnum = enumOf(ORGANISATION_KINDS);
registerEnumType(OrganisationKindEnum, {
  name: 'OrganisationKind',
  description: 'What an organisation is.',
  valuesMap: {
    COMPANY: { description: 'Company that sponsors trials.' },
    CRO: { description: 'Contract research organisation, acting for sponsors.' },
    REGION: { description: 'Region that runs health care.' },
    HEALTH_TRUST: { description: 'Health trust or hospital that is a body of its own.' },
    UNIVERSITY: { description: 'University.' },
    AUTHORITY: { description: 'Public authority.' },
    PATIENT_ORGANISATION: { description: 'Patient organisation.' },
    SECRETARIAT: { description: 'Body that runs a partnership or the installation.' },
  },
});
