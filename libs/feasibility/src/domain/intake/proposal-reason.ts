/** What a text of the record is. */
export const RECORD_TEXTS = [
  'CONDITION',
  'INDICATION',
  'TITLE',
  'OFFICIAL_TITLE',
  'KEYWORD',
  'SUMMARY',
  'MESH_TERM',
  'MESH_HEADING',
  'MESH_BRANCH',
] as const;
export type RecordText = (typeof RECORD_TEXTS)[number];

/** Why something is proposed: a code, and what stands in the record. Whoever shows it puts it into words. */
export type ProposalReason =
  /** The record says these words, which are this ICD-10 code, in this block. */
  | {
      readonly code: 'READ_AS';
      readonly text: RecordText;
      readonly words: string;
      readonly icd10: string;
      readonly block: string;
    }
  /** The area covers this part of ICD-10, in which the words of the record lie. */
  | {
      readonly code: 'AREA_COVERS';
      readonly text: RecordText;
      readonly words: string;
      readonly icd10: string;
      readonly block: string;
    }
  | { readonly code: 'WORDS_SAY'; readonly text: RecordText; readonly words: string }
  | { readonly code: 'SITES_IN_RECORD'; readonly country: string; readonly count: number }
  | {
      readonly code:
        | 'CHILDREN_MAY_TAKE_PART'
        | 'DEVICE_USED'
        | 'DIAGNOSTIC_TEST_USED'
        | 'DIAGNOSTIC_PURPOSE'
        | 'SAMPLES_KEPT'
        | 'NO_END_OF_RECRUITMENT'
        | 'PUBLIC_REGISTRY';
    };

/** The reason in one English sentence: for the command line, and for programs that show it as it is. */
export function reasonInEnglish(reason: ProposalReason): string {
  switch (reason.code) {
    case 'READ_AS':
      return `The ${TEXTS[reason.text]} says "${reason.words}", read as ${reason.icd10}${reason.icd10 === reason.block ? '' : `, which lies in ${reason.block}`}.`;
    case 'AREA_COVERS':
      return `It covers ${reason.block}; the ${TEXTS[reason.text]} says "${reason.words}" (${reason.icd10}).`;
    case 'WORDS_SAY':
      return `The ${TEXTS[reason.text]} says "${reason.words}".`;
    case 'SITES_IN_RECORD':
      return `The record has ${reason.count} ${reason.count === 1 ? 'site' : 'sites'} in ${COUNTRIES.of(reason.country) ?? reason.country}; they may have been contacted already.`;
    default:
      return SENTENCES[reason.code];
  }
}

const TEXTS: Readonly<Record<RecordText, string>> = {
  CONDITION: 'condition',
  INDICATION: 'indication',
  TITLE: 'title',
  OFFICIAL_TITLE: 'official title',
  KEYWORD: 'keyword',
  SUMMARY: 'summary',
  MESH_TERM: 'MeSH term',
  MESH_HEADING: 'MeSH heading',
  MESH_BRANCH: 'MeSH branch',
};

const SENTENCES = {
  CHILDREN_MAY_TAKE_PART: 'Children may take part.',
  DEVICE_USED: 'The study uses a medical device.',
  DIAGNOSTIC_TEST_USED: 'An intervention is a diagnostic test.',
  DIAGNOSTIC_PURPOSE: 'The primary purpose is diagnostic.',
  SAMPLES_KEPT: 'The record says that samples are kept.',
  NO_END_OF_RECRUITMENT: 'Registries have no end of recruitment; it cannot be later than the primary completion.',
  PUBLIC_REGISTRY: 'The study stands in a public registry under this number.',
} as const;

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });
