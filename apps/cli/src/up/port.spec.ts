import { describe, expect, it } from '@jest/globals';
import { CommandFailure } from '../command.js';
import { BLOCKED_PORTS } from './blocked-ports.js';
import { checkPort } from './port.js';

describe('the port that Samprova is asked to listen on', () => {
  it('is refused in one sentence where no browser would open it', async () => {
    const refused = expect.objectContaining({
      message: expect.stringMatching(/^No browser opens port 4190.*--port\.$/),
    });
    await expect(checkPort(4190, '127.0.0.1')).rejects.toEqual(refused);
    await expect(checkPort(4190, '127.0.0.1')).rejects.toBeInstanceOf(CommandFailure);
  });

  it.each([...BLOCKED_PORTS])('%i is refused by fetch itself too', async (port) => {
    const failure: unknown = await fetch(`http://127.0.0.1:${port}/`).catch((error: unknown) => error);
    expect(failure).toMatchObject({ cause: { message: 'bad port' } });
  });
});
