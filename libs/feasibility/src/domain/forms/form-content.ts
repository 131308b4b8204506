import type { DeclineReason } from './decline-reasons.js';

/** `YYYY-MM-DD`. */
export type DayText = string;
/** `YYYY-MM-DD`, or `YYYY-MM` where the day is not planned yet. */
export type DayOrMonthText = string;

export type RegistryPhase = 'EARLY_PHASE1' | 'PHASE1' | 'PHASE2' | 'PHASE3' | 'PHASE4' | 'NA';
export type InterventionType =
  | 'DRUG'
  | 'ATMP'
  | 'VACCINE'
  | 'DEVICE'
  | 'IVD'
  | 'COMBINATION'
  | 'PROCEDURE'
  | 'RADIATION'
  | 'BEHAVIOURAL'
  | 'DIETARY_SUPPLEMENT'
  | 'OTHER';

/** An age as the record says it; "6 Months" stays six months. */
export interface Age {
  readonly value: number;
  readonly unit: 'YEARS' | 'MONTHS' | 'WEEKS' | 'DAYS' | 'HOURS' | 'MINUTES';
}

export interface StudyDesign {
  readonly allocation?: 'RANDOMIZED' | 'NON_RANDOMIZED' | 'NA';
  readonly model?: string;
  readonly masking?: 'NONE' | 'SINGLE' | 'DOUBLE' | 'TRIPLE' | 'QUADRUPLE';
  readonly whoMasked?: readonly string[];
  readonly comparator?: 'PLACEBO' | 'ACTIVE' | 'SHAM' | 'NO_INTERVENTION' | 'NONE';
  readonly timePerspective?: 'PROSPECTIVE' | 'RETROSPECTIVE' | 'CROSS_SECTIONAL' | 'OTHER';
  readonly samplingMethod?: 'PROBABILITY_SAMPLE' | 'NON_PROBABILITY_SAMPLE';
  readonly description?: string;
}

export interface CriterionRow {
  readonly kind: 'INCLUSION' | 'EXCLUSION';
  readonly text: string;
}

export interface Arm {
  readonly label: string;
  readonly type?: string;
  readonly description?: string;
}

export interface Intervention {
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
}

export interface Endpoint {
  readonly measure: string;
  readonly timeFrame?: string;
  readonly description?: string;
}

