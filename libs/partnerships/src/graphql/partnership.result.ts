import { refusalType, resultUnion } from '@samprova/platform/graphql';
import { Int } from '@nestjs/graphql';
import type { RegionsUnknown, ShareOutOfBounds } from '../domain/change-policies.js';
import type { PolicyOutOfBounds, PolicyStartsTooEarly } from '../domain/change-sla-policy.js';
import { PartnershipType } from './partnership.type.js';
import { SlaPolicyType } from './sla-policy.type.js';

export const ChangeSlaPolicyResult = resultUnion('ChangeSlaPolicyResult', SlaPolicyType, {
  POLICY_STARTS_TOO_EARLY: refusalType(
    'PolicyStartsTooEarly',
    'Returned if the version would change days already counted, or comes before another version.',
    { earliest: { type: () => String, description: 'The first day it may begin, ISO date.' } },
  ),
  POLICY_OUT_OF_BOUNDS: refusalType('PolicyOutOfBounds', 'Returned if a value is impossible.', {
    rule: { type: () => String, description: 'The rule it breaks, in English.' },
  }),
} satisfies Record<(PolicyStartsTooEarly | PolicyOutOfBounds)['code'], unknown>);

export const ChangeRoutingPolicyResult = resultUnion('ChangeRoutingPolicyResult', PartnershipType, {
  SHARE_OUT_OF_BOUNDS: refusalType('ShareOutOfBounds', 'Returned if the share is no whole number of per cent.', {
    smallest: { type: () => Int, description: 'The smallest share possible.' },
    largest: { type: () => Int, description: 'The largest share possible.' },
  }),
} satisfies Record<ShareOutOfBounds['code'], unknown>);

export const ChangeSignOffPolicyResult = resultUnion('ChangeSignOffPolicyResult', PartnershipType, {
  REGIONS_UNKNOWN: refusalType('RegionsUnknown', 'Returned if a code is no region of the country.', {
    unknown: { type: () => [String], description: 'Those codes.' },
  }),
} satisfies Record<RegionsUnknown['code'], unknown>);
