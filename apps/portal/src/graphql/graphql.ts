/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Why a clock may stand. */
export type ClockStopKind =
  /** A confidentiality agreement waits for the sponsor’s signature. */
  | 'AGREEMENT_AWAITED'
  /** Questions asked of the sponsor wait for an answer. */
  | 'CLARIFICATION'
  /** The sponsor asked for a pause. */
  | 'SPONSOR_PAUSE';

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

/** Which day counts as the day of receipt. */
export type ReceiptPolicy =
  /** The next working day when it came after the cut-off or on a day that is none. */
  | 'CUT_OFF'
  /** The day it came. */
  | 'EVENT_DAY';

/** Where a request stands. */
export type RequestState =
  /** All its inquiries are final, or the draft was thrown away. */
  | 'CLOSED'
  /** Being written; nobody but the sponsor sees it. */
  | 'DRAFT'
  /** Sent to one or several partnerships. */
  | 'SUBMITTED';

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

/** A time in which the clock stands: at from it stands, at to it runs. */
export type StandingTimeInput = {
  /** From when. */
  from: string;
  /** Until when, after from; left out: open. */
  to?: string | null | undefined;
};

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


export type ChangeMyDetailsMutation = { changeMyDetails: { id: string, phone: string | null, language: Language } };

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


export type EndSessionMutation = { revokeSession: { id: string, revokedAt: string | null } };

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


export type PublicNetworksQuery = { publicPartnerships: Array<{ id: string, code: string, country: Country, organisationForm: OrganisationForm, names: { en: string, sv: string | null, da: string | null, nb: string | null }, networks: Array<{ id: string, code: string, name: string, hostName: string | null, status: NetworkStatus | null, siteCount: number, prioritised: boolean, programmeAreas: Array<string>, therapyAreaCodes: Array<string> }> }> };

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

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { partnershipIds: Array<string>, person: { id: string, name: string, email: string, language: Language, organisationId: string }, organisation: { id: string, name: string, kind: OrganisationKind, country: string }, grants: Array<{ role: Role, scope: RoleScope, scopeId: string | null }> } };

export type BusinessTimeQueryVariables = Exact<{ [key: string]: never; }>;


export type BusinessTimeQuery = { businessTime: { now: string, simulated: boolean } };

export type PartnershipsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnershipsQuery = { partnerships: { edges: Array<{ node: { id: string, code: string, country: Country, name: string, timeZone: string, currency: string, languages: Array<string>, allowedActions: Array<string>, names: { en: string, sv: string | null, da: string | null, nb: string | null } } }> } };

export type ClockOfFragment = { id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, partnership: { id: string, country: Country, timeZone: string } };

export type WhyOfFragment = { id: string, state: InquiryState, stopped: boolean, receivedAt: string, dueAt: string | null, breachedAt: string | null, endedAt: string | null, clock: { run: number, stopped: boolean, terms: { workingDays: number, receipt: ReceiptPolicy, cutOff: string, closeOfBusiness: string, timeZone: string }, openStops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null, endsOn: string | null }>, extension: { at: string, reason: string, workingDays: number } | null, pastRuns: Array<{ run: number, receivedAt: string, dueAt: string | null, restartedAt: string }>, internalDeadlines: { triageDueAt: string | null, confirmationDueAt: string | null, siteAnswersDueAt: string | null, dispositionDueAt: string | null } }, why: { dayZero: string, receivedOn: string, countedThrough: string, dueAt: string | null, netDays: number, grossDays: number, late: boolean, stepDays: { triage: number, network: number, site: number, collation: number }, days: Array<{ date: string, kind: ClockDayKind, n: number | null, name: string | null, nativeName: string | null, stops: Array<{ id: string, kind: ClockStopKind, reason: string, from: string, to: string | null }> }> }, partnership: { id: string, country: Country, timeZone: string } };

export type RequestStateOfFragment = { id: string, state: RequestState };

export type AssignmentStateOfFragment = { id: string, state: AssignmentState };

