import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { CommandFailure } from '../command.js';
import { BLOCKED_PORTS } from './blocked-ports.js';

/**
 * Asks for the port before anything else is started, so that a refusal comes at once. A port that is just being given
 * back (stopped and started again in one breath) is waited for.
 * @throws CommandFailure with one sentence
 */
export async function checkPort(port: number, host: string, patienceMs = 3000): Promise<void> {
  if (BLOCKED_PORTS.has(port))
    throw new CommandFailure(
      `No browser opens port ${port}, it is another protocol's; choose another one with --port.`,
    );
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const code = await refusalOf(port, host);
    if (code === null) return;
    if (code !== 'EADDRINUSE' || performance.now() > deadline) throw new CommandFailure(sentence(code, port, host));
    await pause(100);
  }
}

async function refusalOf(port: number, host: string): Promise<string | null> {
  const server = createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function sentence(code: string, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use; stop what listens there, or choose another one with --port.`;
    case 'EACCES':
      return `Port ${port} needs more rights than this user has; choose one from 1024 on with --port.`;
    default:
      return `Samprova cannot listen on ${host}, port ${port} (${code}); HOST must be an address of this machine.`;
  }
}
