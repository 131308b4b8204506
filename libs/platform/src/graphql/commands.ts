import type { Role } from '@samprova/kernel';
import { Injectable } from '@nestjs/common';
import { StartupError } from '../fault.js';

/** Who may give a command at all; the finer guards (state, scope) stand in the areas' tables and decisions. */
export interface CommandRule {
  /** The roles that may give it; `ANYONE` is everybody who is signed in. */
  readonly roles: readonly Role[] | 'ANYONE';
  /** One line for `docs/permissions.md`. */
  readonly says: string;
}

/** The commands of one area: `area-noun:verb` → rule. */
export type CommandTable = Readonly<Record<string, CommandRule>>;

/** Every command of the house; areas add their tables at boot, `docs/permissions.md` is printed from it. */
@Injectable()
export class Commands {
  private readonly rules = new Map<string, CommandRule>();

  add(table: CommandTable): void {
    for (const [command, rule] of Object.entries(table)) {
      if (this.rules.has(command) && this.rules.get(command) !== rule)
        throw new StartupError(`The command "${command}" is declared twice.`);
      this.rules.set(command, rule);
    }
  }

  get(command: string): CommandRule {
    const rule = this.rules.get(command);
    if (!rule) throw new StartupError(`No area declares the command "${command}" named by @Requires.`);
    return rule;
  }

  all(): ReadonlyMap<string, CommandRule> {
    return this.rules;
  }
}
