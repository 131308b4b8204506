/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The days somebody is away, and who stands in. */
export type AbsenceDaysInput = {
  /** Who stands in; null: nobody. */
  deputyId?: string | null | undefined;
  /** Last day, included. */
  endsOn: string;
  /** First day. */
  startsOn: string;
};

/** An absence to record. */
export type AbsenceInput = {
  /** Who stands in; null: nobody. */
  deputyId?: string | null | undefined;
  /** Last day, included. */
  endsOn: string;
  /** The partnership whose messages it concerns. */
  partnershipId: string;
  /** Who is away; oneself, or for coordinators anybody. */
  personId: string;
  /** First day. */
  startsOn: string;
};

/** A person to enter in the directory. */
export type AddPersonInput = {
  /** E-mail address; nobody else may have it. */
  email: string;
  /** The language of what is sent to the person. */
  language: Language;
  /** Full name, 1 to 200 characters. */
  name: string;
  /** The organisation the person belongs to at home. */
  organisationId: string;
  /** Telephone number. */
  phone?: string | null | undefined;
};

/** What both sides have signed. */
export type AgreementInput = {
  /** Responsibility and mandate, 1 to 4000 characters. */
  mandate: string;
  /** Who signed, 1 to 20. */
  signatories: Array<SignatoryInput>;
  /** First day. */
  validFrom: string;
  /** Last day; null: until it is ended. */
  validTo?: string | null | undefined;
};

/** A pool to be shared out and kept. */
export type AllocationRunInput = {
  /** What recipients have shown; asked of targeted allocations. */
  capacity?: Array<CapacityShownInput>;
  /** What partners pay beside it; asked of targeted ones. */
  coFundingMinor?: number;
  /** JSON as `samprova allocate` reads it, at most 1 000 000 characters. */
  document: string;
  /** The source of the pool. */
  fundSourceId?: string | null | undefined;
  /** True: a scenario, which binds nobody and need not keep to the rules of a run. */
  isScenario: boolean;
  /** Where the care principals’ letter of priority is found, 1 to 200 characters; asked of targeted ones. */
  priorityLetter?: string | null | undefined;
  /** Which project or effort, 1 to 200 characters. */
  purpose?: string | null | undefined;
  /** What it is called, 1 to 200 characters. */
  title: string;
  /** What the money is used for. */
  use: FundUse;
  /** The year it is for, 2005 to 2100. */
  year: number;
};

/** Where an allocation run stands. */
export type AllocationRunState =
  /** Attested; never changed again. */
  | 'ATTESTED'
  /** Prepared by one person, to be attested by another. */
  | 'PREPARED'
  /** A trial of what would come out; binds nobody. */
  | 'SCENARIO'
  /** Withdrawn before it was attested. */
  | 'WITHDRAWN';

/** A site’s answer by signed link; the link says which invitation. */
export type AnswerByLinkInput = {
  /** Who said so, where a coordinator enters it; left out, the one person who was asked. An interested site’s contact is shown to the sponsor, a decliner’s never. */
  answeredBy?: AnsweredByInput | null | undefined;
  /** In words; needed for OTHER and MORE_INFO. */
  comment?: string | null | undefined;
  /** Needed for a conditional answer. */
  conditions?: string | null | undefined;
  /** More answers, by the form’s JSON Schema. */
  content?: unknown;
  /** Needed to decline. */
  declineReason?: DeclineReason | null | undefined;
  /** Patients the site expects to include in all. */
  expectedPatients?: number | null | undefined;
  /** The form of `content`. */
  form?: FormId;
  /** Version of that form. */
  formVersion?: number;
  /** What is answered. */
  kind: AnswerKind;
};

/** How an answer came. */
export type AnswerChannel =
  /** By a signed link. */
  | 'LINK'
  /** By mail, entered by a coordinator. */
  | 'MAIL'
  /** By telephone, entered by a coordinator. */
  | 'PHONE'
  /** In the portal or by the API. */
  | 'PORTAL';

/** A site’s answer. */
export type AnswerInvitationInput = {
  /** Who said so, where a coordinator enters it; left out, the one person who was asked. An interested site’s contact is shown to the sponsor, a decliner’s never. */
  answeredBy?: AnsweredByInput | null | undefined;
  /** How it came; PHONE and MAIL are entered by coordinators. */
  channel?: AnswerChannel;
  /** In words; needed for OTHER and MORE_INFO. */
  comment?: string | null | undefined;
  /** Needed for a conditional answer. */
  conditions?: string | null | undefined;
  /** More answers, by the form’s JSON Schema. */
  content?: unknown;
  /** Needed to decline. */
  declineReason?: DeclineReason | null | undefined;
  /** Patients the site expects to include in all. */
  expectedPatients?: number | null | undefined;
  /** The form of `content`. */
  form?: FormId;
  /** Version of that form. */
  formVersion?: number;
  /** The invitation. */
  invitationId: string;
  /** What is answered. */
  kind: AnswerKind;
};

/** What a site can answer. */
export type AnswerKind =
  /** Wants to take part on conditions. */
  | 'CONDITIONAL'
  /** Declines with a reason. */
  | 'DECLINED'
  /** Wants to take part. */
  | 'INTERESTED'
  /** Asks for more information first. */
  | 'MORE_INFO';

/** Who at the site gave an answer that somebody else enters: one of the two. */
export type AnsweredByInput = {
  /** Somebody without account. */
  contact?: SiteContactInput | null | undefined;
  /** An investigator at the site. */
  personId?: string | null | undefined;
};

/** A question of a partnership’s own. */
export type AskQuestionInput = {
  /** The partnership that asks. */
  partnershipId: string;
  /** Order within the form, from 1. */
  position: number;
  /** With which form it is asked. */
  product: Product;
  /** Whether a request to this partnership is refused without an answer. */
  required: boolean;
  /** At most 500 characters in each language. */
  text: TextInLanguagesInput;
};

/** Where a network’s part of an inquiry stands. */
export type AssignmentState =
  /** Sites are asked. */
  | 'CONFIRMED'
  /** The network has given its summary. */
  | 'DISPOSED'
  /** The internal deadline passed in silence. */
  | 'NO_ANSWER'
  /** Given back with a reason. */
  | 'RETURNED'
  /** The network is asked to confirm sites. */
  | 'ROUTED';

/** What the audit trail is narrowed by; all that is given must hold. */
export type AuditFilter = {
  /** Only this command or act, for example inquiry:route. */
  action?: string | null | undefined;
  /** From this business time on. */
  from?: string | null | undefined;
  /** Only what this person did. */
  personId?: string | null | undefined;
  /** Only this thing. */
  subjectId?: string | null | undefined;
  /** Only this kind of thing, for example inquiry. */
  subjectType?: string | null | undefined;
  /** Before this business time. */
  to?: string | null | undefined;
};

/** What kind of file a bank sent (ISO 20022). */
export type BankFileKind =
  /** camt.053: an account statement. */
  | 'CAMT_053'
  /** camt.054: a notification of single entries. */
  | 'CAMT_054';

/** Where a barrier is told of. */
export type BarrierCause =
  /** Sites that said no; the code is the reason. */
  | 'DECLINE'
  /** Stages of trials that took longer; the code is STAGE:SIDE. */
  | 'DELAY'
  /** Problems that people reported; the code is the category. */
  | 'PROBLEM';

/** How a partnership invoices from now on; what was issued stays. */
export type BillingInput = {
  /** Calendar days from issue to due date, 0 to 120. */
  paymentDays?: number;
  /** Its payment references. */
  referenceScheme: ReferenceSchemeInput;
  /** What stands on its documents. */
  seller: InvoiceSellerInput;
  /** Its tax. */
  vatPolicy: VatPolicyInput;
};

/** Which number of a seller or debtor is wrong. */
export type BillingNumber =
  /** The account that money goes to. */
  | 'ACCOUNT'
  /** The address for electronic invoices. */
  | 'ELECTRONIC_ADDRESS'
  /** The number in the country’s register. */
  | 'ORGANISATION_NUMBER'
  /** The kind of payment reference. */
  | 'REFERENCE_SCHEME'
  /** The VAT number with its country. */
  | 'VAT_NUMBER';

/** What a year’s money is for, and which sources pay it. */
export type BudgetLineInput = {
  /** What partners pay beside it; 0 unless it is targeted. */
  coFundingMinor: number;
  /** Code, unique in the budget: 2 to 40 capitals, digits or -. */
  code: string;
  /** Name, 1 to 200 characters. */
  name: string;
  /** Which project or effort, word for word as the source that is locked to it. */
  purpose?: string | null | undefined;
  /** Which sources pay it, 1 to 50. */
  split: Array<BudgetSplitInput>;
  /** What it is used for. */
  use: FundUse;
};

/** What one source pays of a line. */
export type BudgetSplitInput = {
  /** In the partnership’s currency, above zero. */
  amountMinor: number;
  /** The source. */
  fundSourceId: string;
};

/** What a day is in a partnership’s calendar. */
export type CalendarDayKind =
  /** Closed by law, by policy, or by the partnership’s own decision. */
  | 'CLOSING_DAY'
  /** A public holiday. */
  | 'HOLIDAY'
  /** A Saturday or Sunday. */
  | 'WEEKEND'
  /** A working day. */
  | 'WORKING';

/** What a site can do for a trial, itself or through its hospital. */
export type Capability =
  /** A biobank. */
  | 'BIOBANK'
  /** Cell and gene therapies. */
  | 'CELL_THERAPY'
  /** Children can take part. */
  | 'CHILDREN'
  /** Computed tomography. */
  | 'CT'
  /** Trials of medical devices. */
  | 'DEVICE_TRIALS'
  /** Electronic diaries. */
  | 'ELECTRONIC_DIARIES'
  /** Endoscopy. */
  | 'ENDOSCOPY'
  /** A monitored freezer at −80 °C. */
  | 'FREEZER_MINUS_80'
  /** Genetic testing. */
  | 'GENETIC_TESTING'
  /** Visits at home. */
  | 'HOME_VISITS'
  /** Infusions. */
  | 'INFUSION'
  /** Intensive care. */
  | 'INTENSIVE_CARE'
  /** Isolation rooms. */
  | 'ISOLATION_ROOM'
  /** Magnetic resonance imaging. */
  | 'MRI'
  /** Participants can stay overnight. */
  | 'OVERNIGHT_STAY'
  /** Positron emission tomography. */
  | 'PET'
  /** A unit for first-in-human and other early trials. */
  | 'PHASE_1_UNIT'
  /** Radioactive medicines. */
  | 'RADIOPHARMACY'
  /** Surgery. */
  | 'SURGERY'
  /** A pharmacy that handles trial medicines. */
  | 'TRIAL_PHARMACY';

/** That a recipient can carry out what it gets money for. */
export type CapacityShownInput = {
  /** How the rest is built, 1 to 1000 characters. */
  buildPlan?: string | null | undefined;
  /** By which ISO date it is built. */
  builtBy?: string | null | undefined;
  /** The recipient, as in the document. */
  code: string;
  /** Full-time posts in place, in hundredths. */
  inPlaceHundredths: number;
  /** Full-time posts needed, in hundredths. */
  neededHundredths: number;
};

/** Why a calendar day counts or not. */
export type ClockDayKind =
  /** The partnership is closed. */
  | 'CLOSING_DAY'
  /** A working day at whose close the clock ran. */
  | 'COUNTED'
  /** A public holiday, or a day off by law or custom. */
  | 'HOLIDAY'
  /** The working day that counts as the day of receipt. */
  | 'RECEIVED'
  /** A working day at whose close the clock stood. */
  | 'STOPPED'
  /** Saturday or Sunday. */
  | 'WEEKEND';

/** What happened to a clock. */
export type ClockEventKind =
  /** The promise was made longer, once, in triage. */
  | 'EXTENDED'
  /** The calendar or the policy changed. */
  | 'RECALCULATED'
  /** Answered. */
  | 'RELEASED'
  /** The sponsor changed the request materially; a new run began. */
  | 'RESTARTED'
  /** A stop ended. */
  | 'RESUMED'
  /** Received. */
  | 'STARTED'
  /** A stop began. */
  | 'STOPPED'
  /** Ended without an answer. */
  | 'WITHDRAWN';

/** Who had an inquiry. */
export type ClockStep =
  /** The national coordinator, until the release. */
  | 'COLLATION'
  /** The networks, until the first confirmed sites. */
  | 'NETWORK'
  /** The sites, until collation began. */
  | 'SITE'
  /** The national coordinator, until it was routed. */
  | 'TRIAGE';

/** Why a clock may stand. */
export type ClockStopKind =
  /** A confidentiality agreement waits for the sponsor’s signature. */
  | 'AGREEMENT_AWAITED'
  /** Questions asked of the sponsor wait for an answer. */
  | 'CLARIFICATION'
  /** The sponsor asked for a pause. */
  | 'SPONSOR_PAUSE';

/** Why a country has no value. */
export type ComparisonAbsence =
  /** Its clock stands. */
  | 'CLOCK_STANDS'
  /** It was withdrawn or out of scope. */
  | 'ENDED_UNANSWERED'
  /** Its answer does not say. */
  | 'NOT_TOLD'
  /** It has not answered yet. */
  | 'NOT_YET';

/** What countries are compared by. */
export type ComparisonMeasure =
  /** What sites that said yes ask for; `texts`. */
  | 'CONDITIONS'
  /** When the answer is or was due; `instant`. */
  | 'DUE'
  /** First patient at the earliest at any site; `day`. */
  | 'EARLIEST_START'
  /** Patients expected at all sites together; `count`. */
  | 'EXPECTED_PATIENTS'
  /** What experts said to `field`: `count` of those who ticked `option`, or `texts`. */
  | 'FEEDBACK'
  /** Working days used, with stopped ones; `count`. */
  | 'GROSS_DAYS'
  /** Networks asked; `count`. */
  | 'NETWORKS_ASKED'
  /** Networks without an answer; `count`. */
  | 'NETWORKS_SILENT'
  /** Working days used, without stopped ones; `count`. */
  | 'NET_DAYS'
  /** Released no later than due; `flag`. */
  | 'ON_TIME'
  /** Receipt of the clock’s present run; `instant`. */
  | 'RECEIVED'
  /** When the first version was released; `instant`. */
  | 'RELEASED'
  /** Sites asked; `count`. */
  | 'SITES_ASKED'
  /** Sites that said yes on conditions; `count`. */
  | 'SITES_CONDITIONAL'
  /** Sites that declined; `count`. */
  | 'SITES_DECLINED'
  /** Sites that declined for `declineReason`; `count`. */
  | 'SITES_DECLINED_FOR'
  /** Sites that said yes; `count`. */
  | 'SITES_INTERESTED'
  /** Sites that asked for more; `count`. */
  | 'SITES_MORE_INFO'
  /** Sites without an answer; `count`. */
  | 'SITES_SILENT'
  /** How far it is; `standing`. */
  | 'STANDING';

/** How far one country is with the answer. */
export type ComparisonStanding =
  /** The national response is released, or a concierge case had its first contact. */
  | 'ANSWERED'
  /** The clock runs. */
  | 'AWAITED'
  /** The clock stands, so the due time is open. */
  | 'CLOCK_STOPPED'
  /** The partnership could not take it on. */
  | 'OUT_OF_SCOPE'
  /** The due time has passed without an answer. */
  | 'OVERDUE'
  /** Ended unanswered, by the sponsor or by a stop that ran out. */
  | 'WITHDRAWN';

/** What a confidentiality agreement covers. */
export type ConfidentialityAgreementKind =
  /** Everything between its parties. */
  | 'MASTER'
  /** One request. */
  | 'STUDY';

/** A site of the record that takes part. */
export type ConfirmedSiteInput = {
  /** Its place in the record, from 0. */
  place: number;
  /** The site of the directory that it is; left out: it is kept by the register’s name. */
  siteId?: string | null | undefined;
};

/** How a site wants to be reached. */
export type ContactChannel =
  /** E-mail. */
  | 'EMAIL'
  /** Telephone. */
  | 'PHONE'
  /** In the portal only. */
  | 'PORTAL';

/** Which trials a site wants to be asked about, and how. */
export type ContactPreferencesInput = {
  /** How it wants to be reached. */
  channel?: ContactChannel;
  /** Whose trials it wants; none named: all. */
  initiators?: Array<Initiator>;
  /** Open invitations at one time; null: no limit. */
  maximumOpenInvitations?: number | null | undefined;
  /** ICD-10 codes or blocks it does not want. */
  notWanted?: Array<string>;
  /** Phases it wants; none named: all. */
  phases?: Array<WantedPhase>;
};

/** What somebody gives. */
export type ContributionInput = {
  /** Its value; below zero takes an earlier one back, never 0. */
  amountMinor: number;
  /** The source. */
  fundSourceId: string;
  /** In money or in kind. */
  kind: ContributionKind;
  /** The organisation that gives it. */
  organisationId?: string | null | undefined;
  /** What it is, 1 to 500 characters. */
  text: string;
  /** How it was valued, 1 to 500 characters; asked of what is given in kind. */
  valuation?: string | null | undefined;
  /** The year it is given for, 2005 to 2100. */
  year: number;
};

/** How something is given. */
export type ContributionKind =
  /** Work, rooms or services: valued and shown, never paid out. */
  | 'IN_KIND'
  /** Money. */
  | 'MONEY';

/** What was spent. */
export type CostInput = {
  /** Above zero. */
  amountMinor: number;
  /** The source that pays it. */
  fundSourceId: string;
  /** The state grant that it is reported under; its source’s partnership must hold it. */
  grantId?: string | null | undefined;
  /** When it was incurred; its year’s budget and money count. */
  incurredOn: string;
  /** The line of the year’s budget. */
  lineCode: string;
  /** What for, 1 to 500 characters. */
  text: string;
  /** Where the voucher is found, 1 to 100 characters. */
  voucher: string;
};

/** What numbers of a month are of. */
export type CountBasis =
  /** Of the month alone. */
  | 'MONTH'
  /** All to the end of the month. */
  | 'TOTAL';

/** Why a day counts towards a due time, or does not. */
export type CountedDayKind =
  /** Closed by law, by policy, or by the partnership’s own decision. */
  | 'CLOSING_DAY'
  /** A working day at whose close the clock ran. */
  | 'COUNTED'
  /** A public holiday. */
  | 'HOLIDAY'
  /** The working day that counts as the day of receipt under CUT_OFF. */
  | 'RECEIVED'
  /** A working day at whose close the clock stood. */
  | 'STOPPED'
  /** A Saturday or Sunday. */
  | 'WEEKEND';

/** A country with a partnership and a calendar (ISO 3166-1 alpha-2). */
export type Country =
  /** Denmark */
  | 'DK'
  /** Norway */
  | 'NO'
  /** Sweden */
  | 'SE';

/** How much of a line is taken back. */
export type CreditLineInput = {
  /** The line of the invoice, from 1. */
  line: number;
  /** Without tax, above zero. */
  netMinor: number;
};

/** Where an organisation gets its invoices, and how. */
export type DebtorInput = {
  /** Its invoice address. */
  address: PostalAddressInput;
  /** Its address for electronic invoices. */
  electronicAddress?: ElectronicAddressInput | null | undefined;
  /** Where mail about invoices goes. */
  email?: string | null | undefined;
  /** The language of its documents. */
  language: Language;
  /** What it wants to read on its invoices, 1 to 100 characters. */
  reference?: string | null | undefined;
  /** Its VAT number with the country. */
  vatNumber?: string | null | undefined;
};

/** A file that will be sent. Its content must then be these bytes, and no others. */
export type DeclareDocumentInput = {
  /** File name, without folders; it ends in ".pdf". */
  name: string;
  /** What it is for. */
  purpose: DocumentPurpose;
  /** SHA-256 of the content, 64 hexadecimal digits. */
  sha256: string;
  /** Bytes; at most 26214400 (25 MiB). */
  size: number;
  /** What it is about. */
  subject: DocumentSubjectInput;
  /** How confidential it is. */
  tier: DocumentTier;
  /** MIME type; only application/pdf is taken. */
  type?: string;
};

/** What kind of barrier a decline reason is. */
export type DeclineGroup =
  /** People, equipment and support functions. */
  | 'CAPACITY'
  /** The study’s design. */
  | 'DESIGN'
  /** Patients. */
  | 'POPULATION'
  /** How it was asked. */
  | 'PROCESS'
  /** Money and contract. */
  | 'TERMS';

/** Why a site says no. */
export type DeclineReason =
  /** Already contacted directly. */
  | 'ALREADY_CONTACTED_DIRECTLY'
  /** Budget too small. */
  | 'BUDGET'
  /** Competing study. */
  | 'COMPETING_STUDY'
  /** Confidentiality terms. */
  | 'CONFIDENTIALITY_TERMS'
  /** Criteria too narrow. */
  | 'CRITERIA_TOO_NARROW'
  /** Equipment missing. */
  | 'EQUIPMENT'
  /** Too little information. */
  | 'INSUFFICIENT_INFORMATION'
  /** Line manager says no. */
  | 'LINE_MANAGER_NO'
  /** Does not fit the standard of care. */
  | 'NOT_STANDARD_OF_CARE'
  /** No investigator has time. */
  | 'NO_INVESTIGATOR_TIME'
  /** No such patients here. */
  | 'NO_PATIENTS'
  /** No study nurse. */
  | 'NO_STUDY_NURSE'
  /** Other (say what). */
  | 'OTHER'
  /** No scientific interest. */
  | 'SCIENTIFIC_INTEREST'
  /** Biobank cannot support it. */
  | 'SUPPORT_BIOBANK'
  /** Imaging cannot support it. */
  | 'SUPPORT_IMAGING'
  /** Laboratory cannot support it. */
  | 'SUPPORT_LAB'
  /** Pharmacy cannot support it. */
  | 'SUPPORT_PHARMACY'
  /** Timeline does not fit. */
  | 'TIMELINE';

/** Why a stage took longer than planned; a later word takes the place of an earlier one. */
export type DelayInput = {
  /** In words, 1 to 1000 characters. */
  note?: string | null | undefined;
  /** Why, 1 to 1000 characters; needed where a known value changes. */
  reason?: string | null | undefined;
  /** On whose side. */
  side: DelaySide;
  /** Who says so. For somebody at the site it is the site, whatever is chosen here. */
  source: FactSource;
  /** Where exactly: a file, a register’s number; 1 to 500 characters. */
  sourceNote?: string | null | undefined;
  /** Where time was lost. */
  stage: DelayStage;
};

/** On whose side time was lost. */
export type DelaySide =
  /** Both. */
  | 'BOTH'
  /** The hospital’s. */
  | 'HOSPITAL'
  /** Neither: an authority or somebody else. */
  | 'NEITHER'
  /** The sponsor’s. */
  | 'SPONSOR';

/** Where time was lost. */
export type DelayStage =
  /** From application to approval. */
  | 'APPROVAL'
  /** Until the contract was signed. */
  | 'CONTRACT'
  /** From approval to the open site. */
  | 'OPENING'
  /** From the open site to the first participant. */
  | 'RECRUITMENT';

/** Which of two sources counts. */
export type DisagreementChoice =
  /** The other source’s value takes its place. */
  | 'CLAIMED'
  /** The value that is held stays. */
  | 'HELD';

/** What two sources disagree on, or what was corrected. */
export type DisputedSubject =
  /** A milestone. */
  | 'MILESTONE'
  /** A month at a site. */
  | 'RECRUITMENT_COUNT'
  /** A yearly figure. */
  | 'YEARLY_FIGURE';

/** As what somebody meets a document. */
export type DocumentCapacity =
  /** Auditor: sees what there is and who read it, not what it says. */
  | 'AUDITOR'
  /** National coordinator of a partnership that holds it. */
  | 'COORDINATOR'
  /** Coordinator of a network that it was shared with: public and blinded tier. */
  | 'NETWORK'
  /** Of the organisation or the site that owns it. */
  | 'OWNER'
  /** Secretariat of a partnership that holds it: public tier and agreements. */
  | 'SECRETARIAT'
  /** Of a site that it was shared with: public and blinded tier, more once cleared. */
  | 'SITE';

/** What a document is for. */
export type DocumentPurpose =
  /** A signed agreement; always of the agreement tier. */
  | 'AGREEMENT'
  /** Laboratory manual. */
  | 'LAB_MANUAL'
  /** Anything else. */
  | 'OTHER'
  /** Study protocol; always of the protocol tier. */
  | 'PROTOCOL'
  /** A company’s own site questionnaire; only after the national response. */
  | 'QUESTIONNAIRE'
  /** Schedule of visits and procedures. */
  | 'SCHEDULE'
  /** Synopsis of the study. */
  | 'SYNOPSIS';

/** How the content went out. */
export type DocumentReadVia =
  /** By GET on contentPath. */
  | 'DOWNLOAD'
  /** By a signed link. */
  | 'SIGNED_LINK';

/** What a PDF holds beyond text and pictures; noted, not refused, and no proof of being harmless if empty. */
export type DocumentRisk =
  /** Another file inside. */
  | 'EMBEDDED_FILE'
  /** Encryption, which also hides the rest from this check. */
  | 'ENCRYPTED'
  /** An action that starts a program. */
  | 'LAUNCH'
  /** JavaScript. */
  | 'SCRIPT';

/** How far a document has come. */
export type DocumentState =
  /** Announced; its content is awaited by PUT on contentPath. */
  | 'DECLARED'
  /** Its content is gone. */
  | 'REMOVED'
  /** Its content is there and checked. */
  | 'STORED';

/** What a document is about. */
export type DocumentSubjectInput = {
  /** The thing. */
  id: string;
  /** The kind of thing. */
  kind: DocumentSubjectKind;
};

/** What a document can be about. */
export type DocumentSubjectKind =
  /** A confidentiality agreement; the document becomes its signed file. */
  | 'AGREEMENT'
  /** One partnership’s handling of a request. */
  | 'INQUIRY'
  /** A national response. */
  | 'NATIONAL_RESPONSE'
  /** One’s own organisation. */
  | 'ORGANISATION'
  /** A feasibility request. */
  | 'REQUEST'
  /** A site’s passport. */
  | 'SITE_PASSPORT';

/** How confidential a document is. */
export type DocumentTier =
  /** A signed agreement, for its two sides. */
  | 'AGREEMENT'
  /** A synopsis without sponsor and compound name, for everybody who is asked. */
  | 'BLINDED'
  /** Protocol and the like: to sites only once cleared, under an agreement in force. */
  | 'PROTOCOL'
  /** A teaser that anybody involved may read; reads are not logged. */
  | 'PUBLIC';

/** A request to begin. It may be incomplete; what it says must make sense. */
export type DraftRequestInput = {
  /** The contact of a sponsor without account. */
  contact?: SponsorContactInput | null | undefined;
  /** The content by the JSON Schema of the product’s form. */
  content: unknown;
  /** Makes a repeated call the same call: 8 to 200 visible ASCII characters, kept 24 hours. The same key with another body is refused. */
  idempotencyKey?: string | null | undefined;
  /** Who asks; null only when registered for others. */
  organisationId?: string | null | undefined;
  /** What is asked for; it decides the form. */
  product: Product;
  /** The partnership that registers what came by mail, telephone or another portal. */
  registeredBy?: string | null | undefined;
  /** How it came. */
  source?: RequestSource;
};

/** A draft as it shall be. */
export type EditRequestInput = {
  /** The whole content by the form’s JSON Schema; what is left out is gone. */
  content: unknown;
  /** The request. */
  requestId: string;
  /** The revision it was decided on; refused when somebody saved since. Null: whatever it is. */
  revision?: number | null | undefined;
};

/** Where electronic invoices reach somebody (Peppol). */
export type ElectronicAddressInput = {
  /** The number in that scheme, without blanks and hyphens. */
  id: string;
  /** The scheme, four digits: 0007 SE, 0184 DK, 0192 NO, 0088 GLN. */
  scheme: string;
};

/** Who says so. */
export type FactSource =
  /** ClinicalTrials.gov. */
  | 'CLINICAL_TRIALS_GOV'
  /** The EU’s register of clinical trials. */
  | 'CTIS'
  /** The outcome of an inquiry. */
  | 'OUTCOME'
  /** The partnership. */
  | 'PARTNERSHIP'
  /** The site itself. */
  | 'SITE'
  /** The sponsor. */
  | 'SPONSOR'
  /** Official statistics. */
  | 'STATISTICS';

/** What a class of members pays a year. */
export type FeeInput = {
  /** Without tax; 0 for nothing. */
  annualMinor: number;
  /** Code of the class. */
  memberClass: string;
};

/** The Danish giro card. */
export type FikCardType =
  /** Card 71: fifteen digits. */
  | 'CARD_71'
  /** Card 75: sixteen digits. */
  | 'CARD_75';

/** What was done about a barrier. */
export type FixBarrierInput = {
  /** Where the barrier is told of. */
  cause: BarrierCause;
  /** Which one. */
  code: string;
  /** What was done, 1 to 2000 characters. */
  note: string;
  /** The partnership. */
  partnershipId: string;
};

/** How a field differs from the version before. */
export type FormChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It is asked otherwise. */
  | 'CHANGED'
  /** It is not asked any more. */
  | 'REMOVED';

/** A form of this installation. */
export type FormId =
  /** A country question. */
  | 'COUNTRY_QUESTION'
  /** An expert’s answer to a country question. */
  | 'EARLY_FEEDBACK_SE'
  /** A medtech concierge case. */
  | 'MEDTECH_CONCIERGE'
  /** A site’s two-minute answer. */
  | 'SITE_INTEREST'
  /** A site search. */
  | 'SITE_SEARCH';

/** A source of money. */
export type FundSourceInput = {
  /** Code, unique in the partnership: 2 to 40 capitals, digits or -. */
  code: string;
  /** Where it comes from. */
  kind: FundSourceKind;
  /** Name, 1 to 200 characters. */
  name: string;
  /** The organisation that gives it. */
  organisationId?: string | null | undefined;
  /** The one thing that it may pay for, 1 to 200 characters; directed and project money needs it. */
  purpose?: string | null | undefined;
};

/** Where money comes from. */
export type FundSourceKind =
  /** A contribution directed to one purpose, which it is locked to. */
  | 'DIRECTED'
  /** Fees of the members, from their invoices. */
  | 'MEMBER_FEE'
  /** Project money (Innovationsfonden, EU), for the named project alone. */
  | 'PROJECT'
  /** Money of the regions or health authorities. */
  | 'REGIONAL'
  /** State money for what runs all year. */
  | 'STATE_CORE';

/** What money is used for. */
export type FundUse =
  /** An activity with an end. */
  | 'ACTIVITY'
  /** Laboratories, imaging and other support that trials need. */
  | 'INFRASTRUCTURE'
  /** What costs all year: secretariat, coordinators. In a hybrid partnership core money alone. */
  | 'RUNNING'
  /** A targeted allocation: partners pay beside it. */
  | 'TARGETED';

/** How far an inquiry came. */
export type FunnelStep =
  /** What the sponsor then did is known. */
  | 'OUTCOME_KNOWN'
  /** Received. */
  | 'RECEIVED'
  /** Its recruitment has begun. */
  | 'RECRUITING'
  /** Answered by a national response, or by a case officer’s first contact. */
  | 'RESPONDED'
  /** At least one site was asked. */
  | 'SITES_ASKED'
  /** Sites were selected. */
  | 'SITES_SELECTED'
  /** Routed, declined or asked back. */
  | 'TRIAGED'
  /** The trial that came of it is followed. */
  | 'TRIAL_KNOWN'
  /** At least one site interested, or interested with conditions. */
  | 'WITH_INTEREST';

/** A role to give. */
export type GrantRoleInput = {
  /** The partnership of a network or a site. */
  partnershipId?: string | null | undefined;
  /** Who shall hold it. */
  personId: string;
  /** The role. */
  role: Role;
  /** The kind of place. */
  scope: RoleScope;
  /** The place; left out for INSTALLATION. */
  scopeId?: string | null | undefined;
};

/** Who starts a trial. */
export type Initiator =
  /** A hospital or university. */
  | 'ACADEMIC'
  /** A company. */
  | 'INDUSTRY';

/** Which inquiries to list. */
export type InquiriesFilterInput = {
  /** true: only those whose promise was broken. */
  breached?: boolean | null | undefined;
  /** Due from this instant on. */
  dueFrom?: string | null | undefined;
  /** Due before this instant. */
  dueTo?: string | null | undefined;
  /** true: only what you handle: your concierge cases, what your networks are asked, what you have sent. */
  mine?: boolean | null | undefined;
  /** Only those that this network was asked. */
  networkId?: string | null | undefined;
  /** true: only open ones, by due time; false: only final ones, the newest first; null: all, by due time. */
  open?: boolean | null | undefined;
  /** true: only open ones whose due time has passed. */
  overdue?: boolean | null | undefined;
  /** Only those of this partnership. */
  partnershipId?: string | null | undefined;
  /** Only this product. */
  product?: Product | null | undefined;
  /** Received from this instant on. */
  receivedFrom?: string | null | undefined;
  /** Received before this instant. */
  receivedTo?: string | null | undefined;
  /** Only those of this request. */
  requestId?: string | null | undefined;
  /** Only those in one of these states. */
  states?: Array<InquiryState> | null | undefined;
  /** true: only where the clock stands; false: only where it runs. */
  stopped?: boolean | null | undefined;
  /** Words, each the beginning of one in the reference or title; the 1,000 newest that fit are looked at. */
  text?: string | null | undefined;
};

/** In which order inquiries are listed. */
export type InquiryOrder =
  /** The first to fall due first; what stands without a due time last. */
  | 'DUE'
  /** The one whose next step is due first, first. */
  | 'NEXT_STEP'
  /** The newest first. */
  | 'RECEIVED';

/** Where an inquiry stands. Stopped is not a state: see `stopped`. */
export type InquiryState =
  /** The national response is being written. */
  | 'COLLATING'
  /** The first network has confirmed; sites are asked. */
  | 'COLLECTING'
  /** The national coordinator looks at it. */
  | 'IN_TRIAGE'
  /** Nothing for this partnership; final. */
  | 'OUT_OF_SCOPE'
  /** Answered; final. */
  | 'RESPONDED'
  /** With the therapy networks. */
  | 'ROUTED'
  /** Ended unanswered by the sponsor, or by a stop that ran out; final. */
  | 'WITHDRAWN';

/** Where a site’s part of an inquiry stands. */
export type InvitationState =
  /** Wants to take part on conditions. */
  | 'CONDITIONAL'
  /** Declined with a reason. */
  | 'DECLINED'
  /** Wants to take part. */
  | 'INTERESTED'
  /** Asks for more information first. */
  | 'MORE_INFO'
  /** Told, not read yet. */
  | 'NOTIFIED'
  /** The internal deadline passed in silence. */
  | 'NO_RESPONSE'
  /** Read. */
  | 'OPENED';

/** What shall be invoiced. */
export type InvoiceInput = {
  /** The last day to pay; null: as many days as the partnership gives. */
  dueOn?: string | null | undefined;
  /** Yours, 8 to 100 visible ASCII characters: the same again gives the same invoice, not another. */
  key: string;
  /** What for; 1 to 100 lines. */
  lines: Array<InvoiceLineInput>;
  /** A note, 1 to 1000 characters. */
  note?: string | null | undefined;
  /** The organisation that shall pay. */
  organisationId: string;
};

/** One thing to invoice. */
export type InvoiceLineInput = {
  /** ISO 4217; the partnership’s own. */
  currency: string;
  /** The time it is for. */
  period?: InvoicePeriodInput | null | undefined;
  /** What the money is for; its tax follows from it. */
  purpose: InvoicePurpose;
  /** Whole pieces, 1 to 100000. */
  quantity?: number;
  /** What it is, in words; 1 to 200 characters. */
  text: string;
  /** Of one piece, without tax. */
  unitPriceMinor: number;
};

/** The time that a line is for. */
export type InvoicePeriodInput = {
  /** First day. */
  from: string;
  /** Last day. */
  to: string;
};

/** What an association asks money for; tax and income account follow from it. */
export type InvoicePurpose =
  /** For one named purpose. */
  | 'DIRECTED_CONTRIBUTION'
  /** To belong. */
  | 'MEMBERSHIP_FEE'
  /** For something done. */
  | 'SERVICE';

/** Who invoices, as it shall stand on coming documents. */
export type InvoiceSellerInput = {
  /** Where the money goes. */
  account: PayeeAccountInput;
  /** Its address. */
  address: PostalAddressInput;
  /** Its own address for electronic invoices. */
  electronicAddress?: ElectronicAddressInput | null | undefined;
  /** Whom to write to about invoices. */
  email?: string | null | undefined;
  /** Its legal name, 1 to 200 characters. */
  name: string;
  /** Its number in the country’s register. */
  organisationNumber?: string | null | undefined;
  /** Whom to call about invoices. */
  phone?: string | null | undefined;
  /** What the country asks to be stated: Godkänd för F-skatt, Foretaksregisteret. */
  taxRegistration?: string | null | undefined;
  /** Its VAT number with the country, for example DK12345678. */
  vatNumber?: string | null | undefined;
};

/** Why a changed calendar or policy does nothing to an inquiry. */
export type KeptPromise =
  /** Its ledger holds something later than now. */
  | 'BACKDATED'
  /** It has ended and keeps its snapshot. */
  | 'CLOCK_ENDED'
  /** Its due time has passed; a broken promise is not mended afterwards. */
  | 'DUE_TIME_PASSED'
  /** It would be due earlier, and the promised time stands. */
  | 'PROMISE_STANDS'
  /** No reason was given. */
  | 'REASON_MISSING'
  /** Nothing has changed for it. */
  | 'TERMS_UNCHANGED';

/** How a KID checks itself, by the agreement with the bank. */
export type KidModulus =
  /** Modulus 10 (Luhn). */
  | 'MOD10'
  /** Modulus 11; ten is written as a hyphen. */
  | 'MOD11';

/** How far the data of a key figure go. */
export type KpiDataState =
  /** As far as its source goes. */
  | 'COMPLETE'
  /** Nobody records it here: there is no figure. */
  | 'MISSING'
  /** A part is not reported; the note says which. */
  | 'PARTIAL';

/** What a key figure can be divided by. */
export type KpiDimension =
  /** Therapy network that asked the site. */
  | 'NETWORK'
  /** Region of the site, as the site stands today; regions never add up to the country. */
  | 'REGION';

/** Why there is no value: undefined is never 0. */
export type KpiNullReason =
  /** It is not collected here. */
  | 'NOT_COLLECTED'
  /** The period has not ended. */
  | 'NOT_ENDED'
  /** Nobody has imported the yearly aggregate. */
  | 'NOT_IMPORTED'
  /** Nobody reports it. */
  | 'NOT_REPORTED'
  /** What is measured has not begun. */
  | 'NOT_STARTED'
  /** Nothing in the period counts. */
  | 'NO_CASES'
  /** What it is divided by is not known, or 0. */
  | 'NO_DENOMINATOR'
  /** Too few to say anything. */
  | 'TOO_FEW'
  /** It is a figure of whole years. */
  | 'YEARLY_ONLY';

/** What is observed. */
export type KpiSubject =
  /** An inquiry. */
  | 'INQUIRY'
  /** What came of an inquiry’s response. */
  | 'OUTCOME'
  /** A trial. */
  | 'TRIAL';

/** What kind of thing a key figure measures. */
export type KpiType =
  /** How the work went. */
  | 'PROCESS'
  /** What the work had to live on. */
  | 'RESOURCE'
  /** What came of the work. */
  | 'RESULT';

/** In what a key figure is read. */
export type KpiUnit =
  /** Calendar days. */
  | 'CALENDAR_DAYS'
  /** How many. */
  | 'COUNT'
  /** Full-time equivalents. */
  | 'FTE'
  /** Minor units of the partnership’s currency. */
  | 'MONEY'
  /** A share; the value is 0 to 1. */
  | 'PERCENT'
  /** For each 100 000 inhabitants. */
  | 'PER_100_000'
  /** For each million inhabitants. */
  | 'PER_MILLION'
  /** One number for each of another. */
  | 'RATIO'
  /** Words; there is no number. */
  | 'TEXT'
  /** Working days of the partnership’s calendar. */
  | 'WORKING_DAYS';

/** The language of what is sent to a person (ISO 639-1). */
export type Language =
  /** Danish */
  | 'da'
  /** English */
  | 'en'
  /** Norwegian Bokmål */
  | 'nb'
  /** Swedish */
  | 'sv';

/** Where a site’s answer needs its line manager before it counts. */
export type LineManagerSignOff =
  /** Everywhere. */
  | 'ALWAYS'
  /** In the regions named. */
  | 'BY_REGION'
  /** Nowhere. */
  | 'NEVER';

/** What a person says a record is about. */
export type MatchConfirmationInput = {
  /** The inquiry; left out: the suggested one. */
  inquiryId?: string | null | undefined;
  /** Its sites that take part, 1000 at most. */
  sites: Array<ConfirmedSiteInput>;
  /** Whether to tell the inquiry’s outcome: sites selected. */
  tellOutcome?: boolean;
  /** The trial; left out: the one that is suggested, else a new one. */
  trialId?: string | null | undefined;
};

/** How a payment found its invoice. */
export type MatchWay =
  /** A person said so. */
  | 'PERSON'
  /** By a reference in the payer’s text. */
  | 'REFERENCE_IN_TEXT'
  /** By the reference that the payer gave. */
  | 'STRUCTURED_REFERENCE';

/** Which number a record shares with what it is believed to be about. */
export type MatchedBy =
  /** The EU CT number. */
  | 'EU_CT'
  /** The number of ClinicalTrials.gov. */
  | 'NCT'
  /** The sponsor’s own number, which another sponsor may use too. */
  | 'PROTOCOL';

/** Where a membership stands; its days are told by its periods. */
export type MembershipState =
  /** Taken in. */
  | 'ACTIVE'
  /** Asked for, not decided. */
  | 'APPLIED'
  /** Turned down. */
  | 'DECLINED'
  /** Stopped before its period ended. */
  | 'LAPSED'
  /** Ends with a year. */
  | 'UNDER_NOTICE';

/** What a message tells. More kinds may come; read `subject` where a kind is not known. */
export type MessageKind =
  /** To the site: the request changed, confirm your answer. */
  | 'ANSWER_OUTDATED'
  /** To the national coordinators: a network gave an inquiry back. */
  | 'ASSIGNMENT_RETURNED'
  /** To the sponsor: the promised time has passed, with apologies. */
  | 'BREACHED'
  /** To the national coordinators: a promised time has passed, and the inquiry is open. */
  | 'BREACH_TO_SOLVE'
  /** To the national coordinators: the sponsor has answered. */
  | 'CLARIFICATION_ANSWERED'
  /** To the sponsor: a question, and by when to answer it. */
  | 'CLARIFICATION_ASKED'
  /** To the national coordinators: the response can be written. */
  | 'COLLATION_STARTED'
  /** A network has not confirmed in time. */
  | 'CONFIRMATION_OVERDUE'
  /** To the sponsor: the case officer has made contact. */
  | 'FIRST_CONTACT'
  /** To the site: capacity held for a request is free again. */
  | 'HOLD_EXPIRED'
  /** To the sponsor: the promise was made longer in triage. */
  | 'INQUIRY_EXTENDED'
  /** To the national coordinators: a request waits for triage. */
  | 'INQUIRY_NEW'
  /** To the national coordinators: a site answered after the response. */
  | 'LATE_ANSWER'
  /** To whoever can mend it: an address takes no mail. */
  | 'MAIL_RETURNED'
  /** To the network’s coordinators: an inquiry to confirm. */
  | 'NETWORK_ASKED'
  /** To the sponsor: the answer is due on another day. */
  | 'NEW_DATE'
  /** To sites and networks: the inquiry was withdrawn, and there is nothing more to do. */
  | 'NO_LONGER_ASKED'
  /** To the sponsor: what came of it? */
  | 'OUTCOME_ASKED'
  /** To the national coordinators: the sponsor told the outcome. */
  | 'OUTCOME_KNOWN'
  /** To the sponsor: it is nothing for this partnership. */
  | 'OUT_OF_SCOPE'
  /** To the national coordinators: the response is due today. */
  | 'RELEASE_DUE_TODAY'
  /** To the sponsor: the request was received, and when its answer is due. */
  | 'REQUEST_RECEIVED'
  /** To the sponsor: a later version of the response. */
  | 'RESPONSE_AMENDED'
  /** To the sponsor: the national response. */
  | 'RESPONSE_RELEASED'
  /** To the line manager: a yes waits for approval. */
  | 'SIGN_OFF_AWAITED'
  /** To the people asked at a site: could you take part? */
  | 'SITE_INVITED'
  /** To the people asked at a site: the answer is due today. */
  | 'SITE_REMINDED'
  /** To the sponsor: the clock stands, and when the inquiry ends by it. */
  | 'STOP_ENDING'
  /** To a support function: confirm capacity for a site. */
  | 'SUPPORT_ASKED'
  /** To the national coordinators: triage should have been done by now. */
  | 'TRIAGE_OVERDUE'
  /** To the sponsor: the inquiry ended unanswered. */
  | 'WITHDRAWN';

/** A day on which a trial came a step further. */
export type MilestoneInput = {
  /** Which step. */
  kind: MilestoneKind;
  /** The day. */
  on: string;
  /** Why, 1 to 1000 characters; needed where a known value changes. */
  reason?: string | null | undefined;
  /** Who says so. For somebody at the site it is the site, whatever is chosen here. */
  source: FactSource;
  /** Where exactly: a file, a register’s number; 1 to 500 characters. */
  sourceNote?: string | null | undefined;
};

/** A step that a trial, or its part at a site, comes further. */
export type MilestoneKind =
  /** Applied for at the authorities, in this country. */
  | 'APPLICATION'
  /** Approved by the authorities, in this country. */
  | 'APPROVAL'
  /** The last party signed the contract. */
  | 'CONTRACT'
  /** The site received a proposal of the contract. */
  | 'CONTRACT_PROPOSED'
  /** The first participant was included. */
  | 'FIRST_PARTICIPANT'
  /** The last participant was included. */
  | 'LAST_PARTICIPANT'
  /** Recruitment began in this country, as a register says. */
  | 'RECRUITMENT_START'
  /** The site may include. */
  | 'SITE_OPEN'
  /** The sponsor selected the site. */
  | 'SITE_SELECTED';

/** How a therapy network came to be. */
export type NetworkOrigin =
  /** Chosen by an analysis of potential. */
  | 'DATA_DRIVEN'
  /** Grown among clinicians; lives as long as interest and capacity. */
  | 'ORGANIC'
  /** Decided politically. */
  | 'POLITICAL';

/** How a therapy network stands. */
export type NetworkStatus =
  /** May be asked. */
  | 'ACTIVE'
  /** The network has ended. */
  | 'ENDED'
  /** A control was not passed and time was given; may be asked. */
  | 'REMEDIATION'
  /** The status was taken away. */
  | 'REVOKED';

/** What an inquiry waits for. */
export type NextStepName =
  /** The sponsor answers what was asked; the clock stands. */
  | 'ANSWER_CLARIFICATION'
  /** The sites answer. */
  | 'ANSWER_FOR_SITES'
  /** The networks say which sites to ask. */
  | 'CONFIRM_SITES'
  /** The networks sum up. */
  | 'DISPOSE'
  /** The sponsor ends its pause; the clock stands. */
  | 'END_PAUSE'
  /** Call the company, and record it. */
  | 'MAKE_FIRST_CONTACT'
  /** Name who takes the concierge case. */
  | 'NAME_CASE_OFFICER'
  /** Collate the national response and release it. */
  | 'RELEASE'
  /** The sponsor’s confidentiality agreement is awaited; the clock stands. */
  | 'SIGN_AGREEMENT'
  /** Route it, ask the sponsor, or say that it is out of scope. */
  | 'TRIAGE';

/** What must be done. */
export type ObligationKind =
  /** The economic report. */
  | 'ECONOMIC_REPORT'
  /** The final activity report. */
  | 'FINAL_REPORT'
  /** The forecast with the partial report. */
  | 'FORECAST'
  /** The control of a network’s goals. */
  | 'NETWORK_CONTROL'
  /** Something else that an agreement asks for. */
  | 'OTHER'
  /** The plan of a grant’s efforts. */
  | 'PLAN'
  /** Repaying what was not spent. */
  | 'REPAYMENT'
  /** The requisition of a grant. */
  | 'REQUISITION';

/** How near something that must be done is. */
export type ObligationStanding =
  /** Done. */
  | 'DONE'
  /** At most 60 days away. */
  | 'DUE_SOON'
  /** Its last day has passed. */
  | 'OVERDUE'
  /** More than 60 days away. */
  | 'UPCOMING';

/** A table that anybody may read. */
export type OpenTableName =
  /** What sites answered, by region. */
  | 'ANSWERS'
  /** Why sites said no, by region. */
  | 'DECLINES'
  /** What came of the responses. */
  | 'OUTCOMES'
  /** How the promise was kept, by product. */
  | 'PROMISE'
  /** Trials started, by phase and who sponsors them. */
  | 'TRIALS';

/** How a partnership is bound together. */
export type OrganisationForm =
  /** Parties to an agreement. */
  | 'AGREEMENT'
  /** An association with a board and binding agreements. */
  | 'LEGAL_ASSOCIATION'
  /** A body inside the health service, without contracts. */
  | 'NON_LEGAL_ASSOCIATION';

/** What an organisation is. */
export type OrganisationKind =
  /** Public authority. */
  | 'AUTHORITY'
  /** Company that sponsors trials. */
  | 'COMPANY'
  /** Contract research organisation, acting for sponsors. */
  | 'CRO'
  /** Health trust or hospital that is a body of its own. */
  | 'HEALTH_TRUST'
  /** Patient organisation. */
  | 'PATIENT_ORGANISATION'
  /** Region that runs health care. */
  | 'REGION'
  /** Body that runs a partnership or the installation. */
  | 'SECRETARIAT'
  /** University. */
  | 'UNIVERSITY';

/** What the sponsor then did. */
export type OutcomeKind =
  /** Did not choose the country. */
  | 'COUNTRY_NOT_SELECTED'
  /** Chose none of these sites. */
  | 'NOT_SELECTED'
  /** Chose sites. */
  | 'SITES_SELECTED'
  /** Cancelled the study. */
  | 'STUDY_CANCELLED';

/** How an outcome became known. */
export type OutcomeSource =
  /** Found in a register. */
  | 'REGISTER'
  /** Told. */
  | 'REPORTED';

/** Who sees to a barrier, and until when. */
export type OwnBarrierInput = {
  /** Where the barrier is told of. */
  cause: BarrierCause;
  /** Which one, as the list of barriers names it. */
  code: string;
  /** Until when; today or later. */
  dueOn: string;
  /** What is to be done, at most 2000 characters. */
  note?: string | null | undefined;
  /** A unit or a person in office, 1 to 200 characters. */
  owner: string;
  /** The partnership. */
  partnershipId: string;
};

/** A standing answer, given or confirmed. */
export type PassportAnswerInput = {
  /** Key of the question. */
  question: string;
  /** Text, a number, true or false, or an ISO date, as the question says. */
  value: unknown;
};

/** What an answer of a site passport looks like. */
export type PassportKind =
  /** An ISO date. */
  | 'DATE'
  /** A number in the question’s unit. */
  | 'NUMBER'
  /** Text. */
  | 'TEXT'
  /** true or false. */
  | 'YES_NO';

/** What a question of a site passport is about. */
export type PassportSection =
  /** Rooms, equipment and services. */
  | 'FACILITIES'
  /** How earlier trials went. */
  | 'PERFORMANCE'
  /** How a trial gets going. */
  | 'START_UP'
  /** The people. */
  | 'TEAM';

/** Where money goes. */
export type PayeeAccountInput = {
  /** The bank’s BIC, where the account is an IBAN. */
  bic?: string | null | undefined;
  /** What kind of account it is. */
  kind: PayeeAccountKind;
  /** Its number, without blanks and hyphens. */
  number: string;
};

/** The kind of account that money goes to. */
export type PayeeAccountKind =
  /** A Swedish bankgiro, 7 or 8 digits. */
  | 'BANKGIRO'
  /** A Danish creditor number, 8 digits. */
  | 'FIK'
  /** An international account number. */
  | 'IBAN'
  /** A Norwegian account, 11 digits. */
  | 'NORWEGIAN'
  /** A Swedish plusgiro, 2 to 8 digits. */
  | 'PLUSGIRO';

/** The kind of reference that a payer gives. */
export type PaymentReferenceKind =
  /** Denmark: the cards 71 and 75. */
  | 'FIK'
  /** Norway: digits with a check digit by modulus 10 or 11. */
  | 'KID'
  /** Sweden: digits with a Luhn check digit, by agreement a length digit too. */
  | 'OCR'
  /** ISO 11649, in all countries. */
  | 'RF';

/** Where a payment stands. */
export type PaymentState =
  /** Its payer is known, and something of it is left: the payer’s credit. */
  | 'CREDIT'
  /** In another currency than the books; never matched, not in the books. */
  | 'FOREIGN_CURRENCY'
  /** Money that went out; shown only, not in the books. */
  | 'OUTGOING'
  /** All of it is set against invoices or paid back. */
  | 'SETTLED'
  /** There is an invoice that it may be for; a person confirms it. */
  | 'SUGGESTED'
  /** Nobody knows yet what it is for. */
  | 'UNMATCHED';

/** What a part of a payment was used for. */
export type PaymentUseKind =
  /** It settles an invoice, wholly or in part. */
  | 'MATCH'
  /** It was paid back. */
  | 'REFUND';

/** Where post goes. */
export type PostalAddressInput = {
  /** City, 1 to 60 characters. */
  city: string;
  /** ISO 3166-1 alpha-2, for example SE. */
  country: string;
  /** Street or box, 1 to 100 characters. */
  line1: string;
  /** A second line, 1 to 100 characters. */
  line2?: string | null | undefined;
  /** Postal code, 2 to 12 characters. */
  postalCode: string;
};

/** What was hard. */
export type ProblemCategory =
  /** The budget. */
  | 'BUDGET'
  /** The contract. */
  | 'CONTRACT'
  /** Information that was missing. */
  | 'INFORMATION'
  /** Something else. */
  | 'OTHER'
  /** Rules and authorities. */
  | 'REGULATION'
  /** Slow answers. */
  | 'SLOW_ANSWER'
  /** People. */
  | 'STAFF'
  /** Laboratory, imaging, pharmacy or biobank. */
  | 'SUPPORT_FUNCTIONS'
  /** Samprova or another system. */
  | 'SYSTEM';

/** When something was hard. */
export type ProblemPhase =
  /** While the trial runs. */
  | 'EXECUTION'
  /** Asking and answering. */
  | 'FEASIBILITY'
  /** From the choice of sites to the first patient. */
  | 'START_UP';

/** What is asked for. */
export type Product =
  /** Experts’ early view of the country, without sites being asked. */
  | 'COUNTRY_QUESTION'
  /** A named case officer for a device company; answered by the first contact. */
  | 'MEDTECH_CONCIERGE'
  /** Sites that can and want to run the study. */
  | 'SITE_SEARCH';

/** How much of a year’s fee a part of the year costs. */
export type Proration =
  /** Each day, first and last included. */
  | 'DAYS'
  /** Each month begun. */
  | 'MONTHS'
  /** All of it. */
  | 'NONE';

/** What the sponsor says to a question of a partnership’s own. */
export type QuestionAnswerInput = {
  /** The answer, at most 4 000 characters. */
  answer: string;
  /** The question. */
  questionId: string;
};

/** Which day counts as the day of receipt. */
export type ReceiptPolicy =
  /** The next working day when it came after the cut-off or on a day that is none. */
  | 'CUT_OFF'
  /** The day it came. */
  | 'EVENT_DAY';

/** One month at a site; what is left out stays as it is known. */
export type RecruitmentCountInput = {
  /** What the numbers are of. */
  basis?: CountBasis;
  /** Included. */
  included?: number | null | undefined;
  /** Any day of the month. */
  month: string;
  /** Planned. */
  planned?: number | null | undefined;
  /** Why, 1 to 1000 characters; needed where a known value changes. */
  reason?: string | null | undefined;
  /** Screened. */
  screened?: number | null | undefined;
  /** Who says so. For somebody at the site it is the site, whatever is chosen here. */
  source: FactSource;
  /** Where exactly: a file, a register’s number; 1 to 500 characters. */
  sourceNote?: string | null | undefined;
};

/** How the bank wants to be referred to, by the partnership’s agreement with it. */
export type ReferenceSchemeInput = {
  /** FIK: the card. */
  fikCardType?: FikCardType;
  /** KID: how it checks itself. */
  kidModulus?: KidModulus;
  /** Which kind. */
  kind: PaymentReferenceKind;
  /** OCR: with a length digit. */
  ocrLengthDigit?: boolean;
};

/** What stands in a signed confidentiality agreement. */
export type RegisterConfidentialityAgreementInput = {
  /** A stored document of the agreement tier; or leave it out and send the file for the agreement later. */
  documentId?: string | null | undefined;
  /** What it covers. */
  kind: ConfidentialityAgreementKind;
  /** The sponsor’s side. */
  organisationId: string;
  /** The parties as they signed, 2 to 20, up to 200 characters each. */
  parties: Array<string>;
  /** The partnership. */
  partnershipId: string;
  /** The request, for an agreement of one study. */
  requestId?: string | null | undefined;
  /** When it was signed (partnership’s zone). */
  signedOn: string;
  /** Its last day, where it has one. */
  validUntil?: string | null | undefined;
};

/** Whether a person has said what a record is about. */
export type RegisterMatchState =
  /** It is about the trial. */
  | 'CONFIRMED'
  /** It is about nothing here. */
  | 'REJECTED'
  /** It waits for a person. */
  | 'SUGGESTED';

/** An organisation to enter in the directory. */
export type RegisterOrganisationInput = {
  /** ISO 3166-1 alpha-2 in capitals, for example SE. */
  country: string;
  /** What it is. */
  kind: OrganisationKind;
  /** Its name, 1 to 200 characters. */
  name: string;
  /** Its number in the country’s register. */
  organisationNumber?: string | null | undefined;
};

/** Whether the e-mail of a reminder left. */
export type ReminderMailState =
  /** The debtor has no e-mail address; tell it otherwise. */
  | 'NO_ADDRESS'
  /** It was handed over. */
  | 'SENT'
  /** The address takes no mail. */
  | 'UNDELIVERABLE'
  /** It leaves soon. */
  | 'WAITING';

/** When a partnership reminds those who owe it something. */
export type ReminderPolicyInput = {
  /** Calendar days between two reminders of one debtor, 0 to 90. */
  quietDays?: number;
  /** At most 6, each later than the one before; none: nobody is reminded. */
  steps: Array<ReminderStepInput>;
};

/** One rung of the ladder of reminders. */
export type ReminderStepInput = {
  /** Calendar days after the due date, 1 to 365. */
  afterDays: number;
  /** How it speaks. */
  tone: ReminderTone;
};

/** How a reminder speaks. */
export type ReminderTone =
  /** The last reminder. */
  | 'FINAL'
  /** It was reminded of before. */
  | 'FIRM'
  /** It may have been overlooked. */
  | 'FRIENDLY';

/** Something that was hard. */
export type ReportProblemInput = {
  /** What. */
  category: ProblemCategory;
  /** In words, at most 4 000 characters. */
  description: string;
  /** The inquiry it concerns, if one. */
  inquiryId?: string | null | undefined;
  /** The partnership it concerns. */
  partnershipId: string;
  /** When. */
  phase: ProblemPhase;
};

/** How a request came. */
export type RequestSource =
  /** Sent by the sponsor’s own system. */
  | 'API'
  /** By mail, registered by a coordinator. */
  | 'MAIL'
  /** Through another portal, registered by a coordinator. */
  | 'OTHER_PORTAL'
  /** By telephone, registered by a coordinator. */
  | 'PHONE'
  /** Written in the portal. */
  | 'PORTAL';

/** Where a request stands. */
export type RequestState =
  /** All its inquiries are final, or the draft was thrown away. */
  | 'CLOSED'
  /** Being written; nobody but the sponsor sees it. */
  | 'DRAFT'
  /** Sent to one or several partnerships. */
  | 'SUBMITTED';

/** Whether all who were asked have answered. */
export type ResponseCompleteness =
  /** All answered. */
  | 'COMPLETE'
  /** Networks or sites were silent; they are named. */
  | 'PARTIAL';

/** A new version of a request that was sent. */
export type ReviseRequestInput = {
  /** Why; CLARIFICATION is refused where nobody asked. */
  cause?: RevisionCause;
  /** The whole content by the form’s JSON Schema; what is left out is gone. */
  content: unknown;
  /** The request. */
  requestId: string;
  /** The revision it was decided on; refused when somebody saved since. Null: whatever it is. */
  revision?: number | null | undefined;
};

/** Why a new version came. */
export type RevisionCause =
  /** In reply to a clarification; the clock is kept. */
  | 'CLARIFICATION'
  /** The sponsor’s own wish; a material change after routing starts the clock anew. */
  | 'OWN_INITIATIVE';

/** A question in other words. */
export type RewordQuestionInput = {
  /** Order within the form, from 1. */
  position: number;
  /** Whether a request to this partnership is refused without an answer. */
  required: boolean;
  /** At most 500 characters in each language. */
  text: TextInLanguagesInput;
};

/** What a person may be, each held in one place. */
export type Role =
  /** Reads everything of a partnership or of the installation, changes nothing. */
  | 'AUDITOR'
  /** Gives the first roles everywhere. */
  | 'INSTALLATION_ADMIN'
  /** Answers for a site. */
  | 'INVESTIGATOR'
  /** Triages, routes, collates and releases for a partnership. */
  | 'NATIONAL_COORDINATOR'
  /** Confirms sites and disposes for a therapy network. */
  | 'NETWORK_COORDINATOR'
  /** Runs a partnership: members, fees, roles. */
  | 'SECRETARIAT'
  /** Signs off what a site promises. */
  | 'SITE_MANAGER'
  /** Asks for its organisation (company or CRO). */
  | 'SPONSOR'
  /** A sponsor’s person who also adds colleagues and gives them roles. */
  | 'SPONSOR_ADMIN'
  /** Confirms laboratory, imaging, pharmacy or biobank for a site. */
  | 'SUPPORT_FUNCTION'
  /** The worker; held by nobody. */
  | 'SYSTEM';

/** The kind of place a role is held in. */
export type RoleScope =
  /** Everywhere; has no scopeId. */
  | 'INSTALLATION'
  /** One therapy network. */
  | 'NETWORK'
  /** One sponsor organisation. */
  | 'ORGANISATION'
  /** One country’s partnership. */
  | 'PARTNERSHIP'
  /** One clinic or department. */
  | 'SITE';

/** What the routing of inquiries respects. */
export type RoutingPolicyInput = {
  /** Leave out sites that the sponsor has contacted itself. */
  leaveOutAlreadyContacted: boolean;
  /** Per cent of invitations kept for newcomers, 0 to 100. */
  newcomerShare: number;
};

/** Whom a seat of the board stands for. */
export type SeatCategory =
  /** Authorities. */
  | 'AUTHORITY'
  /** Companies. */
  | 'INDUSTRY'
  /** Patient organisations. */
  | 'PATIENT_ORG'
  /** Regions and health authorities. */
  | 'REGION';

/** Whether the line manager agrees. */
export type SignOff =
  /** The line manager agrees. */
  | 'APPROVED'
  /** A yes counts only with it. */
  | 'AWAITED'
  /** The region does not ask for it. */
  | 'NOT_NEEDED'
  /** The line manager does not agree. */
  | 'REFUSED';

/** Where a site’s answer needs its line manager. */
export type SignOffPolicyInput = {
  /** Where. */
  lineManager: LineManagerSignOff;
  /** Codes of the regions that ask for it, for BY_REGION. */
  regionCodes?: Array<string>;
};

/** Who signed an agreement. */
export type SignatoryInput = {
  /** Name, 1 to 200 characters. */
  name: string;
  /** For whom. */
  side: SignatorySide;
  /** When. */
  signedOn: string;
  /** Title, 1 to 200 characters. */
  title: string;
};

/** For whom somebody signed. */
export type SignatorySide =
  /** For the member. */
  | 'MEMBER'
  /** For the partnership. */
  | 'PARTNERSHIP';

/** What a site’s line in the national response says. */
export type SiteAnswer =
  /** Wants to take part on conditions. */
  | 'CONDITIONAL'
  /** Declined with a reason. */
  | 'DECLINED'
  /** Wants to take part. */
  | 'INTERESTED'
  /** Asks for more information first. */
  | 'MORE_INFO'
  /** Did not answer in time. */
  | 'NO_RESPONSE';

/** A site to ask, and whom there. */
export type SiteChosenInput = {
  /** Whom to ask there; none named: the leading investigator. */
  personIds?: Array<string>;
  /** The site. */
  siteId: string;
};

/** Somebody at a site who is not in the directory. */
export type SiteContactInput = {
  /** E-mail address. */
  email: string;
  /** Name, 1 to 200 characters. */
  name: string;
};

/** What a site says of itself. */
export type SiteDescriptionInput = {
  /** Trials running there now. */
  activeTrials: number;
  /** What it can do for a trial. */
  capabilities: Array<Capability>;
  /** Which trials it wants, and how it is reached. */
  contactPreferences: ContactPreferencesInput;
  /** Trials begun in the last three years. */
  trialsInThreeYears: number;
};

/** What a new version of the promise changes; what is left out stays. */
export type SlaPolicyChangeInput = {
  /** Close of business, HH:MM. Left out: as before. */
  closeOfBusiness?: string | null | undefined;
  /** Working days of a concierge case. Left out: as before. */
  conciergeWorkingDays?: number | null | undefined;
  /** Cut-off, HH:MM. Left out: as before. */
  cutOff?: string | null | undefined;
  /** Working days in all after an extension. Left out: as before. */
  extendedWorkingDays?: number | null | undefined;
  /** Network confirmations are due, HH:MM. Left out: as before. */
  networkConfirmationTime?: string | null | undefined;
  /** The partnership. */
  partnershipId: string;
  /** Which day counts as the day of receipt. Left out: as before. */
  receipt?: ReceiptPolicy | null | undefined;
  /** Site answers are due, HH:MM. Left out: as before. */
  siteAnswerTime?: string | null | undefined;
  /** First day of the new version; tomorrow at the earliest. */
  validFrom: string;
  /** Working days promised. Left out: as before. */
  workingDays?: number | null | undefined;
};

/** Who starts a trial. */
export type SponsorClass =
  /** Health care or a university. */
  | 'ACADEMIC'
  /** A company. */
  | 'INDUSTRY';

/** Whom to write to at a sponsor without account. */
export type SponsorContactInput = {
  /** E-mail address. */
  email: string;
  /** Name, 1 to 200 characters. */
  name: string;
};

/** A time in which the clock stands: at from it stands, at to it runs. */
export type StandingTimeInput = {
  /** From when. */
  from: string;
  /** Until when, after from; left out: open. */
  to?: string | null | undefined;
};

/** Sends a draft, or a sent request to more partnerships. */
export type SubmitRequestInput = {
  /** Makes a repeated call the same call: 8 to 200 visible ASCII characters, kept 24 hours. The same key with another body is refused. */
  idempotencyKey?: string | null | undefined;
  /** Answers to the partnerships’ own questions. */
  partnershipAnswers?: Array<QuestionAnswerInput>;
  /** The partnerships to ask; each starts its own clock. */
  partnershipIds: Array<string>;
  /** The true time of receipt; only a coordinator who registers what came elsewhere gives one. */
  receivedAt?: string | null | undefined;
  /** The request. */
  requestId: string;
};

/** Why an invoice is suggested for a payment. */
export type SuggestionCause =
  /** Exactly so much is owed by a debtor of that name. */
  | 'AMOUNT_AND_NAME'
  /** The text has its number. */
  | 'INVOICE_NUMBER'
  /** The text has its reference, but the payment is more than what is owed. */
  | 'REFERENCE_IN_TEXT'
  /** It refers to several invoices, and it is not clear how it is divided. */
  | 'SEVERAL_REFERENCES';

/** Who supports a trial. */
export type SupportFunction =
  /** Biobank. */
  | 'BIOBANK'
  /** Imaging. */
  | 'IMAGING'
  /** Laboratory. */
  | 'LAB'
  /** Pharmacy. */
  | 'PHARMACY';

/** What a support function said. */
export type SupportState =
  /** Has the capacity. */
  | 'CONFIRMED'
  /** Has not; the note says why. */
  | 'DECLINED'
  /** Asked, not answered. */
  | 'REQUESTED';

/** A day that would be closed. */
export type SupposedClosingInput = {
  /** What people would call it. */
  name: string;
  /** The day; tomorrow at the earliest, in the partnership’s zone. */
  onDate: string;
};

/** An edit of calendar and policy that nobody has made yet. */
export type SupposedEditInput = {
  /** Days that would be closed, at most 100. */
  addClosings?: Array<SupposedClosingInput>;
  /** The promise. Left out: as it is. */
  policy?: SupposedPolicyInput | null | undefined;
  /** Closings that would be removed, by day, at most 100. */
  removeClosings?: Array<string>;
};

/** A promise that would be changed; what is left out stays. */
export type SupposedPolicyInput = {
  /** Close of business, HH:MM. Left out: as before. */
  closeOfBusiness?: string | null | undefined;
  /** Working days of a concierge case. Left out: as before. */
  conciergeWorkingDays?: number | null | undefined;
  /** Cut-off, HH:MM. Left out: as before. */
  cutOff?: string | null | undefined;
  /** Which day counts as the day of receipt. Left out: as before. */
  receipt?: ReceiptPolicy | null | undefined;
  /** Working days promised. Left out: as before. */
  workingDays?: number | null | undefined;
};

/** Subject and text with placeholders like {reference}. */
export type TemplateWordsInput = {
  /** One line, at most 120 characters. */
  subject: string;
  /** At most 2,000 characters. */
  text: string;
};

/** The same words in every language of the portal. */
export type TextInLanguagesInput = {
  /** Danish. */
  da: string;
  /** English. */
  en: string;
  /** Norwegian Bokmål. */
  nb: string;
  /** Swedish. */
  sv: string;
};

/** What a text to begin from is for. */
export type TextPurpose =
  /** A question to the sponsor. */
  | 'CLARIFICATION'
  /** The summary of a national response. */
  | 'COLLATION'
  /** Why more time is needed. */
  | 'EXTENSION'
  /** Why the partnership cannot take on an inquiry. */
  | 'OUT_OF_SCOPE';

/** The words of a text to begin from. */
export type TextTemplateInput = {
  /** At most 4,000 characters. */
  text: string;
  /** What it is found by, at most 80 characters. */
  title: string;
};

/** What besides a diagnosis makes a trial belong to an area or network. */
export type TrialFacet =
  /** Children take part. */
  | 'CHILDREN'
  /** A medical device is tried. */
  | 'DEVICE'
  /** A diagnostic method is tried. */
  | 'DIAGNOSTIC';

/** What is said of a trial; what is left out is not known. */
export type TrialInput = {
  /** EU CT number, e.g. 2023-501234-12-00. */
  euCtNumber?: string | null | undefined;
  /** What kind of study it is. */
  kind: TrialKind;
  /** Whether it runs in other countries too. */
  multinational?: boolean | null | undefined;
  /** ClinicalTrials.gov number. */
  nctNumber?: string | null | undefined;
  /** Its phase. */
  phase: TrialPhase;
  /** First planned day of recruitment. */
  plannedFrom?: string | null | undefined;
  /** Participants planned in this country, 1 to 1 000 000. */
  plannedParticipants?: number | null | undefined;
  /** Last planned day of recruitment. */
  plannedTo?: string | null | undefined;
  /** The sponsor’s own number. */
  protocolNumber?: string | null | undefined;
  /** Who starts it. */
  sponsorClass: SponsorClass;
  /** Who sponsors it, by name; sites do not read it. Left out: what is known stays. */
  sponsorName?: string | null | undefined;
  /** Code of its therapy area. */
  therapyAreaCode?: string | null | undefined;
  /** Its title, 1 to 500 characters. */
  title: string;
};

/** What kind of study a trial is. */
export type TrialKind =
  /** It tests what is done to patients. */
  | 'CLINICAL_TREATMENT'
  /** It looks on. */
  | 'OBSERVATIONAL'
  /** Something else. */
  | 'OTHER';

/** How the partnership came to know of a trial. */
export type TrialOrigin =
  /** It was entered. */
  | 'ENTERED'
  /** It came of an inquiry. */
  | 'OUTCOME'
  /** A register’s record told of it. */
  | 'REGISTER';

/** The phase of a trial. */
export type TrialPhase =
  /** Outside the phases: devices, observational studies. */
  | 'NONE'
  /** Phase 1. */
  | 'PHASE_1'
  /** Phases 1 and 2 in one. */
  | 'PHASE_1_2'
  /** Phase 2. */
  | 'PHASE_2'
  /** Phases 2 and 3 in one. */
  | 'PHASE_2_3'
  /** Phase 3. */
  | 'PHASE_3'
  /** Phase 4. */
  | 'PHASE_4';

/** A public register of trials. */
export type TrialRegister =
  /** ClinicalTrials.gov. */
  | 'CLINICAL_TRIALS_GOV'
  /** The EU’s. */
  | 'CTIS';

/** A site that takes part: of the directory, or an organisation by its name. */
export type TrialSiteInput = {
  /** The network through which it was asked. */
  networkId?: string | null | undefined;
  /** Its name otherwise, 1 to 300 characters. */
  organisationName?: string | null | undefined;
  /** Participants that the sponsor plans there, 0 to 100 000. */
  planned?: number | null | undefined;
  /** Participants that it promised, 0 to 100 000. */
  promised?: number | null | undefined;
  /** Code of its region. */
  regionCode?: string | null | undefined;
  /** In the directory; region and university hospital are taken from there. */
  siteId?: string | null | undefined;
  /** Whether it belongs to a university hospital. */
  universityHospital?: boolean | null | undefined;
};

/** How a trial stands in the partnership. */
export type TrialState =
  /** It came to nothing. */
  | 'CANCELLED'
  /** Recruitment has ended; the last months may still be counted. */
  | 'CLOSED'
  /** It is followed. */
  | 'OPEN';

/** The tax of one purpose. */
export type VatCaseInput = {
  /** How the tax meets it. */
  category: VatCategory;
  /** Hundredths of a per cent; 0 unless taxed. */
  rateBasisPoints?: number;
  /** Why there is no tax. */
  reason?: string | null | undefined;
  /** The same as a code of the list VATEX. */
  reasonCode?: string | null | undefined;
};

/** How value added tax meets a supply (EN 16931: S, Z, E, AE, O). */
export type VatCategory =
  /** Exempt by law. */
  | 'EXEMPT'
  /** No supply: outside the tax. */
  | 'OUTSIDE'
  /** The buyer accounts for the tax. */
  | 'REVERSE_CHARGE'
  /** Taxed at a rate of the country. */
  | 'STANDARD'
  /** Taxed at nothing. */
  | 'ZERO';

/** The tax of each purpose. */
export type VatPolicyInput = {
  /** Of directed contributions. */
  directedContribution: VatCaseInput;
  /** Of membership fees. */
  membershipFee: VatCaseInput;
  /** Of services. */
  service: VatCaseInput;
};

/** Which rule of a VAT case is broken. */
export type VatRule =
  /** Only a taxed supply has a rate. */
  | 'NO_RATE_HERE'
  /** A taxed supply has no reason for being without tax. */
  | 'NO_REASON_HERE'
  /** The rate is none of the country’s. */
  | 'RATE_OF_COUNTRY'
  /** The code is none of VATEX, or belongs to another category. */
  | 'REASON_CODE'
  /** A supply without tax needs the reason in words. */
  | 'REASON_NEEDED';

/** A trial phase that a site wants to be asked about. */
export type WantedPhase =
  /** Studies outside the phases: devices, observation. */
  | 'NONE'
  /** Phase 1. */
  | 'PHASE_1'
  /** Phase 2. */
  | 'PHASE_2'
  /** Phase 3. */
  | 'PHASE_3'
  /** Phase 4. */
  | 'PHASE_4';

/** How far a write-off is. */
export type WriteOffState =
  /** It is in the books. */
  | 'ATTESTED'
  /** It waits for somebody else to attest it. */
  | 'PROPOSED'
  /** It was withdrawn; the claim stands. */
  | 'WITHDRAWN';

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInRefused', code: string, message: string }
    | { __typename: 'SignedIn', person: { id: string, language: Language } }
    | { __typename: 'TooManyAttempts', code: string, message: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type SetPasswordMutationVariables = Exact<{
  secret: string;
  password: string;
}>;


export type SetPasswordMutation = { setPassword:
    | { __typename: 'InvitationNotValid', code: string, message: string }
    | { __typename: 'PasswordSet' }
    | { __typename: 'PasswordTooWeak', code: string, message: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'PasswordNotRight', code: string, message: string }
    | { __typename: 'PasswordSet' }
    | { __typename: 'PasswordTooWeak', code: string, message: string }
   };

export type ChangeMyDetailsMutationVariables = Exact<{
  phone?: string | null | undefined;
  language?: Language | null | undefined;
}>;


export type ChangeMyDetailsMutation = { changeMyDetails: { __typename: 'Person', id: string, phone: string | null, language: Language } };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { me: { person: { id: string, name: string, email: string, phone: string | null, language: Language }, organisation: { id: string, name: string, country: string }, grants: Array<{ role: Role, scope: RoleScope, scopeId: string | null }> }, mySessions: Array<{ id: string, createdAt: string, lastSeenAt: string, expiresAt: string, current: boolean, userAgent: string | null }> };

export type DemoSignInsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoSignInsQuery = { demo: { signIns: Array<{ role: string, name: string, email: string, password: string, country: string | null, what: string }> } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'PasswordResetAsked' }
    | { __typename: 'TooManyAttempts', code: string, message: string }
   };

export type EndSessionMutationVariables = Exact<{
  id: string;
}>;


export type EndSessionMutation = { revokeSession: { __typename: 'Session', id: string, revokedAt: string | null } };

export type MessageLineFragment = { id: string, kind: MessageKind, subject: string, text: string, link: string, createdAt: string, readAt: string | null, partnershipId: string };

export type MyMessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyMessagesQuery = { unreadMessages: number, unread: { edges: Array<{ node: { id: string, kind: MessageKind, subject: string, text: string, link: string, createdAt: string, readAt: string | null, partnershipId: string } }> }, all: { edges: Array<{ node: { id: string, kind: MessageKind, subject: string, text: string, link: string, createdAt: string, readAt: string | null, partnershipId: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type UnreadMessagesQueryVariables = Exact<{
  first: number;
}>;


export type UnreadMessagesQuery = { unreadMessages: number, messages: { edges: Array<{ node: { id: string } }> } };

export type MarkReadMutationVariables = Exact<{
  ids: Array<string> | string;
}>;


export type MarkReadMutation = { markRead: { marked: number, unread: number } };

export type RouteInquiryMutationVariables = Exact<{
  inquiryId: string;
  networkIds: Array<string> | string;
  overruleReason?: string | null | undefined;
}>;


export type RouteInquiryMutation = { routeInquiry:
    | { __typename: 'AnsweredByCaseOfficer', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NetworkAskedAlready', code: string, message: string }
    | { __typename: 'NetworkUnknown', code: string, message: string }
    | { __typename: 'NoNetwork', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'OverruleReasonMissing', code: string, message: string, notProposed: Array<string> }
   };

export type AssignCaseOfficerMutationVariables = Exact<{
  inquiryId: string;
  personId: string;
}>;


export type AssignCaseOfficerMutation = { assignCaseOfficer:
    | { __typename: 'CaseOfficerUnknown', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NotConcierge', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type RecordFirstContactMutationVariables = Exact<{
  inquiryId: string;
  note: string;
}>;


export type RecordFirstContactMutation = { recordFirstContact:
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'CaseOfficerMissing', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NotCaseOfficer', code: string, message: string }
    | { __typename: 'NotConcierge', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type DeclineScopeMutationVariables = Exact<{
  inquiryId: string;
  reason: string;
}>;


export type DeclineScopeMutation = { declineScope:
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
   };

export type AskClarificationMutationVariables = Exact<{
  inquiryId: string;
  questions: Array<string> | string;
  withoutStop: boolean;
}>;


export type AskClarificationMutation = { askClarification:
    | { __typename: 'AlreadyStopped', code: string, message: string }
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClarificationStopsUsedUp', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'DueTimePassed', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'MasterAgreementInForce', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PauseEndNotAllowed', code: string, message: string }
    | { __typename: 'QuestionsMissing', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
   };

export type EnterClarificationAnswersMutationVariables = Exact<{
  inquiryId: string;
  clarificationId: string;
  answers: Array<string> | string;
}>;


export type EnterClarificationAnswersMutation = { answerClarification:
    | { __typename: 'AnswersMissing', code: string, message: string }
    | { __typename: 'ClarificationAnsweredAlready', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type ExtendInquiryMutationVariables = Exact<{
  inquiryId: string;
  workingDays: number;
  reason: string;
}>;


export type ExtendInquiryMutation = { extendInquiry:
    | { __typename: 'AlreadyExtended', code: string, message: string, extendedTo: number }
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'DueTimePassed', code: string, message: string }
    | { __typename: 'ExtensionOutOfRange', code: string, message: string, least: number, most: number }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NotInTriage', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
   };

export type PauseForSponsorMutationVariables = Exact<{
  inquiryId: string;
  reason: string;
  endsOn?: string | null | undefined;
}>;


export type PauseForSponsorMutation = { pauseInquiry:
    | { __typename: 'AlreadyStopped', code: string, message: string }
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClarificationStopsUsedUp', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'DueTimePassed', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'MasterAgreementInForce', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PauseEndNotAllowed', code: string, message: string, latest: string | null }
    | { __typename: 'ReasonMissing', code: string, message: string }
   };

export type AwaitAgreementMutationVariables = Exact<{
  inquiryId: string;
  reason: string;
}>;


export type AwaitAgreementMutation = { awaitAgreement:
    | { __typename: 'AlreadyStopped', code: string, message: string }
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClarificationStopsUsedUp', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'DueTimePassed', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'MasterAgreementInForce', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PauseEndNotAllowed', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
   };

export type ResumeForSponsorMutationVariables = Exact<{
  inquiryId: string;
  stopId: string;
}>;


export type ResumeForSponsorMutation = { resumeInquiry:
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'StopNotOpen', code: string, message: string }
   };

export type OverruleMaterialMutationVariables = Exact<{
  inquiryId: string;
  material: boolean;
  reason: string;
}>;


export type OverruleMaterialMutation = { overruleMaterial:
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'DueTimePassed', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'NothingToOverrule', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
   };

export type WithdrawForSponsorMutationVariables = Exact<{
  inquiryId: string;
  reason?: string | null | undefined;
}>;


export type WithdrawForSponsorMutation = { withdrawInquiry:
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type ConfirmSitesMutationVariables = Exact<{
  assignmentId: string;
  sites: Array<SiteChosenInput> | SiteChosenInput;
  contactedReason?: string | null | undefined;
}>;


export type ConfirmSitesMutation = { confirmAssignment:
    | { __typename: 'Assignment', id: string }
    | { __typename: 'NoSite', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PersonNotAtSite', code: string, message: string }
    | { __typename: 'SiteContactedAlready', code: string, message: string }
    | { __typename: 'SiteUnknown', code: string, message: string }
    | { __typename: 'SiteWithoutPeople', code: string, message: string }
   };

export type DisposeForNetworkMutationVariables = Exact<{
  assignmentId: string;
  disposition: string;
}>;


export type DisposeForNetworkMutation = { disposeAssignment:
    | { __typename: 'Assignment', id: string }
    | { __typename: 'DispositionMissing', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type ReturnForNetworkMutationVariables = Exact<{
  assignmentId: string;
  reason: string;
}>;


export type ReturnForNetworkMutation = { returnAssignment:
    | { __typename: 'Assignment', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
   };

export type EnterAnswerMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type EnterAnswerMutation = { answerInvitation:
    | { __typename: 'AnswerHasProblems', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'AnswererMissing', code: string, message: string }
    | { __typename: 'CommentMissing', code: string, message: string }
    | { __typename: 'ConditionsMissing', code: string, message: string }
    | { __typename: 'DeclineReasonMissing', code: string, message: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PersonNotHere', code: string, message: string }
    | { __typename: 'VolumeNotBelievable', code: string, message: string, most: number }
   };

export type AskOneMorePersonMutationVariables = Exact<{
  invitationId: string;
  personId: string;
}>;


export type AskOneMorePersonMutation = { addRecipient:
    | { __typename: 'Invitation', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PersonAskedAlready', code: string, message: string }
    | { __typename: 'PersonNotHere', code: string, message: string }
   };

export type AskSupportMutationVariables = Exact<{
  invitationId: string;
  functions: Array<SupportFunction> | SupportFunction;
}>;


export type AskSupportMutation = { requestSupport:
    | { __typename: 'Invitation', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'SupportAskedAlready', code: string, message: string }
   };

export type EnterSupportMutationVariables = Exact<{
  invitationId: string;
  supportFunction: SupportFunction;
  confirmed: boolean;
  note?: string | null | undefined;
  costNote?: string | null | undefined;
}>;


export type EnterSupportMutation = { confirmSupport:
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'SupportConfirmation', id: string }
    | { __typename: 'SupportNoteMissing', code: string, message: string }
   };

export type HoldSiteCapacityMutationVariables = Exact<{
  invitationId: string;
  untilAt: string;
  patients?: number | null | undefined;
  nurseDays?: number | null | undefined;
}>;


export type HoldSiteCapacityMutation = { holdCapacity:
    | { __typename: 'CapacityHold', id: string }
    | { __typename: 'HoldEndNotAllowed', code: string, message: string }
    | { __typename: 'HoldNotBelievable', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type ReleaseSiteCapacityMutationVariables = Exact<{
  invitationId: string;
}>;


export type ReleaseSiteCapacityMutation = { releaseCapacity:
    | { __typename: 'CapacityHold' }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'NothingHeld', code: string, message: string }
   };

export type EditResponseMutationVariables = Exact<{
  inquiryId: string;
  summary: string;
  approvedCommentIds: Array<string> | string;
  revision?: number | null | undefined;
}>;


export type EditResponseMutation = { editResponse:
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'ResponseDraft', inquiryId: string, revision: number, summary: string, approvedCommentIds: Array<string>, editedAt: string }
    | { __typename: 'RevisionPassed', code: string, message: string, currentRevision: number }
    | { __typename: 'SummaryTooLong', code: string, message: string, most: number }
   };

export type ReleaseResponseMutationVariables = Exact<{
  inquiryId: string;
}>;


export type ReleaseResponseMutation = { releaseResponse:
    | { __typename: 'AnsweredByCaseOfficer', code: string, message: string }
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'NationalResponse', id: string }
    | { __typename: 'NobodyAsked', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'SummaryMissing', code: string, message: string }
   };

export type AmendResponseMutationVariables = Exact<{
  inquiryId: string;
  reason: string;
  material: boolean;
}>;


export type AmendResponseMutation = { amendResponse:
    | { __typename: 'AmendmentReasonMissing', code: string, message: string }
    | { __typename: 'AnsweredByCaseOfficer', code: string, message: string }
    | { __typename: 'NationalResponse', id: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type RecordOutcomeForSponsorMutationVariables = Exact<{
  inquiryId: string;
  kind: OutcomeKind;
  decidedOn: string;
  siteIds: Array<string> | string;
  note?: string | null | undefined;
}>;


export type RecordOutcomeForSponsorMutation = { recordOutcome:
    | { __typename: 'DecisionNotBelievable', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'SitesMissing', code: string, message: string }
   };

export type InboxRowFragment = { reference: string, title: string, product: Product, requestId: string, caseOfficerId: string | null, allowedActions: Array<string>, id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, nextStep: { what: NextStepName, by: string | null, role: Role } | null, request: { id: string, organisation: { id: string, name: string } | null }, partnership: { id: string, country: Country, timeZone: string } };

export type InboxQueryVariables = Exact<{
  filter: InquiriesFilterInput;
  order?: InquiryOrder | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InboxQuery = { inquiries: { edges: Array<{ node: { reference: string, title: string, product: Product, requestId: string, caseOfficerId: string | null, allowedActions: Array<string>, id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, nextStep: { what: NextStepName, by: string | null, role: Role } | null, request: { id: string, organisation: { id: string, name: string } | null }, partnership: { id: string, country: Country, timeZone: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CoordinatorPartnershipsQueryVariables = Exact<{ [key: string]: never; }>;


export type CoordinatorPartnershipsQuery = { partnerships: { edges: Array<{ node: { id: string, code: string, country: Country, timeZone: string, name: string, names: { en: string, sv: string | null, da: string | null, nb: string | null } } }> } };

export type InboxNetworksQueryVariables = Exact<{
  partnershipId: string;
}>;


export type InboxNetworksQuery = { networks: { edges: Array<{ node: { id: string, code: string, name: string } }> } };

export type InboxViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type InboxViewsQuery = { savedViews: Array<{ id: string, name: string, filter: unknown }> };

export type SaveInboxViewMutationVariables = Exact<{
  name: string;
  filter: unknown;
}>;


export type SaveInboxViewMutation = { saveView:
    | { __typename: 'SavedView', id: string }
    | { __typename: 'SavedViewsFull', code: string, message: string, most: number }
   };

export type RemoveInboxViewMutationVariables = Exact<{
  id: string;
}>;


export type RemoveInboxViewMutation = { removeView: string };

export type ProposedNetworksQueryVariables = Exact<{
  inquiryId: string;
}>;


export type ProposedNetworksQuery = { routingProposals: Array<{ networkId: string, score: number, sites: Array<{ siteId: string }> }> };

export type PeopleToNameQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PeopleToNameQuery = { people: { edges: Array<{ node: { id: string, name: string, email: string, grants: Array<{ role: Role, scopeId: string | null }> } }> } };

export type WorkspaceClockQueryVariables = Exact<{
  inquiryId: string;
}>;


export type WorkspaceClockQuery = { inquiry: { id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, ledger: Array<{ kind: ClockEventKind, at: string, by: string | null, dueAt: string | null, reason: string | null }>, clock: { run: number, stopped: boolean, terms: { workingDays: number, receipt: ReceiptPolicy, cutOff: string, closeOfBusiness: string, timeZone: string }, openStops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, extension: { at: string, reason: string, workingDays: number } | null, pastRuns: Array<{ run: number, receivedAt: string, dueAt: string | null, restartedAt: string }>, internalDeadlines: { triageDueAt: string | null, confirmationDueAt: string | null, siteAnswersDueAt: string | null, dispositionDueAt: string | null } }, why: { dayZero: string, receivedOn: string, countedThrough: string, dueAt: string | null, netDays: number, grossDays: number, late: boolean, stepDays: { triage: number, network: number, site: number, collation: number }, days: Array<{ date: string, kind: ClockDayKind, n: number | null, name: string | null, nativeName: string | null, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null }> }> }, partnership: { id: string, country: Country, timeZone: string } } };

export type WorkspaceHistoryQueryVariables = Exact<{
  inquiryId: string;
  after?: string | null | undefined;
  first: number;
}>;


export type WorkspaceHistoryQuery = { auditHistory: { edges: Array<{ node: { id: string, action: string, occurredAt: string, reason: string | null, person: { id: string, name: string } | null, changes: Array<{ field: string, before: unknown, after: unknown }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type WorkspaceEventsQueryVariables = Exact<{
  inquiryId: string;
}>;


export type WorkspaceEventsQuery = { inquiry: { id: string, receivedAt: string, outcomes: Array<{ id: string, kind: OutcomeKind, decidedOn: string, note: string | null, recordedAt: string, source: OutcomeSource, siteIds: Array<string> }>, invitations: Array<{ id: string, notifiedAt: string, site: { id: string, name: string, hospital: string } | null, answers: Array<{ id: string, kind: AnswerKind, answeredAt: string, channel: AnswerChannel }> }>, ledger: Array<{ kind: ClockEventKind, at: string, dueAt: string | null, reason: string | null }>, clarifications: Array<{ id: string, askedAt: string, answeredAt: string | null, questions: Array<string>, answers: Array<string> | null }>, assignments: Array<{ id: string, routedAt: string, confirmedAt: string | null, disposedAt: string | null, disposition: string | null, network: { id: string, name: string } | null }>, responses: Array<{ id: string, version: number, releasedAt: string, amendmentReason: string | null }> } };

export type WorkspaceMessagesQueryVariables = Exact<{
  first: number;
}>;


export type WorkspaceMessagesQuery = { messages: { edges: Array<{ node: { id: string, inquiryId: string, kind: MessageKind, subject: string, text: string, createdAt: string } }> } };

export type WorkspaceProblemsQueryVariables = Exact<{
  partnershipId: string;
  first: number;
}>;


export type WorkspaceProblemsQuery = { problemReports: { edges: Array<{ node: { id: string, inquiryId: string | null, category: ProblemCategory, phase: ProblemPhase, description: string, reportedAt: string, reporterSide: string } }> } };

export type ResponseToCollateQueryVariables = Exact<{
  inquiryId: string;
}>;


export type ResponseToCollateQuery = { responseDraft: { inquiryId: string, revision: number, summary: string, approvedCommentIds: Array<string>, editedAt: string, editedBy: string | null }, responsePreview: { country: string, reference: string, summary: string, feedback: unknown, totals: { contacted: number, interested: number, conditional: number, moreInfo: number, declined: number, silent: number, expectedPatients: number | null }, networks: Array<{ networkId: string, name: string, state: AssignmentState, disposition: string | null }>, sites: Array<{ siteId: string, name: string, networkIds: Array<string>, answer: SiteAnswer, expectedPatients: number | null, earliestFirstPatient: string | null, conditions: string | null, declineReason: DeclineReason | null, comment: string | null, contact: { name: string, email: string } | null }> }, inquiry: { id: string, invitations: Array<{ id: string, state: InvitationState, site: { id: string, name: string, hospital: string } | null, answers: Array<{ id: string, kind: AnswerKind, comment: string | null, conditions: string | null, content: unknown, answeredAt: string }> }> } };

export type ReleasedResponsesQueryVariables = Exact<{
  inquiryId: string;
}>;


export type ReleasedResponsesQuery = { inquiry: { id: string, responses: Array<{ id: string, inquiryId: string, version: number, releasedAt: string, completeness: ResponseCompleteness, material: boolean, amendmentReason: string | null, requestVersion: number, content: { country: string, reference: string, summary: string, feedback: unknown, totals: { contacted: number, interested: number, conditional: number, moreInfo: number, declined: number, silent: number, expectedPatients: number | null }, networks: Array<{ networkId: string, name: string, state: AssignmentState, disposition: string | null }>, sites: Array<{ siteId: string, name: string, networkIds: Array<string>, answer: SiteAnswer, expectedPatients: number | null, earliestFirstPatient: string | null, conditions: string | null, declineReason: DeclineReason | null, comment: string | null, contact: { name: string, email: string } | null }> } }> } };

export type RoutingOfQueryVariables = Exact<{
  inquiryId: string;
}>;


export type RoutingOfQuery = { routingProposals: Array<{ networkId: string, score: number, reasons: Array<{ kind: string, detail: string, points: number }>, sites: Array<{ siteId: string, newcomer: boolean, score: number, reasons: Array<{ kind: string, detail: string, points: number }> }>, leftOut: Array<{ siteId: string, obstacles: Array<{ kind: string, detail: string | null }> }> }> };

export type NetworksToRouteQueryVariables = Exact<{
  partnershipId: string;
  first: number;
}>;


export type NetworksToRouteQuery = { networks: { edges: Array<{ node: { id: string, code: string, name: string, status: NetworkStatus | null, therapyAreas: Array<{ code: string }> } }> }, partnership: { id: string, routingPolicy: { newcomerShare: number, leaveOutAlreadyContacted: boolean } } };

export type SitesToAskQueryVariables = Exact<{
  partnershipId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SitesToAskQuery = { sites: { edges: Array<{ node: { id: string, code: string, name: string, hospital: string, city: string, newcomer: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TherapyAreaNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type TherapyAreaNamesQuery = { therapyAreas: Array<{ code: string, names: { en: string, sv: string | null, da: string | null, nb: string | null } }> };

export type AssignmentOfFragment = { networkId: string, routedAt: string, confirmBy: string, confirmedAt: string | null, disposedAt: string | null, disposition: string | null, returnReason: string | null, overruleReason: string | null, remindedOn: string | null, routing: unknown, allowedActions: Array<string>, id: string, state: AssignmentState, network: { id: string, code: string, name: string, coordinators: Array<{ personId: string, order: number, person: { id: string, name: string, email: string, phone: string | null } | null }> } | null };

export type AssignmentsOfQueryVariables = Exact<{
  inquiryId: string;
}>;


export type AssignmentsOfQuery = { inquiry: { id: string, assignments: Array<{ networkId: string, routedAt: string, confirmBy: string, confirmedAt: string | null, disposedAt: string | null, disposition: string | null, returnReason: string | null, overruleReason: string | null, remindedOn: string | null, routing: unknown, allowedActions: Array<string>, id: string, state: AssignmentState, network: { id: string, code: string, name: string, coordinators: Array<{ personId: string, order: number, person: { id: string, name: string, email: string, phone: string | null } | null }> } | null }> } };

export type ProtocolAgreementsQueryVariables = Exact<{
  organisationId: string;
  partnershipId: string;
  first: number;
}>;


export type ProtocolAgreementsQuery = { confidentialityAgreements: { edges: Array<{ node: { id: string, kind: ConfidentialityAgreementKind, requestId: string | null, signedOn: string, validUntil: string | null, revokedAt: string | null } }> } };

export type ProtocolReadsOfQueryVariables = Exact<{
  requestId: string;
  first: number;
}>;


export type ProtocolReadsOfQuery = { protocolReads: { edges: Array<{ node: { id: string, readAt: string, version: number, siteId: string | null, person: { id: string, name: string } | null } }> } };

export type ClearProtocolMutationVariables = Exact<{
  inquiryId: string;
  siteIds: Array<string> | string;
}>;


export type ClearProtocolMutation = { clearProtocol:
    | { __typename: 'AgreementMissing', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'SitesNotInvited', code: string, message: string }
   };

export type RevokeProtocolMutationVariables = Exact<{
  inquiryId: string;
  siteIds: Array<string> | string;
}>;


export type RevokeProtocolMutation = { revokeProtocol:
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type SiteInvitationOfFragment = { inquiryId: string, assignmentId: string, sharedAssignmentIds: Array<string>, product: Product, notifiedAt: string, openedAt: string | null, answeredAt: string | null, answerBy: string, declineReason: DeclineReason | null, needsConfirmation: boolean, newcomer: boolean, remindedOn: string | null, signOff: SignOff, signOffAt: string | null, allowedActions: Array<string>, id: string, state: InvitationState, site: { id: string, name: string, hospital: string, city: string, investigators: Array<{ personId: string, lead: boolean, person: { id: string, name: string, email: string, phone: string | null } | null }> } | null, recipients: Array<{ id: string, personId: string, openedAt: string | null, delegatedAt: string | null, person: { id: string, name: string, email: string, phone: string | null } | null }>, answers: Array<{ id: string, kind: AnswerKind, answeredAt: string, channel: AnswerChannel, comment: string | null, conditions: string | null, contactName: string | null, contactEmail: string | null, content: unknown, declineReason: DeclineReason | null, enteredBy: string | null, expectedPatients: number | null, form: string, formVersion: number, recipientId: string | null, requestVersion: number }>, support: Array<{ id: string, supportFunction: SupportFunction, state: SupportState, requestedAt: string, answeredAt: string | null, note: string | null, costNote: string | null }>, holds: Array<{ id: string, patients: number | null, nurseDays: number | null, untilAt: string, placedAt: string, releasedAt: string | null, releaseReason: string | null }> };

export type SitesOfInquiryQueryVariables = Exact<{
  inquiryId: string;
}>;


export type SitesOfInquiryQuery = { inquiry: { id: string, clearedSiteIds: Array<string>, assignments: Array<{ id: string, network: { id: string, name: string } | null }>, invitations: Array<{ inquiryId: string, assignmentId: string, sharedAssignmentIds: Array<string>, product: Product, notifiedAt: string, openedAt: string | null, answeredAt: string | null, answerBy: string, declineReason: DeclineReason | null, needsConfirmation: boolean, newcomer: boolean, remindedOn: string | null, signOff: SignOff, signOffAt: string | null, allowedActions: Array<string>, id: string, state: InvitationState, site: { id: string, name: string, hospital: string, city: string, investigators: Array<{ personId: string, lead: boolean, person: { id: string, name: string, email: string, phone: string | null } | null }> } | null, recipients: Array<{ id: string, personId: string, openedAt: string | null, delegatedAt: string | null, person: { id: string, name: string, email: string, phone: string | null } | null }>, answers: Array<{ id: string, kind: AnswerKind, answeredAt: string, channel: AnswerChannel, comment: string | null, conditions: string | null, contactName: string | null, contactEmail: string | null, content: unknown, declineReason: DeclineReason | null, enteredBy: string | null, expectedPatients: number | null, form: string, formVersion: number, recipientId: string | null, requestVersion: number }>, support: Array<{ id: string, supportFunction: SupportFunction, state: SupportState, requestedAt: string, answeredAt: string | null, note: string | null, costNote: string | null }>, holds: Array<{ id: string, patients: number | null, nurseDays: number | null, untilAt: string, placedAt: string, releasedAt: string | null, releaseReason: string | null }> }> } };

export type WorkspaceOfFragment = { reference: string, title: string, product: Product, requestId: string, requestVersion: number, responseVersion: number, caseOfficerId: string | null, endReason: string | null, allowedActions: Array<string>, id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, partnership: { name: string, id: string, country: Country, timeZone: string }, nextStep: { what: NextStepName, by: string | null, role: Role } | null, clock: { openStops: Array<{ id: string, kind: ClockStopKind, reason: string, endsOn: string | null }>, extension: { workingDays: number, reason: string } | null, terms: { workingDays: number }, internalDeadlines: { triageDueAt: string | null, confirmationDueAt: string | null, siteAnswersDueAt: string | null, dispositionDueAt: string | null } }, clarifications: Array<{ id: string, questions: Array<string>, answers: Array<string> | null, askedAt: string, answerBy: string, answeredAt: string | null, stopId: string | null }>, materialOverrules: Array<{ id: string, requestVersion: number, material: boolean, reason: string, overruledAt: string }>, partnershipAnswers: Array<{ answer: string, question: { id: string, text: { en: string, sv: string, da: string, nb: string } } }>, request: { id: string, reference: string, source: RequestSource, product: Product, content: unknown, currentVersion: number, submittedAt: string | null, organisation: { id: string, name: string, country: string } | null, duplicates: Array<{ requestId: string, sameNumber: string | null, similarity: number }>, versions: Array<{ version: number, form: string, formVersion: number, createdAt: string, materialFields: Array<string> }> } };

export type WorkspaceQueryVariables = Exact<{
  inquiryId: string;
}>;


export type WorkspaceQuery = { inquiry: { reference: string, title: string, product: Product, requestId: string, requestVersion: number, responseVersion: number, caseOfficerId: string | null, endReason: string | null, allowedActions: Array<string>, id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, partnership: { name: string, id: string, country: Country, timeZone: string }, nextStep: { what: NextStepName, by: string | null, role: Role } | null, clock: { openStops: Array<{ id: string, kind: ClockStopKind, reason: string, endsOn: string | null }>, extension: { workingDays: number, reason: string } | null, terms: { workingDays: number }, internalDeadlines: { triageDueAt: string | null, confirmationDueAt: string | null, siteAnswersDueAt: string | null, dispositionDueAt: string | null } }, clarifications: Array<{ id: string, questions: Array<string>, answers: Array<string> | null, askedAt: string, answerBy: string, answeredAt: string | null, stopId: string | null }>, materialOverrules: Array<{ id: string, requestVersion: number, material: boolean, reason: string, overruledAt: string }>, partnershipAnswers: Array<{ answer: string, question: { id: string, text: { en: string, sv: string, da: string, nb: string } } }>, request: { id: string, reference: string, source: RequestSource, product: Product, content: unknown, currentVersion: number, submittedAt: string | null, organisation: { id: string, name: string, country: string } | null, duplicates: Array<{ requestId: string, sameNumber: string | null, similarity: number }>, versions: Array<{ version: number, form: string, formVersion: number, createdAt: string, materialFields: Array<string> }> } } };

export type WorkspaceFormQueryVariables = Exact<{
  id: FormId;
  version?: number | null | undefined;
}>;


export type WorkspaceFormQuery = { form: { id: FormId, version: number, schema: unknown } | null };

export type WorkspacePersonQueryVariables = Exact<{
  id: string;
}>;


export type WorkspacePersonQuery = { person: { id: string, name: string, email: string, phone: string | null } };

export type DuplicateOfQueryVariables = Exact<{
  requestId: string;
}>;


export type DuplicateOfQuery = { request: { id: string, reference: string, title: string, state: RequestState, submittedAt: string | null, organisation: { id: string, name: string } | null, inquiries: Array<{ id: string, reference: string, state: InquiryState, partnershipId: string }> } };

export type RegisterFormQueryVariables = Exact<{
  id: FormId;
  partnershipIds: Array<string> | string;
  product: Product;
}>;


export type RegisterFormQuery = { form: { id: FormId, version: number, schema: unknown } | null, partnershipQuestions: Array<{ id: string, required: boolean, text: { en: string, sv: string, da: string, nb: string } }> };

export type OrganisationsToNameQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
}>;


export type OrganisationsToNameQuery = { organisations: { edges: Array<{ node: { id: string, name: string, country: string, kind: OrganisationKind } }> } };

export type RegisterDueQueryVariables = Exact<{
  partnershipId: string;
  product: Product;
  receivedAt: string;
}>;


export type RegisterDueQuery = { whatIfDue: { dueAt: string } };

export type EnterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type EnterOrganisationMutation = { registerOrganisation:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationAlreadyRegistered', code: string, message: string, registered: { id: string } }
   };

export type RegisterDraftMutationVariables = Exact<{
  input: DraftRequestInput;
}>;


export type RegisterDraftMutation = { draftRequest:
    | { __typename: 'FeasibilityRequest', id: string }
    | { __typename: 'FormHasProblems', code: string, message: string, problems: Array<{ field: string, message: string }> }
   };

export type RegisterEditMutationVariables = Exact<{
  input: EditRequestInput;
}>;


export type RegisterEditMutation = { editRequest:
    | { __typename: 'FeasibilityRequest', id: string }
    | { __typename: 'FormHasProblems', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'NoClarification', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'RevisionPassed', code: string, message: string }
   };

export type RegisterDiscardMutationVariables = Exact<{
  id: string;
}>;


export type RegisterDiscardMutation = { discardRequest:
    | { __typename: 'FeasibilityRequest' }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type RegisterDocumentMutationVariables = Exact<{
  input: DeclareDocumentInput;
}>;


export type RegisterDocumentMutation = { declareDocument:
    | { __typename: 'Document', id: string, contentPath: string }
    | { __typename: 'FileTooLarge', code: string, message: string }
    | { __typename: 'PurposeNotAllowed', code: string, message: string }
    | { __typename: 'TierNotFitting', code: string, message: string }
    | { __typename: 'TypeNotAllowed', code: string, message: string, allowedTypes: Array<string> }
   };

export type RegisterSendMutationVariables = Exact<{
  input: SubmitRequestInput;
}>;


export type RegisterSendMutation = { submitRequest:
    | { __typename: 'DocumentsMissing', code: string, message: string, missing: Array<string> }
    | { __typename: 'FeasibilityRequest', id: string, reference: string, inquiries: Array<{ id: string, dueAt: string | null }> }
    | { __typename: 'FormNotReady', code: string, message: string, problems: Array<{ field: string, message: string }> }
    | { __typename: 'NoPartnership', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PartnershipAskedAlready', code: string, message: string }
    | { __typename: 'PartnershipUnknown', code: string, message: string }
    | { __typename: 'QuestionUnknown', code: string, message: string }
    | { __typename: 'QuestionsUnanswered', code: string, message: string }
    | { __typename: 'ReceiptNotBelievable', code: string, message: string, earliest: string, latest: string }
   };

export type TextsToBeginFromQueryVariables = Exact<{
  partnershipId: string;
  purpose: TextPurpose;
  language: Language;
}>;


export type TextsToBeginFromQuery = { textTemplates: Array<{ id: string, partnershipId: string | null, title: string, text: string }> };

export type KeepTextMutationVariables = Exact<{
  partnershipId: string;
  purpose: TextPurpose;
  language: Language;
  input: TextTemplateInput;
}>;


export type KeepTextMutation = { addTextTemplate:
    | { __typename: 'TextTemplate', id: string }
    | { __typename: 'TextTemplatesFull', code: string, message: string }
    | { __typename: 'TextTitleTaken', code: string, message: string }
   };

export type KpiFunnelQueryVariables = Exact<{
  partnershipId: string;
  period: string;
  asOf?: string | null | undefined;
}>;


export type KpiFunnelQuery = { kpiFunnel: { promised: number, included: number, steps: Array<{ step: FunnelStep, inquiries: number }> } };

export type BarriersQueryVariables = Exact<{
  partnershipId: string;
  period: string;
}>;


export type BarriersQuery = { barriers: Array<{ cause: BarrierCause, code: string, group: string | null, times: number, timesBefore: number, duty: { id: string, owner: string, dueOn: string, note: string | null, fixedAt: string | null, fixedNote: string | null, setAt: string } | null }> };

export type BarrierRowFragment = { cause: BarrierCause, code: string, group: string | null, times: number, timesBefore: number, duty: { id: string, owner: string, dueOn: string, note: string | null, fixedAt: string | null, fixedNote: string | null, setAt: string } | null };

export type OwnBarrierMutationVariables = Exact<{
  input: OwnBarrierInput;
}>;


export type OwnBarrierMutation = { ownBarrier:
    | { __typename: 'BarrierDateWrong', code: string, message: string }
    | { __typename: 'BarrierDuty' }
   };

export type FixBarrierMutationVariables = Exact<{
  input: FixBarrierInput;
}>;


export type FixBarrierMutation = { fixBarrier:
    | { __typename: 'BarrierDuty' }
    | { __typename: 'BarrierUnknown', code: string, message: string }
   };

export type KpiByRegionQueryVariables = Exact<{
  partnershipId: string;
  period: string;
  asOf?: string | null | undefined;
}>;


export type KpiByRegionQuery = { kpiByPlace: Array<{ period: string, place: string, value: number | null, reason: KpiNullReason | null, n: number, numerator: number | null, denominator: number | null, definition: { id: string, version: number, unit: KpiUnit, type: KpiType, better: string, dataState: KpiDataState, dataNote: string | null, dimensions: Array<KpiDimension>, name: { en: string, sv: string, da: string, nb: string } }, interval: { low: number, high: number } | null, target: { value: number | null, alarm: number | null, source: string } | null, beside: Array<{ name: string, value: number }>, trend: Array<{ period: string, value: number | null, reason: KpiNullReason | null, n: number }>, lateCorrections: Array<{ kind: KpiSubject, subjectId: string, month: string, recordedAt: string, numeratorBefore: number, numeratorAfter: number, denominatorBefore: number, denominatorAfter: number, counted: boolean }> }> };

export type KpiRegionsQueryVariables = Exact<{
  country: Country;
}>;


export type KpiRegionsQuery = { regions: Array<{ code: string, name: string }> };

export type KpiFigureRowFragment = { period: string, place: string, value: number | null, reason: KpiNullReason | null, n: number, numerator: number | null, denominator: number | null, definition: { id: string, version: number, unit: KpiUnit, type: KpiType, better: string, dataState: KpiDataState, dataNote: string | null, dimensions: Array<KpiDimension>, name: { en: string, sv: string, da: string, nb: string } }, interval: { low: number, high: number } | null, target: { value: number | null, alarm: number | null, source: string } | null, beside: Array<{ name: string, value: number }>, trend: Array<{ period: string, value: number | null, reason: KpiNullReason | null, n: number }>, lateCorrections: Array<{ kind: KpiSubject, subjectId: string, month: string, recordedAt: string, numeratorBefore: number, numeratorAfter: number, denominatorBefore: number, denominatorAfter: number, counted: boolean }> };

export type KpiBoardFragment = { partnershipId: string, period: string, from: string, to: string, asOf: string, closesAt: string, final: boolean, figures: Array<{ period: string, place: string, value: number | null, reason: KpiNullReason | null, n: number, numerator: number | null, denominator: number | null, companions: Array<{ definition: { id: string, version: number } }>, definition: { id: string, version: number, unit: KpiUnit, type: KpiType, better: string, dataState: KpiDataState, dataNote: string | null, dimensions: Array<KpiDimension>, name: { en: string, sv: string, da: string, nb: string } }, interval: { low: number, high: number } | null, target: { value: number | null, alarm: number | null, source: string } | null, beside: Array<{ name: string, value: number }>, trend: Array<{ period: string, value: number | null, reason: KpiNullReason | null, n: number }>, lateCorrections: Array<{ kind: KpiSubject, subjectId: string, month: string, recordedAt: string, numeratorBefore: number, numeratorAfter: number, denominatorBefore: number, denominatorAfter: number, counted: boolean }> }> };

export type KpiBoardQueryVariables = Exact<{
  partnershipId: string;
  period: string;
  asOf?: string | null | undefined;
}>;


export type KpiBoardQuery = { kpiReport: { partnershipId: string, period: string, from: string, to: string, asOf: string, closesAt: string, final: boolean, figures: Array<{ period: string, place: string, value: number | null, reason: KpiNullReason | null, n: number, numerator: number | null, denominator: number | null, companions: Array<{ definition: { id: string, version: number } }>, definition: { id: string, version: number, unit: KpiUnit, type: KpiType, better: string, dataState: KpiDataState, dataNote: string | null, dimensions: Array<KpiDimension>, name: { en: string, sv: string, da: string, nb: string } }, interval: { low: number, high: number } | null, target: { value: number | null, alarm: number | null, source: string } | null, beside: Array<{ name: string, value: number }>, trend: Array<{ period: string, value: number | null, reason: KpiNullReason | null, n: number }>, lateCorrections: Array<{ kind: KpiSubject, subjectId: string, month: string, recordedAt: string, numeratorBefore: number, numeratorAfter: number, denominatorBefore: number, denominatorAfter: number, counted: boolean }> }> } };

export type KpiRowsQueryVariables = Exact<{
  partnershipId: string;
  id: string;
  period: string;
  place: string;
  asOf?: string | null | undefined;
  version?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type KpiRowsQuery = { kpiRows: { totalCount: number | null, edges: Array<{ node: { id: string, kind: KpiSubject, subjectId: string, label: string, on: string, numerator: number | null, denominator: number | null, value: number | null, beside: Array<string> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KpiDefinitionsQueryVariables = Exact<{
  allVersions: boolean;
}>;


export type KpiDefinitionsQuery = { kpiDefinitions: Array<{ id: string, version: number, from: string, formula: string, unit: KpiUnit, population: string, type: KpiType, dimensions: Array<KpiDimension>, source: string, owner: string, notIncluded: string, better: string, dataState: KpiDataState, dataNote: string | null, companions: Array<string>, name: { en: string, sv: string, da: string, nb: string }, targets: Array<{ from: string, country: string | null, value: number | null, alarm: number | null, source: string }> }> };

export type ScorecardNetworksQueryVariables = Exact<{
  partnershipId: string;
}>;


export type ScorecardNetworksQuery = { networks: { edges: Array<{ node: { id: string, name: string, status: NetworkStatus | null } }> } };

export type NetworkScorecardQueryVariables = Exact<{
  networkId: string;
  period: string;
  asOf?: string | null | undefined;
}>;


export type NetworkScorecardQuery = { network: { id: string, name: string, partnershipId: string }, networkScorecard: { networkId: string, report: { partnershipId: string, period: string, from: string, to: string, asOf: string, closesAt: string, final: boolean, figures: Array<{ period: string, place: string, value: number | null, reason: KpiNullReason | null, n: number, numerator: number | null, denominator: number | null, companions: Array<{ definition: { id: string, version: number } }>, definition: { id: string, version: number, unit: KpiUnit, type: KpiType, better: string, dataState: KpiDataState, dataNote: string | null, dimensions: Array<KpiDimension>, name: { en: string, sv: string, da: string, nb: string } }, interval: { low: number, high: number } | null, target: { value: number | null, alarm: number | null, source: string } | null, beside: Array<{ name: string, value: number }>, trend: Array<{ period: string, value: number | null, reason: KpiNullReason | null, n: number }>, lateCorrections: Array<{ kind: KpiSubject, subjectId: string, month: string, recordedAt: string, numeratorBefore: number, numeratorAfter: number, denominatorBefore: number, denominatorAfter: number, counted: boolean }> }> }, conditions: Array<{ id: string, words: string, toldAt: string }> } };

export type TellNetworkConditionMutationVariables = Exact<{
  networkId: string;
  words: string;
}>;


export type TellNetworkConditionMutation = { tellNetworkCondition: { __typename: 'NetworkCondition', id: string } };

export type OpenComparisonsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenComparisonsQuery = { openComparisons: { edges: Array<{ node: { id: string, partnershipId: string, partnershipCode: string, period: string, publishedAt: string, tables: Array<{ table: OpenTableName, columns: Array<string>, columnSums: Array<number | null>, sum: number | null, csvUrl: string, definitionUrls: Array<string>, title: { en: string, sv: string, da: string, nb: string }, rows: Array<{ row: string, cells: Array<number | null>, sum: number | null }>, share: { definition: string, value: number, n: number } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublishedComparisonFragment = { id: string, partnershipId: string, partnershipCode: string, period: string, publishedAt: string, tables: Array<{ table: OpenTableName, columns: Array<string>, columnSums: Array<number | null>, sum: number | null, csvUrl: string, definitionUrls: Array<string>, title: { en: string, sv: string, da: string, nb: string }, rows: Array<{ row: string, cells: Array<number | null>, sum: number | null }>, share: { definition: string, value: number, n: number } | null }> };

export type PublishOpenComparisonMutationVariables = Exact<{
  partnershipId: string;
  period: string;
}>;


export type PublishOpenComparisonMutation = { publishOpenComparison:
    | { __typename: 'OpenComparison' }
    | { __typename: 'PeriodNotClosed', code: string, message: string }
    | { __typename: 'PeriodTooShort', code: string, message: string }
    | { __typename: 'PublishedAlready', code: string, message: string }
   };

export type AbsencesSeenQueryVariables = Exact<{
  partnershipId: string;
  from: string;
}>;


export type AbsencesSeenQuery = { absences: { edges: Array<{ node: { id: string, personId: string, deputyId: string | null, startsOn: string, endsOn: string, allowedActions: Array<string>, person: { id: string, name: string } | null, deputy: { id: string, name: string } | null } }> } };

export type PossibleDeputiesQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type PossibleDeputiesQuery = { people: { edges: Array<{ node: { id: string, name: string, email: string, disabledAt: string | null } }> } };

export type PartnershipOfNetworkQueryVariables = Exact<{
  networkId: string;
}>;


export type PartnershipOfNetworkQuery = { network: { id: string, partnershipId: string } };

export type PartnershipOfSiteQueryVariables = Exact<{
  siteId: string;
}>;


export type PartnershipOfSiteQuery = { site: { id: string, partnershipId: string } };

export type RecordAbsenceMutationVariables = Exact<{
  input: AbsenceInput;
}>;


export type RecordAbsenceMutation = { recordAbsence:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AbsenceEndsBeforeItStarts', code: string, message: string }
    | { __typename: 'AbsenceOverlaps', code: string, message: string }
    | { __typename: 'DeputiesGoRound', code: string, message: string, firstDay: string }
    | { __typename: 'DeputyIsOneself', code: string, message: string }
   };

export type ChangeAbsenceMutationVariables = Exact<{
  id: string;
  input: AbsenceDaysInput;
}>;


export type ChangeAbsenceMutation = { changeAbsence:
    | { __typename: 'Absence', id: string }
    | { __typename: 'AbsenceEndsBeforeItStarts', code: string, message: string }
    | { __typename: 'AbsenceOverlaps', code: string, message: string }
    | { __typename: 'DeputiesGoRound', code: string, message: string, firstDay: string }
    | { __typename: 'DeputyIsOneself', code: string, message: string }
   };

export type WithdrawAbsenceMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawAbsenceMutation = { withdrawAbsence: { __typename: 'Absence', id: string } };

export type AssignmentLineFragment = { id: string, state: AssignmentState, confirmBy: string, confirmedAt: string | null, disposedAt: string | null, allowedActions: Array<string>, networkId: string, partnershipId: string, network: { id: string, name: string } | null, inquiry: { id: string, reference: string, title: string, product: Product, state: InquiryState, stopped: boolean, dueAt: string | null, partnership: { id: string, country: Country, timeZone: string }, clock: { internalDeadlines: { confirmationDueAt: string | null, siteAnswersDueAt: string | null, dispositionDueAt: string | null } }, invitations: Array<{ id: string, state: InvitationState, assignmentId: string, sharedAssignmentIds: Array<string> }> } | null };

export type MyAssignmentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  states: Array<AssignmentState> | AssignmentState;
}>;


export type MyAssignmentsQuery = { myAssignments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, state: AssignmentState, confirmBy: string, confirmedAt: string | null, disposedAt: string | null, allowedActions: Array<string>, networkId: string, partnershipId: string, network: { id: string, name: string } | null, inquiry: { id: string, reference: string, title: string, product: Product, state: InquiryState, stopped: boolean, dueAt: string | null, partnership: { id: string, country: Country, timeZone: string }, clock: { internalDeadlines: { confirmationDueAt: string | null, siteAnswersDueAt: string | null, dispositionDueAt: string | null } }, invitations: Array<{ id: string, state: InvitationState, assignmentId: string, sharedAssignmentIds: Array<string> }> } | null } }> } };

export type AssignmentsOfInquiryQueryVariables = Exact<{
  inquiryId: string;
}>;


export type AssignmentsOfInquiryQuery = { inquiry: { id: string, title: string, reference: string, assignments: Array<{ id: string, networkId: string, network: { id: string, name: string } | null }> } };

export type AssignmentWorkQueryVariables = Exact<{
  id: string;
}>;


export type AssignmentWorkQuery = { assignment: { disposition: string | null, returnReason: string | null, overruleReason: string | null, revision: number, routing: unknown, id: string, state: AssignmentState, confirmBy: string, confirmedAt: string | null, disposedAt: string | null, allowedActions: Array<string>, networkId: string, partnershipId: string, inquiry: { id: string, reference: string, title: string, product: Product, state: InquiryState, stopped: boolean, dueAt: string | null, receivedAt: string, breachedAt: string | null, endedAt: string | null, request: { id: string, content: unknown, organisation: { id: string, name: string } | null }, invitations: Array<{ id: string, state: InvitationState, assignmentId: string, sharedAssignmentIds: Array<string>, remindedOn: string | null, siteId: string, answerBy: string, answeredAt: string | null, openedAt: string | null, product: Product, declineReason: DeclineReason | null, needsConfirmation: boolean, signOff: SignOff, newcomer: boolean, allowedActions: Array<string>, site: { id: string, name: string, hospital: string, investigators: Array<{ personId: string, person: { id: string, name: string } | null }> } | null, answers: Array<{ id: string, kind: AnswerKind, answeredAt: string, channel: AnswerChannel, comment: string | null, conditions: string | null, contactName: string | null, contactEmail: string | null, content: unknown, declineReason: DeclineReason | null, enteredBy: string | null, expectedPatients: number | null, form: string, formVersion: number, recipientId: string | null, requestVersion: number }>, recipients: Array<{ id: string, personId: string, openedAt: string | null, delegatedTo: string | null, person: { id: string, name: string, email: string, phone: string | null } | null }>, support: Array<{ id: string, supportFunction: SupportFunction, state: SupportState }> }>, partnership: { id: string, country: Country, timeZone: string }, clock: { run: number, stopped: boolean, internalDeadlines: { confirmationDueAt: string | null, siteAnswersDueAt: string | null, dispositionDueAt: string | null, triageDueAt: string | null }, terms: { workingDays: number, receipt: ReceiptPolicy, cutOff: string, closeOfBusiness: string, timeZone: string }, openStops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, extension: { at: string, reason: string, workingDays: number } | null, pastRuns: Array<{ run: number, receivedAt: string, dueAt: string | null, restartedAt: string }> }, why: { dayZero: string, receivedOn: string, countedThrough: string, dueAt: string | null, netDays: number, grossDays: number, late: boolean, stepDays: { triage: number, network: number, site: number, collation: number }, days: Array<{ date: string, kind: ClockDayKind, n: number | null, name: string | null, nativeName: string | null, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null }> }> } } | null, network: { id: string, name: string } | null } };

export type NetworkSitesToAskQueryVariables = Exact<{
  networkId: string;
  after?: string | null | undefined;
}>;


export type NetworkSitesToAskQuery = { network: { id: string, sites: { edges: Array<{ node: { id: string, name: string, hospital: string, city: string, newcomer: boolean, activeTrials: number, contactPreferences: { channel: ContactChannel }, investigators: Array<{ personId: string, lead: boolean, expertise: string | null, person: { id: string, name: string } | null }> } }> } } };

export type InvitationOfNetworkFragment = { remindedOn: string | null, id: string, state: InvitationState, siteId: string, assignmentId: string, sharedAssignmentIds: Array<string>, answerBy: string, answeredAt: string | null, openedAt: string | null, product: Product, declineReason: DeclineReason | null, needsConfirmation: boolean, signOff: SignOff, newcomer: boolean, allowedActions: Array<string>, site: { id: string, name: string, hospital: string, investigators: Array<{ personId: string, person: { id: string, name: string } | null }> } | null, answers: Array<{ id: string, kind: AnswerKind, answeredAt: string, channel: AnswerChannel, comment: string | null, conditions: string | null, contactName: string | null, contactEmail: string | null, content: unknown, declineReason: DeclineReason | null, enteredBy: string | null, expectedPatients: number | null, form: string, formVersion: number, recipientId: string | null, requestVersion: number }>, recipients: Array<{ id: string, personId: string, openedAt: string | null, delegatedTo: string | null, person: { id: string, name: string, email: string, phone: string | null } | null }>, support: Array<{ id: string, supportFunction: SupportFunction, state: SupportState }> };

export type NetworkConfirmSitesMutationVariables = Exact<{
  assignmentId: string;
  sites: Array<SiteChosenInput> | SiteChosenInput;
  contactedReason?: string | null | undefined;
}>;


export type NetworkConfirmSitesMutation = { confirmAssignment:
    | { __typename: 'Assignment', id: string, state: AssignmentState }
    | { __typename: 'NoSite', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PersonNotAtSite', code: string, message: string }
    | { __typename: 'SiteContactedAlready', code: string, message: string, siteIds: Array<string> }
    | { __typename: 'SiteUnknown', code: string, message: string }
    | { __typename: 'SiteWithoutPeople', code: string, message: string }
   };

export type NetworkReturnAssignmentMutationVariables = Exact<{
  assignmentId: string;
  reason: string;
}>;


export type NetworkReturnAssignmentMutation = { returnAssignment:
    | { __typename: 'Assignment', id: string, state: AssignmentState }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'ReasonMissing', code: string, message: string }
   };

export type NetworkDisposeMutationVariables = Exact<{
  assignmentId: string;
  disposition: string;
}>;


export type NetworkDisposeMutation = { disposeAssignment:
    | { __typename: 'Assignment', id: string, state: AssignmentState }
    | { __typename: 'DispositionMissing', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type NetworkAddRecipientMutationVariables = Exact<{
  invitationId: string;
  personId: string;
}>;


export type NetworkAddRecipientMutation = { addRecipient:
    | { __typename: 'Invitation', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PersonAskedAlready', code: string, message: string }
    | { __typename: 'PersonNotHere', code: string, message: string }
   };

export type NetworkEnterAnswerMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type NetworkEnterAnswerMutation = { answerInvitation:
    | { __typename: 'AnswerHasProblems', code: string, message: string, problems: Array<{ field: string, keyword: string, message: string }> }
    | { __typename: 'AnswererMissing', code: string, message: string }
    | { __typename: 'CommentMissing', code: string, message: string }
    | { __typename: 'ConditionsMissing', code: string, message: string }
    | { __typename: 'DeclineReasonMissing', code: string, message: string }
    | { __typename: 'Invitation', id: string, state: InvitationState }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PersonNotHere', code: string, message: string }
    | { __typename: 'VolumeNotBelievable', code: string, message: string, most: number }
   };

export type NetworkShownQueryVariables = Exact<{
  id: string;
}>;


export type NetworkShownQuery = { network: { id: string, name: string, code: string, hostName: string | null, status: NetworkStatus | null, origin: NetworkOrigin, prioritised: boolean, participationCommitment: boolean, facets: Array<TrialFacet>, partnershipId: string, therapyAreas: Array<{ code: string, icd10: Array<string> }>, statusPeriods: Array<{ id: string, status: NetworkStatus, startsOn: string, endsOn: string | null, reason: string | null, reviewDueOn: string | null }>, coordinators: Array<{ order: number, personId: string, person: { id: string, name: string, email: string, phone: string | null } | null }>, sites: { edges: Array<{ node: { id: string, name: string, hospital: string, city: string, regionCode: string | null, activeTrials: number, trialsInThreeYears: number, newcomer: boolean, investigators: Array<{ personId: string }> } }> } } };

export type RegisterRecordsQueryVariables = Exact<{
  partnershipId: string;
  first: number;
}>;


export type RegisterRecordsQuery = { registerRecords: { edges: Array<{ node: { id: string, number: string, register: TrialRegister, state: RegisterMatchState, matchedBy: MatchedBy | null, inquiryId: string | null, trialId: string | null, reason: string | null, readAt: string, facts: { title: string, sponsorName: string | null, inCountry: boolean }, suggestion: { outcome: boolean, milestones: Array<{ kind: MilestoneKind, on: string }>, sites: Array<{ name: string, city: string | null, siteId: string | null }> } } }> } };

export type RegisterRecordRowFragment = { id: string, number: string, register: TrialRegister, state: RegisterMatchState, matchedBy: MatchedBy | null, inquiryId: string | null, trialId: string | null, reason: string | null, readAt: string, facts: { title: string, sponsorName: string | null, inCountry: boolean }, suggestion: { outcome: boolean, milestones: Array<{ kind: MilestoneKind, on: string }>, sites: Array<{ name: string, city: string | null, siteId: string | null }> } };

export type ImportRegisterRecordMutationVariables = Exact<{
  partnershipId: string;
  text: string;
  fileName?: string | null | undefined;
}>;


export type ImportRegisterRecordMutation = { importRegisterRecord:
    | { __typename: 'RegisterRecord' }
    | { __typename: 'RegisterRecordUnreadable', code: string, message: string }
   };

export type ConfirmRegisterMatchMutationVariables = Exact<{
  id: string;
  input: MatchConfirmationInput;
}>;


export type ConfirmRegisterMatchMutation = { confirmRegisterMatch:
    | { __typename: 'RegisterMatchDecided', code: string, message: string }
    | { __typename: 'RegisterNotInCountry', code: string, message: string }
    | { __typename: 'RegisterRecordOfAnotherTrial', code: string, message: string }
    | { __typename: 'Trial' }
   };

export type RejectRegisterMatchMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RejectRegisterMatchMutation = { rejectRegisterMatch:
    | { __typename: 'RegisterMatchDecided', code: string, message: string }
    | { __typename: 'RegisterRecord' }
   };

export type TrialsQueryVariables = Exact<{
  partnershipId: string;
  state?: TrialState | null | undefined;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TrialsQuery = { trials: { edges: Array<{ node: { id: string, title: string, euCtNumber: string | null, nctNumber: string | null, phase: TrialPhase, sponsorClass: SponsorClass, state: TrialState, origin: TrialOrigin, plannedParticipants: number | null, recordedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrialPageQueryVariables = Exact<{
  id: string;
}>;


export type TrialPageQuery = { trial: { id: string, partnershipId: string, title: string, euCtNumber: string | null, nctNumber: string | null, protocolNumber: string | null, kind: TrialKind, sponsorClass: SponsorClass, phase: TrialPhase, multinational: boolean | null, therapyAreaCode: string | null, plannedParticipants: number | null, plannedFrom: string | null, plannedTo: string | null, state: TrialState, origin: TrialOrigin, inquiryId: string | null, endedOn: string | null, recordedAt: string, allowedActions: Array<string>, sponsor: { name: string | null, organisationId: string | null } | null, milestones: Array<{ id: string, trialSiteId: string | null, kind: MilestoneKind, on: string, source: FactSource, sourceNote: string | null, version: number, reason: string | null, recordedAt: string }>, delays: Array<{ id: string, trialSiteId: string | null, stage: DelayStage, side: DelaySide, note: string | null, source: FactSource, version: number, recordedAt: string }>, sites: Array<{ id: string, trialId: string, siteId: string | null, organisationName: string | null, regionCode: string | null, promised: number | null, planned: number | null, withdrawnOn: string | null, allowedActions: Array<string>, site: { id: string, name: string, hospital: string } | null, milestones: Array<{ id: string, trialSiteId: string | null, kind: MilestoneKind, on: string, source: FactSource, sourceNote: string | null, version: number, reason: string | null, recordedAt: string }>, counts: Array<{ id: string, month: string, screened: number | null, included: number | null, planned: number | null, source: FactSource, sourceNote: string | null, version: number, reason: string | null, recordedAt: string }> }> } };

export type TrialFactsFragment = { id: string, partnershipId: string, title: string, euCtNumber: string | null, nctNumber: string | null, protocolNumber: string | null, kind: TrialKind, sponsorClass: SponsorClass, phase: TrialPhase, multinational: boolean | null, therapyAreaCode: string | null, plannedParticipants: number | null, plannedFrom: string | null, plannedTo: string | null, state: TrialState, origin: TrialOrigin, inquiryId: string | null, endedOn: string | null, recordedAt: string, allowedActions: Array<string>, sponsor: { name: string | null, organisationId: string | null } | null, milestones: Array<{ id: string, trialSiteId: string | null, kind: MilestoneKind, on: string, source: FactSource, sourceNote: string | null, version: number, reason: string | null, recordedAt: string }>, delays: Array<{ id: string, trialSiteId: string | null, stage: DelayStage, side: DelaySide, note: string | null, source: FactSource, version: number, recordedAt: string }>, sites: Array<{ id: string, trialId: string, siteId: string | null, organisationName: string | null, regionCode: string | null, promised: number | null, planned: number | null, withdrawnOn: string | null, allowedActions: Array<string>, site: { id: string, name: string, hospital: string } | null, milestones: Array<{ id: string, trialSiteId: string | null, kind: MilestoneKind, on: string, source: FactSource, sourceNote: string | null, version: number, reason: string | null, recordedAt: string }>, counts: Array<{ id: string, month: string, screened: number | null, included: number | null, planned: number | null, source: FactSource, sourceNote: string | null, version: number, reason: string | null, recordedAt: string }> }> };

export type TrialMilestoneFragment = { id: string, trialSiteId: string | null, kind: MilestoneKind, on: string, source: FactSource, sourceNote: string | null, version: number, reason: string | null, recordedAt: string };

export type TrialSiteFactsFragment = { id: string, trialId: string, siteId: string | null, organisationName: string | null, regionCode: string | null, promised: number | null, planned: number | null, withdrawnOn: string | null, allowedActions: Array<string>, site: { id: string, name: string, hospital: string } | null, milestones: Array<{ id: string, trialSiteId: string | null, kind: MilestoneKind, on: string, source: FactSource, sourceNote: string | null, version: number, reason: string | null, recordedAt: string }>, counts: Array<{ id: string, month: string, screened: number | null, included: number | null, planned: number | null, source: FactSource, sourceNote: string | null, version: number, reason: string | null, recordedAt: string }> };

export type SourceDisagreementsQueryVariables = Exact<{
  partnershipId: string;
  open?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceDisagreementsQuery = { sourceDisagreements: { edges: Array<{ node: { id: string, subject: DisputedSubject, trialId: string | null, trialSiteId: string | null, period: string, heldSource: FactSource, claimedSource: FactSource, claimedSourceNote: string | null, held: unknown, claimed: unknown, raisedAt: string, choice: DisagreementChoice | null, reason: string | null, settledAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CorrectionsQueryVariables = Exact<{
  partnershipId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type CorrectionsQuery = { corrections: { edges: Array<{ node: { id: string, subject: DisputedSubject, trialId: string | null, period: string, before: unknown, after: unknown, reason: string, source: FactSource, recordedAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TrialForecastQueryVariables = Exact<{
  trialId: string;
  months?: number | null | undefined;
  target?: number | null | undefined;
}>;


export type TrialForecastQuery = { trialForecast: { chance: number, expected: number, monthsP50: number | null, monthsP90: number | null, p50: number, p90: number, promised: number, target: number, prior: { fitted: boolean, ratio: number, siteShape: number }, sites: Array<{ siteKey: string, promised: number, ratio: number, expected: number }> } };

export type ForecastFragment = { chance: number, expected: number, monthsP50: number | null, monthsP90: number | null, p50: number, p90: number, promised: number, target: number, prior: { fitted: boolean, ratio: number, siteShape: number }, sites: Array<{ siteKey: string, promised: number, ratio: number, expected: number }> };

export type ForecastBackTestQueryVariables = Exact<{
  partnershipId: string;
}>;


export type ForecastBackTestQuery = { forecastBackTest: { errorOfP50: number | null, errorOfPromises: number | null, reachedP50: number | null, reachedP90: number | null, trials: Array<{ trialId: string, actual: number, p50: number, p90: number, promised: number }> } };

export type RecordTrialMutationVariables = Exact<{
  partnershipId: string;
  input: TrialInput;
}>;


export type RecordTrialMutation = { recordTrial:
    | { __typename: 'PlanEndsBeforeItStarts', code: string, message: string }
    | { __typename: 'TherapyAreaUnknown', code: string, message: string }
    | { __typename: 'Trial', id: string }
    | { __typename: 'TrialKnown', code: string, message: string }
    | { __typename: 'TrialNumberMalformed', code: string, message: string }
   };

export type DescribeTrialMutationVariables = Exact<{
  trialId: string;
  input: TrialInput;
}>;


export type DescribeTrialMutation = { describeTrial:
    | { __typename: 'PlanEndsBeforeItStarts', code: string, message: string }
    | { __typename: 'TherapyAreaUnknown', code: string, message: string }
    | { __typename: 'Trial' }
    | { __typename: 'TrialKnown', code: string, message: string }
    | { __typename: 'TrialNotReached', code: string, message: string }
    | { __typename: 'TrialNumberMalformed', code: string, message: string }
   };

export type AddTrialSiteMutationVariables = Exact<{
  trialId: string;
  input: TrialSiteInput;
}>;


export type AddTrialSiteMutation = { addTrialSite:
    | { __typename: 'RegionNotOfCountry', code: string, message: string }
    | { __typename: 'TrialEnded', code: string, message: string }
    | { __typename: 'TrialNotReached', code: string, message: string }
    | { __typename: 'TrialSite' }
    | { __typename: 'TrialSiteKnown', code: string, message: string }
    | { __typename: 'TrialSiteUnnamed', code: string, message: string }
   };

export type RecordMilestoneMutationVariables = Exact<{
  trialId: string;
  trialSiteId?: string | null | undefined;
  input: MilestoneInput;
}>;


export type RecordMilestoneMutation = { recordMilestone:
    | { __typename: 'CorrectionReasonMissing', code: string, message: string }
    | { __typename: 'MilestoneDayImpossible', code: string, message: string }
    | { __typename: 'MilestoneMisplaced', code: string, message: string }
    | { __typename: 'MilestoneRecorded', disagreement: { id: string } | null }
    | { __typename: 'TrialNotReached', code: string, message: string }
   };

export type RecordRecruitmentCountMutationVariables = Exact<{
  trialSiteId: string;
  input: RecruitmentCountInput;
}>;


export type RecordRecruitmentCountMutation = { recordRecruitmentCount:
    | { __typename: 'CorrectionReasonMissing', code: string, message: string }
    | { __typename: 'CountImpossible', code: string, message: string }
    | { __typename: 'CountRecorded', disagreement: { id: string } | null }
    | { __typename: 'MonthBeforeOpening', code: string, message: string }
    | { __typename: 'MonthNotBegun', code: string, message: string }
    | { __typename: 'NothingCounted', code: string, message: string }
    | { __typename: 'TotalFalls', code: string, message: string }
    | { __typename: 'TotalNotNewest', code: string, message: string }
    | { __typename: 'TrialNotReached', code: string, message: string }
   };

export type RecordTrialDelayMutationVariables = Exact<{
  trialId: string;
  trialSiteId?: string | null | undefined;
  input: DelayInput;
}>;


export type RecordTrialDelayMutation = { recordTrialDelay:
    | { __typename: 'TrialDelay' }
    | { __typename: 'TrialNotReached', code: string, message: string }
   };

export type EndTrialMutationVariables = Exact<{
  trialId: string;
  on: string;
  cancelled: boolean;
  reason?: string | null | undefined;
}>;


export type EndTrialMutation = { endTrial:
    | { __typename: 'Trial' }
    | { __typename: 'TrialEndImpossible', code: string, message: string }
    | { __typename: 'TrialEnded', code: string, message: string }
    | { __typename: 'TrialNotReached', code: string, message: string }
   };

export type ReopenTrialMutationVariables = Exact<{
  trialId: string;
  reason: string;
}>;


export type ReopenTrialMutation = { reopenTrial:
    | { __typename: 'Trial' }
    | { __typename: 'TrialNotReached', code: string, message: string }
   };

export type SettleDisagreementMutationVariables = Exact<{
  id: string;
  choice: DisagreementChoice;
  reason: string;
}>;


export type SettleDisagreementMutation = { settleDisagreement:
    | { __typename: 'CorrectionReasonMissing', code: string, message: string }
    | { __typename: 'CountImpossible', code: string, message: string }
    | { __typename: 'Disagreement' }
    | { __typename: 'DisagreementSettled', code: string, message: string }
    | { __typename: 'HeldValueChanged', code: string, message: string }
    | { __typename: 'MilestoneDayImpossible', code: string, message: string }
    | { __typename: 'MilestoneMisplaced', code: string, message: string }
    | { __typename: 'MonthBeforeOpening', code: string, message: string }
    | { __typename: 'MonthNotBegun', code: string, message: string }
    | { __typename: 'NothingCounted', code: string, message: string }
    | { __typename: 'TotalFalls', code: string, message: string }
    | { __typename: 'TotalNotNewest', code: string, message: string }
   };

export type DueAnswerOfFragment = { receivedAt: string, receivedOn: string, dayZero: string, dueAt: string | null, timeZone: string, workingDays: number, days: Array<{ date: string, kind: CountedDayKind, n: number | null, name: { en: string, native: string } | null }> };

export type PublicDueQueryVariables = Exact<{
  country: Country;
  receivedAt: string;
  workingDays: number;
  receipt: ReceiptPolicy;
  stops: Array<StandingTimeInput> | StandingTimeInput;
}>;


export type PublicDueQuery = { publicDue: { receivedAt: string, receivedOn: string, dayZero: string, dueAt: string | null, timeZone: string, workingDays: number, days: Array<{ date: string, kind: CountedDayKind, n: number | null, name: { en: string, native: string } | null }> } };

export type PublicPromisesQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicPromisesQuery = { publicPartnerships: Array<{ id: string, code: string, country: Country, timeZone: string, names: { en: string, sv: string | null, da: string | null, nb: string | null }, promise: { workingDays: number, conciergeWorkingDays: number, receipt: ReceiptPolicy, cutOff: string, closeOfBusiness: string } }> };

export type PublicNetworksQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicNetworksQuery = { publicPartnerships: Array<{ id: string, code: string, country: Country, organisationForm: OrganisationForm, names: { en: string, sv: string | null, da: string | null, nb: string | null }, networks: Array<{ id: string, code: string, name: string, hostName: string | null, status: NetworkStatus | null, siteCount: number, prioritised: boolean, programmeAreas: Array<string>, therapyAreas: Array<{ code: string, names: { en: string, sv: string | null, da: string | null, nb: string | null } }> }> }> };

export type MoveClockMutationVariables = Exact<{
  by?: string | null | undefined;
  to?: string | null | undefined;
  timeZone: string;
}>;


export type MoveClockMutation = { moveClock:
    | { __typename: 'ClockIsMoving', code: string, message: string }
    | { __typename: 'ClockMove', id: string, ended: boolean, failure: string | null, reached: string | null, stops: number, happened: Array<{ name: string, times: number }> }
    | { __typename: 'ClockMoveTooFar', code: string, message: string }
    | { __typename: 'ClockNeverGoesBack', code: string, message: string }
    | { __typename: 'ClockWishUnclear', code: string, message: string }
   };

export type ClockMoveQueryVariables = Exact<{
  id: string;
}>;


export type ClockMoveQuery = { clockMove: { id: string, ended: boolean, failure: string | null, reached: string | null, stops: number, happened: Array<{ name: string, times: number }> } };

export type MoveOfFragment = { id: string, ended: boolean, failure: string | null, reached: string | null, stops: number, happened: Array<{ name: string, times: number }> };

export type AuditTrailQueryVariables = Exact<{
  partnershipId: string;
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditTrailQuery = { auditEntries: { edges: Array<{ node: { id: string, action: string, subjectType: string, subjectId: string, occurredAt: string, recordedAt: string, personId: string | null, reason: string | null, person: { id: string, name: string } | null, changes: Array<{ field: string, before: unknown, after: unknown }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AuditPersonQueryVariables = Exact<{
  id: string;
}>;


export type AuditPersonQuery = { person: { id: string, name: string } };

export type BoardInquiryFragment = { id: string, reference: string, title: string, product: Product, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, partnership: { id: string, country: Country, timeZone: string }, nextStep: { what: NextStepName, role: Role, by: string | null } | null, why: { netDays: number }, clock: { terms: { workingDays: number } } };

export type BoardQueryVariables = Exact<{
  partnershipId: string;
  filter: InquiriesFilterInput;
  first: number;
}>;


export type BoardQuery = { dueBoard: { asOf: string, open: number, overdue: number, dueToday: number, dueTomorrow: number, stopped: number, releasedThisWeek: number, released: number, releasedOnTime: number, onTimeShare: number | null, onTimeSince: string }, inquiries: { edges: Array<{ node: { id: string, reference: string, title: string, product: Product, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, partnership: { id: string, country: Country, timeZone: string }, nextStep: { what: NextStepName, role: Role, by: string | null } | null, why: { netDays: number }, clock: { terms: { workingDays: number } } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type BoardMoreQueryVariables = Exact<{
  filter: InquiriesFilterInput;
  first: number;
  after?: string | null | undefined;
}>;


export type BoardMoreQuery = { inquiries: { edges: Array<{ node: { id: string, reference: string, title: string, product: Product, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, partnership: { id: string, country: Country, timeZone: string }, nextStep: { what: NextStepName, role: Role, by: string | null } | null, why: { netDays: number }, clock: { terms: { workingDays: number } } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type BreachesQueryVariables = Exact<{
  partnershipId: string;
  from: string;
  to: string;
  first: number;
  after?: string | null | undefined;
}>;


export type BreachesQuery = { breaches: { edges: Array<{ node: { breachedAt: string, workingDays: number, slowestStep: ClockStep, why: { netDays: number, grossDays: number, stepDays: { triage: number, network: number, site: number, collation: number } }, inquiry: { id: string, reference: string, title: string, state: InquiryState, stopped: boolean, endedAt: string | null } } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CalendarYearQueryVariables = Exact<{
  partnershipId: string;
  from: string;
  to: string;
  first: number;
}>;


export type CalendarYearQuery = { workingDays: Array<{ date: string, kind: CalendarDayKind, name: { en: string, native: string } | null }>, closings: { edges: Array<{ node: { id: string, onDate: string, name: string, addedAt: string, removedAt: string | null } }> } };

export type AddClosingMutationVariables = Exact<{
  partnershipId: string;
  onDate: string;
  name: string;
}>;


export type AddClosingMutation = { addClosing:
    | { __typename: 'Closing' }
    | { __typename: 'ClosingInThePast', earliest: string, code: string, message: string }
    | { __typename: 'ClosingKnown', knownAs: string, code: string, message: string }
    | { __typename: 'ClosingNameMissing', code: string, message: string }
    | { __typename: 'ClosingOutsideCalendar', firstYear: number, lastYear: number, code: string, message: string }
   };

export type RemoveClosingMutationVariables = Exact<{
  partnershipId: string;
  closingId: string;
}>;


export type RemoveClosingMutation = { removeClosing:
    | { __typename: 'Closing' }
    | { __typename: 'ClosingHasPassed', code: string, message: string }
   };

export type OrganisationLineFragment = { id: string, name: string, kind: OrganisationKind, country: string, organisationNumber: string | null };

export type FindOrganisationsQueryVariables = Exact<{
  search?: string | null | undefined;
  kind?: OrganisationKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindOrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, name: string, kind: OrganisationKind, country: string, organisationNumber: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type OrganisationPageQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type OrganisationPageQuery = { organisation: { registeredAt: string, id: string, name: string, kind: OrganisationKind, country: string, organisationNumber: string | null }, people: { edges: Array<{ node: { id: string, name: string, email: string, disabledAt: string | null, grants: Array<{ id: string, role: Role, revokedAt: string | null }> } }> } };

export type OrganisationAgreementsQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type OrganisationAgreementsQuery = { confidentialityAgreements: { edges: Array<{ node: { id: string, kind: ConfidentialityAgreementKind, partnershipId: string, requestId: string | null, parties: Array<string>, signedOn: string, validUntil: string | null, revokedAt: string | null, revokeReason: string | null, documentId: string | null } }> } };

export type PersonPageQueryVariables = Exact<{
  id: string;
}>;


export type PersonPageQuery = { person: { id: string, name: string, email: string, phone: string | null, language: Language, registeredAt: string, disabledAt: string | null, organisationId: string, organisation: { id: string, name: string } | null, grants: Array<{ id: string, role: Role, scope: RoleScope, scopeId: string | null, partnershipId: string | null, grantedAt: string, revokedAt: string | null }> } };

export type PlaceNetworkQueryVariables = Exact<{
  id: string;
}>;


export type PlaceNetworkQuery = { network: { id: string, name: string } };

export type PlaceSiteQueryVariables = Exact<{
  id: string;
}>;


export type PlaceSiteQuery = { site: { id: string, name: string, hospital: string } };

export type PlaceOrganisationQueryVariables = Exact<{
  id: string;
}>;


export type PlaceOrganisationQuery = { organisation: { id: string, name: string } };

export type PlacesOfQueryVariables = Exact<{
  partnershipId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type PlacesOfQuery = { networks: { edges: Array<{ node: { id: string, name: string } }> }, sites: { edges: Array<{ node: { id: string, name: string, hospital: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RegisterOrganisationMutationVariables = Exact<{
  input: RegisterOrganisationInput;
}>;


export type RegisterOrganisationMutation = { registerOrganisation:
    | { __typename: 'Organisation', id: string }
    | { __typename: 'OrganisationAlreadyRegistered', code: string, message: string }
   };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { addPerson:
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'PersonInvited', invitationSecret: string, person: { id: string, name: string } }
   };

export type InvitePersonAgainMutationVariables = Exact<{
  id: string;
}>;


export type InvitePersonAgainMutation = { invitePersonAgain: { __typename: 'PersonInvited', invitationSecret: string, person: { id: string, name: string } } };

export type DisablePersonMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type DisablePersonMutation = { disablePerson:
    | { __typename: 'Person' }
    | { __typename: 'PersonNotYoursToDisable', code: string, message: string }
   };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole:
    | { __typename: 'RoleGrant' }
    | { __typename: 'RoleNotHeldThere', code: string, message: string }
    | { __typename: 'RoleNotYoursToGrant', code: string, message: string }
   };

export type RevokeRoleMutationVariables = Exact<{
  id: string;
}>;


export type RevokeRoleMutation = { revokeRole:
    | { __typename: 'LastAdministrator', code: string, message: string }
    | { __typename: 'RoleGrant' }
    | { __typename: 'RoleNotYoursToGrant', code: string, message: string }
   };

export type RevokeAgreementMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type RevokeAgreementMutation = { revokeConfidentialityAgreement:
    | { __typename: 'AlreadyRevoked', code: string, message: string }
    | { __typename: 'ConfidentialityAgreement' }
    | { __typename: 'RevocationUnexplained', code: string, message: string }
   };

export type AgreementFilesQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type AgreementFilesQuery = { documents: { edges: Array<{ node: { id: string, name: string, state: DocumentState, contentPath: string, allowedActions: Array<string> } }> } };

export type FindPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  organisationId?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FindPeopleQuery = { people: { edges: Array<{ node: { id: string, name: string, email: string, phone: string | null, disabledAt: string | null, organisation: { id: string, name: string } | null, grants: Array<{ id: string, role: Role, scope: RoleScope, scopeId: string | null, partnershipId: string | null, revokedAt: string | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type FormVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormVersionsQuery = { forms: Array<{ id: FormId, version: number, current: boolean, materialFields: Array<string>, rules: Array<string>, schema: unknown, changes: Array<{ field: string, kind: FormChangeKind, keywords: Array<string> }> | null }> };

export type PreviewRecalculationQueryVariables = Exact<{
  partnershipId: string;
  suppose?: SupposedEditInput | null | undefined;
}>;


export type PreviewRecalculationQuery = { previewRecalculation: { moved: number, inquiries: Array<{ inquiryId: string, reference: string, moves: boolean, oldDueAt: string | null, newDueAt: string | null, refused: KeptPromise | null }> } };

export type RecalculateClocksMutationVariables = Exact<{
  partnershipId: string;
  reason: string;
}>;


export type RecalculateClocksMutation = { recalculateClocks:
    | { __typename: 'ClockRecalculations', moved: number }
    | { __typename: 'ReasonMissing', code: string, message: string }
   };

export type PartnershipSettingsQueryVariables = Exact<{
  id: string;
  country: Country;
}>;


export type PartnershipSettingsQuery = { partnership: { id: string, allowedActions: Array<string>, routingPolicy: { leaveOutAlreadyContacted: boolean, newcomerShare: number }, signOffPolicy: { lineManager: LineManagerSignOff, regionCodes: Array<string> }, slaPolicies: Array<{ id: string, version: number, validFrom: string, workingDays: number, extendedWorkingDays: number, conciergeWorkingDays: number, receipt: ReceiptPolicy, cutOff: string, closeOfBusiness: string, networkConfirmationTime: string, siteAnswerTime: string, clarificationWorkingDays: number, stoppingClarifications: number, stopWarningOnWorkingDay: number, stopEndsAfterWorkingDays: number, pauseAtMostCalendarDays: number, outcomeWorkingDays: number, outcomeReminderDays: Array<number>, messagesFrom: string, messagesTo: string, bundleTimes: Array<string> }> }, regions: Array<{ code: string, name: string, validTo: string | null }>, partnershipQuestions: Array<{ id: string, product: Product, position: number, required: boolean, validFrom: string, validTo: string | null, text: { en: string, sv: string, da: string, nb: string } }> };

export type ChangeSlaPolicyMutationVariables = Exact<{
  input: SlaPolicyChangeInput;
}>;


export type ChangeSlaPolicyMutation = { changeSlaPolicy:
    | { __typename: 'PolicyOutOfBounds', code: string, message: string }
    | { __typename: 'PolicyStartsTooEarly', earliest: string, code: string, message: string }
    | { __typename: 'SlaPolicy' }
   };

export type ChangeRoutingPolicyMutationVariables = Exact<{
  partnershipId: string;
  input: RoutingPolicyInput;
}>;


export type ChangeRoutingPolicyMutation = { changeRoutingPolicy:
    | { __typename: 'Partnership' }
    | { __typename: 'ShareOutOfBounds', code: string, message: string }
   };

export type ChangeSignOffPolicyMutationVariables = Exact<{
  partnershipId: string;
  input: SignOffPolicyInput;
}>;


export type ChangeSignOffPolicyMutation = { changeSignOffPolicy:
    | { __typename: 'Partnership' }
    | { __typename: 'RegionsUnknown', unknown: Array<string>, code: string, message: string }
   };

export type AskPartnershipQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskPartnershipQuestionMutation = { askPartnershipQuestion:
    | { __typename: 'PartnershipQuestion' }
    | { __typename: 'QuestionTextMissing', most: number, code: string, message: string }
   };

export type RewordPartnershipQuestionMutationVariables = Exact<{
  id: string;
  input: RewordQuestionInput;
}>;


export type RewordPartnershipQuestionMutation = { rewordPartnershipQuestion:
    | { __typename: 'PartnershipQuestion' }
    | { __typename: 'QuestionEnded', code: string, message: string }
    | { __typename: 'QuestionTextMissing', most: number, code: string, message: string }
   };

export type EndPartnershipQuestionMutationVariables = Exact<{
  id: string;
}>;


export type EndPartnershipQuestionMutation = { endPartnershipQuestion:
    | { __typename: 'PartnershipQuestion' }
    | { __typename: 'QuestionEnded', code: string, message: string }
   };

export type MessageTemplatesQueryVariables = Exact<{
  partnershipId: string;
  language: Language;
}>;


export type MessageTemplatesQuery = { messageTemplates: Array<{ kind: MessageKind, changed: boolean, changedAt: string | null, version: number, changedBy: { id: string, name: string } | null, words: { subject: string, text: string }, shipped: { subject: string, text: string }, placeholders: { subject: { required: Array<string>, possible: Array<string> }, text: { required: Array<string>, possible: Array<string> } } }> };

export type MessageTemplateHistoryQueryVariables = Exact<{
  partnershipId: string;
  kind: MessageKind;
  language: Language;
}>;


export type MessageTemplateHistoryQuery = { messageTemplateVersions: Array<{ id: string, version: number, changedAt: string, words: { subject: string, text: string } | null }> };

export type PreviewMessageTemplateQueryVariables = Exact<{
  partnershipId: string;
  kind: MessageKind;
  language: Language;
  words: TemplateWordsInput;
}>;


export type PreviewMessageTemplateQuery = { previewMessageTemplate:
    | { __typename: 'MessagePreview', subject: string, text: string }
    | { __typename: 'OwnLinkNotAllowed', found: string, code: string, message: string }
    | { __typename: 'PlaceholderMissing', at: string, placeholder: string, code: string, message: string }
    | { __typename: 'PlaceholderUnknown', at: string, placeholder: string, possible: Array<string>, code: string, message: string }
    | { __typename: 'WordsOutOfBounds', at: string, longest: number, code: string, message: string }
   };

export type ChangeMessageTemplateMutationVariables = Exact<{
  partnershipId: string;
  kind: MessageKind;
  language: Language;
  words: TemplateWordsInput;
  basedOn: number;
}>;


export type ChangeMessageTemplateMutation = { changeMessageTemplate:
    | { __typename: 'MessageTemplate' }
    | { __typename: 'OwnLinkNotAllowed', found: string, code: string, message: string }
    | { __typename: 'PlaceholderMissing', placeholder: string, code: string, message: string }
    | { __typename: 'PlaceholderUnknown', placeholder: string, possible: Array<string>, code: string, message: string }
    | { __typename: 'TemplateChangedMeanwhile', code: string, message: string }
    | { __typename: 'WordsOutOfBounds', longest: number, code: string, message: string }
   };

export type ResetMessageTemplateMutationVariables = Exact<{
  partnershipId: string;
  kind: MessageKind;
  language: Language;
}>;


export type ResetMessageTemplateMutation = { resetMessageTemplate: { __typename: 'MessageTemplate', kind: MessageKind } };

export type TextTemplatesQueryVariables = Exact<{
  partnershipId: string;
  language: Language;
  purpose: TextPurpose;
}>;


export type TextTemplatesQuery = { textTemplates: Array<{ id: string, title: string, text: string, partnershipId: string | null, revision: number }> };

export type AddTextTemplateMutationVariables = Exact<{
  partnershipId: string;
  language: Language;
  purpose: TextPurpose;
  input: TextTemplateInput;
}>;


export type AddTextTemplateMutation = { addTextTemplate:
    | { __typename: 'TextTemplate' }
    | { __typename: 'TextTemplatesFull', most: number, code: string, message: string }
    | { __typename: 'TextTitleTaken', code: string, message: string }
   };

export type ChangeTextTemplateMutationVariables = Exact<{
  id: string;
  basedOn: number;
  input: TextTemplateInput;
}>;


export type ChangeTextTemplateMutation = { changeTextTemplate:
    | { __typename: 'TextChangedMeanwhile', code: string, message: string }
    | { __typename: 'TextTemplate' }
    | { __typename: 'TextTitleTaken', code: string, message: string }
   };

export type RemoveTextTemplateMutationVariables = Exact<{
  id: string;
}>;


export type RemoveTextTemplateMutation = { removeTextTemplate: { __typename: 'TextTemplate', id: string } };

export type LinkedOfFragment = { reference: string, title: string, product: Product, state: InvitationState, inquiryState: InquiryState, answerBy: string, needsConfirmation: boolean, inResponse: boolean, siteName: string, personName: string, country: string, timeZone: string, content: unknown, answers: Array<{ id: string, kind: AnswerKind, answeredAt: string, channel: AnswerChannel, comment: string | null, conditions: string | null, contactName: string | null, contactEmail: string | null, content: unknown, declineReason: DeclineReason | null, enteredBy: string | null, expectedPatients: number | null, form: string, formVersion: number, recipientId: string | null, requestVersion: number }>, requestForm: { id: FormId, version: number, schema: unknown } | null, answerForm: { id: FormId, version: number, schema: unknown }, prefilled: Array<{ field: string, value: unknown, source: string, confirmedOn: string, stale: boolean }>, declineReasons: Array<{ code: DeclineReason, group: DeclineGroup }>, colleagues: Array<{ personId: string, name: string }> };

export type InvitationByLinkQueryVariables = Exact<{
  token: string;
}>;


export type InvitationByLinkQuery = { invitationByLink: { reference: string, title: string, product: Product, state: InvitationState, inquiryState: InquiryState, answerBy: string, needsConfirmation: boolean, inResponse: boolean, siteName: string, personName: string, country: string, timeZone: string, content: unknown, answers: Array<{ id: string, kind: AnswerKind, answeredAt: string, channel: AnswerChannel, comment: string | null, conditions: string | null, contactName: string | null, contactEmail: string | null, content: unknown, declineReason: DeclineReason | null, enteredBy: string | null, expectedPatients: number | null, form: string, formVersion: number, recipientId: string | null, requestVersion: number }>, requestForm: { id: FormId, version: number, schema: unknown } | null, answerForm: { id: FormId, version: number, schema: unknown }, prefilled: Array<{ field: string, value: unknown, source: string, confirmedOn: string, stale: boolean }>, declineReasons: Array<{ code: DeclineReason, group: DeclineGroup }>, colleagues: Array<{ personId: string, name: string }> } };

export type AnswerByLinkMutationVariables = Exact<{
  token: string;
  input: AnswerByLinkInput;
}>;


export type AnswerByLinkMutation = { answerByLink:
    | { __typename: 'AnswerHasProblems', code: string, message: string, problems: Array<{ field: string, keyword: string, message: string }> }
    | { __typename: 'CommentMissing', code: string, message: string }
    | { __typename: 'ConditionsMissing', code: string, message: string }
    | { __typename: 'DeclineReasonMissing', code: string, message: string }
    | { __typename: 'LinkedInvitation', reference: string, title: string, product: Product, state: InvitationState, inquiryState: InquiryState, answerBy: string, needsConfirmation: boolean, inResponse: boolean, siteName: string, personName: string, country: string, timeZone: string, content: unknown, answers: Array<{ id: string, kind: AnswerKind, answeredAt: string, channel: AnswerChannel, comment: string | null, conditions: string | null, contactName: string | null, contactEmail: string | null, content: unknown, declineReason: DeclineReason | null, enteredBy: string | null, expectedPatients: number | null, form: string, formVersion: number, recipientId: string | null, requestVersion: number }>, requestForm: { id: FormId, version: number, schema: unknown } | null, answerForm: { id: FormId, version: number, schema: unknown }, prefilled: Array<{ field: string, value: unknown, source: string, confirmedOn: string, stale: boolean }>, declineReasons: Array<{ code: DeclineReason, group: DeclineGroup }>, colleagues: Array<{ personId: string, name: string }> }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'VolumeNotBelievable', code: string, message: string, most: number }
   };

export type DelegateByLinkMutationVariables = Exact<{
  token: string;
  toPersonId: string;
}>;


export type DelegateByLinkMutation = { delegateByLink:
    | { __typename: 'DelegateIsOneself', code: string, message: string }
    | { __typename: 'DelegationGoesRound', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PassedOn', toPersonId: string }
    | { __typename: 'PersonNotHere', code: string, message: string }
   };

export type InvitationLineFragment = { id: string, reference: string, title: string, product: Product, state: InvitationState, inquiryState: InquiryState | null, answerBy: string, answeredAt: string | null, needsConfirmation: boolean, signOff: SignOff, partnershipId: string, allowedActions: Array<string>, site: { id: string, name: string, hospital: string } | null, recipients: Array<{ id: string, personId: string, delegatedTo: string | null }>, support: Array<{ id: string, supportFunction: SupportFunction, state: SupportState }>, holds: Array<{ id: string, untilAt: string, releasedAt: string | null }> };

export type InvitationsWaitingQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  states: Array<InvitationState> | InvitationState;
}>;


export type InvitationsWaitingQuery = { myInvitations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, title: string, product: Product, state: InvitationState, inquiryState: InquiryState | null, answerBy: string, answeredAt: string | null, needsConfirmation: boolean, signOff: SignOff, partnershipId: string, allowedActions: Array<string>, site: { id: string, name: string, hospital: string } | null, recipients: Array<{ id: string, personId: string, delegatedTo: string | null }>, support: Array<{ id: string, supportFunction: SupportFunction, state: SupportState }>, holds: Array<{ id: string, untilAt: string, releasedAt: string | null }> } }> } };

export type InvitationAskedQueryVariables = Exact<{
  id: string;
}>;


export type InvitationAskedQuery = { invitation: { inquiryId: string, requestId: string, notifiedAt: string, openedAt: string | null, declineReason: DeclineReason | null, requestVersion: number, newcomer: boolean, content: unknown, teaser: unknown, signOffAt: string | null, signOffBy: string | null, id: string, reference: string, title: string, product: Product, state: InvitationState, inquiryState: InquiryState | null, answerBy: string, answeredAt: string | null, needsConfirmation: boolean, signOff: SignOff, partnershipId: string, allowedActions: Array<string>, answers: Array<{ id: string, kind: AnswerKind, answeredAt: string, channel: AnswerChannel, comment: string | null, conditions: string | null, contactName: string | null, contactEmail: string | null, content: unknown, declineReason: DeclineReason | null, enteredBy: string | null, expectedPatients: number | null, form: string, formVersion: number, recipientId: string | null, requestVersion: number }>, prefilled: Array<{ field: string, value: unknown, source: string, confirmedOn: string, stale: boolean }>, recipients: Array<{ id: string, personId: string, notifiedAt: string, openedAt: string | null, delegatedAt: string | null, delegatedTo: string | null, person: { id: string, name: string } | null }>, support: Array<{ id: string, supportFunction: SupportFunction, state: SupportState, note: string | null, costNote: string | null, requestedAt: string, answeredAt: string | null, answeredBy: string | null }>, holds: Array<{ id: string, patients: number | null, nurseDays: number | null, placedAt: string, untilAt: string, releasedAt: string | null, releaseReason: string | null }>, site: { id: string, name: string, hospital: string, investigators: Array<{ personId: string, lead: boolean, expertise: string | null, person: { id: string, name: string } | null }> } | null } };

export type InvitationDocumentsQueryVariables = Exact<{
  requestId: string;
}>;


export type InvitationDocumentsQuery = { documents: { edges: Array<{ node: { id: string, name: string, purpose: DocumentPurpose, tier: DocumentTier, state: DocumentState, size: number, contentPath: string, risks: Array<DocumentRisk>, allowedActions: Array<string> } }> } };

export type OpenInvitationMutationVariables = Exact<{
  invitationId: string;
}>;


export type OpenInvitationMutation = { openInvitation:
    | { __typename: 'Invitation', id: string, state: InvitationState }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation:
    | { __typename: 'AnswerHasProblems', code: string, message: string, problems: Array<{ field: string, keyword: string, message: string }> }
    | { __typename: 'AnswererMissing', code: string, message: string }
    | { __typename: 'CommentMissing', code: string, message: string }
    | { __typename: 'ConditionsMissing', code: string, message: string }
    | { __typename: 'DeclineReasonMissing', code: string, message: string }
    | { __typename: 'Invitation', id: string, state: InvitationState }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PersonNotHere', code: string, message: string }
    | { __typename: 'VolumeNotBelievable', code: string, message: string, most: number }
   };

export type DelegateInvitationMutationVariables = Exact<{
  invitationId: string;
  toPersonId: string;
}>;


export type DelegateInvitationMutation = { delegateInvitation:
    | { __typename: 'DelegateIsOneself', code: string, message: string }
    | { __typename: 'DelegationGoesRound', code: string, message: string }
    | { __typename: 'Invitation', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PersonNotHere', code: string, message: string }
   };

export type SignOffInvitationMutationVariables = Exact<{
  invitationId: string;
  approved: boolean;
}>;


export type SignOffInvitationMutation = { signOffInvitation:
    | { __typename: 'Invitation', id: string, signOff: SignOff }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'SignOffNotNeeded', code: string, message: string }
   };

export type RequestSupportMutationVariables = Exact<{
  invitationId: string;
  functions: Array<SupportFunction> | SupportFunction;
}>;


export type RequestSupportMutation = { requestSupport:
    | { __typename: 'Invitation', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'SupportAskedAlready', code: string, message: string }
   };

export type ConfirmSupportMutationVariables = Exact<{
  invitationId: string;
  supportFunction: SupportFunction;
  confirmed: boolean;
  note?: string | null | undefined;
  costNote?: string | null | undefined;
}>;


export type ConfirmSupportMutation = { confirmSupport:
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'SupportConfirmation', id: string }
    | { __typename: 'SupportNoteMissing', code: string, message: string }
   };

export type HoldCapacityMutationVariables = Exact<{
  invitationId: string;
  patients?: number | null | undefined;
  nurseDays?: number | null | undefined;
  untilAt: string;
}>;


export type HoldCapacityMutation = { holdCapacity:
    | { __typename: 'CapacityHold', id: string }
    | { __typename: 'HoldEndNotAllowed', code: string, message: string, latest: string }
    | { __typename: 'HoldNotBelievable', code: string, message: string, most: number }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type ReleaseCapacityMutationVariables = Exact<{
  invitationId: string;
}>;


export type ReleaseCapacityMutation = { releaseCapacity:
    | { __typename: 'CapacityHold', id: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'NothingHeld', code: string, message: string }
   };

export type SiteLineQueryVariables = Exact<{
  id: string;
}>;


export type SiteLineQuery = { site: { id: string, name: string, hospital: string, city: string, active: boolean, activeTrials: number, partnershipId: string, allowedActions: Array<string>, passport: { siteId: string, answers: Array<{ question: string, confirmedAt: string }> } }, passportQuestions: Array<{ key: string, freshMonths: number }> };

export type SiteShownQueryVariables = Exact<{
  id: string;
}>;


export type SiteShownQuery = { site: { id: string, name: string, hospital: string, city: string, regionCode: string | null, active: boolean, activeTrials: number, trialsInThreeYears: number, newcomer: boolean, partnershipId: string, allowedActions: Array<string>, capabilities: Array<Capability>, contactPreferences: { channel: ContactChannel, initiators: Array<Initiator>, maximumOpenInvitations: number | null, notWanted: Array<string>, phases: Array<WantedPhase> }, investigators: Array<{ personId: string, lead: boolean, expertise: string | null, person: { id: string, name: string, email: string, phone: string | null } | null }>, networks: Array<{ id: string, name: string }>, passport: { siteId: string, answers: Array<{ question: string, value: unknown, answeredAt: string, confirmedAt: string }> } }, passportQuestions: Array<{ key: string, kind: PassportKind, section: PassportSection, asks: string, unit: string | null, freshMonths: number }> };

export type ConfirmPassportMutationVariables = Exact<{
  siteId: string;
  answers: Array<PassportAnswerInput> | PassportAnswerInput;
}>;


export type ConfirmPassportMutation = { confirmPassport:
    | { __typename: 'PassportAnswerUnfit', code: string, message: string }
    | { __typename: 'PassportQuestionUnknown', code: string, message: string }
    | { __typename: 'SitePassport', siteId: string }
   };

export type DescribeSiteMutationVariables = Exact<{
  siteId: string;
  input: SiteDescriptionInput;
}>;


export type DescribeSiteMutation = { describeSite:
    | { __typename: 'BlocksNotUnderstood', code: string, message: string, unreadable: Array<string> }
    | { __typename: 'LoadImpossible', code: string, message: string }
    | { __typename: 'Site', id: string }
   };

export type CompareCountriesQueryVariables = Exact<{
  requestId: string;
}>;


export type CompareCountriesQuery = { requestComparison: { requestId: string, reference: string, title: string, product: Product, totals: { countries: number, answered: number, interested: number, conditional: number, expectedPatients: number | null }, countries: Array<{ country: string, inquiryId: string, timeZone: string, responseVersion: number | null, standing: ComparisonStanding }>, rows: Array<{ measure: ComparisonMeasure, title: string, declineReason: DeclineReason | null, field: string | null, option: string | null, values: Array<{ inquiryId: string, absence: ComparisonAbsence | null, count: number | null, day: string | null, flag: boolean | null, instant: string | null, standing: ComparisonStanding | null, texts: Array<string> | null }> }> }, request: { id: string, inquiries: Array<{ id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, partnership: { id: string, country: Country, timeZone: string } }> } };

export type ContactRequestQueryVariables = Exact<{
  token: string;
}>;


export type ContactRequestQuery = { requestByLink: { reference: string, title: string, product: Product, inquiries: Array<{ id: string, partnershipId: string, state: InquiryState, receivedAt: string, dueAt: string | null, stopped: boolean, endedAt: string | null, endReason: string | null, clarifications: Array<{ id: string, inquiryId: string, questions: Array<string>, askedAt: string, answerBy: string, answeredAt: string | null, answers: Array<string> | null, stopId: string | null }>, response: { id: string, inquiryId: string, version: number, releasedAt: string, completeness: ResponseCompleteness, material: boolean, amendmentReason: string | null, requestVersion: number, content: { country: string, reference: string, summary: string, feedback: unknown, totals: { contacted: number, interested: number, conditional: number, moreInfo: number, declined: number, silent: number, expectedPatients: number | null }, networks: Array<{ networkId: string, name: string, state: AssignmentState, disposition: string | null }>, sites: Array<{ siteId: string, name: string, networkIds: Array<string>, answer: SiteAnswer, expectedPatients: number | null, earliestFirstPatient: string | null, conditions: string | null, declineReason: DeclineReason | null, comment: string | null, contact: { name: string, email: string } | null }> } } | null, why: { dueAt: string | null, netDays: number, grossDays: number, days: Array<{ date: string, kind: ClockDayKind, n: number | null, name: string | null, nativeName: string | null, stops: Array<{ reason: string }> }> } }> } };

export type ContactPartnershipsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactPartnershipsQuery = { publicPartnerships: Array<{ id: string, country: Country, timeZone: string, names: { en: string, sv: string | null, da: string | null, nb: string | null } }> };

export type ClarifyByLinkMutationVariables = Exact<{
  token: string;
  inquiryId: string;
  clarificationId: string;
  answers: Array<string> | string;
}>;


export type ClarifyByLinkMutation = { clarifyByLink:
    | { __typename: 'AnswersMissing', code: string, message: string }
    | { __typename: 'ClarificationAnsweredAlready', code: string, message: string }
    | { __typename: 'LinkedInquiry', id: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type OutcomeByLinkMutationVariables = Exact<{
  token: string;
  inquiryId: string;
  kind: OutcomeKind;
  decidedOn: string;
  siteIds: Array<string> | string;
  note?: string | null | undefined;
}>;


export type OutcomeByLinkMutation = { outcomeByLink:
    | { __typename: 'DecisionNotBelievable', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'SitesMissing', code: string, message: string }
   };

export type RequestDocumentsQueryVariables = Exact<{
  requestId: string;
}>;


export type RequestDocumentsQuery = { documents: { edges: Array<{ node: { id: string, name: string, size: number, purpose: DocumentPurpose, tier: DocumentTier, state: DocumentState, storedAt: string | null, contentPath: string, allowedActions: Array<string> } }> } };

export type SponsorDocumentOfFragment = { id: string, name: string, size: number, purpose: DocumentPurpose, tier: DocumentTier, state: DocumentState, storedAt: string | null, contentPath: string, allowedActions: Array<string> };

export type DeclareRequestDocumentMutationVariables = Exact<{
  input: DeclareDocumentInput;
}>;


export type DeclareRequestDocumentMutation = { declareDocument:
    | { __typename: 'Document', id: string, name: string, size: number, purpose: DocumentPurpose, tier: DocumentTier, state: DocumentState, storedAt: string | null, contentPath: string, allowedActions: Array<string> }
    | { __typename: 'FileTooLarge', code: string, message: string, maximumBytes: number }
    | { __typename: 'PurposeNotAllowed', code: string, message: string }
    | { __typename: 'TierNotFitting', code: string, message: string }
    | { __typename: 'TypeNotAllowed', code: string, message: string, allowedTypes: Array<string> }
   };

export type RemoveRequestDocumentMutationVariables = Exact<{
  id: string;
}>;


export type RemoveRequestDocumentMutation = { removeDocument:
    | { __typename: 'AlreadyRemoved', code: string, message: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'DocumentMustStay', code: string, message: string }
   };

export type MyOrganisationQueryVariables = Exact<{
  organisationId: string;
  first: number;
}>;


export type MyOrganisationQuery = { organisation: { id: string, name: string, kind: OrganisationKind, country: string, organisationNumber: string | null }, people: { edges: Array<{ node: { id: string, name: string, email: string, phone: string | null, language: Language, disabledAt: string | null, grants: Array<{ id: string, role: Role, scope: RoleScope, scopeId: string | null, revokedAt: string | null }> } }> }, confidentialityAgreements: { edges: Array<{ node: { id: string, kind: ConfidentialityAgreementKind, partnershipId: string, parties: Array<string>, signedOn: string, validUntil: string | null, revokedAt: string | null, requestId: string | null, documentId: string | null } }> } };

export type MyApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApiTokensQuery = { apiTokens: Array<{ id: string, name: string, prefix: string, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }> };

export type CreateApiTokenMutationVariables = Exact<{
  name: string;
  days: number;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, token: { id: string } } };

export type RevokeApiTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { id: string, revokedAt: string | null } };

export type InviteColleagueMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type InviteColleagueMutation = { addPerson:
    | { __typename: 'EmailTaken', code: string, message: string }
    | { __typename: 'PersonInvited', invitationSecret: string, person: { id: string } }
   };

export type InviteColleagueAgainMutationVariables = Exact<{
  id: string;
}>;


export type InviteColleagueAgainMutation = { invitePersonAgain: { invitationSecret: string, person: { id: string } } };

export type GrantColleagueRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantColleagueRoleMutation = { grantRole:
    | { __typename: 'RoleGrant', id: string }
    | { __typename: 'RoleNotHeldThere', code: string, message: string }
    | { __typename: 'RoleNotYoursToGrant', code: string, message: string }
   };

export type RevokeColleagueRoleMutationVariables = Exact<{
  id: string;
}>;


export type RevokeColleagueRoleMutation = { revokeRole:
    | { __typename: 'LastAdministrator', code: string, message: string }
    | { __typename: 'RoleGrant', id: string }
    | { __typename: 'RoleNotYoursToGrant', code: string, message: string }
   };

export type DisableColleagueMutationVariables = Exact<{
  id: string;
  reason: string;
}>;


export type DisableColleagueMutation = { disablePerson:
    | { __typename: 'Person', id: string }
    | { __typename: 'PersonNotYoursToDisable', code: string, message: string }
   };

export type DraftOfFragment = { id: string, revision: number, content: unknown, title: string };

export type DraftToEditQueryVariables = Exact<{
  requestId: string;
}>;


export type DraftToEditQuery = { request: { state: RequestState, reference: string, product: Product, partnershipIds: Array<string>, allowedActions: Array<string>, id: string, revision: number, content: unknown, title: string, versions: Array<{ version: number, form: string, formVersion: number }>, inquiries: Array<{ id: string, state: InquiryState, product: Product, clarifications: Array<{ id: string, answeredAt: string | null }>, partnership: { id: string, country: Country, timeZone: string } }> } };

export type DuplicatesOfDraftQueryVariables = Exact<{
  requestId: string;
}>;


export type DuplicatesOfDraftQuery = { request: { id: string, duplicates: Array<{ requestId: string, sameNumber: string | null, similarity: number }> } };

export type DuplicateRequestQueryVariables = Exact<{
  requestId: string;
}>;


export type DuplicateRequestQuery = { request: { id: string, reference: string, title: string, submittedAt: string | null } };

export type BeginRequestMutationVariables = Exact<{
  input: DraftRequestInput;
}>;


export type BeginRequestMutation = { draftRequest:
    | { __typename: 'FeasibilityRequest', id: string }
    | { __typename: 'FormHasProblems', code: string, message: string, problems: Array<{ field: string, keyword: string, message: string }> }
   };

export type SaveDraftMutationVariables = Exact<{
  input: EditRequestInput;
}>;


export type SaveDraftMutation = { editRequest:
    | { __typename: 'FeasibilityRequest', id: string, revision: number, content: unknown, title: string }
    | { __typename: 'FormHasProblems', code: string, message: string, problems: Array<{ field: string, keyword: string, message: string }> }
    | { __typename: 'NoClarification', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'RevisionPassed', code: string, message: string }
   };

export type ReviseRequestMutationVariables = Exact<{
  input: ReviseRequestInput;
}>;


export type ReviseRequestMutation = { reviseRequest:
    | { __typename: 'FeasibilityRequest', id: string, revision: number, content: unknown, title: string }
    | { __typename: 'FormHasProblems', code: string, message: string, problems: Array<{ field: string, keyword: string, message: string }> }
    | { __typename: 'NoClarification', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'RevisionPassed', code: string, message: string }
   };

export type DiscardRequestMutationVariables = Exact<{
  id: string;
}>;


export type DiscardRequestMutation = { discardRequest:
    | { __typename: 'FeasibilityRequest', id: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type WhatIfDueQueryVariables = Exact<{
  partnershipId: string;
  product: Product;
  receivedAt?: string | null | undefined;
}>;


export type WhatIfDueQuery = { whatIfDue: { receivedAt: string, dueAt: string, nextDayDueAt: string | null, terms: { workingDays: number, receipt: ReceiptPolicy, cutOff: string, closeOfBusiness: string, timeZone: string }, days: Array<{ date: string, kind: ClockDayKind, n: number | null, name: string | null, nativeName: string | null }> } };

export type QuestionsOfPartnershipsQueryVariables = Exact<{
  partnershipIds: Array<string> | string;
  product: Product;
}>;


export type QuestionsOfPartnershipsQuery = { partnershipQuestions: Array<{ id: string, partnershipId: string, required: boolean, text: { en: string, sv: string, da: string, nb: string } }> };

export type SubmitRequestMutationVariables = Exact<{
  input: SubmitRequestInput;
}>;


export type SubmitRequestMutation = { submitRequest:
    | { __typename: 'DocumentsMissing', code: string, message: string, missing: Array<string> }
    | { __typename: 'FeasibilityRequest', id: string, reference: string, inquiries: Array<{ id: string, dueAt: string | null }> }
    | { __typename: 'FormNotReady', code: string, message: string, problems: Array<{ field: string, keyword: string, message: string }> }
    | { __typename: 'NoPartnership', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PartnershipAskedAlready', code: string, message: string }
    | { __typename: 'PartnershipUnknown', code: string, message: string }
    | { __typename: 'QuestionUnknown', code: string, message: string }
    | { __typename: 'QuestionsUnanswered', code: string, message: string, unanswered: Array<string> }
    | { __typename: 'ReceiptNotBelievable', code: string, message: string }
   };

export type MyRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyRequestsQuery = { requests: { edges: Array<{ node: { reference: string, title: string, product: Product, createdAt: string, submittedAt: string | null, allowedActions: Array<string>, id: string, state: RequestState, inquiries: Array<{ requestId: string, responseVersion: number, allowedActions: Array<string>, id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, clarifications: Array<{ id: string, answerBy: string, answeredAt: string | null }>, outcomes: Array<{ id: string }>, partnership: { id: string, country: Country, timeZone: string } }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type InquiryPlaceQueryVariables = Exact<{
  inquiryId: string;
}>;


export type InquiryPlaceQuery = { inquiry: { id: string, requestId: string } };

export type ClarificationOfFragment = { id: string, inquiryId: string, questions: Array<string>, askedAt: string, answerBy: string, answeredAt: string | null, answers: Array<string> | null, stopId: string | null };

export type SponsorInquiryOfFragment = { reference: string, requestId: string, requestVersion: number, product: Product, routedAt: string | null, collectingAt: string | null, collatingAt: string | null, endReason: string | null, allowedActions: Array<string>, id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, partnership: { name: string, id: string, country: Country, timeZone: string }, clarifications: Array<{ id: string, inquiryId: string, questions: Array<string>, askedAt: string, answerBy: string, answeredAt: string | null, answers: Array<string> | null, stopId: string | null }>, ledger: Array<{ at: string, kind: ClockEventKind, dueAt: string | null, reason: string | null }>, outcomes: Array<{ id: string, kind: OutcomeKind, decidedOn: string, recordedAt: string, note: string | null, siteIds: Array<string>, source: OutcomeSource }>, responses: Array<{ id: string, inquiryId: string, version: number, releasedAt: string, completeness: ResponseCompleteness, material: boolean, amendmentReason: string | null, requestVersion: number, content: { country: string, reference: string, summary: string, feedback: unknown, totals: { contacted: number, interested: number, conditional: number, moreInfo: number, declined: number, silent: number, expectedPatients: number | null }, networks: Array<{ networkId: string, name: string, state: AssignmentState, disposition: string | null }>, sites: Array<{ siteId: string, name: string, networkIds: Array<string>, answer: SiteAnswer, expectedPatients: number | null, earliestFirstPatient: string | null, conditions: string | null, declineReason: DeclineReason | null, comment: string | null, contact: { name: string, email: string } | null }> } }>, partnershipAnswers: Array<{ answer: string, question: { id: string, text: { en: string, sv: string, da: string, nb: string } } }>, clock: { run: number, stopped: boolean, terms: { workingDays: number, receipt: ReceiptPolicy, cutOff: string, closeOfBusiness: string, timeZone: string }, openStops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, extension: { at: string, reason: string, workingDays: number } | null, pastRuns: Array<{ run: number, receivedAt: string, dueAt: string | null, restartedAt: string }>, internalDeadlines: { triageDueAt: string | null, confirmationDueAt: string | null, siteAnswersDueAt: string | null, dispositionDueAt: string | null } }, why: { dayZero: string, receivedOn: string, countedThrough: string, dueAt: string | null, netDays: number, grossDays: number, late: boolean, stepDays: { triage: number, network: number, site: number, collation: number }, days: Array<{ date: string, kind: ClockDayKind, n: number | null, name: string | null, nativeName: string | null, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null }> }> } };

export type SponsorRequestQueryVariables = Exact<{
  requestId: string;
}>;


export type SponsorRequestQuery = { request: { reference: string, title: string, product: Product, revision: number, currentVersion: number, content: unknown, createdAt: string, submittedAt: string | null, closedAt: string | null, partnershipIds: Array<string>, allowedActions: Array<string>, id: string, state: RequestState, versions: Array<{ version: number, createdAt: string, form: string, formVersion: number, materialFields: Array<string> }>, inquiries: Array<{ reference: string, requestId: string, requestVersion: number, product: Product, routedAt: string | null, collectingAt: string | null, collatingAt: string | null, endReason: string | null, allowedActions: Array<string>, id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, partnership: { name: string, id: string, country: Country, timeZone: string }, clarifications: Array<{ id: string, inquiryId: string, questions: Array<string>, askedAt: string, answerBy: string, answeredAt: string | null, answers: Array<string> | null, stopId: string | null }>, ledger: Array<{ at: string, kind: ClockEventKind, dueAt: string | null, reason: string | null }>, outcomes: Array<{ id: string, kind: OutcomeKind, decidedOn: string, recordedAt: string, note: string | null, siteIds: Array<string>, source: OutcomeSource }>, responses: Array<{ id: string, inquiryId: string, version: number, releasedAt: string, completeness: ResponseCompleteness, material: boolean, amendmentReason: string | null, requestVersion: number, content: { country: string, reference: string, summary: string, feedback: unknown, totals: { contacted: number, interested: number, conditional: number, moreInfo: number, declined: number, silent: number, expectedPatients: number | null }, networks: Array<{ networkId: string, name: string, state: AssignmentState, disposition: string | null }>, sites: Array<{ siteId: string, name: string, networkIds: Array<string>, answer: SiteAnswer, expectedPatients: number | null, earliestFirstPatient: string | null, conditions: string | null, declineReason: DeclineReason | null, comment: string | null, contact: { name: string, email: string } | null }> } }>, partnershipAnswers: Array<{ answer: string, question: { id: string, text: { en: string, sv: string, da: string, nb: string } } }>, clock: { run: number, stopped: boolean, terms: { workingDays: number, receipt: ReceiptPolicy, cutOff: string, closeOfBusiness: string, timeZone: string }, openStops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, extension: { at: string, reason: string, workingDays: number } | null, pastRuns: Array<{ run: number, receivedAt: string, dueAt: string | null, restartedAt: string }>, internalDeadlines: { triageDueAt: string | null, confirmationDueAt: string | null, siteAnswersDueAt: string | null, dispositionDueAt: string | null } }, why: { dayZero: string, receivedOn: string, countedThrough: string, dueAt: string | null, netDays: number, grossDays: number, late: boolean, stepDays: { triage: number, network: number, site: number, collation: number }, days: Array<{ date: string, kind: ClockDayKind, n: number | null, name: string | null, nativeName: string | null, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null }> }> } }> } };

export type RequestFormQueryVariables = Exact<{
  id: FormId;
  version?: number | null | undefined;
}>;


export type RequestFormQuery = { form: { id: FormId, version: number, schema: unknown } | null };

export type AnswerClarificationMutationVariables = Exact<{
  inquiryId: string;
  clarificationId: string;
  answers: Array<string> | string;
}>;


export type AnswerClarificationMutation = { answerClarification:
    | { __typename: 'AnswersMissing', code: string, message: string }
    | { __typename: 'ClarificationAnsweredAlready', code: string, message: string }
    | { __typename: 'Inquiry', id: string, dueAt: string | null }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type PauseInquiryMutationVariables = Exact<{
  inquiryId: string;
  reason: string;
  endsOn?: string | null | undefined;
}>;


export type PauseInquiryMutation = { pauseInquiry:
    | { __typename: 'AlreadyStopped', code: string, message: string }
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClarificationStopsUsedUp', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'DueTimePassed', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'MasterAgreementInForce', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'PauseEndNotAllowed', code: string, message: string, latest: string | null }
    | { __typename: 'ReasonMissing', code: string, message: string }
   };

export type ResumeInquiryMutationVariables = Exact<{
  inquiryId: string;
  stopId: string;
}>;


export type ResumeInquiryMutation = { resumeInquiry:
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'Inquiry', id: string, dueAt: string | null }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'StopNotOpen', code: string, message: string }
   };

export type WithdrawInquiryMutationVariables = Exact<{
  inquiryId: string;
  reason?: string | null | undefined;
}>;


export type WithdrawInquiryMutation = { withdrawInquiry:
    | { __typename: 'Backdated', code: string, message: string }
    | { __typename: 'ClockEnded', code: string, message: string }
    | { __typename: 'Inquiry', id: string }
    | { __typename: 'NotNow', code: string, message: string }
   };

export type WithdrawRequestMutationVariables = Exact<{
  requestId: string;
  reason?: string | null | undefined;
}>;


export type WithdrawRequestMutation = { withdrawRequest: { inquiryIds: Array<string> } };

export type RecordOutcomeMutationVariables = Exact<{
  inquiryId: string;
  kind: OutcomeKind;
  decidedOn: string;
  siteIds: Array<string> | string;
  note?: string | null | undefined;
}>;


export type RecordOutcomeMutation = { recordOutcome:
    | { __typename: 'DecisionNotBelievable', code: string, message: string }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'Outcome', id: string }
    | { __typename: 'SitesMissing', code: string, message: string }
   };

export type ReportSponsorProblemMutationVariables = Exact<{
  input: ReportProblemInput;
}>;


export type ReportSponsorProblemMutation = { reportProblem:
    | { __typename: 'DescriptionMissing', code: string, message: string }
    | { __typename: 'ProblemReport', id: string }
   };

export type RunRowFragment = { id: string, title: string, state: AllocationRunState, year: number, use: FundUse, purpose: string | null, currency: string, poolMinor: number, modelKind: string, modelVersion: number, inputsHash: string, preparedAt: string, attestedAt: string | null, allowedActions: Array<string>, lines: Array<{ code: string, amountMinor: number }> };

export type ExplainedFragment = { code: string, share: string, quota: string, quotaOfRest: string | null, roundedDownMinor: number | null, remainderRank: number | null, addedMinor: number, heldBy: string | null, amountMinor: number, parts: Array<{ name: string, share: string, quota: string }> };

export type AllocationRunsQueryVariables = Exact<{
  partnershipId: string;
  year: number;
  first: number;
}>;


export type AllocationRunsQuery = { allocationRuns: { edges: Array<{ node: { id: string, title: string, state: AllocationRunState, year: number, use: FundUse, purpose: string | null, currency: string, poolMinor: number, modelKind: string, modelVersion: number, inputsHash: string, preparedAt: string, attestedAt: string | null, allowedActions: Array<string>, lines: Array<{ code: string, amountMinor: number }> } }> } };

export type AllocationRunQueryVariables = Exact<{
  id: string;
}>;


export type AllocationRunQuery = { allocationRun: { partnershipId: string, inputs: string, coFundingMinor: number, coFundingRatio: string | null, priorityLetter: string | null, id: string, title: string, state: AllocationRunState, year: number, use: FundUse, purpose: string | null, currency: string, poolMinor: number, modelKind: string, modelVersion: number, inputsHash: string, preparedAt: string, attestedAt: string | null, allowedActions: Array<string>, explanation: Array<{ code: string, share: string, quota: string, quotaOfRest: string | null, roundedDownMinor: number | null, remainderRank: number | null, addedMinor: number, heldBy: string | null, amountMinor: number, parts: Array<{ name: string, share: string, quota: string }> }>, lines: Array<{ code: string, amountMinor: number }> } };

export type ReadyAllocationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadyAllocationsQuery = { readyAllocations: Array<{ name: string, title: string, assumed: string | null, document: string }>, allocationModels: Array<{ kind: string, version: number, summary: string }> };

export type PreviewAllocationQueryVariables = Exact<{
  document: string;
}>;


export type PreviewAllocationQuery = { previewAllocation:
    | { __typename: 'AllocationNotPossible', code: string, message: string, place: string }
    | { __typename: 'AllocationPreview', poolMinor: number, currency: string, explanation: Array<{ code: string, share: string, quota: string, quotaOfRest: string | null, roundedDownMinor: number | null, remainderRank: number | null, addedMinor: number, heldBy: string | null, amountMinor: number, parts: Array<{ name: string, share: string, quota: string }> }> }
   };

export type CompareAllocationRunsQueryVariables = Exact<{
  firstId: string;
  secondId: string;
}>;


export type CompareAllocationRunsQuery = { compareAllocationRuns: { first: { id: string, title: string, state: AllocationRunState, year: number, use: FundUse, purpose: string | null, currency: string, poolMinor: number, modelKind: string, modelVersion: number, inputsHash: string, preparedAt: string, attestedAt: string | null, allowedActions: Array<string>, lines: Array<{ code: string, amountMinor: number }> }, second: { id: string, title: string, state: AllocationRunState, year: number, use: FundUse, purpose: string | null, currency: string, poolMinor: number, modelKind: string, modelVersion: number, inputsHash: string, preparedAt: string, attestedAt: string | null, allowedActions: Array<string>, lines: Array<{ code: string, amountMinor: number }> }, lines: Array<{ code: string, firstMinor: number | null, secondMinor: number | null, differenceMinor: number }> } };

export type CreateAllocationRunMutationVariables = Exact<{
  partnershipId: string;
  input: AllocationRunInput;
}>;


export type CreateAllocationRunMutation = { createAllocationRun:
    | { __typename: 'AllocationNotPossible', code: string, message: string }
    | { __typename: 'AllocationRun', id: string }
    | { __typename: 'CapacityNotShown', code: string, message: string }
    | { __typename: 'CoFundingMissing', code: string, message: string }
    | { __typename: 'CoFundingTooLow', code: string, message: string }
    | { __typename: 'CurrencyMixed', code: string, message: string }
    | { __typename: 'PriorityLetterMissing', code: string, message: string }
    | { __typename: 'PurposeLocked', code: string, message: string }
    | { __typename: 'RunningCostNotCore', code: string, message: string }
   };

export type PrepareAllocationRunMutationVariables = Exact<{
  id: string;
}>;


export type PrepareAllocationRunMutation = { prepareAllocationRun:
    | { __typename: 'AllocationRun' }
    | { __typename: 'AllocationRunNotReached', code: string, message: string }
    | { __typename: 'CapacityNotShown', code: string, message: string }
    | { __typename: 'CoFundingMissing', code: string, message: string }
    | { __typename: 'CoFundingTooLow', code: string, message: string }
    | { __typename: 'PriorityLetterMissing', code: string, message: string }
    | { __typename: 'PurposeLocked', code: string, message: string }
    | { __typename: 'RunningCostNotCore', code: string, message: string }
   };

export type AttestAllocationRunMutationVariables = Exact<{
  id: string;
}>;


export type AttestAllocationRunMutation = { attestAllocationRun:
    | { __typename: 'AllocationRun' }
    | { __typename: 'AllocationRunNotReached', code: string, message: string }
    | { __typename: 'FourEyesNeeded', code: string, message: string }
   };

export type WithdrawAllocationRunMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawAllocationRunMutation = { withdrawAllocationRun:
    | { __typename: 'AllocationRun' }
    | { __typename: 'AllocationRunNotReached', code: string, message: string }
   };

export type ObligationsQueryVariables = Exact<{
  partnershipId: string;
}>;


export type ObligationsQuery = { obligations: Array<{ kind: ObligationKind, text: string, dueOn: string, doneOn: string | null, standing: ObligationStanding, remindOn: Array<string>, ladderStep: number | null, stateGrantId: string | null, networkId: string | null }> };

export type BillingVatFragment = { category: VatCategory, rateBasisPoints: number, reason: string | null, reasonCode: string | null };

export type BillingPageQueryVariables = Exact<{
  partnershipId: string;
}>;


export type BillingPageQuery = { billingProfile: { id: string, paymentDays: number, referenceScheme: { kind: PaymentReferenceKind, ocrLengthDigit: boolean, kidModulus: KidModulus | null, fikCardType: FikCardType | null }, seller: { name: string, organisationNumber: string | null, vatNumber: string | null, taxRegistration: string | null, email: string | null, phone: string | null, address: { line1: string, line2: string | null, postalCode: string, city: string, country: string }, electronicAddress: { scheme: string, id: string } | null, account: { kind: PayeeAccountKind, number: string, bic: string | null } }, vat: { membershipFee: { category: VatCategory, rateBasisPoints: number, reason: string | null, reasonCode: string | null }, directedContribution: { category: VatCategory, rateBasisPoints: number, reason: string | null, reasonCode: string | null }, service: { category: VatCategory, rateBasisPoints: number, reason: string | null, reasonCode: string | null } } } | null };

export type FeeSchedulesQueryVariables = Exact<{
  partnershipId: string;
}>;


export type FeeSchedulesQuery = { feeSchedules: Array<{ id: string, version: number, fromYear: number, currency: string, fees: Array<{ memberClass: string, annualMinor: number }> }> };

export type DebtorOfQueryVariables = Exact<{
  partnershipId: string;
  organisationId: string;
}>;


export type DebtorOfQuery = { debtor: { id: string, vatNumber: string | null, reference: string | null, email: string | null, language: Language, address: { line1: string, line2: string | null, postalCode: string, city: string, country: string }, electronicAddress: { scheme: string, id: string } | null } | null };

export type ConfigureBillingMutationVariables = Exact<{
  partnershipId: string;
  input: BillingInput;
}>;


export type ConfigureBillingMutation = { configureBilling:
    | { __typename: 'BillingNumberWrong', code: string, message: string, at: BillingNumber }
    | { __typename: 'BillingProfile' }
    | { __typename: 'VatCaseImpossible', code: string, message: string, purpose: InvoicePurpose, rule: VatRule }
   };

export type DecideFeeScheduleMutationVariables = Exact<{
  partnershipId: string;
  fromYear: number;
  currency: string;
  fees: Array<FeeInput> | FeeInput;
}>;


export type DecideFeeScheduleMutation = { decideFeeSchedule:
    | { __typename: 'CurrencyMixed', code: string, message: string }
    | { __typename: 'FeeClassesWrong', code: string, message: string }
    | { __typename: 'FeeSchedule' }
    | { __typename: 'FeeScheduleTooEarly', code: string, message: string, firstYear: number }
    | { __typename: 'FeesNotAllowed', code: string, message: string }
   };

export type DescribeDebtorMutationVariables = Exact<{
  partnershipId: string;
  organisationId: string;
  input: DebtorInput;
}>;


export type DescribeDebtorMutation = { describeDebtor:
    | { __typename: 'BillingNumberWrong', code: string, message: string, at: BillingNumber }
    | { __typename: 'Debtor' }
   };

export type SourceFragment = { id: string, code: string, kind: FundSourceKind, name: string, purpose: string | null };

export type SourceRowFragment = { budgetMinor: number, moneyMinor: number, inKindMinor: number, costMinor: number, leftOfBudgetMinor: number, source: { id: string, code: string, kind: FundSourceKind, name: string, purpose: string | null }, payers: Array<{ organisationId: string | null, moneyMinor: number, inKindMinor: number, organisation: { id: string, name: string } | null }> };

export type LineRowFragment = { code: string, name: string, use: FundUse, purpose: string | null, budgetMinor: number, costMinor: number, coFundingMinor: number, coFundingRatio: string | null, parts: Array<{ fundSourceId: string, budgetMinor: number, costMinor: number }> };

export type BudgetOutcomeQueryVariables = Exact<{
  partnershipId: string;
  year: number;
}>;


export type BudgetOutcomeQuery = { budgetOutcome: { year: number, currency: string, version: number | null, budgetMinor: number, moneyMinor: number, inKindMinor: number, costMinor: number, sources: Array<{ budgetMinor: number, moneyMinor: number, inKindMinor: number, costMinor: number, leftOfBudgetMinor: number, source: { id: string, code: string, kind: FundSourceKind, name: string, purpose: string | null }, payers: Array<{ organisationId: string | null, moneyMinor: number, inKindMinor: number, organisation: { id: string, name: string } | null }> }>, lines: Array<{ code: string, name: string, use: FundUse, purpose: string | null, budgetMinor: number, costMinor: number, coFundingMinor: number, coFundingRatio: string | null, parts: Array<{ fundSourceId: string, budgetMinor: number, costMinor: number }> }> } };

export type FundSourcesQueryVariables = Exact<{
  partnershipId: string;
}>;


export type FundSourcesQuery = { fundSources: Array<{ id: string, code: string, kind: FundSourceKind, name: string, purpose: string | null }> };

export type YearCostsQueryVariables = Exact<{
  partnershipId: string;
  year: number;
  first: number;
  after?: string | null | undefined;
}>;


export type YearCostsQuery = { costs: { edges: Array<{ node: { id: string, lineCode: string, incurredOn: string, amountMinor: number, text: string, voucher: string, fundSourceId: string, reversesId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenFundSourceMutationVariables = Exact<{
  partnershipId: string;
  input: FundSourceInput;
}>;


export type OpenFundSourceMutation = { openFundSource:
    | { __typename: 'FundSource' }
    | { __typename: 'FundSourcePurposeMissing', code: string, message: string }
    | { __typename: 'FundSourceTaken', code: string, message: string }
    | { __typename: 'FundSourceWithoutFees', code: string, message: string }
   };

export type DecideBudgetMutationVariables = Exact<{
  partnershipId: string;
  year: number;
  lines: Array<BudgetLineInput> | BudgetLineInput;
}>;


export type DecideBudgetMutation = { decideBudget:
    | { __typename: 'Budget' }
    | { __typename: 'BudgetLinesWrong', code: string, message: string }
    | { __typename: 'CoFundingMissing', code: string, message: string }
    | { __typename: 'CoFundingTooLow', code: string, message: string }
    | { __typename: 'PurposeLocked', code: string, message: string }
    | { __typename: 'RunningCostNotCore', code: string, message: string }
   };

export type PostCostMutationVariables = Exact<{
  input: CostInput;
}>;


export type PostCostMutation = { postCost:
    | { __typename: 'Cost' }
    | { __typename: 'CostNotBudgeted', code: string, message: string }
    | { __typename: 'CostOutsidePeriod', code: string, message: string }
    | { __typename: 'FundSourceExhausted', code: string, message: string }
    | { __typename: 'PurposeLocked', code: string, message: string }
    | { __typename: 'RunningCostNotCore', code: string, message: string }
    | { __typename: 'StateGrantNotReached', code: string, message: string }
   };

export type ReverseCostMutationVariables = Exact<{
  costId: string;
  incurredOn: string;
  reason: string;
}>;


export type ReverseCostMutation = { reverseCost:
    | { __typename: 'Cost' }
    | { __typename: 'CostOutsidePeriod', code: string, message: string }
    | { __typename: 'CostReversed', code: string, message: string }
    | { __typename: 'StateGrantNotReached', code: string, message: string }
   };

export type RecordContributionMutationVariables = Exact<{
  input: ContributionInput;
}>;


export type RecordContributionMutation = { recordContribution:
    | { __typename: 'Contribution' }
    | { __typename: 'ContributionIsInvoiced', code: string, message: string }
    | { __typename: 'ValuationMissing', code: string, message: string }
   };

export type InvoiceRowFragment = { id: string, number: string, issuedOn: string, dueOn: string, currency: string, organisationId: string, openMinor: number, organisation: { id: string, name: string } | null, buyer: { name: string, electronicAddress: { id: string } | null }, seller: { electronicAddress: { id: string } | null }, lines: Array<{ purpose: InvoicePurpose, netMinor: number }>, totals: { netMinor: number, grossMinor: number }, creditNotes: Array<{ totals: { grossMinor: number } }> };

export type InvoicesQueryVariables = Exact<{
  partnershipId: string;
  organisationId?: string | null | undefined;
  year?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type InvoicesQuery = { invoices: { edges: Array<{ node: { id: string, number: string, issuedOn: string, dueOn: string, currency: string, organisationId: string, openMinor: number, organisation: { id: string, name: string } | null, buyer: { name: string, electronicAddress: { id: string } | null }, seller: { electronicAddress: { id: string } | null }, lines: Array<{ purpose: InvoicePurpose, netMinor: number }>, totals: { netMinor: number, grossMinor: number }, creditNotes: Array<{ totals: { grossMinor: number } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvoicePanelQueryVariables = Exact<{
  id: string;
}>;


export type InvoicePanelQuery = { invoice: { note: string | null, language: Language, allowedActions: Array<string>, id: string, number: string, issuedOn: string, dueOn: string, currency: string, organisationId: string, openMinor: number, paymentReference: { kind: PaymentReferenceKind, text: string }, lines: Array<{ number: number, text: string, quantity: number, unitPriceMinor: number, purpose: InvoicePurpose, netMinor: number, period: { from: string, to: string } | null, vat: { category: VatCategory, rateBasisPoints: number, reason: string | null } }>, totals: { vatMinor: number, netMinor: number, grossMinor: number }, creditNotes: Array<{ id: string, number: string, issuedOn: string, reason: string, lines: Array<{ number: number, netMinor: number }>, totals: { grossMinor: number } }>, payments: Array<{ id: string, minor: number, madeAt: string, way: MatchWay | null, payment: { bookedOn: string } | null }>, organisation: { id: string, name: string } | null, buyer: { name: string, electronicAddress: { id: string } | null }, seller: { electronicAddress: { id: string } | null } } };

export type RunFeeFragment = { membershipId: string, netMinor: number, invoiceId: string | null, obstacle: string | null, organisation: { id: string, name: string } | null, period: { from: string, to: string } };

export type YearlyRunPreviewQueryVariables = Exact<{
  partnershipId: string;
  year: number;
}>;


export type YearlyRunPreviewQuery = { previewYearlyRun: { year: number, currency: string, fees: Array<{ membershipId: string, netMinor: number, invoiceId: string | null, obstacle: string | null, organisation: { id: string, name: string } | null, period: { from: string, to: string } }> } };

export type RunYearlyInvoicesMutationVariables = Exact<{
  partnershipId: string;
  year: number;
}>;


export type RunYearlyInvoicesMutation = { runYearlyInvoices: { __typename: 'YearlyRunProgress', year: number, issued: number, issuedInAll: number, remaining: number, obstructed: Array<{ membershipId: string }> } };

export type CreditInvoiceMutationVariables = Exact<{
  invoiceId: string;
  lines?: Array<CreditLineInput> | CreditLineInput | null | undefined;
  reason: string;
}>;


export type CreditInvoiceMutation = { creditInvoice:
    | { __typename: 'CreditAboveInvoice', code: string, message: string }
    | { __typename: 'CreditEmpty', code: string, message: string }
    | { __typename: 'CreditNote', number: string }
   };

export type IssueInvoiceMutationVariables = Exact<{
  partnershipId: string;
  input: InvoiceInput;
}>;


export type IssueInvoiceMutation = { issueInvoice:
    | { __typename: 'BillingNotSetUp', code: string, message: string }
    | { __typename: 'CauseTaken', code: string, message: string }
    | { __typename: 'CurrencyMixed', code: string, message: string }
    | { __typename: 'DebtorNotSetUp', code: string, message: string }
    | { __typename: 'DueDateTooEarly', code: string, message: string, earliest: string }
    | { __typename: 'Invoice', id: string, number: string }
    | { __typename: 'InvoiceAmountWrong', code: string, message: string }
    | { __typename: 'InvoicePeriodWrong', code: string, message: string }
    | { __typename: 'InvoicesNotAllowed', code: string, message: string }
    | { __typename: 'VatCasesApart', code: string, message: string }
    | { __typename: 'VatNumberMissing', code: string, message: string }
   };

export type MemberLineFragment = { id: string, partnershipId: string, organisationId: string, memberClass: string, state: MembershipState, appliedOn: string, endsOn: string | null, allowedActions: Array<string>, organisation: { id: string, name: string } | null, standing: { belongs: boolean, mayVote: boolean, arrearsMinor: number }, belonged: Array<{ from: string, to: string }>, gaps: Array<{ from: string, to: string }> };

export type MemberClassesFragment = { proration: Proration, noticeMonths: number, agreementRequired: boolean, arrearsDays: number, classes: Array<{ code: string, seatCategory: SeatCategory, votes: boolean, names: { en: string, sv: string | null, da: string | null, nb: string | null } }> };

export type MembersQueryVariables = Exact<{
  partnershipId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type MembersQuery = { memberships: { edges: Array<{ node: { id: string, partnershipId: string, organisationId: string, memberClass: string, state: MembershipState, appliedOn: string, endsOn: string | null, allowedActions: Array<string>, organisation: { id: string, name: string } | null, standing: { belongs: boolean, mayVote: boolean, arrearsMinor: number }, belonged: Array<{ from: string, to: string }>, gaps: Array<{ from: string, to: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MembershipPolicyQueryVariables = Exact<{
  partnershipId: string;
}>;


export type MembershipPolicyQuery = { membershipPolicy: { proration: Proration, noticeMonths: number, agreementRequired: boolean, arrearsDays: number, classes: Array<{ code: string, seatCategory: SeatCategory, votes: boolean, names: { en: string, sv: string | null, da: string | null, nb: string | null } }> } };

export type SignedAgreementFragment = { id: string, mandate: string, validFrom: string, validTo: string | null, signatories: Array<{ side: SignatorySide, name: string, title: string, signedOn: string }> };

export type MemberQueryVariables = Exact<{
  id: string;
}>;


export type MemberQuery = { membership: { id: string, partnershipId: string, organisationId: string, memberClass: string, state: MembershipState, appliedOn: string, endsOn: string | null, allowedActions: Array<string>, agreements: Array<{ id: string, mandate: string, validFrom: string, validTo: string | null, signatories: Array<{ side: SignatorySide, name: string, title: string, signedOn: string }> }>, organisation: { id: string, name: string } | null, standing: { belongs: boolean, mayVote: boolean, arrearsMinor: number }, belonged: Array<{ from: string, to: string }>, gaps: Array<{ from: string, to: string }> } };

export type ApplyForMembershipMutationVariables = Exact<{
  partnershipId: string;
  organisationId: string;
  memberClass: string;
}>;


export type ApplyForMembershipMutation = { applyForMembership:
    | { __typename: 'AlreadyMember', code: string, message: string }
    | { __typename: 'MemberClassUnknown', code: string, message: string, possible: Array<string> }
    | { __typename: 'Membership', id: string }
   };

export type RecordMembershipAgreementMutationVariables = Exact<{
  membershipId: string;
  input: AgreementInput;
}>;


export type RecordMembershipAgreementMutation = { recordMembershipAgreement:
    | { __typename: 'Membership' }
    | { __typename: 'MembershipNotReached', code: string, message: string }
   };

export type AcceptMembershipMutationVariables = Exact<{
  membershipId: string;
  from: string;
}>;


export type AcceptMembershipMutation = { acceptMembership:
    | { __typename: 'AgreementNotSigned', code: string, message: string }
    | { __typename: 'Membership' }
    | { __typename: 'MembershipDayWrong', code: string, message: string, earliest: string, latest: string }
    | { __typename: 'MembershipNotReached', code: string, message: string }
   };

export type ReinstateMembershipMutationVariables = Exact<{
  membershipId: string;
  from: string;
}>;


export type ReinstateMembershipMutation = { reinstateMembership:
    | { __typename: 'AgreementNotSigned', code: string, message: string }
    | { __typename: 'Membership' }
    | { __typename: 'MembershipDayWrong', code: string, message: string, earliest: string, latest: string }
    | { __typename: 'MembershipNotReached', code: string, message: string }
   };

export type DeclineMembershipMutationVariables = Exact<{
  membershipId: string;
  reason: string;
}>;


export type DeclineMembershipMutation = { declineMembership:
    | { __typename: 'Membership' }
    | { __typename: 'MembershipNotReached', code: string, message: string }
   };

export type GiveNoticeOfMembershipMutationVariables = Exact<{
  membershipId: string;
}>;


export type GiveNoticeOfMembershipMutation = { giveNoticeOfMembership:
    | { __typename: 'Membership' }
    | { __typename: 'MembershipNotReached', code: string, message: string }
   };

export type LapseMembershipMutationVariables = Exact<{
  membershipId: string;
  reason: string;
}>;


export type LapseMembershipMutation = { lapseMembership:
    | { __typename: 'Membership' }
    | { __typename: 'MembershipNotReached', code: string, message: string }
   };

export type SeatRowFragment = { id: string, category: SeatCategory, holder: string, holdsFrom: string, holdsTo: string | null, membershipId: string, organisation: { id: string, name: string } | null };

export type MemberSeatsQueryVariables = Exact<{
  id: string;
}>;


export type MemberSeatsQuery = { membership: { id: string, boardSeats: Array<{ id: string, category: SeatCategory, holder: string, holdsFrom: string, holdsTo: string | null, membershipId: string, organisation: { id: string, name: string } | null }> } };

export type BoardOfQueryVariables = Exact<{
  partnershipId: string;
}>;


export type BoardOfQuery = { board: { complete: boolean, categories: Array<{ category: SeatCategory, least: number, most: number | null, filled: number }>, seats: Array<{ id: string, category: SeatCategory, holder: string, holdsFrom: string, holdsTo: string | null, membershipId: string, organisation: { id: string, name: string } | null }> } };

export type AppointBoardSeatMutationVariables = Exact<{
  membershipId: string;
  holder: string;
  holdsFrom: string;
}>;


export type AppointBoardSeatMutation = { appointBoardSeat:
    | { __typename: 'BoardSeat' }
    | { __typename: 'SeatHeld', code: string, message: string }
    | { __typename: 'SeatNeedsMember', code: string, message: string }
    | { __typename: 'SeatsFull', code: string, message: string }
   };

export type EndBoardSeatMutationVariables = Exact<{
  boardSeatId: string;
  holdsTo: string;
}>;


export type EndBoardSeatMutation = { endBoardSeat:
    | { __typename: 'BoardSeat' }
    | { __typename: 'SeatDayWrong', code: string, message: string }
   };

export type OwnMembershipsQueryVariables = Exact<{
  partnershipId: string;
  first: number;
}>;


export type OwnMembershipsQuery = { memberships: { edges: Array<{ node: { id: string, organisationId: string, state: MembershipState } }> } };

export type WriteOffRowFragment = { id: string, minor: number, reason: string, state: WriteOffState, proposedAt: string, decidedAt: string | null, allowedActions: Array<string>, invoice: { id: string, number: string, currency: string, buyer: { name: string } } | null };

export type WriteOffsQueryVariables = Exact<{
  partnershipId: string;
  first: number;
}>;


export type WriteOffsQuery = { writeOffs: { edges: Array<{ node: { id: string, minor: number, reason: string, state: WriteOffState, proposedAt: string, decidedAt: string | null, allowedActions: Array<string>, invoice: { id: string, number: string, currency: string, buyer: { name: string } } | null } }> } };

export type RemindersQueryVariables = Exact<{
  partnershipId: string;
  first: number;
}>;


export type RemindersQuery = { reminders: { edges: Array<{ node: { id: string, address: string | null, step: number, tone: ReminderTone, totalMinor: number, currency: string, madeAt: string, mailState: ReminderMailState, organisation: { id: string, name: string } | null, invoices: Array<{ invoiceId: string, number: string }> } }> }, reminderPolicy: { quietDays: number, steps: Array<{ afterDays: number, tone: ReminderTone }> } };

export type ProposeWriteOffMutationVariables = Exact<{
  invoiceId: string;
  minor?: number | null | undefined;
  reason: string;
}>;


export type ProposeWriteOffMutation = { proposeWriteOff:
    | { __typename: 'WriteOff' }
    | { __typename: 'WriteOffAmountWrong', code: string, message: string }
    | { __typename: 'WriteOffPending', code: string, message: string }
   };

export type AttestWriteOffMutationVariables = Exact<{
  id: string;
}>;


export type AttestWriteOffMutation = { attestWriteOff:
    | { __typename: 'WriteOff' }
    | { __typename: 'WriteOffAmountWrong', code: string, message: string }
    | { __typename: 'WriteOffDecided', code: string, message: string }
    | { __typename: 'WriteOffNeedsAnother', code: string, message: string }
   };

export type WithdrawWriteOffMutationVariables = Exact<{
  id: string;
}>;


export type WithdrawWriteOffMutation = { withdrawWriteOff:
    | { __typename: 'WriteOff' }
    | { __typename: 'WriteOffDecided', code: string, message: string }
   };

export type ConfigureRemindersMutationVariables = Exact<{
  partnershipId: string;
  input: ReminderPolicyInput;
}>;


export type ConfigureRemindersMutation = { configureReminders:
    | { __typename: 'ReminderPolicy' }
    | { __typename: 'ReminderStepsWrong', code: string, message: string }
   };

export type PaymentRowFragment = { id: string, partnershipId: string, bookedOn: string, minor: number, currency: string, payerName: string | null, payerAccount: string | null, text: string | null, state: PaymentState, unappliedMinor: number, suggestedBecause: SuggestionCause | null, allowedActions: Array<string>, references: Array<{ text: string }>, suggestedInvoice: { id: string, number: string, openMinor: number, buyer: { name: string } } | null, organisation: { id: string, name: string } | null, uses: Array<{ id: string, kind: PaymentUseKind, minor: number, madeAt: string, reason: string | null, way: MatchWay | null, undoing: { at: string, reason: string } | null, invoice: { id: string, number: string } | null }> };

export type PaymentsQueryVariables = Exact<{
  partnershipId: string;
  states?: Array<PaymentState> | PaymentState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PaymentsQuery = { payments: { edges: Array<{ node: { id: string, partnershipId: string, bookedOn: string, minor: number, currency: string, payerName: string | null, payerAccount: string | null, text: string | null, state: PaymentState, unappliedMinor: number, suggestedBecause: SuggestionCause | null, allowedActions: Array<string>, references: Array<{ text: string }>, suggestedInvoice: { id: string, number: string, openMinor: number, buyer: { name: string } } | null, organisation: { id: string, name: string } | null, uses: Array<{ id: string, kind: PaymentUseKind, minor: number, madeAt: string, reason: string | null, way: MatchWay | null, undoing: { at: string, reason: string } | null, invoice: { id: string, number: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PaymentCountsQueryVariables = Exact<{
  partnershipId: string;
}>;


export type PaymentCountsQuery = { paymentCounts: Array<{ state: PaymentState, count: number }> };

export type PaymentPanelQueryVariables = Exact<{
  id: string;
}>;


export type PaymentPanelQuery = { payment: { id: string, partnershipId: string, bookedOn: string, minor: number, currency: string, payerName: string | null, payerAccount: string | null, text: string | null, state: PaymentState, unappliedMinor: number, suggestedBecause: SuggestionCause | null, allowedActions: Array<string>, references: Array<{ text: string }>, suggestedInvoice: { id: string, number: string, openMinor: number, buyer: { name: string } } | null, organisation: { id: string, name: string } | null, uses: Array<{ id: string, kind: PaymentUseKind, minor: number, madeAt: string, reason: string | null, way: MatchWay | null, undoing: { at: string, reason: string } | null, invoice: { id: string, number: string } | null }> } };

export type PaymentFilesQueryVariables = Exact<{
  partnershipId: string;
  first: number;
}>;


export type PaymentFilesQuery = { paymentFiles: { edges: Array<{ node: { id: string, kind: BankFileKind, messageId: string, importedAt: string, entries: number, payments: number, matched: number, suggested: number, knownEntries: number, notBookedEntries: number } }> } };

export type MatchPaymentMutationVariables = Exact<{
  paymentId: string;
  invoiceId: string;
  minor?: number | null | undefined;
}>;


export type MatchPaymentMutation = { matchPayment:
    | { __typename: 'Payment' }
    | { __typename: 'PaymentAmountWrong', code: string, message: string }
    | { __typename: 'PaymentCurrencyDiffers', code: string, message: string }
    | { __typename: 'PaymentOutgoing', code: string, message: string }
   };

export type RefundPaymentMutationVariables = Exact<{
  paymentId: string;
  minor?: number | null | undefined;
  reason: string;
}>;


export type RefundPaymentMutation = { refundPayment:
    | { __typename: 'Payment' }
    | { __typename: 'PaymentAmountWrong', code: string, message: string }
    | { __typename: 'PaymentCurrencyDiffers', code: string, message: string }
    | { __typename: 'PaymentOutgoing', code: string, message: string }
   };

export type AttributePaymentMutationVariables = Exact<{
  paymentId: string;
  organisationId?: string | null | undefined;
}>;


export type AttributePaymentMutation = { attributePayment:
    | { __typename: 'Payment' }
    | { __typename: 'PaymentAmountWrong', code: string, message: string }
    | { __typename: 'PaymentCurrencyDiffers', code: string, message: string }
    | { __typename: 'PaymentOutgoing', code: string, message: string }
   };

export type UndoPaymentUseMutationVariables = Exact<{
  useId: string;
  reason: string;
}>;


export type UndoPaymentUseMutation = { undoPaymentUse:
    | { __typename: 'AlreadyUndone', code: string, message: string }
    | { __typename: 'Payment' }
   };

export type YearInvoiceFragment = { id: string, issuedOn: string, dueOn: string, currency: string, openMinor: number, lines: Array<{ purpose: InvoicePurpose, netMinor: number }>, totals: { netMinor: number, grossMinor: number }, creditNotes: Array<{ totals: { grossMinor: number } }>, payments: Array<{ minor: number, payment: { bookedOn: string } | null }> };

export type YearInvoicesQueryVariables = Exact<{
  partnershipId: string;
  year: number;
  first: number;
  after?: string | null | undefined;
}>;


export type YearInvoicesQuery = { invoices: { edges: Array<{ node: { id: string, issuedOn: string, dueOn: string, currency: string, openMinor: number, lines: Array<{ purpose: InvoicePurpose, netMinor: number }>, totals: { netMinor: number, grossMinor: number }, creditNotes: Array<{ totals: { grossMinor: number } }>, payments: Array<{ minor: number, payment: { bookedOn: string } | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type YearAtAGlanceQueryVariables = Exact<{
  partnershipId: string;
  year: number;
}>;


export type YearAtAGlanceQuery = { accountingYear: { currency: string, invoices: number, invoicedMinor: number, creditedMinor: number, paidMinor: number, writtenOffMinor: number, openMinor: number, overdueMinor: number, dueMinor: number, paidByDueMinor: number, paymentsToMatch: number } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { partnershipIds: Array<string>, person: { id: string, name: string, email: string, language: Language, organisationId: string }, organisation: { id: string, name: string, kind: OrganisationKind, country: string }, grants: Array<{ role: Role, scope: RoleScope, scopeId: string | null }> } };

export type BusinessTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type BusinessTimeQuery = { businessTime: { now: string, simulated: boolean } };

export type PartnershipsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnershipsQuery = { partnerships: { edges: Array<{ node: { id: string, code: string, country: Country, name: string, timeZone: string, currency: string, languages: Array<string>, allowedActions: Array<string>, names: { en: string, sv: string | null, da: string | null, nb: string | null } } }> } };

export type AnswerOfFragment = { id: string, kind: AnswerKind, answeredAt: string, channel: AnswerChannel, comment: string | null, conditions: string | null, contactName: string | null, contactEmail: string | null, content: unknown, declineReason: DeclineReason | null, enteredBy: string | null, expectedPatients: number | null, form: string, formVersion: number, recipientId: string | null, requestVersion: number };

export type AnswerFormOfFragment = { id: FormId, version: number, schema: unknown };

export type AnswerFormsQueryVariables = Exact<{ [key: string]: never; }>;


export type AnswerFormsQuery = { siteInterest: { id: FormId, version: number, schema: unknown } | null, earlyFeedback: { id: FormId, version: number, schema: unknown } | null, declineReasons: Array<{ code: DeclineReason, group: DeclineGroup }> };

export type WordingFormQueryVariables = Exact<{
  form: FormId;
}>;


export type WordingFormQuery = { form: { id: FormId, version: number, schema: unknown } | null };

export type ClockOfFragment = { id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, partnership: { id: string, country: Country, timeZone: string } };

export type WhyOfFragment = { id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, clock: { run: number, stopped: boolean, terms: { workingDays: number, receipt: ReceiptPolicy, cutOff: string, closeOfBusiness: string, timeZone: string }, openStops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, extension: { at: string, reason: string, workingDays: number } | null, pastRuns: Array<{ run: number, receivedAt: string, dueAt: string | null, restartedAt: string }>, internalDeadlines: { triageDueAt: string | null, confirmationDueAt: string | null, siteAnswersDueAt: string | null, dispositionDueAt: string | null } }, why: { dayZero: string, receivedOn: string, countedThrough: string, dueAt: string | null, netDays: number, grossDays: number, late: boolean, stepDays: { triage: number, network: number, site: number, collation: number }, days: Array<{ date: string, kind: ClockDayKind, n: number | null, name: string | null, nativeName: string | null, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null }> }> }, partnership: { id: string, country: Country, timeZone: string } };

export type RequestStateOfFragment = { id: string, state: RequestState };

export type AssignmentStateOfFragment = { id: string, state: AssignmentState };

export type InvitationStateOfFragment = { id: string, state: InvitationState };

export type RegisterAgreementMutationVariables = Exact<{
  input: RegisterConfidentialityAgreementInput;
}>;


export type RegisterAgreementMutation = { registerConfidentialityAgreement:
    | { __typename: 'ConfidentialityAgreement', id: string }
    | { __typename: 'EndsBeforeSigned', code: string, message: string }
    | { __typename: 'PartiesIncomplete', code: string, message: string }
    | { __typename: 'ScopeUnclear', code: string, message: string }
    | { __typename: 'SignedInFuture', code: string, message: string }
   };

export type DeclareAgreementFileMutationVariables = Exact<{
  input: DeclareDocumentInput;
}>;


export type DeclareAgreementFileMutation = { declareDocument:
    | { __typename: 'Document', id: string, contentPath: string }
    | { __typename: 'FileTooLarge', code: string, message: string }
    | { __typename: 'PurposeNotAllowed', code: string, message: string }
    | { __typename: 'TierNotFitting', code: string, message: string }
    | { __typename: 'TypeNotAllowed', code: string, message: string }
   };

export type PanelDocumentsQueryVariables = Exact<{
  subject: DocumentSubjectInput;
  first: number;
}>;


export type PanelDocumentsQuery = { documents: { edges: Array<{ node: { id: string, name: string, size: number, purpose: DocumentPurpose, tier: DocumentTier, state: DocumentState, risks: Array<DocumentRisk>, storedAt: string | null, contentPath: string, allowedActions: Array<string>, clearedSiteIds: Array<string> } }> } };

export type PanelDocumentReadsQueryVariables = Exact<{
  documentId: string;
  first: number;
}>;


export type PanelDocumentReadsQuery = { documentReads: { edges: Array<{ node: { id: string, readAt: string, capacity: DocumentCapacity, via: DocumentReadVia, person: { id: string, name: string } | null } }> } };

export type InquiryEventsOfFragment = { id: string, receivedAt: string, ledger: Array<{ kind: ClockEventKind, at: string, dueAt: string | null, reason: string | null }>, clarifications: Array<{ id: string, askedAt: string, answeredAt: string | null, questions: Array<string>, answers: Array<string> | null }>, assignments: Array<{ id: string, routedAt: string, confirmedAt: string | null, disposedAt: string | null, disposition: string | null, network: { id: string, name: string } | null }>, invitations: Array<{ id: string, notifiedAt: string, site: { id: string, name: string, hospital: string } | null, answers: Array<{ id: string, kind: AnswerKind, answeredAt: string, channel: AnswerChannel }> }>, responses: Array<{ id: string, version: number, releasedAt: string, amendmentReason: string | null }>, outcomes: Array<{ id: string, kind: OutcomeKind, recordedAt: string, note: string | null }> };

export type RemindNetworkMutationVariables = Exact<{
  assignmentId: string;
}>;


export type RemindNetworkMutation = { remindNetwork:
    | { __typename: 'Assignment', id: string, remindedOn: string | null }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'RemindedAlready', code: string, message: string, remindedFor: string }
   };

export type RemindSiteMutationVariables = Exact<{
  invitationId: string;
}>;


export type RemindSiteMutation = { remindSite:
    | { __typename: 'Invitation', id: string, remindedOn: string | null }
    | { __typename: 'NotNow', code: string, message: string }
    | { __typename: 'RemindedAlready', code: string, message: string, remindedFor: string }
   };

export type ResponseOfFragment = { id: string, inquiryId: string, version: number, releasedAt: string, completeness: ResponseCompleteness, material: boolean, amendmentReason: string | null, requestVersion: number, content: { country: string, reference: string, summary: string, feedback: unknown, totals: { contacted: number, interested: number, conditional: number, moreInfo: number, declined: number, silent: number, expectedPatients: number | null }, networks: Array<{ networkId: string, name: string, state: AssignmentState, disposition: string | null }>, sites: Array<{ siteId: string, name: string, networkIds: Array<string>, answer: SiteAnswer, expectedPatients: number | null, earliestFirstPatient: string | null, conditions: string | null, declineReason: DeclineReason | null, comment: string | null, contact: { name: string, email: string } | null }> } };

export type FeedbackFormQueryVariables = Exact<{ [key: string]: never; }>;


export type FeedbackFormQuery = { form: { schema: unknown } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const MessageLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MessageLine on Message {
  id
  kind
  subject
  text
  link
  createdAt
  readAt
  partnershipId
}
    `, {"fragmentName":"MessageLine"}) as unknown as TypedDocumentString<MessageLineFragment, unknown>;
export const ClockOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClockOf on Inquiry {
  id
  state
  stopped
  receivedAt
  dueAt
  breachedAt
  endedAt
  partnership {
    id
    country
    timeZone
  }
}
    `, {"fragmentName":"ClockOf"}) as unknown as TypedDocumentString<ClockOfFragment, unknown>;
export const InboxRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InboxRow on Inquiry {
  ...ClockOf
  reference
  title
  product
  requestId
  caseOfficerId
  allowedActions
  nextStep {
    what
    by
    role
  }
  request {
    id
    organisation {
      id
      name
    }
  }
}
    fragment ClockOf on Inquiry {
  id
  state
  stopped
  receivedAt
  dueAt
  breachedAt
  endedAt
  partnership {
    id
    country
    timeZone
  }
}`, {"fragmentName":"InboxRow"}) as unknown as TypedDocumentString<InboxRowFragment, unknown>;
export const AssignmentStateOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AssignmentStateOf on Assignment {
  id
  state
}
    `, {"fragmentName":"AssignmentStateOf"}) as unknown as TypedDocumentString<AssignmentStateOfFragment, unknown>;
export const AssignmentOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AssignmentOf on Assignment {
  ...AssignmentStateOf
  networkId
  routedAt
  confirmBy
  confirmedAt
  disposedAt
  disposition
  returnReason
  overruleReason
  remindedOn
  routing
  allowedActions
  network {
    id
    code
    name
    coordinators {
      personId
      order
      person {
        id
        name
        email
        phone
      }
    }
  }
}
    fragment AssignmentStateOf on Assignment {
  id
  state
}`, {"fragmentName":"AssignmentOf"}) as unknown as TypedDocumentString<AssignmentOfFragment, unknown>;
export const InvitationStateOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InvitationStateOf on Invitation {
  id
  state
}
    `, {"fragmentName":"InvitationStateOf"}) as unknown as TypedDocumentString<InvitationStateOfFragment, unknown>;
export const AnswerOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AnswerOf on Answer {
  id
  kind
  answeredAt
  channel
  comment
  conditions
  contactName
  contactEmail
  content
  declineReason
  enteredBy
  expectedPatients
  form
  formVersion
  recipientId
  requestVersion
}
    `, {"fragmentName":"AnswerOf"}) as unknown as TypedDocumentString<AnswerOfFragment, unknown>;
export const SiteInvitationOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SiteInvitationOf on Invitation {
  ...InvitationStateOf
  inquiryId
  assignmentId
  sharedAssignmentIds
  product
  notifiedAt
  openedAt
  answeredAt
  answerBy
  declineReason
  needsConfirmation
  newcomer
  remindedOn
  signOff
  signOffAt
  allowedActions
  site {
    id
    name
    hospital
    city
    investigators {
      personId
      lead
      person {
        id
        name
        email
        phone
      }
    }
  }
  recipients {
    id
    personId
    openedAt
    delegatedAt
    person {
      id
      name
      email
      phone
    }
  }
  answers {
    ...AnswerOf
  }
  support {
    id
    supportFunction
    state
    requestedAt
    answeredAt
    note
    costNote
  }
  holds {
    id
    patients
    nurseDays
    untilAt
    placedAt
    releasedAt
    releaseReason
  }
}
    fragment AnswerOf on Answer {
  id
  kind
  answeredAt
  channel
  comment
  conditions
  contactName
  contactEmail
  content
  declineReason
  enteredBy
  expectedPatients
  form
  formVersion
  recipientId
  requestVersion
}
fragment InvitationStateOf on Invitation {
  id
  state
}`, {"fragmentName":"SiteInvitationOf"}) as unknown as TypedDocumentString<SiteInvitationOfFragment, unknown>;
export const WorkspaceOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WorkspaceOf on Inquiry {
  ...ClockOf
  reference
  title
  product
  partnership {
    name
  }
  requestId
  requestVersion
  responseVersion
  caseOfficerId
  endReason
  allowedActions
  nextStep {
    what
    by
    role
  }
  clock {
    openStops {
      id
      kind
      reason
      endsOn
    }
    extension {
      workingDays
      reason
    }
    terms {
      workingDays
    }
    internalDeadlines {
      triageDueAt
      confirmationDueAt
      siteAnswersDueAt
      dispositionDueAt
    }
  }
  clarifications {
    id
    questions
    answers
    askedAt
    answerBy
    answeredAt
    stopId
  }
  materialOverrules {
    id
    requestVersion
    material
    reason
    overruledAt
  }
  partnershipAnswers {
    answer
    question {
      id
      text {
        en
        sv
        da
        nb
      }
    }
  }
  request {
    id
    reference
    source
    product
    content
    currentVersion
    submittedAt
    organisation {
      id
      name
      country
    }
    duplicates {
      requestId
      sameNumber
      similarity
    }
    versions {
      version
      form
      formVersion
      createdAt
      materialFields
    }
  }
}
    fragment ClockOf on Inquiry {
  id
  state
  stopped
  receivedAt
  dueAt
  breachedAt
  endedAt
  partnership {
    id
    country
    timeZone
  }
}`, {"fragmentName":"WorkspaceOf"}) as unknown as TypedDocumentString<WorkspaceOfFragment, unknown>;
export const BarrierRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BarrierRow on Barrier {
  cause
  code
  group
  times
  timesBefore
  duty {
    id
    owner
    dueOn
    note
    fixedAt
    fixedNote
    setAt
  }
}
    `, {"fragmentName":"BarrierRow"}) as unknown as TypedDocumentString<BarrierRowFragment, unknown>;
export const KpiFigureRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KpiFigureRow on KpiFigure {
  definition {
    id
    version
    name {
      en
      sv
      da
      nb
    }
    unit
    type
    better
    dataState
    dataNote
    dimensions
  }
  period
  place
  value
  reason
  n
  numerator
  denominator
  interval {
    low
    high
  }
  target {
    value
    alarm
    source
  }
  beside {
    name
    value
  }
  trend {
    period
    value
    reason
    n
  }
  lateCorrections {
    kind
    subjectId
    month
    recordedAt
    numeratorBefore
    numeratorAfter
    denominatorBefore
    denominatorAfter
    counted
  }
}
    `, {"fragmentName":"KpiFigureRow"}) as unknown as TypedDocumentString<KpiFigureRowFragment, unknown>;
export const KpiBoardFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment KpiBoard on KpiReport {
  partnershipId
  period
  from
  to
  asOf
  closesAt
  final
  figures {
    ...KpiFigureRow
    companions {
      definition {
        id
        version
      }
    }
  }
}
    fragment KpiFigureRow on KpiFigure {
  definition {
    id
    version
    name {
      en
      sv
      da
      nb
    }
    unit
    type
    better
    dataState
    dataNote
    dimensions
  }
  period
  place
  value
  reason
  n
  numerator
  denominator
  interval {
    low
    high
  }
  target {
    value
    alarm
    source
  }
  beside {
    name
    value
  }
  trend {
    period
    value
    reason
    n
  }
  lateCorrections {
    kind
    subjectId
    month
    recordedAt
    numeratorBefore
    numeratorAfter
    denominatorBefore
    denominatorAfter
    counted
  }
}`, {"fragmentName":"KpiBoard"}) as unknown as TypedDocumentString<KpiBoardFragment, unknown>;
export const PublishedComparisonFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PublishedComparison on OpenComparison {
  id
  partnershipId
  partnershipCode
  period
  publishedAt
  tables {
    table
    title {
      en
      sv
      da
      nb
    }
    columns
    rows {
      row
      cells
      sum
    }
    columnSums
    sum
    share {
      definition
      value
      n
    }
    csvUrl
    definitionUrls
  }
}
    `, {"fragmentName":"PublishedComparison"}) as unknown as TypedDocumentString<PublishedComparisonFragment, unknown>;
export const AssignmentLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AssignmentLine on Assignment {
  id
  state
  confirmBy
  confirmedAt
  disposedAt
  allowedActions
  networkId
  partnershipId
  network {
    id
    name
  }
  inquiry {
    id
    reference
    title
    product
    state
    stopped
    dueAt
    partnership {
      id
      country
      timeZone
    }
    clock {
      internalDeadlines {
        confirmationDueAt
        siteAnswersDueAt
        dispositionDueAt
      }
    }
    invitations {
      id
      state
      assignmentId
      sharedAssignmentIds
    }
  }
}
    `, {"fragmentName":"AssignmentLine"}) as unknown as TypedDocumentString<AssignmentLineFragment, unknown>;
export const InvitationOfNetworkFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InvitationOfNetwork on Invitation {
  remindedOn
  id
  state
  siteId
  assignmentId
  sharedAssignmentIds
  answerBy
  answeredAt
  openedAt
  product
  declineReason
  needsConfirmation
  signOff
  newcomer
  allowedActions
  site {
    id
    name
    hospital
    investigators {
      personId
      person {
        id
        name
      }
    }
  }
  answers {
    ...AnswerOf
  }
  recipients {
    id
    personId
    openedAt
    delegatedTo
    person {
      id
      name
      email
      phone
    }
  }
  support {
    id
    supportFunction
    state
  }
}
    fragment AnswerOf on Answer {
  id
  kind
  answeredAt
  channel
  comment
  conditions
  contactName
  contactEmail
  content
  declineReason
  enteredBy
  expectedPatients
  form
  formVersion
  recipientId
  requestVersion
}`, {"fragmentName":"InvitationOfNetwork"}) as unknown as TypedDocumentString<InvitationOfNetworkFragment, unknown>;
export const RegisterRecordRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RegisterRecordRow on RegisterRecord {
  id
  number
  register
  state
  matchedBy
  inquiryId
  trialId
  reason
  readAt
  facts {
    title
    sponsorName
    inCountry
  }
  suggestion {
    outcome
    milestones {
      kind
      on
    }
    sites {
      name
      city
      siteId
    }
  }
}
    `, {"fragmentName":"RegisterRecordRow"}) as unknown as TypedDocumentString<RegisterRecordRowFragment, unknown>;
export const TrialMilestoneFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TrialMilestone on Milestone {
  id
  trialSiteId
  kind
  on
  source
  sourceNote
  version
  reason
  recordedAt
}
    `, {"fragmentName":"TrialMilestone"}) as unknown as TypedDocumentString<TrialMilestoneFragment, unknown>;
export const TrialSiteFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TrialSiteFacts on TrialSite {
  id
  trialId
  siteId
  organisationName
  regionCode
  promised
  planned
  withdrawnOn
  allowedActions
  site {
    id
    name
    hospital
  }
  milestones {
    ...TrialMilestone
  }
  counts {
    id
    month
    screened
    included
    planned
    source
    sourceNote
    version
    reason
    recordedAt
  }
}
    fragment TrialMilestone on Milestone {
  id
  trialSiteId
  kind
  on
  source
  sourceNote
  version
  reason
  recordedAt
}`, {"fragmentName":"TrialSiteFacts"}) as unknown as TypedDocumentString<TrialSiteFactsFragment, unknown>;
export const TrialFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TrialFacts on Trial {
  id
  partnershipId
  title
  euCtNumber
  nctNumber
  protocolNumber
  kind
  sponsorClass
  phase
  multinational
  therapyAreaCode
  plannedParticipants
  plannedFrom
  plannedTo
  state
  origin
  inquiryId
  endedOn
  recordedAt
  allowedActions
  sponsor {
    name
    organisationId
  }
  milestones {
    ...TrialMilestone
  }
  delays {
    id
    trialSiteId
    stage
    side
    note
    source
    version
    recordedAt
  }
  sites {
    ...TrialSiteFacts
  }
}
    fragment TrialMilestone on Milestone {
  id
  trialSiteId
  kind
  on
  source
  sourceNote
  version
  reason
  recordedAt
}
fragment TrialSiteFacts on TrialSite {
  id
  trialId
  siteId
  organisationName
  regionCode
  promised
  planned
  withdrawnOn
  allowedActions
  site {
    id
    name
    hospital
  }
  milestones {
    ...TrialMilestone
  }
  counts {
    id
    month
    screened
    included
    planned
    source
    sourceNote
    version
    reason
    recordedAt
  }
}`, {"fragmentName":"TrialFacts"}) as unknown as TypedDocumentString<TrialFactsFragment, unknown>;
export const ForecastFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Forecast on RecruitmentForecast {
  chance
  expected
  monthsP50
  monthsP90
  p50
  p90
  promised
  target
  prior {
    fitted
    ratio
    siteShape
  }
  sites {
    siteKey
    promised
    ratio
    expected
  }
}
    `, {"fragmentName":"Forecast"}) as unknown as TypedDocumentString<ForecastFragment, unknown>;
export const DueAnswerOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DueAnswerOf on DueAnswer {
  receivedAt
  receivedOn
  dayZero
  dueAt
  timeZone
  workingDays
  days {
    date
    kind
    n
    name {
      en
      native
    }
  }
}
    `, {"fragmentName":"DueAnswerOf"}) as unknown as TypedDocumentString<DueAnswerOfFragment, unknown>;
export const MoveOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MoveOf on ClockMove {
  id
  ended
  failure
  reached
  stops
  happened {
    name
    times
  }
}
    `, {"fragmentName":"MoveOf"}) as unknown as TypedDocumentString<MoveOfFragment, unknown>;
export const BoardInquiryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BoardInquiry on Inquiry {
  id
  reference
  title
  product
  state
  stopped
  receivedAt
  dueAt
  breachedAt
  endedAt
  partnership {
    id
    country
    timeZone
  }
  nextStep {
    what
    role
    by
  }
  why {
    netDays
  }
  clock {
    terms {
      workingDays
    }
  }
}
    `, {"fragmentName":"BoardInquiry"}) as unknown as TypedDocumentString<BoardInquiryFragment, unknown>;
export const OrganisationLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrganisationLine on Organisation {
  id
  name
  kind
  country
  organisationNumber
}
    `, {"fragmentName":"OrganisationLine"}) as unknown as TypedDocumentString<OrganisationLineFragment, unknown>;
export const AnswerFormOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AnswerFormOf on FormDefinition {
  id
  version
  schema
}
    `, {"fragmentName":"AnswerFormOf"}) as unknown as TypedDocumentString<AnswerFormOfFragment, unknown>;
export const LinkedOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LinkedOf on LinkedInvitation {
  reference
  title
  product
  state
  inquiryState
  answerBy
  needsConfirmation
  inResponse
  siteName
  personName
  country
  timeZone
  content
  answers {
    ...AnswerOf
  }
  requestForm {
    ...AnswerFormOf
  }
  answerForm {
    ...AnswerFormOf
  }
  prefilled {
    field
    value
    source
    confirmedOn
    stale
  }
  declineReasons {
    code
    group
  }
  colleagues {
    personId
    name
  }
}
    fragment AnswerOf on Answer {
  id
  kind
  answeredAt
  channel
  comment
  conditions
  contactName
  contactEmail
  content
  declineReason
  enteredBy
  expectedPatients
  form
  formVersion
  recipientId
  requestVersion
}
fragment AnswerFormOf on FormDefinition {
  id
  version
  schema
}`, {"fragmentName":"LinkedOf"}) as unknown as TypedDocumentString<LinkedOfFragment, unknown>;
export const InvitationLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InvitationLine on Invitation {
  id
  reference
  title
  product
  state
  inquiryState
  answerBy
  answeredAt
  needsConfirmation
  signOff
  partnershipId
  allowedActions
  site {
    id
    name
    hospital
  }
  recipients {
    id
    personId
    delegatedTo
  }
  support {
    id
    supportFunction
    state
  }
  holds {
    id
    untilAt
    releasedAt
  }
}
    `, {"fragmentName":"InvitationLine"}) as unknown as TypedDocumentString<InvitationLineFragment, unknown>;
export const SponsorDocumentOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SponsorDocumentOf on Document {
  id
  name
  size
  purpose
  tier
  state
  storedAt
  contentPath
  allowedActions
}
    `, {"fragmentName":"SponsorDocumentOf"}) as unknown as TypedDocumentString<SponsorDocumentOfFragment, unknown>;
export const DraftOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DraftOf on FeasibilityRequest {
  id
  revision
  content
  title
}
    `, {"fragmentName":"DraftOf"}) as unknown as TypedDocumentString<DraftOfFragment, unknown>;
export const WhyOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WhyOf on Inquiry {
  ...ClockOf
  clock {
    run
    stopped
    terms {
      workingDays
      receipt
      cutOff
      closeOfBusiness
      timeZone
    }
    openStops {
      id
      kind
      reason
      from
      to
      endsOn
    }
    stops {
      id
      kind
      reason
      from
      to
      endsOn
    }
    extension {
      at
      reason
      workingDays
    }
    pastRuns {
      run
      receivedAt
      dueAt
      restartedAt
    }
    internalDeadlines {
      triageDueAt
      confirmationDueAt
      siteAnswersDueAt
      dispositionDueAt
    }
  }
  why {
    dayZero
    receivedOn
    countedThrough
    dueAt
    netDays
    grossDays
    late
    stepDays {
      triage
      network
      site
      collation
    }
    days {
      date
      kind
      n
      name
      nativeName
      stops {
        id
        kind
        reason
        from
        to
      }
    }
  }
}
    fragment ClockOf on Inquiry {
  id
  state
  stopped
  receivedAt
  dueAt
  breachedAt
  endedAt
  partnership {
    id
    country
    timeZone
  }
}`, {"fragmentName":"WhyOf"}) as unknown as TypedDocumentString<WhyOfFragment, unknown>;
export const ClarificationOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClarificationOf on Clarification {
  id
  inquiryId
  questions
  askedAt
  answerBy
  answeredAt
  answers
  stopId
}
    `, {"fragmentName":"ClarificationOf"}) as unknown as TypedDocumentString<ClarificationOfFragment, unknown>;
export const ResponseOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ResponseOf on NationalResponse {
  id
  inquiryId
  version
  releasedAt
  completeness
  material
  amendmentReason
  requestVersion
  content {
    country
    reference
    summary
    feedback
    totals {
      contacted
      interested
      conditional
      moreInfo
      declined
      silent
      expectedPatients
    }
    networks {
      networkId
      name
      state
      disposition
    }
    sites {
      siteId
      name
      networkIds
      answer
      expectedPatients
      earliestFirstPatient
      conditions
      declineReason
      comment
      contact {
        name
        email
      }
    }
  }
}
    `, {"fragmentName":"ResponseOf"}) as unknown as TypedDocumentString<ResponseOfFragment, unknown>;
export const SponsorInquiryOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SponsorInquiryOf on Inquiry {
  ...WhyOf
  reference
  requestId
  requestVersion
  product
  routedAt
  collectingAt
  collatingAt
  endReason
  allowedActions
  partnership {
    name
  }
  clarifications {
    ...ClarificationOf
  }
  ledger {
    at
    kind
    dueAt
    reason
  }
  outcomes {
    id
    kind
    decidedOn
    recordedAt
    note
    siteIds
    source
  }
  responses {
    ...ResponseOf
  }
  partnershipAnswers {
    answer
    question {
      id
      text {
        en
        sv
        da
        nb
      }
    }
  }
}
    fragment ClarificationOf on Clarification {
  id
  inquiryId
  questions
  askedAt
  answerBy
  answeredAt
  answers
  stopId
}
fragment ClockOf on Inquiry {
  id
  state
  stopped
  receivedAt
  dueAt
  breachedAt
  endedAt
  partnership {
    id
    country
    timeZone
  }
}
fragment WhyOf on Inquiry {
  ...ClockOf
  clock {
    run
    stopped
    terms {
      workingDays
      receipt
      cutOff
      closeOfBusiness
      timeZone
    }
    openStops {
      id
      kind
      reason
      from
      to
      endsOn
    }
    stops {
      id
      kind
      reason
      from
      to
      endsOn
    }
    extension {
      at
      reason
      workingDays
    }
    pastRuns {
      run
      receivedAt
      dueAt
      restartedAt
    }
    internalDeadlines {
      triageDueAt
      confirmationDueAt
      siteAnswersDueAt
      dispositionDueAt
    }
  }
  why {
    dayZero
    receivedOn
    countedThrough
    dueAt
    netDays
    grossDays
    late
    stepDays {
      triage
      network
      site
      collation
    }
    days {
      date
      kind
      n
      name
      nativeName
      stops {
        id
        kind
        reason
        from
        to
      }
    }
  }
}
fragment ResponseOf on NationalResponse {
  id
  inquiryId
  version
  releasedAt
  completeness
  material
  amendmentReason
  requestVersion
  content {
    country
    reference
    summary
    feedback
    totals {
      contacted
      interested
      conditional
      moreInfo
      declined
      silent
      expectedPatients
    }
    networks {
      networkId
      name
      state
      disposition
    }
    sites {
      siteId
      name
      networkIds
      answer
      expectedPatients
      earliestFirstPatient
      conditions
      declineReason
      comment
      contact {
        name
        email
      }
    }
  }
}`, {"fragmentName":"SponsorInquiryOf"}) as unknown as TypedDocumentString<SponsorInquiryOfFragment, unknown>;
export const RunRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RunRow on AllocationRun {
  id
  title
  state
  year
  use
  purpose
  currency
  poolMinor
  modelKind
  modelVersion
  inputsHash
  preparedAt
  attestedAt
  lines {
    code
    amountMinor
  }
  allowedActions
}
    `, {"fragmentName":"RunRow"}) as unknown as TypedDocumentString<RunRowFragment, unknown>;
export const ExplainedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Explained on ExplainedLine {
  code
  share
  quota
  quotaOfRest
  roundedDownMinor
  remainderRank
  addedMinor
  heldBy
  amountMinor
  parts {
    name
    share
    quota
  }
}
    `, {"fragmentName":"Explained"}) as unknown as TypedDocumentString<ExplainedFragment, unknown>;
export const BillingVatFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BillingVat on VatCase {
  category
  rateBasisPoints
  reason
  reasonCode
}
    `, {"fragmentName":"BillingVat"}) as unknown as TypedDocumentString<BillingVatFragment, unknown>;
export const SourceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Source on FundSource {
  id
  code
  kind
  name
  purpose
}
    `, {"fragmentName":"Source"}) as unknown as TypedDocumentString<SourceFragment, unknown>;
export const SourceRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SourceRow on SourceOutcome {
  source {
    ...Source
  }
  budgetMinor
  moneyMinor
  inKindMinor
  costMinor
  leftOfBudgetMinor
  payers {
    organisationId
    organisation {
      id
      name
    }
    moneyMinor
    inKindMinor
  }
}
    fragment Source on FundSource {
  id
  code
  kind
  name
  purpose
}`, {"fragmentName":"SourceRow"}) as unknown as TypedDocumentString<SourceRowFragment, unknown>;
export const LineRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment LineRow on LineOutcome {
  code
  name
  use
  purpose
  budgetMinor
  costMinor
  parts {
    fundSourceId
    budgetMinor
    costMinor
  }
  coFundingMinor
  coFundingRatio
}
    `, {"fragmentName":"LineRow"}) as unknown as TypedDocumentString<LineRowFragment, unknown>;
export const InvoiceRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InvoiceRow on Invoice {
  id
  number
  issuedOn
  dueOn
  currency
  organisationId
  organisation {
    id
    name
  }
  buyer {
    name
    electronicAddress {
      id
    }
  }
  seller {
    electronicAddress {
      id
    }
  }
  lines {
    purpose
    netMinor
  }
  totals {
    netMinor
    grossMinor
  }
  openMinor
  creditNotes {
    totals {
      grossMinor
    }
  }
}
    `, {"fragmentName":"InvoiceRow"}) as unknown as TypedDocumentString<InvoiceRowFragment, unknown>;
export const RunFeeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RunFee on YearlyFee {
  membershipId
  organisation {
    id
    name
  }
  period {
    from
    to
  }
  netMinor
  invoiceId
  obstacle
}
    `, {"fragmentName":"RunFee"}) as unknown as TypedDocumentString<RunFeeFragment, unknown>;
export const MemberLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MemberLine on Membership {
  id
  partnershipId
  organisationId
  memberClass
  state
  appliedOn
  endsOn
  organisation {
    id
    name
  }
  standing {
    belongs
    mayVote
    arrearsMinor
  }
  belonged {
    from
    to
  }
  gaps {
    from
    to
  }
  allowedActions
}
    `, {"fragmentName":"MemberLine"}) as unknown as TypedDocumentString<MemberLineFragment, unknown>;
export const MemberClassesFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MemberClasses on MembershipPolicy {
  classes {
    code
    names {
      en
      sv
      da
      nb
    }
    seatCategory
    votes
  }
  proration
  noticeMonths
  agreementRequired
  arrearsDays
}
    `, {"fragmentName":"MemberClasses"}) as unknown as TypedDocumentString<MemberClassesFragment, unknown>;
export const SignedAgreementFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SignedAgreement on MembershipAgreement {
  id
  mandate
  validFrom
  validTo
  signatories {
    side
    name
    title
    signedOn
  }
}
    `, {"fragmentName":"SignedAgreement"}) as unknown as TypedDocumentString<SignedAgreementFragment, unknown>;
export const SeatRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SeatRow on BoardSeat {
  id
  category
  holder
  holdsFrom
  holdsTo
  organisation {
    id
    name
  }
  membershipId
}
    `, {"fragmentName":"SeatRow"}) as unknown as TypedDocumentString<SeatRowFragment, unknown>;
export const WriteOffRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WriteOffRow on WriteOff {
  id
  invoice {
    id
    number
    currency
    buyer {
      name
    }
  }
  minor
  reason
  state
  proposedAt
  decidedAt
  allowedActions
}
    `, {"fragmentName":"WriteOffRow"}) as unknown as TypedDocumentString<WriteOffRowFragment, unknown>;
export const PaymentRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PaymentRow on Payment {
  id
  partnershipId
  bookedOn
  minor
  currency
  payerName
  payerAccount
  text
  references {
    text
  }
  state
  unappliedMinor
  suggestedBecause
  suggestedInvoice {
    id
    number
    openMinor
    buyer {
      name
    }
  }
  organisation {
    id
    name
  }
  uses {
    id
    kind
    minor
    madeAt
    reason
    way
    undoing {
      at
      reason
    }
    invoice {
      id
      number
    }
  }
  allowedActions
}
    `, {"fragmentName":"PaymentRow"}) as unknown as TypedDocumentString<PaymentRowFragment, unknown>;
export const YearInvoiceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment YearInvoice on Invoice {
  id
  issuedOn
  dueOn
  currency
  lines {
    purpose
    netMinor
  }
  totals {
    netMinor
    grossMinor
  }
  openMinor
  creditNotes {
    totals {
      grossMinor
    }
  }
  payments {
    minor
    payment {
      bookedOn
    }
  }
}
    `, {"fragmentName":"YearInvoice"}) as unknown as TypedDocumentString<YearInvoiceFragment, unknown>;
export const RequestStateOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RequestStateOf on FeasibilityRequest {
  id
  state
}
    `, {"fragmentName":"RequestStateOf"}) as unknown as TypedDocumentString<RequestStateOfFragment, unknown>;
export const InquiryEventsOfFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InquiryEventsOf on Inquiry {
  id
  receivedAt
  ledger {
    kind
    at
    dueAt
    reason
  }
  clarifications {
    id
    askedAt
    answeredAt
    questions
    answers
  }
  assignments {
    id
    routedAt
    confirmedAt
    disposedAt
    disposition
    network {
      id
      name
    }
  }
  invitations {
    id
    notifiedAt
    site {
      id
      name
      hospital
    }
    answers {
      id
      kind
      answeredAt
      channel
    }
  }
  responses {
    id
    version
    releasedAt
    amendmentReason
  }
  outcomes {
    id
    kind
    recordedAt
    note
  }
}
    `, {"fragmentName":"InquiryEventsOf"}) as unknown as TypedDocumentString<InquiryEventsOfFragment, unknown>;
export const SignInDocument = {"__meta__":{"hash":"sha256:e68ad35b43ca844352f975db680a49093c7ee7de2279fffc91a65b9b60330ada"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SetPasswordDocument = {"__meta__":{"hash":"sha256:5624deb745d86c20da001c2a74e21de392e96c0ff8421c30dcebb62f5fa6cdcb"}} as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"sha256:d9e36e52288db3f1b6929b4bd3d6da0f3dd0e3c37fafde4829e126471eeb22df"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeMyDetailsDocument = {"__meta__":{"hash":"sha256:b57df3244718f6347e318f794b45af8dc1d742b500cf6b1f37113532054e77e9"}} as unknown as TypedDocumentString<ChangeMyDetailsMutation, ChangeMyDetailsMutationVariables>;
export const MyAccountDocument = {"__meta__":{"hash":"sha256:0925e57893a393f91835a171399c60f9de0846bf771a0d33c8ef8327ea8b5470"}} as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const DemoSignInsDocument = {"__meta__":{"hash":"sha256:cf70d8f73ee6fb43d84925aef03d2ea89fb3dc8e605d1199b9db3f79e2f8b6c6"}} as unknown as TypedDocumentString<DemoSignInsQuery, DemoSignInsQueryVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"hash":"sha256:ff46e5c739dbae46a0a20d58c9710c32727229d4555ee999f901a2b816d68402"}} as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"sha256:f0c3a061fe1c9c7001c0fe55cff020a5c2fc9f3ac213ffaedbecedad8bf0e7aa"}} as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const MyMessagesDocument = {"__meta__":{"hash":"sha256:979ca73b87b972ee7d0b541282ec3d72eef0f57564cfb964cb7001a0fd0f018a"}} as unknown as TypedDocumentString<MyMessagesQuery, MyMessagesQueryVariables>;
export const UnreadMessagesDocument = {"__meta__":{"hash":"sha256:cc8739d4dd5b95de6e900755a92c39c8981a5c7105a3738829af97bf4116dd3f"}} as unknown as TypedDocumentString<UnreadMessagesQuery, UnreadMessagesQueryVariables>;
export const MarkReadDocument = {"__meta__":{"hash":"sha256:dd5885c71471ce5d4f8c789abe56a23617a4a2f049f259c1825e10c64b5b6037"}} as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const RouteInquiryDocument = {"__meta__":{"hash":"sha256:598a32c1297536d5466fcc00e52b31f9ba6208101bd3c2023be168bd49cec249"}} as unknown as TypedDocumentString<RouteInquiryMutation, RouteInquiryMutationVariables>;
export const AssignCaseOfficerDocument = {"__meta__":{"hash":"sha256:a2af02ef3ce35f62e3f01d8328a1d9c7cc45f8a72bc78001f61f278a6b21a815"}} as unknown as TypedDocumentString<AssignCaseOfficerMutation, AssignCaseOfficerMutationVariables>;
export const RecordFirstContactDocument = {"__meta__":{"hash":"sha256:45db8a9b2a33c01257e38d7e8d405591343d15b565ac0b0630ffd8f3fe1580bf"}} as unknown as TypedDocumentString<RecordFirstContactMutation, RecordFirstContactMutationVariables>;
export const DeclineScopeDocument = {"__meta__":{"hash":"sha256:4277c4e64a57922019a10a27ef8843c59fb152af19c664b8c3c571b80a6691a2"}} as unknown as TypedDocumentString<DeclineScopeMutation, DeclineScopeMutationVariables>;
export const AskClarificationDocument = {"__meta__":{"hash":"sha256:e8ee8535c3a26245811d378cd88dad5e813802a40ca93c7c620fdbd4212cf87a"}} as unknown as TypedDocumentString<AskClarificationMutation, AskClarificationMutationVariables>;
export const EnterClarificationAnswersDocument = {"__meta__":{"hash":"sha256:84c3144e31965f56898a1551c6a89fa8c0181ea1416a828496b82d2d3f509b4b"}} as unknown as TypedDocumentString<EnterClarificationAnswersMutation, EnterClarificationAnswersMutationVariables>;
export const ExtendInquiryDocument = {"__meta__":{"hash":"sha256:2472b9935648e052c149d6b14f22362ef188c1975b98741d512b51b7765bec27"}} as unknown as TypedDocumentString<ExtendInquiryMutation, ExtendInquiryMutationVariables>;
export const PauseForSponsorDocument = {"__meta__":{"hash":"sha256:f769ad35c51ab9705fe08be638fda146459aaf256d2c8690d36ee9a2a9c1c939"}} as unknown as TypedDocumentString<PauseForSponsorMutation, PauseForSponsorMutationVariables>;
export const AwaitAgreementDocument = {"__meta__":{"hash":"sha256:110a3fcd5cedaf2a37dc202ef8d7ca5985088a4090eebaa3fd44892305aa53e1"}} as unknown as TypedDocumentString<AwaitAgreementMutation, AwaitAgreementMutationVariables>;
export const ResumeForSponsorDocument = {"__meta__":{"hash":"sha256:c5510a176fa92baaf13548bea040acd6a7f0b3e0fc1f7ba2e2c0e9515086e049"}} as unknown as TypedDocumentString<ResumeForSponsorMutation, ResumeForSponsorMutationVariables>;
export const OverruleMaterialDocument = {"__meta__":{"hash":"sha256:234eb033bfd4de480dd247970e14b3874bcc1da775b362398fab41ca6e8fd164"}} as unknown as TypedDocumentString<OverruleMaterialMutation, OverruleMaterialMutationVariables>;
export const WithdrawForSponsorDocument = {"__meta__":{"hash":"sha256:a25e79de56839498ee634645af575b823dab5dc9df60f8c148a5ebbbe26a9dbd"}} as unknown as TypedDocumentString<WithdrawForSponsorMutation, WithdrawForSponsorMutationVariables>;
export const ConfirmSitesDocument = {"__meta__":{"hash":"sha256:8c6a0abbe0d0308b39d887b00694ee05f62c783c5a3687d1157815ed321ce77e"}} as unknown as TypedDocumentString<ConfirmSitesMutation, ConfirmSitesMutationVariables>;
export const DisposeForNetworkDocument = {"__meta__":{"hash":"sha256:2b8780f4bf0e62183be40f91fb6b5823df55128a1a479524a9eb3cd3ab5ad53b"}} as unknown as TypedDocumentString<DisposeForNetworkMutation, DisposeForNetworkMutationVariables>;
export const ReturnForNetworkDocument = {"__meta__":{"hash":"sha256:adc329725afad12b66d051f9629969890203e27afe409d347981321ddf270196"}} as unknown as TypedDocumentString<ReturnForNetworkMutation, ReturnForNetworkMutationVariables>;
export const EnterAnswerDocument = {"__meta__":{"hash":"sha256:843466f639bc939150a0fa9ecfe1f538ec26544cff6bf91f8084ed186960c1da"}} as unknown as TypedDocumentString<EnterAnswerMutation, EnterAnswerMutationVariables>;
export const AskOneMorePersonDocument = {"__meta__":{"hash":"sha256:b9e506df629224003eee3bdba1603443f82a5279712fd756379e06391509bb2a"}} as unknown as TypedDocumentString<AskOneMorePersonMutation, AskOneMorePersonMutationVariables>;
export const AskSupportDocument = {"__meta__":{"hash":"sha256:21063978669a553fc4a491928570a62f8ec0bd7f324bba59711aeed6c7e9f7b6"}} as unknown as TypedDocumentString<AskSupportMutation, AskSupportMutationVariables>;
export const EnterSupportDocument = {"__meta__":{"hash":"sha256:3584a2325db8d2945e60169e63f11f971c34b37120596f45894235f19c23d2eb"}} as unknown as TypedDocumentString<EnterSupportMutation, EnterSupportMutationVariables>;
export const HoldSiteCapacityDocument = {"__meta__":{"hash":"sha256:d5ab42c272489b5f08484cd16ba2fddbe0887015a9633f58a3c26d2306b9c821"}} as unknown as TypedDocumentString<HoldSiteCapacityMutation, HoldSiteCapacityMutationVariables>;
export const ReleaseSiteCapacityDocument = {"__meta__":{"hash":"sha256:d34feec3ac9e41a609d9bf8dec59ab971627215c96c5cb24107304c72a4f9f10"}} as unknown as TypedDocumentString<ReleaseSiteCapacityMutation, ReleaseSiteCapacityMutationVariables>;
export const EditResponseDocument = {"__meta__":{"hash":"sha256:b138db417d246fac1c026b61fed659e176cfbd30a31d664df80d12cf0b7c1cee"}} as unknown as TypedDocumentString<EditResponseMutation, EditResponseMutationVariables>;
export const ReleaseResponseDocument = {"__meta__":{"hash":"sha256:d81861ecf1b1a547b1d13782ad15247a1884874399cd97c1f3894bffff7bdd5a"}} as unknown as TypedDocumentString<ReleaseResponseMutation, ReleaseResponseMutationVariables>;
export const AmendResponseDocument = {"__meta__":{"hash":"sha256:5f1c4f480eaf706ba853e5d1e8c80490f62de02057ac02877159b2a8ce098638"}} as unknown as TypedDocumentString<AmendResponseMutation, AmendResponseMutationVariables>;
export const RecordOutcomeForSponsorDocument = {"__meta__":{"hash":"sha256:a726095a02233a05016ede110cf6d173e7509e09b27f91c87663d4128fddf7f8"}} as unknown as TypedDocumentString<RecordOutcomeForSponsorMutation, RecordOutcomeForSponsorMutationVariables>;
export const InboxDocument = {"__meta__":{"hash":"sha256:d280a73c5f078e90083c7804743dfa0658e0045b86dfb1fee58f4bd438bc96c2"}} as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const CoordinatorPartnershipsDocument = {"__meta__":{"hash":"sha256:29e8378a8c28b63ccf90e6dc44a89e5dab00863d1bfa336d9bd0a4bea028d3e2"}} as unknown as TypedDocumentString<CoordinatorPartnershipsQuery, CoordinatorPartnershipsQueryVariables>;
export const InboxNetworksDocument = {"__meta__":{"hash":"sha256:e0fb3f623f6e0fc4c4de0a3ae31682008be14a905cb1465dd990cc49281917cb"}} as unknown as TypedDocumentString<InboxNetworksQuery, InboxNetworksQueryVariables>;
export const InboxViewsDocument = {"__meta__":{"hash":"sha256:0e8df600be3a9814b2d6ef991798ccc12ab1e0b5063ddeceff11d1ffaa91f55c"}} as unknown as TypedDocumentString<InboxViewsQuery, InboxViewsQueryVariables>;
export const SaveInboxViewDocument = {"__meta__":{"hash":"sha256:9b1af2b3df3751e5cf536a5eac73d927cdca94c5abbe1d8b1a432875affb8457"}} as unknown as TypedDocumentString<SaveInboxViewMutation, SaveInboxViewMutationVariables>;
export const RemoveInboxViewDocument = {"__meta__":{"hash":"sha256:1c5de16026192410b91510e666a858baa6e18704dacba889de28b02efd293539"}} as unknown as TypedDocumentString<RemoveInboxViewMutation, RemoveInboxViewMutationVariables>;
export const ProposedNetworksDocument = {"__meta__":{"hash":"sha256:b702dfae8b95806e292cb8c5c9bef9f9a796e93a8d91f9ad8740b88529fa2fd0"}} as unknown as TypedDocumentString<ProposedNetworksQuery, ProposedNetworksQueryVariables>;
export const PeopleToNameDocument = {"__meta__":{"hash":"sha256:e15e2e67894132f2d9017254182f6e5bedd0d4edd5475406bd9188ab43c1f56e"}} as unknown as TypedDocumentString<PeopleToNameQuery, PeopleToNameQueryVariables>;
export const WorkspaceClockDocument = {"__meta__":{"hash":"sha256:d59d179395602e840b099127b868f73e8996eae123a626c4180c579685224423"}} as unknown as TypedDocumentString<WorkspaceClockQuery, WorkspaceClockQueryVariables>;
export const WorkspaceHistoryDocument = {"__meta__":{"hash":"sha256:466a666590ef05c9c8233ecf5aaa6622b73de4fdcd30e674fdc01490ed7aaf00"}} as unknown as TypedDocumentString<WorkspaceHistoryQuery, WorkspaceHistoryQueryVariables>;
export const WorkspaceEventsDocument = {"__meta__":{"hash":"sha256:794800d0d7f288d347651c71b3a293af10c3c46ca45f37a119d73f4b89f360cb"}} as unknown as TypedDocumentString<WorkspaceEventsQuery, WorkspaceEventsQueryVariables>;
export const WorkspaceMessagesDocument = {"__meta__":{"hash":"sha256:58a87dab853759449dc538e93e138b330ae6d118893812c89969a6f5cea18ddf"}} as unknown as TypedDocumentString<WorkspaceMessagesQuery, WorkspaceMessagesQueryVariables>;
export const WorkspaceProblemsDocument = {"__meta__":{"hash":"sha256:477efb99529b943c08afabdb5c312e49ad65db0494cd1e1c9c03c74824fbc205"}} as unknown as TypedDocumentString<WorkspaceProblemsQuery, WorkspaceProblemsQueryVariables>;
export const ResponseToCollateDocument = {"__meta__":{"hash":"sha256:9c5d75c5a694824b889f6c3c4063f0304079135dddcd672de8f32abc96361ba0"}} as unknown as TypedDocumentString<ResponseToCollateQuery, ResponseToCollateQueryVariables>;
export const ReleasedResponsesDocument = {"__meta__":{"hash":"sha256:00aa5210ee8fb6f260f8892e6091f7b4c0880bc03655501fed1134a4d8648359"}} as unknown as TypedDocumentString<ReleasedResponsesQuery, ReleasedResponsesQueryVariables>;
export const RoutingOfDocument = {"__meta__":{"hash":"sha256:1881d25642043387cb00f0d2b4e661e1674bb2b16dbd41a87b745ae487c11885"}} as unknown as TypedDocumentString<RoutingOfQuery, RoutingOfQueryVariables>;
export const NetworksToRouteDocument = {"__meta__":{"hash":"sha256:7633acc91b0963275b0f7eee12ad82dba321595a68ea8008ac78f9a1fb62106f"}} as unknown as TypedDocumentString<NetworksToRouteQuery, NetworksToRouteQueryVariables>;
export const SitesToAskDocument = {"__meta__":{"hash":"sha256:7b634674b62905e80e40db739b934b5b98ad24482d18e7830f2d6664f5d9dd46"}} as unknown as TypedDocumentString<SitesToAskQuery, SitesToAskQueryVariables>;
export const TherapyAreaNamesDocument = {"__meta__":{"hash":"sha256:0ee7374a64bb70930cf0bfb8f5dfb725802f882c8d7b2cd4bf421c8433b3efc0"}} as unknown as TypedDocumentString<TherapyAreaNamesQuery, TherapyAreaNamesQueryVariables>;
export const AssignmentsOfDocument = {"__meta__":{"hash":"sha256:7f663f9d74c876590997046c786c72ea70d76d1a23dbb987f9e9afab1b1f2bb2"}} as unknown as TypedDocumentString<AssignmentsOfQuery, AssignmentsOfQueryVariables>;
export const ProtocolAgreementsDocument = {"__meta__":{"hash":"sha256:a9156d269ee57de6536efe7bc2cecdd3f66b1fb1fc1400368d8f59b7502608f0"}} as unknown as TypedDocumentString<ProtocolAgreementsQuery, ProtocolAgreementsQueryVariables>;
export const ProtocolReadsOfDocument = {"__meta__":{"hash":"sha256:36b9fb6134754681eb6cd2b75100e281c6ac5e6bfd32ff26ecc11b69a0ccb0ce"}} as unknown as TypedDocumentString<ProtocolReadsOfQuery, ProtocolReadsOfQueryVariables>;
export const ClearProtocolDocument = {"__meta__":{"hash":"sha256:b34eb4010a75b6a525c48daf78a3085691849e5110bc51474e8dd784b71b5e9b"}} as unknown as TypedDocumentString<ClearProtocolMutation, ClearProtocolMutationVariables>;
export const RevokeProtocolDocument = {"__meta__":{"hash":"sha256:77de17229c4934dae62cee22b9c35cf9e7e523f5e1c50e64191873726c6b1541"}} as unknown as TypedDocumentString<RevokeProtocolMutation, RevokeProtocolMutationVariables>;
export const SitesOfInquiryDocument = {"__meta__":{"hash":"sha256:ee1e198b4981ecc44748c6212848d607248ebafedc03717788a75ced73a92f28"}} as unknown as TypedDocumentString<SitesOfInquiryQuery, SitesOfInquiryQueryVariables>;
export const WorkspaceDocument = {"__meta__":{"hash":"sha256:e082dbfe225f64786bfc8e52f7c9d10eb678d8be68f302959522b420c364917a"}} as unknown as TypedDocumentString<WorkspaceQuery, WorkspaceQueryVariables>;
export const WorkspaceFormDocument = {"__meta__":{"hash":"sha256:db9c12e11bb323a145f6e52780122aa0008d2fde2857c50d8484910618a6fe45"}} as unknown as TypedDocumentString<WorkspaceFormQuery, WorkspaceFormQueryVariables>;
export const WorkspacePersonDocument = {"__meta__":{"hash":"sha256:ca7ef82a72b83c281edf98df0682ea56dd635aabd9df8f5d04815052104d56b6"}} as unknown as TypedDocumentString<WorkspacePersonQuery, WorkspacePersonQueryVariables>;
export const DuplicateOfDocument = {"__meta__":{"hash":"sha256:d198567b66c1d1d2b0d608a3e75f8e13ee932757b1a70177443eecb3833f5025"}} as unknown as TypedDocumentString<DuplicateOfQuery, DuplicateOfQueryVariables>;
export const RegisterFormDocument = {"__meta__":{"hash":"sha256:9b4431d76d89645226e9d4875cfa31977ef62866ad2946dd3f9fadb7552d8aa2"}} as unknown as TypedDocumentString<RegisterFormQuery, RegisterFormQueryVariables>;
export const OrganisationsToNameDocument = {"__meta__":{"hash":"sha256:91df18e2217406f109c232911ed4c818e7bc59a0724cdff447ce17bf5d058381"}} as unknown as TypedDocumentString<OrganisationsToNameQuery, OrganisationsToNameQueryVariables>;
export const RegisterDueDocument = {"__meta__":{"hash":"sha256:06ae5396e620c8c6f2b9c76f5d9eed5bad2da0982c4456713240d4a223c7a248"}} as unknown as TypedDocumentString<RegisterDueQuery, RegisterDueQueryVariables>;
export const EnterOrganisationDocument = {"__meta__":{"hash":"sha256:50e9f7dda762d7dae2a7cce6687e273dae817e9ab22a811b2aec3d513c9417b7"}} as unknown as TypedDocumentString<EnterOrganisationMutation, EnterOrganisationMutationVariables>;
export const RegisterDraftDocument = {"__meta__":{"hash":"sha256:eb1db6c75eae502734b370adf39dfc000febcc955af12f2e75b0c2a9cecc9cec"}} as unknown as TypedDocumentString<RegisterDraftMutation, RegisterDraftMutationVariables>;
export const RegisterEditDocument = {"__meta__":{"hash":"sha256:c99e25b00c03e3d99e6f2bc9819790cc1b696eece51c64c159658bac97129fdc"}} as unknown as TypedDocumentString<RegisterEditMutation, RegisterEditMutationVariables>;
export const RegisterDiscardDocument = {"__meta__":{"hash":"sha256:6ae585ee8580706f251b14fd7794493db86b71aa7220c78bb2238e5ad8d862b9"}} as unknown as TypedDocumentString<RegisterDiscardMutation, RegisterDiscardMutationVariables>;
export const RegisterDocumentDocument = {"__meta__":{"hash":"sha256:90a5b0d6ae47b6b094d3a0f10525d5bd5c3eee52513293ecf92a81bb8ac46d1b"}} as unknown as TypedDocumentString<RegisterDocumentMutation, RegisterDocumentMutationVariables>;
export const RegisterSendDocument = {"__meta__":{"hash":"sha256:b5feba9b4c18b0178fcc6e045875d863554391ef31cd08b1322269d4a3c6f3bf"}} as unknown as TypedDocumentString<RegisterSendMutation, RegisterSendMutationVariables>;
export const TextsToBeginFromDocument = {"__meta__":{"hash":"sha256:6338c51a2b05157bdcee5e1283ccef0d144da831b29763601e6be11e2a7e45f3"}} as unknown as TypedDocumentString<TextsToBeginFromQuery, TextsToBeginFromQueryVariables>;
export const KeepTextDocument = {"__meta__":{"hash":"sha256:2c53ab716461ec2fc63cc0ae4ede144b03a159492ce00563cc09bb75797ed8d8"}} as unknown as TypedDocumentString<KeepTextMutation, KeepTextMutationVariables>;
export const KpiFunnelDocument = {"__meta__":{"hash":"sha256:6cdd8f545d189368bf8751d7a792d6cae052e15061bfd0626dd4b1a6230606e2"}} as unknown as TypedDocumentString<KpiFunnelQuery, KpiFunnelQueryVariables>;
export const BarriersDocument = {"__meta__":{"hash":"sha256:aeeedc09e129c014bc869b3ceaa0603e78e07dde16a834bc93a4764bd0ac3bce"}} as unknown as TypedDocumentString<BarriersQuery, BarriersQueryVariables>;
export const OwnBarrierDocument = {"__meta__":{"hash":"sha256:5d4208b02b4f22aeb0e603c9fbc6d363704cebb5d7684014d9481dba1d92b8b9"}} as unknown as TypedDocumentString<OwnBarrierMutation, OwnBarrierMutationVariables>;
export const FixBarrierDocument = {"__meta__":{"hash":"sha256:f24540cbfddf1034680f9e26560e4ef47edfec5c2961786ffc21df1916d300b5"}} as unknown as TypedDocumentString<FixBarrierMutation, FixBarrierMutationVariables>;
export const KpiByRegionDocument = {"__meta__":{"hash":"sha256:c502262613c4ada8b46e210500be393131857e174d21f3290f37c927f8b2facd"}} as unknown as TypedDocumentString<KpiByRegionQuery, KpiByRegionQueryVariables>;
export const KpiRegionsDocument = {"__meta__":{"hash":"sha256:6fa4440a8b6999b8d9c63da64f6a94ea264c0eea689e52752d77c6701abff24e"}} as unknown as TypedDocumentString<KpiRegionsQuery, KpiRegionsQueryVariables>;
export const KpiBoardDocument = {"__meta__":{"hash":"sha256:de38259740cb9dcb9dd0146175990af3dbc680b194f63cd3d43b8241b23fa398"}} as unknown as TypedDocumentString<KpiBoardQuery, KpiBoardQueryVariables>;
export const KpiRowsDocument = {"__meta__":{"hash":"sha256:ae4cb86067adaa9b0067ae46e0ab050547c964eba9f1746d3cc1fb08024c76ad"}} as unknown as TypedDocumentString<KpiRowsQuery, KpiRowsQueryVariables>;
export const KpiDefinitionsDocument = {"__meta__":{"hash":"sha256:b7db2ab6285d1c4a90ae5dd20201106386ba7f35ff336c01fbcc854ae17c0b85"}} as unknown as TypedDocumentString<KpiDefinitionsQuery, KpiDefinitionsQueryVariables>;
export const ScorecardNetworksDocument = {"__meta__":{"hash":"sha256:746b9f469163885c766301dd61d27373b8a09b272ce263df0fd08bc501befcd2"}} as unknown as TypedDocumentString<ScorecardNetworksQuery, ScorecardNetworksQueryVariables>;
export const NetworkScorecardDocument = {"__meta__":{"hash":"sha256:651c29d73377d84b863ad1a1c69e14ad8c9e5088890e7fb7b8cd630727d5be84"}} as unknown as TypedDocumentString<NetworkScorecardQuery, NetworkScorecardQueryVariables>;
export const TellNetworkConditionDocument = {"__meta__":{"hash":"sha256:bbf70e005222b60e77d817b3479353bf03e4eb15fa6722db0ef53674216e5ca3"}} as unknown as TypedDocumentString<TellNetworkConditionMutation, TellNetworkConditionMutationVariables>;
export const OpenComparisonsDocument = {"__meta__":{"hash":"sha256:9b641ec414ed7f88f19ee03ebccac2bf267178df2e2069532aa3d2a9538f38e5"}} as unknown as TypedDocumentString<OpenComparisonsQuery, OpenComparisonsQueryVariables>;
export const PublishOpenComparisonDocument = {"__meta__":{"hash":"sha256:5ed825fc91e4c662f55d6d60ec7e8fb34bf174cdbba3410ccce31b104a58604a"}} as unknown as TypedDocumentString<PublishOpenComparisonMutation, PublishOpenComparisonMutationVariables>;
export const AbsencesSeenDocument = {"__meta__":{"hash":"sha256:966e606460d180b2b24b1fa6168db1d2e3b6d1c34080710e73937fb7bd861669"}} as unknown as TypedDocumentString<AbsencesSeenQuery, AbsencesSeenQueryVariables>;
export const PossibleDeputiesDocument = {"__meta__":{"hash":"sha256:190edfc1d214a931235a125f437cf98fd7a2505baae0083f1b7553cebe4dcc1a"}} as unknown as TypedDocumentString<PossibleDeputiesQuery, PossibleDeputiesQueryVariables>;
export const PartnershipOfNetworkDocument = {"__meta__":{"hash":"sha256:3cac93f354b93a70debb6d9491f270688676c82d33cb46689d79641384395bad"}} as unknown as TypedDocumentString<PartnershipOfNetworkQuery, PartnershipOfNetworkQueryVariables>;
export const PartnershipOfSiteDocument = {"__meta__":{"hash":"sha256:b070e4be1ad3b8a59ec8aead517eab7249924eac87ee89b15660ff95e3c0d38b"}} as unknown as TypedDocumentString<PartnershipOfSiteQuery, PartnershipOfSiteQueryVariables>;
export const RecordAbsenceDocument = {"__meta__":{"hash":"sha256:53eb96c85e22817932a5cdb0d509412af2f49f2ccd81eb4aea24689771f37bf5"}} as unknown as TypedDocumentString<RecordAbsenceMutation, RecordAbsenceMutationVariables>;
export const ChangeAbsenceDocument = {"__meta__":{"hash":"sha256:47e605d60da1b5fd4a1ed2d5c3dd0525889abad447f3602e605172aa388cdfff"}} as unknown as TypedDocumentString<ChangeAbsenceMutation, ChangeAbsenceMutationVariables>;
export const WithdrawAbsenceDocument = {"__meta__":{"hash":"sha256:3a12aca61a3fc1cf4a7d7860bbd07cef0fe089b124cc3acda00786bbb927be3e"}} as unknown as TypedDocumentString<WithdrawAbsenceMutation, WithdrawAbsenceMutationVariables>;
export const MyAssignmentsDocument = {"__meta__":{"hash":"sha256:1901c462389620e41e2dd98e3d9f239950caa1936bdb2cfb6a39b3d3010a5807"}} as unknown as TypedDocumentString<MyAssignmentsQuery, MyAssignmentsQueryVariables>;
export const AssignmentsOfInquiryDocument = {"__meta__":{"hash":"sha256:88548496bc3c6117393672608e471a73972e7c05ea873d6ca22a94a6c0909297"}} as unknown as TypedDocumentString<AssignmentsOfInquiryQuery, AssignmentsOfInquiryQueryVariables>;
export const AssignmentWorkDocument = {"__meta__":{"hash":"sha256:96df220db68837bd249c0ebbd596fa4c046383e7949469624b6a6e43b7dd272a"}} as unknown as TypedDocumentString<AssignmentWorkQuery, AssignmentWorkQueryVariables>;
export const NetworkSitesToAskDocument = {"__meta__":{"hash":"sha256:5c227809e67c993543ec6b77f079cc029ad79eec42b78c426ffbd0847c311722"}} as unknown as TypedDocumentString<NetworkSitesToAskQuery, NetworkSitesToAskQueryVariables>;
export const NetworkConfirmSitesDocument = {"__meta__":{"hash":"sha256:5c8538b8e99a06493248af045170604cbd6d5bc3c55e4375aca4c5e5ebe80d93"}} as unknown as TypedDocumentString<NetworkConfirmSitesMutation, NetworkConfirmSitesMutationVariables>;
export const NetworkReturnAssignmentDocument = {"__meta__":{"hash":"sha256:82bb37addd7f1eb639151c38c810d3abdac19e5f2b03db6c52c6363cc54123d1"}} as unknown as TypedDocumentString<NetworkReturnAssignmentMutation, NetworkReturnAssignmentMutationVariables>;
export const NetworkDisposeDocument = {"__meta__":{"hash":"sha256:c80d14e34d561d72472a3a28e6a6bca0cb8efc4a1d41224aac16ecb89d825877"}} as unknown as TypedDocumentString<NetworkDisposeMutation, NetworkDisposeMutationVariables>;
export const NetworkAddRecipientDocument = {"__meta__":{"hash":"sha256:7a99f34be6065c2a93bc27924542ddf2bc23432332b8d9c800fbf042c08e1b8c"}} as unknown as TypedDocumentString<NetworkAddRecipientMutation, NetworkAddRecipientMutationVariables>;
export const NetworkEnterAnswerDocument = {"__meta__":{"hash":"sha256:2fd868b40dee5bb0372af55678327a7c54a5e7e98559a421ec82802632345a5b"}} as unknown as TypedDocumentString<NetworkEnterAnswerMutation, NetworkEnterAnswerMutationVariables>;
export const NetworkShownDocument = {"__meta__":{"hash":"sha256:f00acab81a77c1a69109ffc90da79e3efcd83727e0e588d09ef38334cc18d31d"}} as unknown as TypedDocumentString<NetworkShownQuery, NetworkShownQueryVariables>;
export const RegisterRecordsDocument = {"__meta__":{"hash":"sha256:e108c3b49ddc7db5773eaee7b2c84e211a3ef43e58190f5f47aaefd8bf0d5d0f"}} as unknown as TypedDocumentString<RegisterRecordsQuery, RegisterRecordsQueryVariables>;
export const ImportRegisterRecordDocument = {"__meta__":{"hash":"sha256:72cfbf0c35c2154cd9af86a2908de7a8e3f233332a0f635ec094b73d75acd551"}} as unknown as TypedDocumentString<ImportRegisterRecordMutation, ImportRegisterRecordMutationVariables>;
export const ConfirmRegisterMatchDocument = {"__meta__":{"hash":"sha256:1f6a987cb6db1356e8139c73c0418fc9633c1c147030e9da9c4bfcea732097b4"}} as unknown as TypedDocumentString<ConfirmRegisterMatchMutation, ConfirmRegisterMatchMutationVariables>;
export const RejectRegisterMatchDocument = {"__meta__":{"hash":"sha256:e459b9e1de1a8fe0ddc727ef5006b46d37dde3bf78ebe37d67386e381945b8d4"}} as unknown as TypedDocumentString<RejectRegisterMatchMutation, RejectRegisterMatchMutationVariables>;
export const TrialsDocument = {"__meta__":{"hash":"sha256:520685c325d7ffef40d6c838287fb079bd8a9e0df4182d0c950fb07846159c25"}} as unknown as TypedDocumentString<TrialsQuery, TrialsQueryVariables>;
export const TrialPageDocument = {"__meta__":{"hash":"sha256:28e2f91d27f05aac032f8d1490a05232512d57ca6773a9441c87d1e57b175595"}} as unknown as TypedDocumentString<TrialPageQuery, TrialPageQueryVariables>;
export const SourceDisagreementsDocument = {"__meta__":{"hash":"sha256:a7ad353c8e20b406edfae7f6d319e8fa5de7fd7d4f8bc0c0c656f45f908f5662"}} as unknown as TypedDocumentString<SourceDisagreementsQuery, SourceDisagreementsQueryVariables>;
export const CorrectionsDocument = {"__meta__":{"hash":"sha256:fb1ddb08424b9bcf101b5eaa757706e2ab2fa9d2f3e787f83c993972acf1619d"}} as unknown as TypedDocumentString<CorrectionsQuery, CorrectionsQueryVariables>;
export const TrialForecastDocument = {"__meta__":{"hash":"sha256:44aecec2756fbf7c7a2a3e1a1caf6bb56b087d76c5c75e4a740fe08b87bd1e09"}} as unknown as TypedDocumentString<TrialForecastQuery, TrialForecastQueryVariables>;
export const ForecastBackTestDocument = {"__meta__":{"hash":"sha256:500bc90b607b0147f7cc969e7b510d1efddad90c6275643927c7e82c1e4b50d4"}} as unknown as TypedDocumentString<ForecastBackTestQuery, ForecastBackTestQueryVariables>;
export const RecordTrialDocument = {"__meta__":{"hash":"sha256:aa2b06f332ed6288622fbee3d6bd403eb0ee306486c8df5684bd69c8163b47fe"}} as unknown as TypedDocumentString<RecordTrialMutation, RecordTrialMutationVariables>;
export const DescribeTrialDocument = {"__meta__":{"hash":"sha256:00867fcf92bf8f626c0fd5c491c8f57562cd7ee99a0510200b02643b3d8a42ae"}} as unknown as TypedDocumentString<DescribeTrialMutation, DescribeTrialMutationVariables>;
export const AddTrialSiteDocument = {"__meta__":{"hash":"sha256:90bdc6c1cefef6a3fd20700bbd7c07b312cb48a104de3c6092e1244858239c3a"}} as unknown as TypedDocumentString<AddTrialSiteMutation, AddTrialSiteMutationVariables>;
export const RecordMilestoneDocument = {"__meta__":{"hash":"sha256:435b9cdbfc857b5cd72c68e183be97b92b8272f0d342c16152e90394c8f984c4"}} as unknown as TypedDocumentString<RecordMilestoneMutation, RecordMilestoneMutationVariables>;
export const RecordRecruitmentCountDocument = {"__meta__":{"hash":"sha256:71f00f504cc8e0d9366b1628e3331b0b32113c4d3548a680b20729183b0fe8f7"}} as unknown as TypedDocumentString<RecordRecruitmentCountMutation, RecordRecruitmentCountMutationVariables>;
export const RecordTrialDelayDocument = {"__meta__":{"hash":"sha256:324375f2b951280c226a39d31be4f9f323b890044a59de7703c079498767d9d3"}} as unknown as TypedDocumentString<RecordTrialDelayMutation, RecordTrialDelayMutationVariables>;
export const EndTrialDocument = {"__meta__":{"hash":"sha256:8388730b6e379e8158902f951fc9d264c71f98815bd05688165b47f0e0217228"}} as unknown as TypedDocumentString<EndTrialMutation, EndTrialMutationVariables>;
export const ReopenTrialDocument = {"__meta__":{"hash":"sha256:110a4db6b90300be1184327cf955ca7f7d3717dfe56cc0cebc9e494f6aa3ca2e"}} as unknown as TypedDocumentString<ReopenTrialMutation, ReopenTrialMutationVariables>;
export const SettleDisagreementDocument = {"__meta__":{"hash":"sha256:e036835a78e1419d8315874d3988748d5887d4d6cabedf7d8f9ab974276527f7"}} as unknown as TypedDocumentString<SettleDisagreementMutation, SettleDisagreementMutationVariables>;
export const PublicDueDocument = {"__meta__":{"hash":"sha256:79a2caa9250301e7c34d73ed75e66eb269f84c5ecbf15032ca741ee2a85bd733"}} as unknown as TypedDocumentString<PublicDueQuery, PublicDueQueryVariables>;
export const PublicPromisesDocument = {"__meta__":{"hash":"sha256:b7175561aaa3c5074a56e69ead4cc9e151364827cb5d8e32ed4534899eb0be48"}} as unknown as TypedDocumentString<PublicPromisesQuery, PublicPromisesQueryVariables>;
export const PublicNetworksDocument = {"__meta__":{"hash":"sha256:ec7e4221f1db9806031fb6b13afcca6133b4a4666a6e926719a566abc1bf27bc"}} as unknown as TypedDocumentString<PublicNetworksQuery, PublicNetworksQueryVariables>;
export const MoveClockDocument = {"__meta__":{"hash":"sha256:46bbfed3a9bed837d1ade4a1db1257c1243002614b6c0faa1b8cfe924499339e"}} as unknown as TypedDocumentString<MoveClockMutation, MoveClockMutationVariables>;
export const ClockMoveDocument = {"__meta__":{"hash":"sha256:8830e8464c42f5e3e2aaf5912f3948ec7572d449f8e3f86923b228163313d849"}} as unknown as TypedDocumentString<ClockMoveQuery, ClockMoveQueryVariables>;
export const AuditTrailDocument = {"__meta__":{"hash":"sha256:1ac6a71ac6c32b4cbc21b6efe8c7cef0b3a5655a2c039e65d67ce3121e28b48e"}} as unknown as TypedDocumentString<AuditTrailQuery, AuditTrailQueryVariables>;
export const AuditPersonDocument = {"__meta__":{"hash":"sha256:262deafc4e4a0396a093999e1eb1cd287229f434022c6e1ade80d71e15e39734"}} as unknown as TypedDocumentString<AuditPersonQuery, AuditPersonQueryVariables>;
export const BoardDocument = {"__meta__":{"hash":"sha256:e94778ecd504eab0ecc435a4ae5d28009f378a7be59c54a536534620bcc31ff7"}} as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const BoardMoreDocument = {"__meta__":{"hash":"sha256:44bcb6c2b45857d4a004b30a2af33d5d4abc79eef3e9dcaf70f6af794d19d15a"}} as unknown as TypedDocumentString<BoardMoreQuery, BoardMoreQueryVariables>;
export const BreachesDocument = {"__meta__":{"hash":"sha256:003984e342ea9fea507f9d56a61bd01653c7d74a0a3dd6b343ec0121260cdb1c"}} as unknown as TypedDocumentString<BreachesQuery, BreachesQueryVariables>;
export const CalendarYearDocument = {"__meta__":{"hash":"sha256:fb552a8fa0a42b85898e31c85e71c924f2b384864b1e39ac8bdabca380ffe959"}} as unknown as TypedDocumentString<CalendarYearQuery, CalendarYearQueryVariables>;
export const AddClosingDocument = {"__meta__":{"hash":"sha256:6dd1d547e25e9926425311e51322ab42f0292a518706b2da0436f036fc261b72"}} as unknown as TypedDocumentString<AddClosingMutation, AddClosingMutationVariables>;
export const RemoveClosingDocument = {"__meta__":{"hash":"sha256:3755209fe2391d746189aa354c5ba693db180e0b7ff171c2f2abef43834d2ce2"}} as unknown as TypedDocumentString<RemoveClosingMutation, RemoveClosingMutationVariables>;
export const FindOrganisationsDocument = {"__meta__":{"hash":"sha256:e57de0e6306b8fc36e97981fc2d90b649c9d66e8f553393d00eb045ee34b726f"}} as unknown as TypedDocumentString<FindOrganisationsQuery, FindOrganisationsQueryVariables>;
export const OrganisationPageDocument = {"__meta__":{"hash":"sha256:1dde2fc239e4c3dc0b80a41f1f3f015cee4107d76a8b873eb00fbe31f33e9f0f"}} as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const OrganisationAgreementsDocument = {"__meta__":{"hash":"sha256:f3de81c2dc8af4dff1314a963fe0c10ca37c098d75d06170d465221bfde96246"}} as unknown as TypedDocumentString<OrganisationAgreementsQuery, OrganisationAgreementsQueryVariables>;
export const PersonPageDocument = {"__meta__":{"hash":"sha256:d471407ada8426351a378254d0c118e60f5d0a0ba9bb809b5337450acf70bb45"}} as unknown as TypedDocumentString<PersonPageQuery, PersonPageQueryVariables>;
export const PlaceNetworkDocument = {"__meta__":{"hash":"sha256:161831d29620a3d72755eeda7bdd0c2815b67dee79ac35c0c52a1a79e91b3890"}} as unknown as TypedDocumentString<PlaceNetworkQuery, PlaceNetworkQueryVariables>;
export const PlaceSiteDocument = {"__meta__":{"hash":"sha256:e9d3e81634a792c2a5f013fd1aa59581150e4251358721ff6dc320b4cbaa72da"}} as unknown as TypedDocumentString<PlaceSiteQuery, PlaceSiteQueryVariables>;
export const PlaceOrganisationDocument = {"__meta__":{"hash":"sha256:31b0706188bbf64ff34e533542a5f836a76f3f848f99e3766495b2864e47383b"}} as unknown as TypedDocumentString<PlaceOrganisationQuery, PlaceOrganisationQueryVariables>;
export const PlacesOfDocument = {"__meta__":{"hash":"sha256:83a3371a2416a9be15d9b2a3c680a63f7bf5790552c00ea8e4d6a882129f5e7e"}} as unknown as TypedDocumentString<PlacesOfQuery, PlacesOfQueryVariables>;
export const RegisterOrganisationDocument = {"__meta__":{"hash":"sha256:8d58c57ced4c21ca506d1d8ede595abd2c5833a16daf1068f827c0df32c83eb0"}} as unknown as TypedDocumentString<RegisterOrganisationMutation, RegisterOrganisationMutationVariables>;
export const AddPersonDocument = {"__meta__":{"hash":"sha256:85b057474f41fc9f8abe9e19ea799a2b927b4f2de8438cfe5d75d6d9e9edc992"}} as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const InvitePersonAgainDocument = {"__meta__":{"hash":"sha256:4dc5e137e0f97e8e807092b6c9160993ce261cd1f9e9ff9bfa25e5f37c478241"}} as unknown as TypedDocumentString<InvitePersonAgainMutation, InvitePersonAgainMutationVariables>;
export const DisablePersonDocument = {"__meta__":{"hash":"sha256:e500832f53fa2d3c19fcb696c11504ccc98ed71619da17d8d0be172c51db2edd"}} as unknown as TypedDocumentString<DisablePersonMutation, DisablePersonMutationVariables>;
export const GrantRoleDocument = {"__meta__":{"hash":"sha256:8d4b03d66bea5700824bba98ccbedc9bfd20d3703bfc4fab55bf6b670407d348"}} as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeRoleDocument = {"__meta__":{"hash":"sha256:05c2fc13d6c810e8677ca7966671f530e774aab75959778d432b28f0c4b999b3"}} as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const RevokeAgreementDocument = {"__meta__":{"hash":"sha256:f480b4cb41999291fdca15041e110c33ab3890b5815287eb5eae92cfdff2128e"}} as unknown as TypedDocumentString<RevokeAgreementMutation, RevokeAgreementMutationVariables>;
export const AgreementFilesDocument = {"__meta__":{"hash":"sha256:3a6443186e4aab0f3daefb011827719a523b39b2240ad681568b14eda1c9290e"}} as unknown as TypedDocumentString<AgreementFilesQuery, AgreementFilesQueryVariables>;
export const FindPeopleDocument = {"__meta__":{"hash":"sha256:ef5f29b3fb75837b1b6e9f7118cb8c955024c540acda6dfa205ee80f7c00b4e6"}} as unknown as TypedDocumentString<FindPeopleQuery, FindPeopleQueryVariables>;
export const FormVersionsDocument = {"__meta__":{"hash":"sha256:c4a536c75db1de2f961faae340012c2e90b5c78bfd9188350a2118c3564aceac"}} as unknown as TypedDocumentString<FormVersionsQuery, FormVersionsQueryVariables>;
export const PreviewRecalculationDocument = {"__meta__":{"hash":"sha256:849a9dfe8bb5748a077daa92140f746210374c0e01afb8b5181ff878cb865a12"}} as unknown as TypedDocumentString<PreviewRecalculationQuery, PreviewRecalculationQueryVariables>;
export const RecalculateClocksDocument = {"__meta__":{"hash":"sha256:bdfde1d6ab371def05cbd7969c2303c66ec7b85344b448dad34247100dfeb8ba"}} as unknown as TypedDocumentString<RecalculateClocksMutation, RecalculateClocksMutationVariables>;
export const PartnershipSettingsDocument = {"__meta__":{"hash":"sha256:bf283362e5c6eea0db340a95355bce1449db2f00d9b284033c659736724d53a3"}} as unknown as TypedDocumentString<PartnershipSettingsQuery, PartnershipSettingsQueryVariables>;
export const ChangeSlaPolicyDocument = {"__meta__":{"hash":"sha256:c5f725d67c11f5e79ff7bfaf2979f278b320a6e0d1273632f2d18ac99ef8afe2"}} as unknown as TypedDocumentString<ChangeSlaPolicyMutation, ChangeSlaPolicyMutationVariables>;
export const ChangeRoutingPolicyDocument = {"__meta__":{"hash":"sha256:4778b1c5c6991eafa6c0e0af45522c0810f5982ad425d18912572a7e44d97ae6"}} as unknown as TypedDocumentString<ChangeRoutingPolicyMutation, ChangeRoutingPolicyMutationVariables>;
export const ChangeSignOffPolicyDocument = {"__meta__":{"hash":"sha256:df41730b0a75c474291e3ce71e32c0e1fc105a2ae9698fe33b07baf5fdae84c3"}} as unknown as TypedDocumentString<ChangeSignOffPolicyMutation, ChangeSignOffPolicyMutationVariables>;
export const AskPartnershipQuestionDocument = {"__meta__":{"hash":"sha256:056ec00d08424b6c4f270ef8b89a242063f511579d25b37ac3f48900481b22f0"}} as unknown as TypedDocumentString<AskPartnershipQuestionMutation, AskPartnershipQuestionMutationVariables>;
export const RewordPartnershipQuestionDocument = {"__meta__":{"hash":"sha256:796e484f3a5fa3e656bf719516cd64e69fde9d355359e25d8c5f3ca0a95c75e5"}} as unknown as TypedDocumentString<RewordPartnershipQuestionMutation, RewordPartnershipQuestionMutationVariables>;
export const EndPartnershipQuestionDocument = {"__meta__":{"hash":"sha256:7890439a67b804cb2d192c583871b4ad26713c22373849922826681425ae8281"}} as unknown as TypedDocumentString<EndPartnershipQuestionMutation, EndPartnershipQuestionMutationVariables>;
export const MessageTemplatesDocument = {"__meta__":{"hash":"sha256:0d9d4f8364bbdda02cf7780f09dfdd26584f2ac97b1dc89b797542c7c64f96a8"}} as unknown as TypedDocumentString<MessageTemplatesQuery, MessageTemplatesQueryVariables>;
export const MessageTemplateHistoryDocument = {"__meta__":{"hash":"sha256:ebec66e660b8d90cc608f908a13fb2b40b2ca03e0986645699601280461cfa0e"}} as unknown as TypedDocumentString<MessageTemplateHistoryQuery, MessageTemplateHistoryQueryVariables>;
export const PreviewMessageTemplateDocument = {"__meta__":{"hash":"sha256:98dbf8d1c16090f8cf1eb3fc104f137de6407c038d0ceee257936135b6b80ad2"}} as unknown as TypedDocumentString<PreviewMessageTemplateQuery, PreviewMessageTemplateQueryVariables>;
export const ChangeMessageTemplateDocument = {"__meta__":{"hash":"sha256:c65813ca9cf562cfea705e1e5a1538d87262cd6d95c34965ac56351bd88c840b"}} as unknown as TypedDocumentString<ChangeMessageTemplateMutation, ChangeMessageTemplateMutationVariables>;
export const ResetMessageTemplateDocument = {"__meta__":{"hash":"sha256:57985ad8719f58222753a1b43d6fd8728b72b35bd84b9a19f17dbd3ca1eebc20"}} as unknown as TypedDocumentString<ResetMessageTemplateMutation, ResetMessageTemplateMutationVariables>;
export const TextTemplatesDocument = {"__meta__":{"hash":"sha256:83037ab8e9310093b72f7d96f4f52e0463750c6321197dd35afc12c970d61145"}} as unknown as TypedDocumentString<TextTemplatesQuery, TextTemplatesQueryVariables>;
export const AddTextTemplateDocument = {"__meta__":{"hash":"sha256:41b5d8be05dd2c063d66cec76fbd97b081f8466d44e4edb5f298a46d3d23d316"}} as unknown as TypedDocumentString<AddTextTemplateMutation, AddTextTemplateMutationVariables>;
export const ChangeTextTemplateDocument = {"__meta__":{"hash":"sha256:382805c0f8b4c40173df317b7f571b7db3dd1e25260add9211ccdf972b3528d9"}} as unknown as TypedDocumentString<ChangeTextTemplateMutation, ChangeTextTemplateMutationVariables>;
export const RemoveTextTemplateDocument = {"__meta__":{"hash":"sha256:086d057b8726b67473b6ce79e979bf4a3a22ce3fabf7467104de75b97fa54c16"}} as unknown as TypedDocumentString<RemoveTextTemplateMutation, RemoveTextTemplateMutationVariables>;
export const InvitationByLinkDocument = {"__meta__":{"hash":"sha256:1c56d80ed7f24d6784570134cdbae2ee9fbe858b29f0c965eb0be7fd757172a8"}} as unknown as TypedDocumentString<InvitationByLinkQuery, InvitationByLinkQueryVariables>;
export const AnswerByLinkDocument = {"__meta__":{"hash":"sha256:1e03c54dae3c9bbbe52f778f85b73c38550ee2ba0e3759aae56da0482f89d46b"}} as unknown as TypedDocumentString<AnswerByLinkMutation, AnswerByLinkMutationVariables>;
export const DelegateByLinkDocument = {"__meta__":{"hash":"sha256:2a92f25574d10315963396c29ff5dad8d3dd897a002233acd99bb535d35f75f5"}} as unknown as TypedDocumentString<DelegateByLinkMutation, DelegateByLinkMutationVariables>;
export const InvitationsWaitingDocument = {"__meta__":{"hash":"sha256:2bbf17df10ce960af2dc4b385939ddf5460a2e1931c93a9967b9209c8c10e225"}} as unknown as TypedDocumentString<InvitationsWaitingQuery, InvitationsWaitingQueryVariables>;
export const InvitationAskedDocument = {"__meta__":{"hash":"sha256:648a97ae3f33c3746aebe2f4eb145282f5d2f3848b79a9e6afd43e431587f864"}} as unknown as TypedDocumentString<InvitationAskedQuery, InvitationAskedQueryVariables>;
export const InvitationDocumentsDocument = {"__meta__":{"hash":"sha256:bf90a09eeea8072f46bdcc14f3d67de9e242c3b80173849c89df30c6d0ac4631"}} as unknown as TypedDocumentString<InvitationDocumentsQuery, InvitationDocumentsQueryVariables>;
export const OpenInvitationDocument = {"__meta__":{"hash":"sha256:5672a4491ef050e7eb40f99c97d2461096b91c52bdaeabd960b4499a7672a790"}} as unknown as TypedDocumentString<OpenInvitationMutation, OpenInvitationMutationVariables>;
export const AnswerInvitationDocument = {"__meta__":{"hash":"sha256:2262f2c93c73a8c5ff1a014a009e120d16700e359ca377297d919fe1ce3f7c4c"}} as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const DelegateInvitationDocument = {"__meta__":{"hash":"sha256:f4c1da22f3b7bffce7dac39660aeeccf95cc577240a2fec34f814a27d83b2691"}} as unknown as TypedDocumentString<DelegateInvitationMutation, DelegateInvitationMutationVariables>;
export const SignOffInvitationDocument = {"__meta__":{"hash":"sha256:1eb45c397977c4f1ee9325482de46046ede2dcc906e58e3e562a7da6799ceb65"}} as unknown as TypedDocumentString<SignOffInvitationMutation, SignOffInvitationMutationVariables>;
export const RequestSupportDocument = {"__meta__":{"hash":"sha256:c46838a8681dc5ba5061f595d03b7d41c29c83f359dcf54753d000973a58472c"}} as unknown as TypedDocumentString<RequestSupportMutation, RequestSupportMutationVariables>;
export const ConfirmSupportDocument = {"__meta__":{"hash":"sha256:721579a563570071ca31d9930b697d48859b26eeb819b156f4ac8d2e216d92fd"}} as unknown as TypedDocumentString<ConfirmSupportMutation, ConfirmSupportMutationVariables>;
export const HoldCapacityDocument = {"__meta__":{"hash":"sha256:d4d12c8fea4207b38847add55cafa92900a4bfa8a0216cb8c1c5e9e1a9a46b3e"}} as unknown as TypedDocumentString<HoldCapacityMutation, HoldCapacityMutationVariables>;
export const ReleaseCapacityDocument = {"__meta__":{"hash":"sha256:526682c446946514874775a0e35485e7df270db7df03ff86721b6b122d58d914"}} as unknown as TypedDocumentString<ReleaseCapacityMutation, ReleaseCapacityMutationVariables>;
export const SiteLineDocument = {"__meta__":{"hash":"sha256:e7acc03c5e9351f927258081bdc05d9c3923e64f71913a7ac2ec8cb03e01029f"}} as unknown as TypedDocumentString<SiteLineQuery, SiteLineQueryVariables>;
export const SiteShownDocument = {"__meta__":{"hash":"sha256:06ad168ca9ab81c48ab634f8b29ae7f0a9bfba990681183095c417b23cff6325"}} as unknown as TypedDocumentString<SiteShownQuery, SiteShownQueryVariables>;
export const ConfirmPassportDocument = {"__meta__":{"hash":"sha256:be3955f9426a2ead8f4d558f2fd8e6de8ebb4be757800f1f202b28329376741c"}} as unknown as TypedDocumentString<ConfirmPassportMutation, ConfirmPassportMutationVariables>;
export const DescribeSiteDocument = {"__meta__":{"hash":"sha256:c26dc126bf6cf1db3052bb0d8ba1caf2a0ba0d7cfa538b2a8d524e88539a5e59"}} as unknown as TypedDocumentString<DescribeSiteMutation, DescribeSiteMutationVariables>;
export const CompareCountriesDocument = {"__meta__":{"hash":"sha256:de72fa77a3dc712aa28e63b4020b7e1340996f6c615f150ad5168cfa974173ea"}} as unknown as TypedDocumentString<CompareCountriesQuery, CompareCountriesQueryVariables>;
export const ContactRequestDocument = {"__meta__":{"hash":"sha256:a3d2b2e38b38fc9d234be87af9e663ccb1c7093f47c647397f0d432423315d79"}} as unknown as TypedDocumentString<ContactRequestQuery, ContactRequestQueryVariables>;
export const ContactPartnershipsDocument = {"__meta__":{"hash":"sha256:255ab3e7b406bfeed57b48afcd3963dc9756ee5b8f62640b67620304e54a3818"}} as unknown as TypedDocumentString<ContactPartnershipsQuery, ContactPartnershipsQueryVariables>;
export const ClarifyByLinkDocument = {"__meta__":{"hash":"sha256:4feb1d743e568bb3536fac2593dab1848415ba543e76a4212654c43cce2e41c1"}} as unknown as TypedDocumentString<ClarifyByLinkMutation, ClarifyByLinkMutationVariables>;
export const OutcomeByLinkDocument = {"__meta__":{"hash":"sha256:c84ecddacb8edd9938fbc447c075eb7fcf03dd0e00767a10ccd7037a10982bcb"}} as unknown as TypedDocumentString<OutcomeByLinkMutation, OutcomeByLinkMutationVariables>;
export const RequestDocumentsDocument = {"__meta__":{"hash":"sha256:a56322a7d3437bd11ab9eaba35ec44f8e994ec02e4dd117f38d50b2c1585112b"}} as unknown as TypedDocumentString<RequestDocumentsQuery, RequestDocumentsQueryVariables>;
export const DeclareRequestDocumentDocument = {"__meta__":{"hash":"sha256:41ee2538849ef9e824a595b44f982eb05c7721cea03042361e964c110b68a432"}} as unknown as TypedDocumentString<DeclareRequestDocumentMutation, DeclareRequestDocumentMutationVariables>;
export const RemoveRequestDocumentDocument = {"__meta__":{"hash":"sha256:c31dab89e8f1ce03558bd1ea5f0e3966c4581391df5313e40ca00561a1c1e905"}} as unknown as TypedDocumentString<RemoveRequestDocumentMutation, RemoveRequestDocumentMutationVariables>;
export const MyOrganisationDocument = {"__meta__":{"hash":"sha256:d3817025c6d3430cb3bb7f835863b26b2261a801c9f23e9408fbb4939dd96a7d"}} as unknown as TypedDocumentString<MyOrganisationQuery, MyOrganisationQueryVariables>;
export const MyApiTokensDocument = {"__meta__":{"hash":"sha256:94b5547c17d27c5183152ab1d2a1708b02f417810abe3ba8d5d6b1f7bd1a2595"}} as unknown as TypedDocumentString<MyApiTokensQuery, MyApiTokensQueryVariables>;
export const CreateApiTokenDocument = {"__meta__":{"hash":"sha256:e8bea19f0b46225ab2b7ab7e21da5edeed3bff4c6d68e96dd600ba04a8a79da4"}} as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"__meta__":{"hash":"sha256:6c552edb9b481c70c8862f7170fc59ae8f50e053b27853b2b86cc3b3f86113cf"}} as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const InviteColleagueDocument = {"__meta__":{"hash":"sha256:2524f8ded0516d091e4549c265bf60f76469ce210cf5c5179bae5906f5ddfa51"}} as unknown as TypedDocumentString<InviteColleagueMutation, InviteColleagueMutationVariables>;
export const InviteColleagueAgainDocument = {"__meta__":{"hash":"sha256:915e80083418d5beabf16b48b1990ccc57f3c75f9196b24fed2a7246bfa21469"}} as unknown as TypedDocumentString<InviteColleagueAgainMutation, InviteColleagueAgainMutationVariables>;
export const GrantColleagueRoleDocument = {"__meta__":{"hash":"sha256:c9192048b773a72477b4ca9dca87dca9ee6085e22bd9dd9614f3ab10ac94d19a"}} as unknown as TypedDocumentString<GrantColleagueRoleMutation, GrantColleagueRoleMutationVariables>;
export const RevokeColleagueRoleDocument = {"__meta__":{"hash":"sha256:76f048ebfadd0d0f4af382d9a65cf077c817765d0a6341477bdeffa5d9ddc100"}} as unknown as TypedDocumentString<RevokeColleagueRoleMutation, RevokeColleagueRoleMutationVariables>;
export const DisableColleagueDocument = {"__meta__":{"hash":"sha256:dce600245da772950b1ae323628bee7064a318b9254d7edafd1c52b264b8e67b"}} as unknown as TypedDocumentString<DisableColleagueMutation, DisableColleagueMutationVariables>;
export const DraftToEditDocument = {"__meta__":{"hash":"sha256:0412fe74079dc0e82984725e045386c0e8d41ed12706331d2169ebcda18d97e7"}} as unknown as TypedDocumentString<DraftToEditQuery, DraftToEditQueryVariables>;
export const DuplicatesOfDraftDocument = {"__meta__":{"hash":"sha256:a81df1f7604722d84dfa03884c23f6d057a21581a457c4cf1f6386c5600ea7c5"}} as unknown as TypedDocumentString<DuplicatesOfDraftQuery, DuplicatesOfDraftQueryVariables>;
export const DuplicateRequestDocument = {"__meta__":{"hash":"sha256:75e181218eb732be927e63e206f8b65038e9f2746c97944320b753b0bd7f0e03"}} as unknown as TypedDocumentString<DuplicateRequestQuery, DuplicateRequestQueryVariables>;
export const BeginRequestDocument = {"__meta__":{"hash":"sha256:3c62eff03fa6c572ef0e434c8ffb78f6ce48f2d4d3df497c16c6ca08e89e5b3b"}} as unknown as TypedDocumentString<BeginRequestMutation, BeginRequestMutationVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"sha256:96e1573e46769e4877865a17c2f1dd2a47ce544e8608eac3a5b26fcbac49b3ec"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const ReviseRequestDocument = {"__meta__":{"hash":"sha256:7884c8d926f14a27cfec71c8fb389b25eb0f9d0c5a33de42a81ccc475d257f00"}} as unknown as TypedDocumentString<ReviseRequestMutation, ReviseRequestMutationVariables>;
export const DiscardRequestDocument = {"__meta__":{"hash":"sha256:707cf8479df1264fa526268de6b59fd3e90882b38289072fe44becb3c4e68aeb"}} as unknown as TypedDocumentString<DiscardRequestMutation, DiscardRequestMutationVariables>;
export const WhatIfDueDocument = {"__meta__":{"hash":"sha256:61dec724b4ffc24b8869519a990987871dc1b7dccb9734b1c9a4884912cbf4a4"}} as unknown as TypedDocumentString<WhatIfDueQuery, WhatIfDueQueryVariables>;
export const QuestionsOfPartnershipsDocument = {"__meta__":{"hash":"sha256:d204374f8c3eb0ae4a83600cb4121e9c26a2188f5e25769e5a1b0d4e4ba98a85"}} as unknown as TypedDocumentString<QuestionsOfPartnershipsQuery, QuestionsOfPartnershipsQueryVariables>;
export const SubmitRequestDocument = {"__meta__":{"hash":"sha256:c8d1163c8fc0f282b08300111ffd6bf1f439871324b35076cc30626d7cb44401"}} as unknown as TypedDocumentString<SubmitRequestMutation, SubmitRequestMutationVariables>;
export const MyRequestsDocument = {"__meta__":{"hash":"sha256:83be3024756d61390d5ac7f2314e837afec83aee6517d61727461e9bf0c03a6f"}} as unknown as TypedDocumentString<MyRequestsQuery, MyRequestsQueryVariables>;
export const InquiryPlaceDocument = {"__meta__":{"hash":"sha256:834ea26b4bac9317c6306077f1e69243e14e26fd23120899257533f373d6b5b3"}} as unknown as TypedDocumentString<InquiryPlaceQuery, InquiryPlaceQueryVariables>;
export const SponsorRequestDocument = {"__meta__":{"hash":"sha256:755daa5e6339b6ce3f67991f3f0008bc9d58c9477f62222a1903240840d13290"}} as unknown as TypedDocumentString<SponsorRequestQuery, SponsorRequestQueryVariables>;
export const RequestFormDocument = {"__meta__":{"hash":"sha256:0825d69ad8616b63ebf1b5771f5ab299d952968df8d670c641091bc6200b9159"}} as unknown as TypedDocumentString<RequestFormQuery, RequestFormQueryVariables>;
export const AnswerClarificationDocument = {"__meta__":{"hash":"sha256:1864b269c55166b76aa4e9a45e8130b67821d9dc5927180812a19dddc66bcb57"}} as unknown as TypedDocumentString<AnswerClarificationMutation, AnswerClarificationMutationVariables>;
export const PauseInquiryDocument = {"__meta__":{"hash":"sha256:f5671a5c8225dd2385d98e114169d60cb0a4250cb45dcbf13dfc7b012e0ade46"}} as unknown as TypedDocumentString<PauseInquiryMutation, PauseInquiryMutationVariables>;
export const ResumeInquiryDocument = {"__meta__":{"hash":"sha256:cff900ca2db1fc12ca898b67e945a39faf8e4d4880732f7fa236713e1f5aecfe"}} as unknown as TypedDocumentString<ResumeInquiryMutation, ResumeInquiryMutationVariables>;
export const WithdrawInquiryDocument = {"__meta__":{"hash":"sha256:5a914f86ce5f9e71ca065c62a3ba07ea384851bbf5805ba741e5e690435d1908"}} as unknown as TypedDocumentString<WithdrawInquiryMutation, WithdrawInquiryMutationVariables>;
export const WithdrawRequestDocument = {"__meta__":{"hash":"sha256:f71447783682f770b21bace5f88b118e200b0cc8ff7850ddf3b70479659c9132"}} as unknown as TypedDocumentString<WithdrawRequestMutation, WithdrawRequestMutationVariables>;
export const RecordOutcomeDocument = {"__meta__":{"hash":"sha256:5e29228eb2f584a13a031fb3bb7c12183cdbadd6389a4d045f53c99e7977e403"}} as unknown as TypedDocumentString<RecordOutcomeMutation, RecordOutcomeMutationVariables>;
export const ReportSponsorProblemDocument = {"__meta__":{"hash":"sha256:be70bd747b6501b98af43a40d5b08a6bd0bb2ff172a09724d8effd9090e0ef81"}} as unknown as TypedDocumentString<ReportSponsorProblemMutation, ReportSponsorProblemMutationVariables>;
export const AllocationRunsDocument = {"__meta__":{"hash":"sha256:954ddf9f4a70099dd20526a6fd6b35f125738741cac0d48297c5cea79e2e854c"}} as unknown as TypedDocumentString<AllocationRunsQuery, AllocationRunsQueryVariables>;
export const AllocationRunDocument = {"__meta__":{"hash":"sha256:57399255545f9e013edfba07000968b0014ea60d6465279575ac825245744604"}} as unknown as TypedDocumentString<AllocationRunQuery, AllocationRunQueryVariables>;
export const ReadyAllocationsDocument = {"__meta__":{"hash":"sha256:373b47c4e91cec081f1f877ac2c70501fc1574dc946770188ad0ec5f47e1298a"}} as unknown as TypedDocumentString<ReadyAllocationsQuery, ReadyAllocationsQueryVariables>;
export const PreviewAllocationDocument = {"__meta__":{"hash":"sha256:3111c8b6c632132d02806037a0bbb5a4e00304d1b0a6025db6c93596bb0a361e"}} as unknown as TypedDocumentString<PreviewAllocationQuery, PreviewAllocationQueryVariables>;
export const CompareAllocationRunsDocument = {"__meta__":{"hash":"sha256:619e495dc78c6269e87f5514784e0a6ee80474915183b0e932f89bf13cfc50d3"}} as unknown as TypedDocumentString<CompareAllocationRunsQuery, CompareAllocationRunsQueryVariables>;
export const CreateAllocationRunDocument = {"__meta__":{"hash":"sha256:1d1dc68d8fd34d3f18676698968ca8b950de1c32692b119eab004d5ed05fde86"}} as unknown as TypedDocumentString<CreateAllocationRunMutation, CreateAllocationRunMutationVariables>;
export const PrepareAllocationRunDocument = {"__meta__":{"hash":"sha256:c68304ecccb7ae12b4a7bf915b29471dbcf63b04ebbbdecbf025f27f7a09371e"}} as unknown as TypedDocumentString<PrepareAllocationRunMutation, PrepareAllocationRunMutationVariables>;
export const AttestAllocationRunDocument = {"__meta__":{"hash":"sha256:00866cb9d0f570f1230d089d83a78e6fd66bb3dea850b0a0acf4eeaf8855ac37"}} as unknown as TypedDocumentString<AttestAllocationRunMutation, AttestAllocationRunMutationVariables>;
export const WithdrawAllocationRunDocument = {"__meta__":{"hash":"sha256:4b7b63fc341d145b1c7b812627792f50e06838a7ca97b5bd7407d9b16cbbfcdc"}} as unknown as TypedDocumentString<WithdrawAllocationRunMutation, WithdrawAllocationRunMutationVariables>;
export const ObligationsDocument = {"__meta__":{"hash":"sha256:d7a4a8f22171388a09604d84507ab5d9665e20feb825299e51802c775ef79416"}} as unknown as TypedDocumentString<ObligationsQuery, ObligationsQueryVariables>;
export const BillingPageDocument = {"__meta__":{"hash":"sha256:a848a4910d176b26b8857453f4fbb5736d914222d7fcfa274076a7b450d405f6"}} as unknown as TypedDocumentString<BillingPageQuery, BillingPageQueryVariables>;
export const FeeSchedulesDocument = {"__meta__":{"hash":"sha256:c2c820e203ececb7947773f9e6182500329ddf3226b0d4e3fd25e00852c6c7a5"}} as unknown as TypedDocumentString<FeeSchedulesQuery, FeeSchedulesQueryVariables>;
export const DebtorOfDocument = {"__meta__":{"hash":"sha256:25fe047455ad86f6cdcfdda920028801b0583d481df097c7cbefd06b08869e70"}} as unknown as TypedDocumentString<DebtorOfQuery, DebtorOfQueryVariables>;
export const ConfigureBillingDocument = {"__meta__":{"hash":"sha256:a3a4212dbd3204f0ab6327c0a88be46bead3a62685de1b0055b08be784bff7d8"}} as unknown as TypedDocumentString<ConfigureBillingMutation, ConfigureBillingMutationVariables>;
export const DecideFeeScheduleDocument = {"__meta__":{"hash":"sha256:78f60db2828499cb53808c1b9ed3529b28a4f14d9054bbfc7b129bef0f137746"}} as unknown as TypedDocumentString<DecideFeeScheduleMutation, DecideFeeScheduleMutationVariables>;
export const DescribeDebtorDocument = {"__meta__":{"hash":"sha256:ce48fd67ce1465ef7e2a4f15673fb44e6a13e53186600418704190c345beab91"}} as unknown as TypedDocumentString<DescribeDebtorMutation, DescribeDebtorMutationVariables>;
export const BudgetOutcomeDocument = {"__meta__":{"hash":"sha256:169eb584b2bc97080bb245531015835669f36e7ef9264b7edc0433135a49fe6c"}} as unknown as TypedDocumentString<BudgetOutcomeQuery, BudgetOutcomeQueryVariables>;
export const FundSourcesDocument = {"__meta__":{"hash":"sha256:769c2309d7482a49c0a2435e8e0727b4b8c45c1d80238f94f5a6f867f9e5de06"}} as unknown as TypedDocumentString<FundSourcesQuery, FundSourcesQueryVariables>;
export const YearCostsDocument = {"__meta__":{"hash":"sha256:5e0e5f071c76b0f21884182030e91e650dd397cd44173794aee92d8f77f9823f"}} as unknown as TypedDocumentString<YearCostsQuery, YearCostsQueryVariables>;
export const OpenFundSourceDocument = {"__meta__":{"hash":"sha256:b84063b5fa5754c42d5b37427a9cd4e0d963bd14c2cca1e8fa240755afc6861c"}} as unknown as TypedDocumentString<OpenFundSourceMutation, OpenFundSourceMutationVariables>;
export const DecideBudgetDocument = {"__meta__":{"hash":"sha256:affda8da37d4cbc6795eb95aac407c102850233310b03f2b00c87f55b7368568"}} as unknown as TypedDocumentString<DecideBudgetMutation, DecideBudgetMutationVariables>;
export const PostCostDocument = {"__meta__":{"hash":"sha256:567eb03c16bc177ffabd570dd423f729aa5f4ca51769087011275a82f1d2959d"}} as unknown as TypedDocumentString<PostCostMutation, PostCostMutationVariables>;
export const ReverseCostDocument = {"__meta__":{"hash":"sha256:40244346c40e4e58d56418a93ba5c7fc85879c4b4f41a1e5ffa2b0471e259d18"}} as unknown as TypedDocumentString<ReverseCostMutation, ReverseCostMutationVariables>;
export const RecordContributionDocument = {"__meta__":{"hash":"sha256:3835741f7a7f17d804c47eef04f0d55a81e3a5c595e71372e88fabe73cc743b5"}} as unknown as TypedDocumentString<RecordContributionMutation, RecordContributionMutationVariables>;
export const InvoicesDocument = {"__meta__":{"hash":"sha256:171d4a93c2bbc1f206a54fd610c67e86dab06cde751b67df85044733b4fa2887"}} as unknown as TypedDocumentString<InvoicesQuery, InvoicesQueryVariables>;
export const InvoicePanelDocument = {"__meta__":{"hash":"sha256:a4f9121e9cc052bce841c7754dfb3525b41c6e098b80e89a909721e61bcf2463"}} as unknown as TypedDocumentString<InvoicePanelQuery, InvoicePanelQueryVariables>;
export const YearlyRunPreviewDocument = {"__meta__":{"hash":"sha256:f86f6c66d25430898dbab084ba5c74c27fcdd5d901f893fdcf55fb64fca4fa86"}} as unknown as TypedDocumentString<YearlyRunPreviewQuery, YearlyRunPreviewQueryVariables>;
export const RunYearlyInvoicesDocument = {"__meta__":{"hash":"sha256:c74891bfd424af3a31337a0e449ae5ceb468028628f0fb1669dbacc411e053a7"}} as unknown as TypedDocumentString<RunYearlyInvoicesMutation, RunYearlyInvoicesMutationVariables>;
export const CreditInvoiceDocument = {"__meta__":{"hash":"sha256:0c2cd0029002a00c65f4af6e5b86884f25055d784445f682b21acb41a4e36c17"}} as unknown as TypedDocumentString<CreditInvoiceMutation, CreditInvoiceMutationVariables>;
export const IssueInvoiceDocument = {"__meta__":{"hash":"sha256:13e3df25d90f18fdd765a9747ad2152db1846c0916cdfd7ae3d5cb7328ec6ba6"}} as unknown as TypedDocumentString<IssueInvoiceMutation, IssueInvoiceMutationVariables>;
export const MembersDocument = {"__meta__":{"hash":"sha256:865f1523e24a26bd271788ca69f344e9ade3636d705d0a99c692501ffddc7c55"}} as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const MembershipPolicyDocument = {"__meta__":{"hash":"sha256:f4119a150f5a243c4d348e1e657ff7761a3de61d29a46a025aa06225a27dc60e"}} as unknown as TypedDocumentString<MembershipPolicyQuery, MembershipPolicyQueryVariables>;
export const MemberDocument = {"__meta__":{"hash":"sha256:3e1e60a3b5bbea1e0fee03466de15a0d1512a71ffb82d9bced1fae03c81607a8"}} as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const ApplyForMembershipDocument = {"__meta__":{"hash":"sha256:ed397b23c21006e5d70b7bc27b587ebcc2a52ae1a2bbeba44a192b3c2c9e68c0"}} as unknown as TypedDocumentString<ApplyForMembershipMutation, ApplyForMembershipMutationVariables>;
export const RecordMembershipAgreementDocument = {"__meta__":{"hash":"sha256:e73d5efb96f3021a6a64042ff0230a2d1707fe6ef1dd5a16b979a9a891ed2dc5"}} as unknown as TypedDocumentString<RecordMembershipAgreementMutation, RecordMembershipAgreementMutationVariables>;
export const AcceptMembershipDocument = {"__meta__":{"hash":"sha256:e45f185b1ac038961017f5c189b70f7413d2ee2502aeaccee2f83383c3d68935"}} as unknown as TypedDocumentString<AcceptMembershipMutation, AcceptMembershipMutationVariables>;
export const ReinstateMembershipDocument = {"__meta__":{"hash":"sha256:7aa6cee6e7bc46ed471f11a90a515df0b25ae20c6ab17e3c826e51d0cafd696f"}} as unknown as TypedDocumentString<ReinstateMembershipMutation, ReinstateMembershipMutationVariables>;
export const DeclineMembershipDocument = {"__meta__":{"hash":"sha256:8f68f2b72c7fd6535463a3ee4ac869feefe8a0b4d84cdce17ad30ea0abf1a56d"}} as unknown as TypedDocumentString<DeclineMembershipMutation, DeclineMembershipMutationVariables>;
export const GiveNoticeOfMembershipDocument = {"__meta__":{"hash":"sha256:75576ea275270ac09d46b277fa91b5d8801408fa32d09d6e6afd162613b6ecfb"}} as unknown as TypedDocumentString<GiveNoticeOfMembershipMutation, GiveNoticeOfMembershipMutationVariables>;
export const LapseMembershipDocument = {"__meta__":{"hash":"sha256:0ba061930d2000ff8c3405084e7329ccbecbe3ac9455991562d24552f985a7d8"}} as unknown as TypedDocumentString<LapseMembershipMutation, LapseMembershipMutationVariables>;
export const MemberSeatsDocument = {"__meta__":{"hash":"sha256:abf5e705c72456440c68b106e7696e849d93920b3a7493f2ce2f7c31edd8ff80"}} as unknown as TypedDocumentString<MemberSeatsQuery, MemberSeatsQueryVariables>;
export const BoardOfDocument = {"__meta__":{"hash":"sha256:5338dbfcc81bc22cda3b8188bc1bbd210a3dcc32a78994bde8f36a58ee6edec5"}} as unknown as TypedDocumentString<BoardOfQuery, BoardOfQueryVariables>;
export const AppointBoardSeatDocument = {"__meta__":{"hash":"sha256:1f66eaa211d0990e6935fa8909140fc3dd05c3f68043d1d67dd4c34581139a8f"}} as unknown as TypedDocumentString<AppointBoardSeatMutation, AppointBoardSeatMutationVariables>;
export const EndBoardSeatDocument = {"__meta__":{"hash":"sha256:999d2fa316abbc3a62e3bf2aa92e534d8e0408060873241a72ff3abb57312ef4"}} as unknown as TypedDocumentString<EndBoardSeatMutation, EndBoardSeatMutationVariables>;
export const OwnMembershipsDocument = {"__meta__":{"hash":"sha256:c77fb3e02418fc714bcdc2153bc50246ffafa2945591b77399725bd2cc349942"}} as unknown as TypedDocumentString<OwnMembershipsQuery, OwnMembershipsQueryVariables>;
export const WriteOffsDocument = {"__meta__":{"hash":"sha256:65c7d39f93ae54e54e228a93c60612723cfa7ce82bb675102d076fd6e4d88269"}} as unknown as TypedDocumentString<WriteOffsQuery, WriteOffsQueryVariables>;
export const RemindersDocument = {"__meta__":{"hash":"sha256:8530e827abbc9432269530ab7aa8a2f6923f493312af45d9bdcad5a519d27665"}} as unknown as TypedDocumentString<RemindersQuery, RemindersQueryVariables>;
export const ProposeWriteOffDocument = {"__meta__":{"hash":"sha256:13906cd1f4e89f44c3888a04cdbe3c2cffb6d860e20848c68bf24e689e5d365f"}} as unknown as TypedDocumentString<ProposeWriteOffMutation, ProposeWriteOffMutationVariables>;
export const AttestWriteOffDocument = {"__meta__":{"hash":"sha256:48560976c2d44e6c51decc2938935d5e5f4d8329073e9fc033cd7a3870f47255"}} as unknown as TypedDocumentString<AttestWriteOffMutation, AttestWriteOffMutationVariables>;
export const WithdrawWriteOffDocument = {"__meta__":{"hash":"sha256:d5a1d73b3479c4e42727b78a7228ab91bdf1a1df3ff7e88726eb186d1946064d"}} as unknown as TypedDocumentString<WithdrawWriteOffMutation, WithdrawWriteOffMutationVariables>;
export const ConfigureRemindersDocument = {"__meta__":{"hash":"sha256:05a4732c96d9424491cbcf7493587865c15cff6729a460dac73f099cf8c6eb49"}} as unknown as TypedDocumentString<ConfigureRemindersMutation, ConfigureRemindersMutationVariables>;
export const PaymentsDocument = {"__meta__":{"hash":"sha256:b59151d30fc24e30d3e217c2a6fdf48ab9166c9c688d243c932c8a75fb62e104"}} as unknown as TypedDocumentString<PaymentsQuery, PaymentsQueryVariables>;
export const PaymentCountsDocument = {"__meta__":{"hash":"sha256:be3674d3f42162605bf1044c0c3b2dd9ebc6c5d131b6edc65170839d5e9dc3af"}} as unknown as TypedDocumentString<PaymentCountsQuery, PaymentCountsQueryVariables>;
export const PaymentPanelDocument = {"__meta__":{"hash":"sha256:9c6dc71c77ed53d2904fc78dca87982ec6f3400d7b3e2388543a874e7bb767ed"}} as unknown as TypedDocumentString<PaymentPanelQuery, PaymentPanelQueryVariables>;
export const PaymentFilesDocument = {"__meta__":{"hash":"sha256:fb2d76cc9f8cf31142fc022308bbe74526dc09529f7c9822ac6cbb745b80d2f4"}} as unknown as TypedDocumentString<PaymentFilesQuery, PaymentFilesQueryVariables>;
export const MatchPaymentDocument = {"__meta__":{"hash":"sha256:bd285c532d7251f6339dc974295b9a64094f6298145253880d1d53be17656ae4"}} as unknown as TypedDocumentString<MatchPaymentMutation, MatchPaymentMutationVariables>;
export const RefundPaymentDocument = {"__meta__":{"hash":"sha256:51fdba667785d2c72fff40236c67be1339cde402c77770cee1a5754dfc354828"}} as unknown as TypedDocumentString<RefundPaymentMutation, RefundPaymentMutationVariables>;
export const AttributePaymentDocument = {"__meta__":{"hash":"sha256:7b6ba4daf7587a5af838ec1cd28eb4f3d84e11c8404454e14380e1a68f735163"}} as unknown as TypedDocumentString<AttributePaymentMutation, AttributePaymentMutationVariables>;
export const UndoPaymentUseDocument = {"__meta__":{"hash":"sha256:d08f909a5d3b70896b6f49b01431facb9ac9056d848d7aa7a4fd84077f45b18c"}} as unknown as TypedDocumentString<UndoPaymentUseMutation, UndoPaymentUseMutationVariables>;
export const YearInvoicesDocument = {"__meta__":{"hash":"sha256:cbe98b2dee7b61dada948ed2b6cc643f18987885e9a056cdcf3a7a6e008cbd42"}} as unknown as TypedDocumentString<YearInvoicesQuery, YearInvoicesQueryVariables>;
export const YearAtAGlanceDocument = {"__meta__":{"hash":"sha256:9cb0507fbbc06f30c07b9df9777add40b9ac930f59cd3e09a7dadbbe27b138f2"}} as unknown as TypedDocumentString<YearAtAGlanceQuery, YearAtAGlanceQueryVariables>;
export const MeDocument = {"__meta__":{"hash":"sha256:73e1c624d5e3765057494c6cf85a9c99e9d4d67e7b42a4770302c64b4300215f"}} as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const BusinessTimeDocument = {"__meta__":{"hash":"sha256:ca5aaee6490300f2163068f14bfa2763fa16671c7f3ea3ecdac3e2a4da774686"}} as unknown as TypedDocumentString<BusinessTimeQuery, BusinessTimeQueryVariables>;
export const PartnershipsDocument = {"__meta__":{"hash":"sha256:f29afe03c10d6cb297bb5e7d8e31f86c478ef22b01dbf1490300dc7a3d7573de"}} as unknown as TypedDocumentString<PartnershipsQuery, PartnershipsQueryVariables>;
export const AnswerFormsDocument = {"__meta__":{"hash":"sha256:e2537eac2c1aa3dc41e6953d3c37ba285255dbb3a488a6d621d4df4aff356be8"}} as unknown as TypedDocumentString<AnswerFormsQuery, AnswerFormsQueryVariables>;
export const WordingFormDocument = {"__meta__":{"hash":"sha256:b23c2220d6c93ba50ff4bf6fe538fb9aa914d29df4da81b9604a306decc195cb"}} as unknown as TypedDocumentString<WordingFormQuery, WordingFormQueryVariables>;
export const RegisterAgreementDocument = {"__meta__":{"hash":"sha256:1c7a040180d95c107745ccab1d34e6f91207fc8a44f13909e28ab32708269ff5"}} as unknown as TypedDocumentString<RegisterAgreementMutation, RegisterAgreementMutationVariables>;
export const DeclareAgreementFileDocument = {"__meta__":{"hash":"sha256:c3c26887ba069e90152f6ed6bdd4f4c7a668b7cc9a10eab172c2a0618127c9cf"}} as unknown as TypedDocumentString<DeclareAgreementFileMutation, DeclareAgreementFileMutationVariables>;
export const PanelDocumentsDocument = {"__meta__":{"hash":"sha256:fd52c141a0f0ba926c9a5e169018f64fc6dc7416a62a0e56a17415701510c0a6"}} as unknown as TypedDocumentString<PanelDocumentsQuery, PanelDocumentsQueryVariables>;
export const PanelDocumentReadsDocument = {"__meta__":{"hash":"sha256:44eb0e9c8394816e9afc010d3d34649c16279a14ba89ffb86746b8677b907e61"}} as unknown as TypedDocumentString<PanelDocumentReadsQuery, PanelDocumentReadsQueryVariables>;
export const RemindNetworkDocument = {"__meta__":{"hash":"sha256:221409d1b3c2a227d32793f46470344d1c72f155ed607abc481141e40a6f5066"}} as unknown as TypedDocumentString<RemindNetworkMutation, RemindNetworkMutationVariables>;
export const RemindSiteDocument = {"__meta__":{"hash":"sha256:d118b3b4500347b01933ca6776778d70e0fcae8cef29c4e7265d0161729632e8"}} as unknown as TypedDocumentString<RemindSiteMutation, RemindSiteMutationVariables>;
export const FeedbackFormDocument = {"__meta__":{"hash":"sha256:c8b7c1bf93e4b9b90f8b2b87ff3e2948cc64cd1121b6d25cbae0a9a8a5c51c69"}} as unknown as TypedDocumentString<FeedbackFormQuery, FeedbackFormQueryVariables>;