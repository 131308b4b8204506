import type { Id } from '@samprova/kernel';

export const CAPABILITIES = [
  'PHASE_1_UNIT',
  'INFUSION',
  'SURGERY',
  'ENDOSCOPY',
  'CT',
  'MRI',
  'PET',
  'FREEZER_MINUS_80',
  'TRIAL_PHARMACY',
  'BIOBANK',
  'GENETIC_TESTING',
  'CELL_THERAPY',
  'RADIOPHARMACY',
  'ISOLATION_ROOM',
  'OVERNIGHT_STAY',
  'INTENSIVE_CARE',
  'HOME_VISITS',
  'ELECTRONIC_DIARIES',
  'CHILDREN',
  'DEVICE_TRIALS',
] as const;
/** What a site can do for a trial, itself or through its hospital. */
export type Capability = (typeof CAPABILITIES)[number];

export const CONTACT_CHANNELS = ['EMAIL', 'PHONE', 'PORTAL'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const WANTED_PHASES = ['1', '2', '3', '4', 'NONE'] as const;
/** A trial phase, or `NONE` for studies outside the phases (devices, observational). */
export type WantedPhase = (typeof WANTED_PHASES)[number];

export const INITIATORS = ['INDUSTRY', 'ACADEMIC'] as const;
/** Who starts a trial. */
export type Initiator = (typeof INITIATORS)[number];

/** Which trials a site wants to be asked about, and how. */
export interface ContactPreferences {
  readonly channel: ContactChannel;
  /** Empty: all. */
  readonly phases: readonly WantedPhase[];
  readonly initiators: readonly Initiator[];
  /** ICD-10 codes or blocks it does not want to be asked about. */
  readonly notWanted: readonly string[];
  /** Open invitations at one time; null: no limit. */
  readonly maximumOpenInvitations: number | null;
}

/** A clinic or hospital department that can run trials. */
export interface Site {
  readonly id: Id;
  readonly partnershipId: Id;
  /** Stable within the partnership. */
  readonly code: string;
  /** The department. */
  readonly name: string;
  readonly hospital: string;
  readonly city: string;
  readonly regionCode: string | null;
  /** The health trust or region that runs it, when it is in the directory. */
  readonly organisationId: Id | null;
  /** Belongs to a university hospital. */
  readonly university: boolean;
  readonly capabilities: readonly Capability[];
  readonly contactPreferences: ContactPreferences;
  /** Trials running there now, as the site last said. */
  readonly activeTrials: number;
  /** Trials begun in the last three years, as the site last said. */
  readonly trialsInThreeYears: number;
  /** Closed sites stay in the history and are never asked. */
  readonly active: boolean;
}

/** At most one trial in three years: some invitations are kept for such units (policy `newcomerShare`). */
export function isNewcomer(site: Pick<Site, 'trialsInThreeYears'>): boolean {
  return site.trialsInThreeYears <= 1;
}

/** What a site is short of, or has said no to beforehand; empty means it may be asked. */
export type ContactObstacle =
  | { readonly kind: 'CLOSED' }
  | { readonly kind: 'MISSING_CAPABILITY'; readonly capability: Capability }
  | { readonly kind: 'PHASE_NOT_WANTED' }
  | { readonly kind: 'INITIATOR_NOT_WANTED' }
  | { readonly kind: 'DIAGNOSIS_NOT_WANTED'; readonly block: string }
  | { readonly kind: 'FULL'; readonly openInvitations: number };
