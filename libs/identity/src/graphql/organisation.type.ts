import type { Id, Instant } from '@samprova/kernel';
import { connectionType, DateTimeScalar } from '@samprova/platform/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Organisation, OrganisationKind } from '../domain/organisation.js';
import { OrganisationKindEnum } from './enums.js';

@ObjectType('Organisation', { description: 'A legal body of the directory, shared by all partnerships.' })
export class OrganisationType implements Organisation {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field(() => OrganisationKindEnum, { description: 'What it is.' })
  kind: OrganisationKind;
  @Field({ description: 'Its name.' })
  name: string;
  @Field(() => String, {
    nullable: true,
    description: 'Its number in the country’s register of organisations, as written there.',
  })
  organisationNumber: string | null;
  @Field({ description: 'ISO 3166-1 alpha-2, for example SE.' })
  country: string;
  @Field(() => DateTimeScalar, { description: 'When it was entered (business time).' })
  registeredAt: Instant;
}

export const OrganisationConnectionType = connectionType('Organisation', OrganisationType);