/** What a request says, all three products in one shape; which fields a product has is in its form. */
export interface RequestContent {
  readonly requesterRole?: 'SPONSOR' | 'CRO' | 'ACADEMIC';
  readonly sponsorUndisclosed?: boolean;
  readonly sponsorName?: string;
  readonly sponsorOrganisationNumber?: string;
  readonly initiator?: 'INDUSTRY' | 'ACADEMIC' | 'OTHER';
  readonly funder?: string;
  readonly collaborators?: readonly string[];
  readonly backupContactName?: string;
  readonly backupContactEmail?: string;
  readonly shortTitle?: string;
  readonly publicTitle?: string;
  readonly officialTitle?: string;
  readonly acronym?: string;
  readonly protocolNumber?: string;
  readonly protocolVersion?: string;
  readonly protocolDate?: DayText;
  readonly nctNumber?: string;
  readonly euCtNumber?: string;
  readonly eudraCtNumber?: string;
  readonly otherNumbers?: readonly string[];
  readonly registryStatus?: string;
  readonly studyType?: 'INTERVENTIONAL' | 'OBSERVATIONAL' | 'EXPANDED_ACCESS';
  readonly phase?: readonly RegistryPhase[];
  readonly firstInHuman?: boolean;
  readonly interventionType?: InterventionType;
  readonly substance?: string;
  readonly substanceClass?: string;
  readonly interventions?: readonly Intervention[];
  /** Codes of the installation's list (`ONCOLOGY`). */
  readonly therapyAreas?: readonly string[];
  /** Codes of the Swedish national programme areas (`CANCER`). */
  readonly programmeAreas?: readonly string[];
  /** Codes (`C34.9`) or blocks (`C30-C39`). */
  readonly icd10?: readonly string[];
  readonly conditions?: readonly string[];
  readonly keywords?: readonly string[];
  readonly rareDisease?: boolean;
  readonly paediatric?: boolean;
  readonly primaryPurpose?: string;
  readonly primaryObjective?: string;
  readonly background?: string;
  readonly design?: StudyDesign;
  readonly arms?: readonly Arm[];
  readonly primaryEndpoints?: readonly Endpoint[];
  readonly secondaryEndpoints?: readonly Endpoint[];
  readonly inclusionCriteria?: string;
  readonly exclusionCriteria?: string;
  readonly criteriaRows?: readonly CriterionRow[];
  readonly studyPopulation?: string;
  readonly minAge?: Age;
  readonly maxAge?: Age;
  readonly sex?: 'ALL' | 'FEMALE' | 'MALE';
  readonly healthyVolunteers?: boolean;
  readonly deviceStage?: string;
  readonly ceStatus?: string;
  readonly withinCePurpose?: boolean;
  readonly riskClass?: string;
  readonly mdrPath?: string;
  readonly needType?: string;
  readonly deviceDescription?: string;
  readonly patientsGlobal?: number;
  readonly patientsCountry?: number;
  readonly sitesCountry?: number;
  readonly patientsPerSite?: number;
  /** 0 to 100. */
  readonly screenFailurePercent?: number;
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[];
  readonly decisionDate?: DayText;
  readonly firstSiteOpen?: DayOrMonthText;
  readonly recruitmentStart?: DayOrMonthText;
  readonly recruitmentEnd?: DayOrMonthText;
  readonly primaryCompletion?: DayOrMonthText;
  readonly studyCompletion?: DayOrMonthText;
  readonly competitiveRecruitment?: boolean;
  readonly demands?: readonly string[];
  readonly demandsText?: string;
  readonly placement?: 'PLACED' | 'BIDDING' | 'EARLY';
  readonly feasibilityDone?: string;
  readonly sitesAlreadyContacted?: readonly string[];
  readonly includeSitesAlreadyContacted?: boolean;
  readonly wishes?: string;
  readonly questions?: readonly string[];
  readonly desiredAnswerBy?: DayText;
  readonly urgentAgreed?: boolean;
  readonly confidentialityLevel?: 'PUBLIC' | 'BLINDED_SYNOPSIS' | 'CONFIDENTIAL';
  readonly secrecyReference?: string;
  readonly masterAgreementId?: string;
  readonly noPatientData?: true;
}

type YesNoUnknown = 'YES' | 'NO' | 'UNKNOWN';

/** An expert's answer to a country question. */
export interface EarlyFeedbackContent {
  readonly populationPresent?: YesNoUnknown;
  readonly populationComment?: string;
  readonly recruitmentChance?: 'VERY_GOOD' | 'GOOD' | 'SMALL';
  readonly recruitmentComment?: string;
  readonly limitingFactors?: readonly ('COMPETING_STUDIES' | 'EXCLUSION_CRITERIA' | 'NONE' | 'OTHER')[];
  readonly limitingFactorsComment?: string;
  readonly discouragesPatients?: YesNoUnknown;
  readonly discouragesPatientsComment?: string;
  readonly compatibleWithStandardOfCare?: YesNoUnknown;
  readonly normalCare?: string;
  readonly suitableClinicTypes?: readonly string[];
  readonly designFeedback?: string;
  readonly interestInTakingPart?: 'YES' | 'MAYBE' | 'NO';
  readonly sponsorAnswers?: readonly { readonly question: string; readonly answer: string }[];
}

/** A site's two-minute answer. */
export interface SiteInterestContent {
  readonly answer?: 'INTERESTED' | 'CONDITIONAL' | 'MORE_INFO' | 'DECLINED';
  readonly conditions?: string;
  readonly question?: string;
  readonly declineReason?: DeclineReason;
  readonly declineText?: string;
  readonly patientsSeen?: number;
  readonly patientsEligible?: number;
  readonly patientsExpected?: number;
  readonly estimateBasis?: 'REGISTRY_QUERY' | 'CHART_REVIEW' | 'MEMORY';
  readonly estimateConfidence?: 'LOW' | 'MEDIUM' | 'HIGH';
  readonly competingTrials?: number;
  readonly studyNurseFrom?: DayOrMonthText;
  readonly earliestFirstPatient?: DayOrMonthText;
  readonly supportToConfirm?: readonly ('LABORATORY' | 'IMAGING' | 'PHARMACY' | 'BIOBANK')[];
  readonly lineManagerAgrees?: boolean;
  readonly noteToCoordinator?: string;
}
