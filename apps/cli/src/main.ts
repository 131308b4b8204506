import { CommandFailure, type Command } from './command.js';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  allocate: async () => (await import('./allocate.command.js')).allocate,
  audit: async () => (await import('./audit.command.js')).audit,
  backup: async () => (await import('./backup.command.js')).backup,
  clock: async () => (await import('./clock.command.js')).clock,
  demo: async () => (await import('./demo.command.js')).demo,
  due: async () => (await import('./due.command.js')).due,
  intake: async () => (await import('./intake.command.js')).intake,
  invoice: async () => (await import('./invoice.command.js')).invoice,
  kpi: async () => (await import('./kpi.command.js')).kpi,
  ledger: async () => (await import('./ledger.command.js')).ledger,
  migrate: async () => (await import('./migrate.command.js')).migrate,
  restore: async () => (await import('./backup.command.js')).restore,
  up: async () => (await import('./up.command.js')).up,
};

async function main([verb, ...args]: string[]): Promise<number> {
  if (!verb || verb === '--help' || verb === 'help') return help();
  const load = Object.hasOwn(commands, verb) ? commands[verb] : undefined;
  if (!load) throw new CommandFailure(`samprova: there is no command "${verb}"; try "samprova --help"`, 2);
  const command = await load();
  if (args.includes('--help')) {
    process.stdout.write(`${command.usage.trim()}\n`);
    return 0;
  }
  return command.run(args);
}

async function help(): Promise<number> {
  process.stdout.write('samprova <command> [options]\n\n');
  for (const [verb, load] of Object.entries(commands))
    process.stdout.write(`  ${verb.padEnd(12)}${(await load()).summary}\n`);
  process.stdout.write('\n"samprova <command> --help" says more.\n');
  return 0;
}

/** A reader that closes the pipe early (`| head`) is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!(error instanceof CommandFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode;
  },
);
