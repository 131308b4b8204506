import type { Id, Language } from '@samprova/kernel';
import { connectionType } from '@samprova/platform/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  Country,
  FeeKind,
  FeePolicy,
  LineManagerSignOff,
  NetworkModel,
  NetworkOrigin,
  OrganisationForm,
  Partnership,
  RoutingPolicy,
  SignOffPolicy,
} from '../domain/partnership.js';
import type { Names } from '../domain/named.js';
import { CountryEnum, FeeKindEnum, LineManagerSignOffEnum, NetworkOriginEnum, OrganisationFormEnum } from './enums.js';
import { LocalisedNameType } from './localised-name.type.js';

@ObjectType('FeePolicy', { description: 'Who pays to belong, and whether belonging opens the door.' })
export class FeePolicyType implements FeePolicy {
  @Field(() => FeeKindEnum, { description: 'Who pays.' })
  kind: FeeKind;
  @Field(() => Int, {
    nullable: true,
    description: 'A company’s fee a year in minor units of the partnership’s currency; null where none is decided.',
  })
  annualFeeMinor: number | null;
  @Field({ description: 'Whether only members may ask for feasibility.' })
  gatesFeasibility: boolean;
}

@ObjectType('NetworkModel', { description: 'How therapy networks come, stay and are reviewed.' })
export class NetworkModelType implements NetworkModel {
  @Field(() => [NetworkOriginEnum], { description: 'Ways in which a network may come to be here.' })
  origins: readonly NetworkOrigin[];
  @Field(() => Int, { nullable: true, description: 'How many networks there may be; null: no limit.' })
  maximumNetworks: number | null;
  @Field(() => Int, { nullable: true, description: 'Years a status lasts; null: until it is ended.' })
  statusYears: number | null;
  @Field(() => Int, { nullable: true, description: 'Years after the start when its goals are controlled.' })
  controlAfterYears: number | null;
  @Field({ description: 'A network is expected to say yes; a decline needs a structured reason.' })
  participationCommitment: boolean;
}

@ObjectType('RoutingPolicy', { description: 'What the routing of inquiries respects.' })
export class RoutingPolicyType implements RoutingPolicy {
  @Field(() => Int, {
    description: 'Share of invitations kept for units with at most one trial in three years, in per cent, rounded up.',
  })
  newcomerShare: number;
  @Field({ description: 'Sites the sponsor has contacted itself are left out unless it asks for them.' })
  leaveOutAlreadyContacted: boolean;
}

@ObjectType('SignOffPolicy', { description: 'Where a site’s answer needs its line manager before it counts.' })
export class SignOffPolicyType implements SignOffPolicy {
  @Field(() => LineManagerSignOffEnum, { description: 'Where.' })
  lineManager: LineManagerSignOff;
  @Field(() => [String], { description: 'Codes of the regions that ask for it, for BY_REGION.' })
  regionCodes: readonly string[];
}

@ObjectType('Partnership', { description: 'One country’s collaboration, with its own calendar, zone and policies.' })
export class PartnershipType implements Partnership {
  @Field(() => ID, { description: 'UUID.' })
  id: Id;
  @Field({ description: 'Stable short code; for a national partnership the country’s.' })
  code: string;
  @Field(() => LocalisedNameType, { description: 'Its name, by language.' })
  names: Names;
  @Field(() => CountryEnum, { description: 'The country whose calendar counts.' })
  country: Country;
  @Field({ description: 'IANA time zone in which its days begin and end.' })
  timeZone: string;
  @Field({ description: 'ISO 4217.' })
  currency: string;
  @Field(() => [String], { description: 'ISO 639-1, the default first.' })
  languages: readonly Language[];
  @Field(() => OrganisationFormEnum, { description: 'How it is bound together.' })
  organisationForm: OrganisationForm;
  @Field(() => FeePolicyType, { description: 'Who pays to belong.' })
  feePolicy: FeePolicy;
  @Field(() => NetworkModelType, { description: 'How its networks come, stay and are reviewed.' })
  networkModel: NetworkModel;
  @Field(() => RoutingPolicyType, { description: 'What routing respects.' })
  routingPolicy: RoutingPolicy;
  @Field(() => SignOffPolicyType, { description: 'Where line managers sign off.' })
  signOffPolicy: SignOffPolicy;
  @Field(() => String, { nullable: true, description: 'First day, ISO date.' })
  validFrom: string | null;
  @Field(() => String, { nullable: true, description: 'Last day, ISO date; null: no end is known.' })
  validTo: string | null;
}

export const PartnershipConnectionType = connectionType('Partnership', PartnershipType);
