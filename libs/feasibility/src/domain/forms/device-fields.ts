import { choice, prose, yesNo } from './field-builders.js';
import { localised, type FormField } from './form.js';

const here = { 'x-group': 'DEVICE', 'x-tier': 'BLINDED_SYNOPSIS' } as const;

/** What a medtech case is about; articles are those of Regulation (EU) 2017/745 (MDR). */
export const deviceFields = {
  deviceStage: choice(
    localised('Stage of the device', 'Produktens skede', 'Udstyrets stadie', 'Utstyrets stadium'),
    {
      IDEA: localised('Idea', 'Idé', 'Idé', 'Idé'),
      PROTOTYPE: localised('Prototype', 'Prototyp', 'Prototype', 'Prototype'),
      PILOT: localised(
        'First clinical use',
        'Första kliniska användning',
        'Første kliniske brug',
        'Første kliniske bruk',
      ),
      PIVOTAL: localised('Pivotal investigation', 'Avgörande prövning', 'Afgørende afprøvning', 'Avgjørende utprøving'),
      POST_MARKET: localised('On the market', 'På marknaden', 'På markedet', 'På markedet'),
    },
    { ...here, 'x-material': true },
  ),
  ceStatus: choice(
    localised('CE marking', 'CE-märkning', 'CE-mærkning', 'CE-merking'),
    {
      NONE: localised('None', 'Ingen', 'Ingen', 'Ingen'),
      APPLIED: localised('Applied for', 'Ansökt', 'Ansøgt', 'Søkt'),
      MARKED: localised('Marked', 'Märkt', 'Mærket', 'Merket'),
    },
    here,
  ),
  withinCePurpose: yesNo(
    localised(
      'Used within the CE purpose',
      'Används inom CE-syftet',
      'Bruges inden for CE-formålet',
      'Brukes innenfor CE-formålet',
    ),
    here,
  ),
  riskClass: choice(
    localised('Risk class', 'Riskklass', 'Risikoklasse', 'Risikoklasse'),
    {
      I: localised('Class I', 'Klass I', 'Klasse I', 'Klasse I'),
      IIA: localised('Class IIa', 'Klass IIa', 'Klasse IIa', 'Klasse IIa'),
      IIB: localised('Class IIb', 'Klass IIb', 'Klasse IIb', 'Klasse IIb'),
      III: localised('Class III', 'Klass III', 'Klasse III', 'Klasse III'),
      IVD_A: localised('IVD class A', 'IVD klass A', 'IVD-klasse A', 'IVD-klasse A'),
      IVD_B: localised('IVD class B', 'IVD klass B', 'IVD-klasse B', 'IVD-klasse B'),
      IVD_C: localised('IVD class C', 'IVD klass C', 'IVD-klasse C', 'IVD-klasse C'),
      IVD_D: localised('IVD class D', 'IVD klass D', 'IVD-klasse D', 'IVD-klasse D'),
      UNKNOWN: localised('Not known yet', 'Inte känd ännu', 'Endnu ikke kendt', 'Ikke kjent ennå'),
    },
    here,
  ),
  mdrPath: choice(
    localised('Path under the MDR', 'Väg enligt MDR', 'Vej efter MDR', 'Vei etter MDR'),
    {
      ARTICLE_62: localised('Article 62', 'Artikel 62', 'Artikel 62', 'Artikkel 62'),
      ARTICLE_74: localised('Article 74', 'Artikel 74', 'Artikel 74', 'Artikkel 74'),
      ARTICLE_82: localised('Article 82', 'Artikel 82', 'Artikel 82', 'Artikkel 82'),
      UNKNOWN: localised('Not known yet', 'Inte känd ännu', 'Endnu ikke kendt', 'Ikke kjent ennå'),
    },
    here,
  ),
  needType: choice(
    localised('You need', 'Ni behöver', 'I har brug for', 'Dere trenger'),
    {
      UNMET_NEED_CHECK: localised(
        'a check of the clinical need',
        'en prövning av det kliniska behovet',
        'en vurdering af det kliniske behov',
        'en vurdering av det kliniske behovet',
      ),
      TESTBED: localised('a testbed', 'en testbädd', 'et testmiljø', 'et testmiljø'),
      CLINICAL_INVESTIGATION: localised(
        'a clinical investigation',
        'en klinisk prövning',
        'en klinisk afprøvning',
        'en klinisk utprøving',
      ),
      PROCUREMENT_ADVICE: localised(
        'advice on procurement',
        'råd om upphandling',
        'råd om indkøb',
        'råd om anskaffelse',
      ),
    },
    here,
  ),
  deviceDescription: prose(
    localised(
      'The device and its use',
      'Produkten och dess användning',
      'Udstyret og dets brug',
      'Utstyret og bruken av det',
    ),
    { ...here, 'x-material': true, maxLength: 10_000 },
  ),
} as const satisfies Readonly<Record<string, FormField>>;
