import type { Id, Instant } from '@samprova/kernel';
import { connectionType, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MESSAGE_KINDS, type MessageKind } from '../domain/message-kind.js';
import type { Message } from '../domain/message.js';

const KINDS = Object.keys(MESSAGE_KINDS) as MessageKind[];
export const MessageKindEnum = Object.fromEntries(KINDS.map((kind) => [kind, kind])) as Record<
  MessageKind,
  MessageKind
>;
/** What each kind tells whom; a kind without words here fails the test of the schema. */
const SAYS: Readonly<Record<string, string>> = {
  REQUEST_RECEIVED: 'To the sponsor: the request was received, and when its answer is due.',
  INQUIRY_NEW: 'To the national coordinators: a request waits for triage.',
  TRIAGE_OVERDUE: 'To the national coordinators: triage should have been done by now.',
  CLARIFICATION_ASKED: 'To the sponsor: a question, and by when to answer it.',
  CLARIFICATION_ANSWERED: 'To the national coordinators: the sponsor has answered.',
  STOP_ENDING: 'To the sponsor: the clock stands, and when the inquiry ends by it.',
  INQUIRY_EXTENDED: 'To the sponsor: the promise was made longer in triage.',
  NEW_DATE: 'To the sponsor: the answer is due on another day.',
  OUT_OF_SCOPE: 'To the sponsor: it is nothing for this partnership.',
  WITHDRAWN: 'To the sponsor: the inquiry ended unanswered.',
  NO_LONGER_ASKED: 'To sites and networks: the inquiry was withdrawn, and there is nothing more to do.',
  NETWORK_ASKED: 'To the network’s coordinators: an inquiry to confirm.',
  CONFIRMATION_OVERDUE: 'A network has not confirmed in time.',
  ASSIGNMENT_RETURNED: 'To the national coordinators: a network gave an inquiry back.',
  SITE_INVITED: 'To the people asked at a site: could you take part?',
  SITE_REMINDED: 'To the people asked at a site: the answer is due today.',
  ANSWER_OUTDATED: 'To the site: the request changed, confirm your answer.',
  SIGN_OFF_AWAITED: 'To the line manager: a yes waits for approval.',
  SUPPORT_ASKED: 'To a support function: confirm capacity for a site.',
  COLLATION_STARTED: 'To the national coordinators: the response can be written.',
  RELEASE_DUE_TODAY: 'To the national coordinators: the response is due today.',
  LATE_ANSWER: 'To the national coordinators: a site answered after the response.',
  RESPONSE_RELEASED: 'To the sponsor: the national response.',
  RESPONSE_AMENDED: 'To the sponsor: a later version of the response.',
  FIRST_CONTACT: 'To the sponsor: the case officer has made contact.',
  BREACHED: 'To the sponsor: the promised time has passed, with apologies.',
  BREACH_TO_SOLVE: 'To the national coordinators: a promised time has passed, and the inquiry is open.',
  OUTCOME_ASKED: 'To the sponsor: what came of it?',
  OUTCOME_KNOWN: 'To the national coordinators: the sponsor told the outcome.',
  HOLD_EXPIRED: 'To the site: capacity held for a request is free again.',
  MAIL_RETURNED: 'To whoever can mend it: an address takes no mail.',
};
registerEnumType(MessageKindEnum, {
  name: 'MessageKind',
  description: 'What a message tells. More kinds may come; read `subject` where a kind is not known.',
  valuesMap: Object.fromEntries(KINDS.map((kind) => [kind, { description: SAYS[kind] ?? '' }])) as Record<
    MessageKind,
    { description: string }
  >,
});

@ObjectType('Message', { description: 'One thing that you were told, once, of one subject.' })
export class MessageType implements Pick<
  Message,
  'id' | 'partnershipId' | 'kind' | 'inquiryId' | 'subjectId' | 'createdAt' | 'readAt'
> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => ID, { description: 'The partnership it comes from.' })
  partnershipId: Id;
  @Field(() => MessageKindEnum, { description: 'What it tells.' })
  kind: MessageKind;
  @Field(() => ID, { description: 'The inquiry it is about.' })
  inquiryId: Id;
  @Field(() => ID, { description: 'The inquiry, assignment or invitation that waits for you.' })
  subjectId: Id;
  @Field(() => DateTimeScalar, { description: 'When it came about (business time).' })
  createdAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When you read it; null: not yet.' })
  readAt: Instant | null;
}

export const MessageConnectionType = connectionType('Message', MessageType);

@ObjectType('MessagesRead', { description: 'What marking messages as read came to.' })
export class MessagesReadType {
  @Field(() => Int, { description: 'How many of them were unread until now.' })
  marked: number;
  @Field(() => Int, { description: 'How many of yours are unread still.' })
  unread: number;
}
