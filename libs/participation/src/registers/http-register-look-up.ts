import { setTimeout as sleep } from 'node:timers/promises';
import type { LookUp } from '../domain/register/look-up.js';
import type { Register } from '../domain/register/register-record.js';
import { RegisterLookUp } from '../use-cases/register-look-up.js';

/** Where each register gives a record by its number; both answer anybody, without a key. */
const ADDRESSES: Readonly<Record<Register, string>> = {
  CTIS: 'https://euclinicaltrials.eu/ctis-public-api/retrieve/',
  CLINICAL_TRIALS_GOV: 'https://clinicaltrials.gov/api/v2/studies/',
};

/** How a register may behave before we give up; milliseconds and bytes. */
export interface Patience {
  readonly withinMs: number;
  /** A whole record of CTIS is some hundred kilobytes. */
  readonly bytes: number;
  /** Between the end of one question and the next: registers are there for everybody. */
  readonly paceMs: number;
}

const PATIENCE: Patience = { withinMs: 10_000, bytes: 8_000_000, paceMs: 1_000 };

/** Asks registers over HTTP, one question at a time and none in haste. */
export class HttpRegisterLookUp extends RegisterLookUp {
  private rest: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly addresses = ADDRESSES,
    private readonly patience = PATIENCE,
  ) {
    super();
  }

  async ask({ register, number }: LookUp): Promise<string | null> {
    await this.rest;
    try {
      return await this.read(new URL(encodeURIComponent(number), this.addresses[register]));
    } finally {
      this.rest = sleep(this.patience.paceMs, null, { ref: false });
    }
  }

  private async read(url: URL): Promise<string | null> {
    const response = await fetch(url, {
      headers: { accept: 'application/json', 'user-agent': 'Samprova (nightly look-up of trials by number)' },
      // Another address is not what the operator has allowed.
      redirect: 'error',
      signal: AbortSignal.timeout(this.patience.withinMs),
    });
    const type = response.headers.get('content-type') ?? 'nothing';
    const isJson = /^application\/(?:[\w.-]+\+)?json\b/i.test(type);
    if (response.status !== 200 || !isJson) {
      await response.body?.cancel();
      if (response.status === 404) return null;
      throw new Error(isJson ? `status ${response.status}` : `status ${response.status} with ${type} instead of JSON`);
    }
    return this.limited(response);
  }

  /** Counts what comes: what a server says of its length need not be true. */
  private async limited(response: Response): Promise<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let [text, bytes] = ['', 0];
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      bytes += chunk.byteLength;
      if (bytes > this.patience.bytes) throw new Error(`the answer has more than ${this.patience.bytes} bytes`);
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  }
}
