import { registerEnumType } from '@nestjs/graphql';
import { NETWORK_STATUSES } from '../domain/network.js';
import { CAPABILITIES, CONTACT_CHANNELS, INITIATORS, WANTED_PHASES } from '../domain/site.js';
import { PASSPORT_KINDS, PASSPORT_SECTIONS } from '../domain/site-passport.js';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<T, T>> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const NetworkStatusEnum = enumOf(NETWORK_STATUSES);
registerEnumType(NetworkStatusEnum, {
  name: 'NetworkStatus',
  description: 'How a therapy network stands.',
  valuesMap: {
    ACTIVE: { description: 'May be asked.' },
    REMEDIATION: { description: 'A control was not passed and time was given; may be asked.' },
    REVOKED: { description: 'The status was taken away.' },
    ENDED: { description: 'The network has ended.' },
  },
});

export const CapabilityEnum = enumOf(CAPABILITIES);
registerEnumType(CapabilityEnum, {
  name: 'Capability',
  description: 'What a site can do for a trial, itself or through its hospital.',
  valuesMap: {
    PHASE_1_UNIT: { description: 'A unit for first-in-human and other early trials.' },
    INFUSION: { description: 'Infusions.' },
    SURGERY: { description: 'Surgery.' },
    ENDOSCOPY: { description: 'Endoscopy.' },
    CT: { description: 'Computed tomography.' },
    MRI: { description: 'Magnetic resonance imaging.' },
    PET: { description: 'Positron emission tomography.' },
    FREEZER_MINUS_80: { description: 'A monitored freezer at −80 °C.' },
    TRIAL_PHARMACY: { description: 'A pharmacy that handles trial medicines.' },
    BIOBANK: { description: 'A biobank.' },
    GENETIC_TESTING: { description: 'Genetic testing.' },
    CELL_THERAPY: { description: 'Cell and gene therapies.' },
    RADIOPHARMACY: { description: 'Radioactive medicines.' },
    ISOLATION_ROOM: { description: 'Isolation rooms.' },
    OVERNIGHT_STAY: { description: 'Participants can stay overnight.' },
    INTENSIVE_CARE: { description: 'Intensive care.' },
    HOME_VISITS: { description: 'Visits at home.' },
    ELECTRONIC_DIARIES: { description: 'Electronic diaries.' },
    CHILDREN: { description: 'Children can take part.' },
    DEVICE_TRIALS: { description: 'Trials of medical devices.' },
  },
});

export const ContactChannelEnum = enumOf(CONTACT_CHANNELS);
registerEnumType(ContactChannelEnum, {
  name: 'ContactChannel',
  description: 'How a site wants to be reached.',
  valuesMap: {
    EMAIL: { description: 'E-mail.' },
    PHONE: { description: 'Telephone.' },
    PORTAL: { description: 'In the portal only.' },
  },
});

export const WantedPhaseEnum = {
  PHASE_1: WANTED_PHASES[0],
  PHASE_2: WANTED_PHASES[1],
  PHASE_3: WANTED_PHASES[2],
  PHASE_4: WANTED_PHASES[3],
  NONE: WANTED_PHASES[4],
} as const;
registerEnumType(WantedPhaseEnum, {
  name: 'WantedPhase',
  description: 'A trial phase that a site wants to be asked about.',
  valuesMap: {
    PHASE_1: { description: 'Phase 1.' },
    PHASE_2: { description: 'Phase 2.' },
    PHASE_3: { description: 'Phase 3.' },
    PHASE_4: { description: 'Phase 4.' },
    NONE: { description: 'Studies outside the phases: devices, observation.' },
  },
});

export const InitiatorEnum = enumOf(INITIATORS);
registerEnumType(InitiatorEnum, {
  name: 'Initiator',
  description: 'Who starts a trial.',
  valuesMap: {
    INDUSTRY: { description: 'A company.' },
    ACADEMIC: { description: 'A hospital or university.' },
  },
});

export const PassportKindEnum = enumOf(PASSPORT_KINDS);
registerEnumType(PassportKindEnum, {
  name: 'PassportKind',
  description: 'What an answer of a site passport looks like.',
  valuesMap: {
    TEXT: { description: 'Text.' },
    NUMBER: { description: 'A number in the question’s unit.' },
    YES_NO: { description: 'true or false.' },
    DATE: { description: 'An ISO date.' },
  },
});

export const PassportSectionEnum = enumOf(PASSPORT_SECTIONS);
registerEnumType(PassportSectionEnum, {
  name: 'PassportSection',
  description: 'What a question of a site passport is about.',
  valuesMap: {
    TEAM: { description: 'The people.' },
    FACILITIES: { description: 'Rooms, equipment and services.' },
    START_UP: { description: 'How a trial gets going.' },
    PERFORMANCE: { description: 'How earlier trials went.' },
  },
});
