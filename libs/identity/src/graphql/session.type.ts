import type { Id, Instant } from '@samprova/kernel';
import { DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Session } from '../domain/session.js';

@ObjectType('Session', { description: 'One signed-in browser of yours. Times are real, never the business clock.' })
export class SessionType implements Omit<Session, 'personId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field({ description: 'Whether this question came with it.' })
  current: boolean;
  @Field(() => String, { nullable: true, description: 'What the browser called itself at sign-in.' })
  userAgent: string | null;
  @Field(() => DateTimeScalar, { description: 'When you signed in.' })
  createdAt: Instant;
  @Field(() => DateTimeScalar, { description: 'Last request, to the minute. It ends 12 hours after the last one.' })
  lastSeenAt: Instant;
  @Field(() => DateTimeScalar, { description: 'When it ends at the latest, 7 days after sign-in.' })
  expiresAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended by hand; null otherwise.' })
  revokedAt: Instant | null;
}
