import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, newId, Temporal } from '@samprova/kernel';
import { shippedTextTemplates } from './shipped-text-templates.js';
import {
  addTextTemplate,
  changeTextTemplate,
  MOST_TEXT_TEMPLATES,
  type OwnTextTemplate,
  TEXT_PURPOSES,
} from './text-template.js';

const at = Temporal.Instant.from('2026-06-15T07:00:00Z');
const own = (over: Partial<OwnTextTemplate> = {}): OwnTextTemplate => ({
  id: newId(),
  partnershipId: newId(),
  purpose: 'CLARIFICATION',
  language: 'sv',
  title: 'Biobank',
  text: 'Behövs prover till en biobank?',
  revision: 1,
  changedAt: at,
  changedBy: null,
  removedAt: null,
  ...over,
});

describe('a text to begin from', () => {
  it('is shipped for every purpose, the same ones in every language, each with its own title', () => {
    for (const purpose of TEXT_PURPOSES) {
      const names = LANGUAGES.map((language) => shippedTextTemplates(purpose, language).map(({ id }) => id));
      for (const other of names) expect(other).toEqual(names[0]);
      expect(names[0]!.length).toBeGreaterThanOrEqual(2);
      for (const language of LANGUAGES) {
        const titles = shippedTextTemplates(purpose, language).map(({ title }) => title);
        expect(new Set(titles).size).toBe(titles.length);
      }
    }
  });

  it('is added without the space around it', () => {
    expect(addTextTemplate(own({ title: ' Biobank ', text: '\nText ' }), [])).toMatchObject({
      ok: true,
      value: { title: 'Biobank', text: 'Text', revision: 1 },
    });
  });

  it('is refused under a title that another has, whatever its case', () => {
    const other = own({ title: 'BIOBANK' });
    expect(addTextTemplate(own(), [other])).toMatchObject({ refusal: { code: 'TEXT_TITLE_TAKEN', takenBy: other.id } });
  });

  it('is refused when there are as many as can be looked through', () => {
    const others = Array.from({ length: MOST_TEXT_TEMPLATES }, (_, n) => own({ title: `T${n}` }));
    expect(addTextTemplate(own(), others)).toMatchObject({ refusal: { code: 'TEXT_TEMPLATES_FULL', most: 50 } });
  });

  it('is changed over the revision that was read, and may keep its title', () => {
    const present = own({ revision: 3 });
    const change = { title: 'Biobank', text: 'Nytt', changedAt: at, changedBy: null };
    expect(changeTextTemplate(present, change, 3, [present])).toMatchObject({ value: { text: 'Nytt', revision: 4 } });
    expect(changeTextTemplate(present, change, 2, [present])).toMatchObject({
      refusal: { code: 'TEXT_CHANGED_MEANWHILE', presentRevision: 3 },
    });
    expect(changeTextTemplate({ ...present, removedAt: at }, change, 3, [])).toMatchObject({
      refusal: { code: 'TEXT_CHANGED_MEANWHILE' },
    });
  });
});
