import { describe, expect, it } from '@jest/globals';
import { currentForm, readRecord, type RecordDraft } from '@samprova/feasibility/domain';
import { draftTable, valueText } from './draft-table.js';

function draft(): RecordDraft {
  const read = readRecord(
    JSON.stringify({
      protocolSection: {
        identificationModule: { nctId: 'NCT00000001', briefTitle: `Tablet A in asthma ${'x'.repeat(200)}` },
        designModule: { phases: ['PHASE2', 'PHASE3'], enrollmentInfo: { count: 'many' } },
        conditionsModule: { conditions: ['Asthma'] },
      },
    }),
  );
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
}

// eslint-disable-next-line no-control-regex -- colours are not what is looked at
const plain = (text: string) => text.replace(/\u001b\[[0-9;]*m/g, '');

describe('the draft at a terminal', () => {
  it('shows field, shortened value and source, the coverage and the proposals with their reasons', () => {
    const shown = plain(draftTable(draft(), undefined, 100));
    expect(shown).toMatch(/^ClinicalTrials\.gov record/);
    expect(shown).toMatch(/phase +PHASE2, PHASE3 +\S*designModule\.phases/);
    expect(shown).toMatch(/shortTitle +Tablet A in asthma x+…/);
    expect(shown).toContain('are filled (');
    expect(shown).toContain(
      'Not read: patientsGlobal (a whole number was expected at protocolSection.designModule.enrollmentInfo.count)',
    );
    expect(shown).toMatch(/ICD-10 +J40-J47 +The condition says "asthma"/);
    expect(shown).toMatch(/Nothing has been saved\.\n$/);
    for (const line of shown.split('\n\n')[1]!.split('\n')) expect(line.trimEnd().length).toBeLessThanOrEqual(100);
  });

  it('says what the product’s form still wants', () => {
    const shown = plain(draftTable(draft(), currentForm('SITE_SEARCH'), 100));
    expect(shown).toContain('Still to fill in for the site search:');
    expect(shown).toContain('(patientsCountry)');
    expect(shown).not.toContain('(shortTitle)');
  });

  it('says values the way people do', () => {
    expect(valueText(['a', 'b'])).toBe('a, b');
    expect(valueText([{ label: 'A' }, { label: 'B' }])).toBe('2 × label: A');
    expect(valueText({ value: 18, unit: 'YEARS' })).toBe('value: 18; unit: YEARS');
    expect(valueText(false)).toBe('false');
  });
});
