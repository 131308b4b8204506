import { resultUnion } from '@samprova/platform/graphql';
import type { Invitations } from '../use-cases/invitations.js';
import type { Reminders } from '../use-cases/reminders.js';
import type { SiteCapacity } from '../use-cases/site-capacity.js';
import { CapacityHoldType, InvitationType, SupportConfirmationType } from './invitation.type.js';
import { type CodeOf, only } from './refusal-types.js';

export const OpenInvitationResult = resultUnion(
  'OpenInvitationResult',
  InvitationType,
  only('NOT_NOW') satisfies Record<CodeOf<Invitations['open']>, unknown>,
);

export const AnswerInvitationResult = resultUnion(
  'AnswerInvitationResult',
  InvitationType,
  only(
    'NOT_NOW',
    'DECLINE_REASON_MISSING',
    'COMMENT_MISSING',
    'CONDITIONS_MISSING',
    'VOLUME_NOT_BELIEVABLE',
    'ANSWER_HAS_PROBLEMS',
    'PERSON_NOT_HERE',
    'ANSWERER_MISSING',
  ) satisfies Record<CodeOf<Invitations['answer']>, unknown>,
);

export const AddRecipientResult = resultUnion(
  'AddRecipientResult',
  InvitationType,
  only('NOT_NOW', 'PERSON_NOT_HERE', 'PERSON_ASKED_ALREADY') satisfies Record<
    CodeOf<Invitations['addRecipient']>,
    unknown
  >,
);

export const DelegateInvitationResult = resultUnion(
  'DelegateInvitationResult',
  InvitationType,
  only('NOT_NOW', 'DELEGATE_IS_ONESELF', 'PERSON_NOT_HERE', 'DELEGATION_GOES_ROUND') satisfies Record<
    CodeOf<Invitations['delegate']>,
    unknown
  >,
);

export const RemindSiteResult = resultUnion(
  'RemindSiteResult',
  InvitationType,
  only('NOT_NOW', 'REMINDED_ALREADY') satisfies Record<CodeOf<Reminders['site']>, unknown>,
);

export const SignOffInvitationResult = resultUnion(
  'SignOffInvitationResult',
  InvitationType,
  only('NOT_NOW', 'SIGN_OFF_NOT_NEEDED') satisfies Record<CodeOf<Invitations['signOff']>, unknown>,
);

export const RequestSupportResult = resultUnion(
  'RequestSupportResult',
  InvitationType,
  only('NOT_NOW', 'SUPPORT_ASKED_ALREADY') satisfies Record<CodeOf<SiteCapacity['requestSupport']>, unknown>,
);

export const ConfirmSupportResult = resultUnion(
  'ConfirmSupportResult',
  SupportConfirmationType,
  only('NOT_NOW', 'SUPPORT_NOTE_MISSING') satisfies Record<CodeOf<SiteCapacity['confirmSupport']>, unknown>,
);

export const HoldCapacityResult = resultUnion(
  'HoldCapacityResult',
  CapacityHoldType,
  only('NOT_NOW', 'HOLD_NOT_BELIEVABLE', 'HOLD_END_NOT_ALLOWED') satisfies Record<
    CodeOf<SiteCapacity['hold']>,
    unknown
  >,
);

export const ReleaseCapacityResult = resultUnion(
  'ReleaseCapacityResult',
  CapacityHoldType,
  only('NOT_NOW', 'NOTHING_HELD') satisfies Record<CodeOf<SiteCapacity['release']>, unknown>,
);
