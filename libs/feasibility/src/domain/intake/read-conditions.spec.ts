import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CONDITION_WORDS } from './condition-dictionary.js';
import { blockOf } from './icd10-blocks.js';
import { proposeAreas } from './propose-areas.js';
import { plainWords, readConditions } from './read-conditions.js';

const condition = (text: string) => ({ text, source: 'conditions[0]', what: 'CONDITION' as const, weight: 1 });
const first = (text: string) => readConditions([condition(text)])[0];

describe('conditions and the ICD-10 block they are read as', () => {
  it.each([
    ['NSCLC', 'C30-C39'],
    ['Non-Small Cell Lung Cancer', 'C30-C39'],
    ['Carcinoma, Non-Small-Cell Lung', 'C30-C39'],
    ['Breast Neoplasms', 'C50'],
    ['Metastatic Castration-resistant Prostate Cancer', 'C60-C63'],
    ['Leukemia, Myeloid, Acute', 'C81-C96'],
    ['Acute Lymphoblastic Leukaemia', 'C81-C96'],
    ['Multiple Myeloma', 'C81-C96'],
    ['Glioblastoma', 'C69-C72'],
    ['Advanced Solid Tumors', 'C00-C97'],
    ['Type2 Diabetes', 'E10-E14'],
    ['Diabetes Mellitus, Type 1', 'E10-E14'],
    ['Obesity or Overweight', 'E65-E68'],
    ['Hypercholesterolaemia', 'E70-E90'],
    ['Cystic Fibrosis', 'E70-E90'],
    ['Wilson’s Disease', 'E70-E90'],
    ['Major Depressive Disorder', 'F30-F39'],
    ['Schizophrenia', 'F20-F29'],
    ['PTSD', 'F40-F48'],
    ['Autism Spectrum Disorder', 'F80-F89'],
    ['Parkinson’s Disease', 'G20-G26'],
    ['Alzheimer Disease', 'G30-G32'],
    ['Multiple Sclerosis', 'G35-G37'],
    ['Migraine', 'G40-G47'],
    ['Duchenne Muscular Dystrophy', 'G70-G73'],
    ['Age-related Macular Degeneration', 'H30-H36'],
    ['Glaucoma', 'H40-H42'],
    ['Hearing Loss', 'H90-H95'],
    ['Heart Failure With Reduced Ejection Fraction', 'I30-I52'],
    ['Atrial Fibrillation', 'I30-I52'],
    ['Acute Ischaemic Stroke', 'I60-I69'],
    ['Pulmonary Arterial Hypertension', 'I26-I28'],
    ['COPD', 'J40-J47'],
    ['Asthma in Children', 'J40-J47'],
    ['Idiopathic Pulmonary Fibrosis', 'J80-J84'],
    ['Crohn’s Disease', 'K50-K52'],
    ['Nonalcoholic Steatohepatitis', 'K70-K77'],
    ['Oesophageal Cancer', 'C15-C26'],
    ['Atopic Dermatitis', 'L20-L30'],
    ['Plaque Psoriasis', 'L40-L45'],
    ['Rheumatoid Arthritis', 'M05-M14'],
    ['Systemic Lupus Erythematosus', 'M30-M36'],
    ['Knee Osteoarthritis', 'M15-M19'],
    ['IgA Nephropathy', 'N00-N08'],
    ['Chronic Kidney Disease', 'N17-N19'],
    ['Overactive Bladder', 'N30-N39'],
    ['Endometriosis', 'N80-N98'],
    ['Preeclampsia', 'O10-O16'],
    ['Bronchopulmonary Dysplasia', 'P20-P29'],
    ['Congenital Heart Disease', 'Q20-Q28'],
    ['Neurofibromatosis 1', 'Q80-Q89'],
    ['HIV-1 Infection', 'B20-B24'],
    ['COVID-19', 'U04-U12'],
    ['Tuberculosis', 'A15-A19'],
    ['Dental Caries', 'K00-K14'],
    ['Sepsis', 'A30-A49'],
    ['Sickle Cell Disease', 'D55-D59'],
    ['Traumatic Brain Injury', 'S00-S09'],
  ])('%s: %s', (text, block) => {
    expect(first(text)?.block).toBe(block);
  });

  it('take the organ before the word cancer, and the disease before its pain or operation', () => {
    expect(readConditions([condition('Lung Cancer'), condition('Cancer')]).map(({ code }) => code)).toEqual(['C34']);
    expect(first('Surgery for rectal cancer')?.code).toBe('C18-C20');
    expect(first('Chronic low-back pain')?.code).toBe('M54');
  });

  it('believe a code that the record gives', () => {
    expect(readConditions([{ ...condition('Something'), code: 'G30.9' }])).toMatchObject([
      { code: 'G30', block: 'G30-G32' },
    ]);
  });

  it('say nothing of what they do not know', () => {
    expect(readConditions([condition('Xyzzy')])).toEqual([]);
    expect(readConditions([])).toEqual([]);
  });

  it('answer for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) =>
        Array.isArray(readConditions(texts.map(condition))),
      ),
    );
  });
});

describe('the dictionary', () => {
  it('is written the way texts are made plain, so that each of its words can be found', () => {
    for (const [code, words] of CONDITION_WORDS)
      for (const wording of words.split('|')) {
        const plain = wording.replaceAll('*', '');
        expect({ code, wording: plainWords(plain) }).toEqual({ code, wording: plain });
      }
  });

  it('has codes that lie in a block or are a range', () => {
    for (const [code] of CONDITION_WORDS)
      expect({ code, block: blockOf(code) }).toMatchObject({
        block: expect.stringMatching(/^[A-Z]\d\d(-[A-Z]\d\d)?$/),
      });
  });
});

describe('proposed areas', () => {
  it('come with the words and the place they rest on', () => {
    expect(proposeAreas([condition('NSCLC')], [])).toEqual([
      {
        kind: 'ICD10',
        field: 'icd10',
        value: 'C30-C39',
        because: { code: 'READ_AS', text: 'CONDITION', words: 'nsclc', icd10: 'C34', block: 'C30-C39' },
        reason: 'The condition says "nsclc", read as C34, which lies in C30-C39.',
        source: 'conditions[0]',
      },
      {
        kind: 'THERAPY_AREA',
        field: 'therapyAreas',
        value: 'ONCOLOGY',
        because: { code: 'AREA_COVERS', text: 'CONDITION', words: 'nsclc', icd10: 'C34', block: 'C00-D48' },
        reason: expect.stringContaining('C00-D48'),
        source: 'conditions[0]',
      },
      {
        kind: 'PROGRAMME_AREA',
        field: 'programmeAreas',
        value: 'CANCER',
        because: expect.objectContaining({ code: 'AREA_COVERS', icd10: 'C34' }),
        reason: expect.stringContaining('nsclc'),
        source: 'conditions[0]',
      },
    ]);
  });

  it('add what children and devices draw a trial to', () => {
    const facets = [
      { facet: 'CHILDREN' as const, because: { code: 'CHILDREN_MAY_TAKE_PART' as const }, source: 'ages' },
      { facet: 'DEVICE' as const, because: { code: 'DEVICE_USED' as const }, source: 'type' },
    ];
    expect(proposeAreas([], facets).map(({ value }) => value)).toEqual(['PAEDIATRICS', 'BARN_UNGA', 'MEDICAL_DEVICES']);
  });
});
