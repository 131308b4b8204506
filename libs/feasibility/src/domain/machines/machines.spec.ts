import { describe, expect, it } from '@jest/globals';
import { allowedCommands, type Machine, ROLES, type Role } from '@samprova/kernel';
import { ASSIGNMENT_MACHINE, ASSIGNMENT_STATES } from './assignment-machine.js';
import { INQUIRY_MACHINE, INQUIRY_STATES, isFinal } from './inquiry-machine.js';
import { INVITATION_MACHINE, INVITATION_STATES } from './invitation-machine.js';
import { REQUEST_MACHINE, REQUEST_STATES } from './request-machine.js';

const MACHINES: readonly {
  readonly name: string;
  readonly machine: Machine<string, string>;
  readonly states: readonly string[];
  readonly first: string;
  readonly final: readonly string[];
}[] = [
  { name: 'request', machine: REQUEST_MACHINE, states: REQUEST_STATES, first: 'DRAFT', final: ['CLOSED'] },
  {
    name: 'inquiry',
    machine: INQUIRY_MACHINE,
    states: INQUIRY_STATES,
    first: 'IN_TRIAGE',
    final: ['OUT_OF_SCOPE', 'RESPONDED', 'WITHDRAWN'],
  },
  {
    name: 'assignment',
    machine: ASSIGNMENT_MACHINE,
    states: ASSIGNMENT_STATES,
    first: 'ROUTED',
    final: ['DISPOSED', 'RETURNED'],
  },
  // An answer may always be replaced, and a late one replaces "no response": no state of an invitation is final.
  { name: 'invitation', machine: INVITATION_MACHINE, states: INVITATION_STATES, first: 'NOTIFIED', final: [] },
] as never;

const everybody: ReadonlySet<Role> = new Set(ROLES);

describe.each(MACHINES)('the table of the $name', ({ name, machine, states, first, final }) => {
  const exits = (state: string) =>
    machine.filter(({ from }) => from.includes(state)).flatMap(({ to }) => to.filter((next) => next !== state));

  it('names only states that exist', () => {
    expect(machine.flatMap(({ from, to }) => [...from, ...to]).filter((state) => !states.includes(state))).toEqual([]);
  });

  it('reaches every state from the first', () => {
    const reached = new Set([first]);
    for (const state of reached) exits(state).forEach((next) => reached.add(next));
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('leads out of every state that is not final, and out of no final one', () => {
    for (const state of states) expect([state, exits(state).length > 0]).toEqual([state, !final.includes(state)]);
  });

  it('names its commands after itself, gives each to somebody and says what it is in one line', () => {
    for (const { command, roles, from, says } of machine) {
      expect(command.startsWith(`${name}:`)).toBe(true);
      expect(roles.length).toBeGreaterThan(0);
      expect(new Set(roles).size).toBe(roles.length);
      expect(from.length).toBeGreaterThan(0);
      expect(says).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('says each command of a state once', () => {
    const steps = machine.flatMap(({ command, from }) => from.map((state) => `${command} in ${state}`));
    expect(new Set(steps).size).toBe(steps.length);
  });
});

describe('the tables together', () => {
  it('share a command between Samprova and people only where time and people may do the same', () => {
    const shared = MACHINES.flatMap(({ machine }) => machine)
      .filter(({ roles }) => roles.includes('SYSTEM') && roles.length > 1)
      .map(({ command }) => command);
    expect(shared).toEqual(['inquiry:collate', 'inquiry:withdraw']);
  });

  it('accept nothing in a final inquiry but what comes after an answer', () => {
    for (const state of INQUIRY_STATES.filter(isFinal))
      expect([state, allowedCommands(INQUIRY_MACHINE, state, everybody)]).toEqual([
        state,
        state === 'RESPONDED'
          ? ['inquiry:amend', 'inquiry:clear-protocol', 'inquiry:record-outcome', 'inquiry:remind-outcome']
          : [],
      ]);
  });

  it('let the national coordinator do everything in a silent network’s stead', () => {
    for (const { roles } of ASSIGNMENT_MACHINE)
      if (roles.includes('NETWORK_COORDINATOR')) expect(roles).toContain('NATIONAL_COORDINATOR');
  });

  it('give a sponsor nothing of networks and sites, and sites nothing of the inquiry', () => {
    const of = (machine: Machine<string, string>, role: Role) => machine.filter(({ roles }) => roles.includes(role));
    expect(of(ASSIGNMENT_MACHINE, 'SPONSOR')).toEqual([]);
    expect(of(INVITATION_MACHINE, 'SPONSOR')).toEqual([]);
    expect(of(INQUIRY_MACHINE, 'INVESTIGATOR')).toEqual([]);
    expect(of(REQUEST_MACHINE, 'NETWORK_COORDINATOR')).toEqual([]);
  });

  it('take a late answer instead of "no response", and a late network’s word instead of "no answer"', () => {
    expect(allowedCommands(INVITATION_MACHINE, 'NO_RESPONSE', new Set<Role>(['INVESTIGATOR']))).toContain(
      'invitation:answer',
    );
    expect(allowedCommands(ASSIGNMENT_MACHINE, 'NO_ANSWER', new Set<Role>(['NETWORK_COORDINATOR']))).toEqual([
      'assignment:confirm',
      'assignment:dispose',
    ]);
  });
});
