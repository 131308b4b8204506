import type { Id, Instant } from '@samprova/kernel';
import { DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ApiToken } from '../domain/api-token.js';

@ObjectType('ApiToken', {
  description: 'Lets a program act as you. Times are real, never the business clock.',
})
export class ApiTokenType implements Omit<ApiToken, 'personId'> {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field({ description: 'What you called it.' })
  name: string;
  @Field({ description: 'The first characters of the secret, to tell tokens apart.' })
  prefix: string;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Instant;
  @Field(() => DateTimeScalar, { description: 'When it ends.' })
  expiresAt: Instant;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Last request with it, to the minute; null if unused.' })
  lastUsedAt: Instant | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was taken back; null otherwise.' })
  revokedAt: Instant | null;
}

@ObjectType('ApiTokenCreated', { description: 'A new token with its secret.' })
export class ApiTokenCreatedType {
  @Field(() => ApiTokenType, { description: 'The token.' })
  token: ApiTokenType;
  @Field({ description: 'Send it as "Authorization: Bearer …". It is shown this once and kept nowhere.' })
  secret: string;
}
