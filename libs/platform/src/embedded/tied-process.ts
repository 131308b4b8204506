import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';

/** A server of ours that never outlives this process, not even after `kill -9`. */
export interface TiedProcess {
  /** The server's own process number; null when it could not even be tried. */
  readonly pid: Promise<number | null>;
  /** Settles when the server has ended, however that came; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** Asks the server to end (SIGINT, then after `patienceMs` SIGQUIT) and waits until it has. */
  stop(patienceMs?: number): Promise<void>;
}

export interface TiedProcessOptions {
  readonly uid?: number;
  readonly gid?: number;
  readonly env?: NodeJS.ProcessEnv;
  /** An open file for the server's output; nothing is kept without one. */
  readonly logFd?: number;
  /** A folder to remove once the server has ended. */
  readonly removeAfter?: string;
}

/**
 * A shell stands between us and the server, in a session of its own so that Ctrl-C in a terminal reaches only us, and
 * reads from a pipe that we never write to. The kernel closes the pipe when we end in any way; the shell then ends the
 * server. A line in the pipe is a harder signal to send.
 */
const KEEPER = `
trap '' HUP INT TERM
folder=$1; shift
exec 4<&0
"$@" </dev/null 3>&- 4<&- & server=$!
echo "$server" >&3
exec 3>&-
(
  while read -r signal; do kill -s "$signal" "$server"; done <&4
  kill -s INT "$server"
) >/dev/null 2>&1 & reader=$!
wait "$server"; code=$?
kill -s KILL "$reader" 2>/dev/null
wait "$reader" 2>/dev/null
[ -z "$folder" ] || rm -rf -- "$folder"
exit "$code"
`;

export function startTied(command: string, args: readonly string[], options: TiedProcessOptions = {}): TiedProcess {
  const { uid, gid, env = process.env, logFd, removeAfter = '' } = options;
  const output = logFd ?? 'ignore';
  const keeper: ChildProcess = spawn('/bin/sh', ['-c', KEEPER, 'samprova-keeper', removeAfter, command, ...args], {
    stdio: ['pipe', output, output, 'pipe'],
    detached: true,
    cwd: '/',
    env,
    ...(uid === undefined ? {} : { uid }),
    ...(gid === undefined ? {} : { gid }),
  });
  const ended = new Promise<number | null>((resolve) => {
    keeper.once('exit', (code) => resolve(code));
    keeper.once('error', () => resolve(null));
  });
  const pid = firstLine(keeper.stdio[3] as Socket);
  // The keeper must not keep this process alive, and a broken pipe only says that the server has gone.
  keeper.unref();
  const lifeline = keeper.stdin as Socket;
  lifeline.unref();
  lifeline.on('error', () => undefined);

  return {
    pid,
    ended,
    async stop(patienceMs = 20_000) {
      if (keeper.exitCode !== null || keeper.signalCode !== null || keeper.pid === undefined) return;
      keeper.ref();
      const harder = setTimeout(() => lifeline.end('QUIT\n'), patienceMs);
      lifeline.write('INT\n');
      try {
        await Promise.race([once(keeper, 'exit'), ended]);
      } finally {
        clearTimeout(harder);
        lifeline.destroy();
      }
    },
  };
}

async function firstLine(pipe: Socket): Promise<number | null> {
  let text = '';
  pipe.on('error', () => undefined);
  for await (const chunk of pipe) text += String(chunk);
  return Number(text.trim()) || null;
}