export type InvitationStateOfFragment = { id: string, state: InvitationState };

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
export const DueAnswerOfFragmentDoc = new TypedDocumentString(`
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
export const MoveOfFragmentDoc = new TypedDocumentString(`
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
export const ClockOfFragmentDoc = new TypedDocumentString(`
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
export const WhyOfFragmentDoc = new TypedDocumentString(`
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
export const RequestStateOfFragmentDoc = new TypedDocumentString(`
    fragment RequestStateOf on FeasibilityRequest {
  id
  state
}
    `, {"fragmentName":"RequestStateOf"}) as unknown as TypedDocumentString<RequestStateOfFragment, unknown>;
export const AssignmentStateOfFragmentDoc = new TypedDocumentString(`
    fragment AssignmentStateOf on Assignment {
  id
  state
}
    `, {"fragmentName":"AssignmentStateOf"}) as unknown as TypedDocumentString<AssignmentStateOfFragment, unknown>;
export const InvitationStateOfFragmentDoc = new TypedDocumentString(`
    fragment InvitationStateOf on Invitation {
  id
  state
}
    `, {"fragmentName":"InvitationStateOf"}) as unknown as TypedDocumentString<InvitationStateOfFragment, unknown>;
export const SignInDocument = {"__meta__":{"hash":"sha256:e68ad35b43ca844352f975db680a49093c7ee7de2279fffc91a65b9b60330ada"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SetPasswordDocument = {"__meta__":{"hash":"sha256:5624deb745d86c20da001c2a74e21de392e96c0ff8421c30dcebb62f5fa6cdcb"}} as unknown as TypedDocumentString<SetPasswordMutation, SetPasswordMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"sha256:d9e36e52288db3f1b6929b4bd3d6da0f3dd0e3c37fafde4829e126471eeb22df"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeMyDetailsDocument = {"__meta__":{"hash":"sha256:2cb1c95aafb01a7849b3ae1000e99262ea973702cee421727c3e3d76c12d77db"}} as unknown as TypedDocumentString<ChangeMyDetailsMutation, ChangeMyDetailsMutationVariables>;
export const MyAccountDocument = {"__meta__":{"hash":"sha256:0925e57893a393f91835a171399c60f9de0846bf771a0d33c8ef8327ea8b5470"}} as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const DemoSignInsDocument = {"__meta__":{"hash":"sha256:cf70d8f73ee6fb43d84925aef03d2ea89fb3dc8e605d1199b9db3f79e2f8b6c6"}} as unknown as TypedDocumentString<DemoSignInsQuery, DemoSignInsQueryVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"hash":"sha256:ff46e5c739dbae46a0a20d58c9710c32727229d4555ee999f901a2b816d68402"}} as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const EndSessionDocument = {"__meta__":{"hash":"sha256:1d231beaeeaf741ee29b971c0428c3193105785550c59d9fecebde9d71bc8539"}} as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const PublicDueDocument = {"__meta__":{"hash":"sha256:79a2caa9250301e7c34d73ed75e66eb269f84c5ecbf15032ca741ee2a85bd733"}} as unknown as TypedDocumentString<PublicDueQuery, PublicDueQueryVariables>;
export const PublicPromisesDocument = {"__meta__":{"hash":"sha256:b7175561aaa3c5074a56e69ead4cc9e151364827cb5d8e32ed4534899eb0be48"}} as unknown as TypedDocumentString<PublicPromisesQuery, PublicPromisesQueryVariables>;
export const PublicNetworksDocument = {"__meta__":{"hash":"sha256:ad94efe2a933c274356b786b3706650ef2d9d4393a117133468606bc051b8fdf"}} as unknown as TypedDocumentString<PublicNetworksQuery, PublicNetworksQueryVariables>;
export const MoveClockDocument = {"__meta__":{"hash":"sha256:46bbfed3a9bed837d1ade4a1db1257c1243002614b6c0faa1b8cfe924499339e"}} as unknown as TypedDocumentString<MoveClockMutation, MoveClockMutationVariables>;
export const ClockMoveDocument = {"__meta__":{"hash":"sha256:8830e8464c42f5e3e2aaf5912f3948ec7572d449f8e3f86923b228163313d849"}} as unknown as TypedDocumentString<ClockMoveQuery, ClockMoveQueryVariables>;
export const MeDocument = {"__meta__":{"hash":"sha256:73e1c624d5e3765057494c6cf85a9c99e9d4d67e7b42a4770302c64b4300215f"}} as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const BusinessTimeDocument = {"__meta__":{"hash":"sha256:ca5aaee6490300f2163068f14bfa2763fa16671c7f3ea3ecdac3e2a4da774686"}} as unknown as TypedDocumentString<BusinessTimeQuery, BusinessTimeQueryVariables>;
export const PartnershipsDocument = {"__meta__":{"hash":"sha256:f29afe03c10d6cb297bb5e7d8e31f86c478ef22b01dbf1490300dc7a3d7573de"}} as unknown as TypedDocumentString<PartnershipsQuery, PartnershipsQueryVariables>;