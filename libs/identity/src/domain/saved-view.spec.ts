import { describe, expect, it } from '@jest/globals';
import { newId, Temporal } from '@samprova/kernel';
import { MOST_SAVED_VIEWS, type SavedView, saveView } from './saved-view.js';

const view = (name: string): SavedView => ({
  id: newId(),
  personId: newId(),
  page: 'inbox',
  name,
  filter: { state: ['IN_TRIAGE'] },
  savedAt: Temporal.Instant.from('2026-06-15T07:00:00Z'),
});

describe('a saved view', () => {
  it('is kept under its name without the space around it', () => {
    expect(saveView(view(' Mine '), [])).toMatchObject({ ok: true, value: { name: 'Mine' } });
  });
  it('replaces one of the same name, whatever its case', () => {
    const old = view('MINE');
    expect(saveView(view('Mine'), [old])).toMatchObject({ ok: true, value: { id: old.id, name: 'Mine' } });
  });
  it('is refused when there are as many as can be looked through, unless it replaces one', () => {
    const others = Array.from({ length: MOST_SAVED_VIEWS }, (_, n) => view(`v${n}`));
    expect(saveView(view('one more'), others)).toMatchObject({ refusal: { code: 'SAVED_VIEWS_FULL', most: 30 } });
    expect(saveView(view('v7'), others)).toMatchObject({ ok: true });
  });
});
