import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '@samprova/test-support/api';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

describe('the forms', () => {
  it('show every version, which is current, what is material, and how each differs from the one before', async () => {
    const reader = await api.as(await api.person());
    const { forms } = await reader.ask<{
      forms: { id: string; version: number; current: boolean; materialFields: string[]; changes: unknown[] | null }[];
    }>('{ forms { id version current materialFields changes { field kind keywords } } }');
    const newest = new Map(
      forms.map(({ id }) => [id, Math.max(...forms.filter((f) => f.id === id).map((f) => f.version))]),
    );
    for (const form of forms) {
      expect(form.current).toBe(form.version === newest.get(form.id));
      expect(form.changes === null).toBe(form.version === 1);
    }
    expect(forms.find(({ id }) => id === 'SITE_SEARCH')?.materialFields.length).toBeGreaterThan(0);
  });
});
