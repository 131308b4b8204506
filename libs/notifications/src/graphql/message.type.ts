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
registerEnumType(MessageKindEnum, {
  name: 'MessageKind',
  description: 'What a message tells. More kinds may come; read `subject` where a kind is not known.',
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
