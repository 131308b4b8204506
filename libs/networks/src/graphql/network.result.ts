import { NetworkOriginEnum } from '@samprova/partnerships/graphql';
import { refusalType, resultUnion } from '@samprova/platform/graphql';
import { ID, Int } from '@nestjs/graphql';
import type { NetworkRefusal } from '../domain/define-network.js';
import type { RoleMissing } from '../domain/hold-role.js';
import type { StatusNotReached, StatusStartsTooEarly } from '../domain/network-status.js';
import { NetworkStatusEnum } from './enums.js';
import { NetworkStatusPeriodType, NetworkType } from './network.type.js';

export const CodeTakenType = refusalType('CodeTaken', 'Returned if another of the partnership has this code.');
export const BlocksNotUnderstoodType = refusalType('BlocksNotUnderstood', 'Returned if something is no ICD-10 block.', {
  unreadable: { type: () => [String], description: 'What could not be read.' },
});
export const RoleMissingType = refusalType('RoleMissing', 'Returned if somebody does not hold the role there yet.', {
  personIds: { type: () => [ID], description: 'Who; grant the role first.' },
});

export const DefineNetworkResult = resultUnion('DefineNetworkResult', NetworkType, {
  CODE_TAKEN: CodeTakenType,
  BLOCKS_NOT_UNDERSTOOD: BlocksNotUnderstoodType,
  NETWORK_LIMIT_REACHED: refusalType('NetworkLimitReached', 'Returned if the partnership keeps to fewer networks.', {
    maximum: { type: () => Int, description: 'How many there may be.' },
  }),
  ORIGIN_NOT_ALLOWED: refusalType('OriginNotAllowed', 'Returned if networks do not come to be so here.', {
    possible: { type: () => [NetworkOriginEnum], description: 'The origins possible.' },
  }),
  AREAS_UNKNOWN: refusalType('AreasUnknown', 'Returned if a code is no therapy or programme area here.', {
    unknown: { type: () => [String], description: 'Those codes.' },
  }),
} satisfies Record<NetworkRefusal['code'], unknown>);

export const ChangeNetworkStatusResult = resultUnion('ChangeNetworkStatusResult', NetworkStatusPeriodType, {
  STATUS_NOT_REACHED: refusalType('StatusNotReached', 'Returned if this status cannot follow the present one.', {
    possible: { type: () => [NetworkStatusEnum], description: 'What can follow.' },
  }),
  STATUS_STARTS_TOO_EARLY: refusalType('StatusStartsTooEarly', 'Returned if it begins before the present one has.', {
    earliest: { type: () => String, description: 'The first day possible, ISO date.' },
  }),
} satisfies Record<(StatusNotReached | StatusStartsTooEarly)['code'], unknown>);

export const NameCoordinatorsResult = resultUnion('NameCoordinatorsResult', NetworkType, {
  ROLE_MISSING: RoleMissingType,
} satisfies Record<RoleMissing['code'], unknown>);
