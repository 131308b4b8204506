import type { Result } from '@samprova/kernel';
import { ok, refuse } from '@samprova/kernel';
import { parseIcd10 } from '@samprova/partnerships/domain';
import type { NetworkModel, NetworkOrigin } from '@samprova/partnerships/domain';
import type { Network } from './network.js';

export interface NetworkLimitReached {
  readonly code: 'NETWORK_LIMIT_REACHED';
  readonly maximum: number;
}
export interface OriginNotAllowed {
  readonly code: 'ORIGIN_NOT_ALLOWED';
  readonly possible: readonly NetworkOrigin[];
}
export interface AreasUnknown {
  readonly code: 'AREAS_UNKNOWN';
  /** Codes that are no therapy or programme area of this partnership. */
  readonly unknown: readonly string[];
}
export interface BlocksNotUnderstood {
  readonly code: 'BLOCKS_NOT_UNDERSTOOD';
  /** What is no ICD-10 code or block. */
  readonly unreadable: readonly string[];
}
export interface CodeTaken {
  readonly code: 'CODE_TAKEN';
}
export type NetworkRefusal = NetworkLimitReached | OriginNotAllowed | AreasUnknown | BlocksNotUnderstood | CodeTaken;

/** What a network is measured against when it is founded or redrawn. */
export interface NetworkSurroundings {
  readonly model: NetworkModel;
  readonly therapyAreas: readonly string[];
  readonly programmeAreas: readonly string[];
  readonly others: readonly Network[];
}

/** A network as it shall be, new or redrawn. A network that exists keeps its origin. */
export function defineNetwork(network: Network, around: NetworkSurroundings): Result<Network, NetworkRefusal> {
  const { model, others } = around;
  const known = others.find((other) => other.id === network.id);
  const rest = others.filter((other) => other.id !== network.id);
  if (rest.some((other) => other.code === network.code)) return refuse({ code: 'CODE_TAKEN' });
  if (!known && model.maximumNetworks !== null && rest.length >= model.maximumNetworks)
    return refuse({ code: 'NETWORK_LIMIT_REACHED', maximum: model.maximumNetworks });
  const origins: readonly NetworkOrigin[] = known ? [known.origin] : model.origins;
  if (!origins.includes(network.origin)) return refuse({ code: 'ORIGIN_NOT_ALLOWED', possible: origins });
  const unknown = [
    ...network.therapyAreas.map((area) => area.code).filter((code) => !around.therapyAreas.includes(code)),
    ...network.programmeAreas.filter((code) => !around.programmeAreas.includes(code)),
  ];
  if (unknown.length > 0) return refuse({ code: 'AREAS_UNKNOWN', unknown });
  const unreadable = network.therapyAreas.flatMap((area) => area.icd10).filter((block) => !parseIcd10(block).ok);
  if (unreadable.length > 0) return refuse({ code: 'BLOCKS_NOT_UNDERSTOOD', unreadable });
  return ok(network);
}
