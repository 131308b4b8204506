import { type Actor, type Id, type Role, rolesIn } from '@samprova/kernel';

const BOARD = ['NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR'] as const;

/** Who may read key figures, and who sets what is done about them; guards and the documentation read this table. */
export const KPI_COMMANDS = {
  'kpi-report:read': {
    roles: BOARD,
    says: 'Read a partnership’s key figures, what is behind them and what was told too late.',
  },
  'network-scorecard:read': {
    roles: [...BOARD, 'NETWORK_COORDINATOR'],
    says: 'Read the key figures of a network and its conditions in words; a network’s coordinator those of its own.',
  },
  'network-condition:tell': {
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT', 'NETWORK_COORDINATOR'],
    says: 'Say in words what helps and hinders a network; its coordinator says it of its own.',
  },
  'barrier:read': { roles: BOARD, says: 'Read what hinders, how often, and who sees to it.' },
  'barrier:own': {
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT'],
    says: 'Name who sees to a barrier and until when, or say what was done.',
  },
  'open-comparison:publish': {
    roles: ['SECRETARIAT'],
    says: 'Publish the tables of a closed quarter or year, once, with everything small hidden.',
  },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[]; readonly says: string }>>;

export type KpiCommand = keyof typeof KPI_COMMANDS;

export function mayGive(
  actor: Actor,
  command: KpiCommand,
  place: { readonly partnershipId: Id; readonly networkId?: Id },
): boolean {
  const { partnershipId, networkId } = place;
  const held = rolesIn(actor, { partnershipId, networkIds: networkId ? [networkId] : [] });
  return (KPI_COMMANDS[command].roles as readonly Role[]).some((role) => held.has(role));
}
