import { describe, expect, it } from '@jest/globals';
import type { DocumentFiles } from '@samprova/documents';
import type { Relay, Sweeps } from '@samprova/platform/worker';
import { schedules } from './schedules.js';

describe('the worker’s schedules', () => {
  const names = (lookUp?: () => Promise<unknown>): string[] =>
    schedules({} as Relay, {} as Sweeps, () => ({}) as DocumentFiles, lookUp).map(({ name }) => name);

  it('ask registers only where the operator has switched that on', () => {
    expect(names()).not.toContain('look trials up in registers');
    expect(names(() => Promise.resolve(0))).toContain('look trials up in registers');
  });
});
