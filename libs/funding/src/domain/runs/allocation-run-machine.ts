import { type Actor, allowedCommands, gate, type Gate, type Machine, rolesIn } from '@samprova/kernel';
import type { AllocationRun, AllocationRunState } from './allocation-run.js';

export type AllocationRunStep = 'allocation-run:prepare' | 'allocation-run:attest' | 'allocation-run:withdraw';

const STAFF = ['SECRETARIAT', 'NATIONAL_COORDINATOR'] as const;

/** The life of one run; that another person attests is the decision's. */
export const ALLOCATION_RUN_MACHINE: Machine<AllocationRunState, AllocationRunStep> = [
  {
    command: 'allocation-run:prepare',
    from: ['SCENARIO'],
    to: ['PREPARED'],
    roles: STAFF,
    says: 'Make a scenario a run, which another person attests.',
  },
  {
    command: 'allocation-run:attest',
    from: ['PREPARED'],
    to: ['ATTESTED'],
    roles: STAFF,
    says: 'Attest a run that another person prepared.',
  },
  {
    command: 'allocation-run:withdraw',
    from: ['SCENARIO', 'PREPARED'],
    to: ['WITHDRAWN'],
    roles: STAFF,
    says: 'Withdraw a scenario, or a run before it is attested.',
  },
];

export function gateOfRun(actor: Actor, step: AllocationRunStep, run: AllocationRun): Gate {
  return gate(ALLOCATION_RUN_MACHINE, step, run.state, rolesIn(actor, run));
}

/** The preparer is not offered to attest. */
export function allowedRunActions(actor: Actor, run: AllocationRun): readonly AllocationRunStep[] {
  return allowedCommands(ALLOCATION_RUN_MACHINE, run.state, rolesIn(actor, run)).filter(
    (command) => command !== 'allocation-run:attest' || run.preparedBy !== actor.personId,
  );
}
