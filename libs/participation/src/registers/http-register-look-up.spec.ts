import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aClinicalTrialsGovRecord, aCtisRecord } from '../../test/register-records.js';
import { HttpRegisterLookUp } from './http-register-look-up.js';

const ctis = (number: string) => ({ register: 'CTIS', number }) as const;
const nct = (number: string) => ({ register: 'CLINICAL_TRIALS_GOV', number }) as const;

/** What each number of this invented register gets for an answer. */
const RECORDED: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/ctis/2025-512345-12-00': (response) => json(response, 200, aCtisRecord()),
  '/nct/NCT01234567': (response) => json(response, 200, aClinicalTrialsGovRecord()),
  '/nct/NCT00000500': (response) => json(response, 503, '{"error":"maintenance"}'),
  '/nct/NCT00000200': (response) => response.setHeader('content-type', 'text/html').end('<p>Are you a robot?</p>'),
  '/nct/NCT00000302': (response) => response.writeHead(302, { location: '/nct/NCT01234567' }).end(),
  '/nct/NCT00000413': (response) => json(response, 200, `{"x":"${'x'.repeat(20_000)}"}`),
  '/nct/NCT00000408': (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"begun": '),
  '/nct/NCT00000400': (response) => json(response, 200, Buffer.from([0x22, 0xff, 0x22])),
};

function json(response: ServerResponse, status: number, body: string | Buffer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(body);
}

describe('a register asked over HTTP', () => {
  const asked: string[] = [];
  let server: Server;
  let registers: HttpRegisterLookUp;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      (RECORDED[request.url ?? ''] ?? ((answer) => json(answer, 404, '{}')))(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const patience = { withinMs: 500, bytes: 10_000, paceMs: 0 };
    registers = new HttpRegisterLookUp({ CTIS: `${here}/ctis/`, CLINICAL_TRIALS_GOV: `${here}/nct/` }, patience);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('gives the record of a number as it is, and null where it has none', async () => {
    expect(await registers.ask(ctis('2025-512345-12-00'))).toBe(aCtisRecord());
    expect(await registers.ask(nct('NCT01234567'))).toBe(aClinicalTrialsGovRecord());
    expect(await registers.ask(nct('NCT99999999'))).toBeNull();
    expect(asked).toContain('GET /ctis/2025-512345-12-00');
  });

  it.each([
    ['says that it is not well', 'NCT00000500', 'status 503'],
    ['sends a page instead of JSON', 'NCT00000200', 'text/html'],
    ['sends us elsewhere', 'NCT00000302', 'fetch failed'],
    ['sends more than a record can be', 'NCT00000413', 'more than 10000 bytes'],
    ['begins and does not end', 'NCT00000408', 'timeout'],
    ['sends what is no text', 'NCT00000400', 'not valid'],
  ])('fails when it %s', async (_, number, reason) => {
    await expect(registers.ask(nct(number))).rejects.toThrow(reason);
  });

  it('is asked only for the number: nothing in it can name another place', async () => {
    expect(await registers.ask(nct('../ctis/2025-512345-12-00'))).toBeNull();
    expect(asked.at(-1)).toBe('GET /nct/..%2Fctis%2F2025-512345-12-00');
  });

  it('is left in peace between two questions', async () => {
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}/nct/`;
    const slow = new HttpRegisterLookUp(
      { CTIS: here, CLINICAL_TRIALS_GOV: here },
      { withinMs: 500, bytes: 10_000, paceMs: 150 },
    );
    const began = Date.now();
    await slow.ask(nct('NCT01234567'));
    await slow.ask(nct('NCT01234567'));
    expect(Date.now() - began).toBeGreaterThanOrEqual(145);
  });
});
