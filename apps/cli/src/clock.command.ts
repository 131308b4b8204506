import { parseArgs } from 'node:util';
import { askApi } from './clock/ask-api.js';
import { happeningLines, shown } from './clock/clock-words.js';
import { type ClockMove, moveClock } from './clock/move-clock.js';
import { type Command, CommandFailure, wrongWords } from './command.js';
import { runningUp } from './up/running.js';

export const clock: Command = {
  summary: "show business time, or move a demo's clock forward",
  usage: `
samprova clock                      what time it is for deadlines
samprova clock +1d                  to the same local time on the next day; also +2w, +3h, +30m
samprova clock 2026-06-23T17:00     to a local time, or to an instant with an offset
samprova clock next                 to the next instant at which something becomes due

  --url URL           the API's address; otherwise the Samprova that runs from this folder is found
  --data FOLDER       where that one keeps its data (DATA_FOLDER, or .samprova)
  --time-zone ZONE    of local times and days (Europe/Stockholm)
  --json              one JSON line

The clock stops wherever something becomes due until the worker has done it, and never goes back. Only the clock of a
demo can be moved.
`,
  async run(args) {
    const { wish, zone, json, ...where } = readWords(args);
    const url = where.url ?? (await addressHere(where.data));
    if (wish === undefined) return tell(url, zone, json);
    const interactive = process.stderr.isTTY && !json;
    const move = await moveClock(url, wish, zone, (now) => interactive && progress(now, zone)).finally(() => {
      if (interactive) process.stderr.write('\r\u001b[K');
    });
    process.stdout.write(json ? `${JSON.stringify(move)}\n` : summary(move, zone));
    return 0;
  },
};

interface Words {
  readonly wish: string | undefined;
  readonly url: string | undefined;
  readonly data: string | undefined;
  readonly zone: string;
  readonly json: boolean;
}

function readWords(args: readonly string[]): Words {
  if (args.some((arg) => /^-\d/.test(arg))) throw new CommandFailure('samprova clock: the clock never goes back.');
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        data: { type: 'string' },
        'time-zone': { type: 'string', default: 'Europe/Stockholm' },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 1) throw new Error('give one step or one time');
    if (values.url !== undefined && !/^https?:\/\//.test(values.url)) throw new Error('--url is no http address');
    const zone = values['time-zone'];
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return { wish: positionals[0], url: values.url, data: values.data, zone, json: values.json };
  } catch (error) {
    throw wrongWords('clock', error);
  }
}

async function addressHere(data: string | undefined): Promise<string> {
  // Loaded only now: "samprova --help" need not wait for what finds a database.
  const { places } = await import('./up/installation.js');
  const running = await runningUp((await places(data)).home);
  if (running) return running.url;
  throw new CommandFailure('No Samprova is running here; start it with "npm start", or name one with --url.');
}

async function tell(url: string, zone: string, json: boolean): Promise<number> {
  const query = '{ businessTime { now simulated } }';
  const { businessTime } = await askApi<{ businessTime: { now: string; simulated: boolean } }>(url, query);
  const kind = businessTime.simulated ? 'simulated: it stands until somebody moves it' : 'real time';
  process.stdout.write(
    json ? `${JSON.stringify(businessTime)}\n` : `${shown(businessTime.now, zone)} (${zone}), ${kind}\n`,
  );
  return 0;
}

function progress({ reached, stops }: ClockMove, zone: string): void {
  const at = reached ? `${shown(reached, zone)}, ${stops} stop${stops === 1 ? '' : 's'}` : 'waiting for the worker';
  process.stderr.write(`\r\u001b[K${at} …`);
}

function summary({ beganFrom, reached, stops, happened }: ClockMove, zone: string): string {
  if (!beganFrom || !reached) return 'The clock has not moved.\n';
  if (beganFrom === reached) return `Nothing is planned; it is ${shown(reached, zone)} (${zone}).\n`;
  const lines = happeningLines(happened);
  return [
    `${shown(beganFrom, zone)} → ${shown(reached, zone)} (${zone}), ${stops} stop${stops === 1 ? '' : 's'} on the way`,
    ...(lines.length > 0 ? lines : ['  Nothing happened.']),
    '',
  ].join('\n');
}
