import { blockOf } from './icd10-blocks.js';
import { CONDITION_WORDS } from './condition-dictionary.js';
import type { RecordText } from './proposal-reason.js';

/** A text of the record that says what the trial is about, and how much it says. */
export interface ConditionText {
  readonly text: string;
  readonly source: string;
  /** What the text is, for the reason. */
  readonly what: RecordText;
  /** 1 is a condition; a title or keyword says less. */
  readonly weight: number;
  /** An ICD-10 code that the record itself gives. */
  readonly code?: string | undefined;
}

interface ConditionReading {
  /** Category or range as the dictionary has it. */
  readonly code: string;
  /** The ICD-10 block it lies in. */
  readonly block: string;
  readonly score: number;
  /** The words that say most for it. */
  readonly words: string;
  readonly what: RecordText;
  readonly source: string;
}

/** One wording of the dictionary, word by word; a word ending in `*` is a beginning. */
interface Phrase {
  readonly code: string;
  readonly words: readonly string[];
}

/** By the first three letters of the first word, so that a text is read in one go. */
let phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;

/** At most this many: a person reads them. */
const MOST = 6;
/** Below this share of the best score a reading is a side remark. */
const WORTH_SAYING = 0.35;

/** What the texts are read as, the likeliest first. */
export function readConditions(texts: readonly ConditionText[]): ConditionReading[] {
  const scores = new Map<string, { score: number; best: number; words: string; what: RecordText; source: string }>();
  for (const text of texts)
    for (const { code, words, wide } of codesIn(text)) {
      const says = text.weight * (wide ? 0.4 : 1);
      const so = scores.get(code);
      if (!so) scores.set(code, { score: says, best: says, words, what: text.what, source: text.source });
      // Said again it counts for less: forty names of one cancer are still one disease.
      else {
        so.score += says * 0.3;
        if (says > so.best) Object.assign(so, { best: says, words, what: text.what, source: text.source });
      }
    }
  const found = [...scores].map(([code, { score, words, what, source }]) => ({
    code,
    block: blockOf(code),
    score,
    words,
    what,
    source,
  }));
  const sharp = found.filter(({ code }) => !found.some((other) => other.code !== code && isInside(other.code, code)));
  const diseases = sharp.filter(({ code }) => !isNoDisease(code));
  const ranked = (diseases.length > 0 ? diseases : sharp).sort(
    (a, b) => b.score - a.score || (a.code < b.code ? -1 : 1),
  );
  return ranked.filter(({ score }) => score >= WORTH_SAYING * ranked[0]!.score).slice(0, MOST);
}

function codesIn({
  text,
  code,
}: ConditionText): { readonly code: string; readonly words: string; readonly wide: boolean }[] {
  if (code) return [{ code: code.slice(0, 3), words: code, wide: false }];
  return readingsOf(text).flatMap((wording) => {
    const matches = matchesIn(wording.split(' '));
    const sharp = matches.filter((match) => !matches.some((other) => other !== match && covers(other, match)));
    // "Pain" or "surgery" beside a disease is about that disease.
    const telling = sharp.some((match) => !saysLittle(match.code))
      ? sharp.filter((match) => !saysLittle(match.code))
      : sharp;
    return telling.map((match) => ({ code: match.code, words: match.words, wide: saysLittle(match.code) }));
  });
}

/** A chapter, a symptom, an injury in general or an occasion for care: worth a proposal only where nothing else is. */
function saysLittle(code: string): boolean {
  return widthOf(code) > 12 || code === 'M35.9' || isNoDisease(code);
}

/** Symptoms, pain, operations, healthy people: an area of its own only when no disease is named. */
function isNoDisease(code: string): boolean {
  return /^(?:[RZ]|T79|G89|I99)/.test(code);
}

function matchesIn(words: readonly string[]): (Span & { readonly code: string; readonly words: string })[] {
  phrases ??= phrasesByBeginning();
  return words.flatMap((word, from) =>
    (phrases!.get(word.slice(0, 3)) ?? [])
      .filter((phrase) =>
        phrase.words.every((wanted, step) => isWord(wanted, words[from + step], step === phrase.words.length - 1)),
      )
      .map(({ code, words: { length } }) => ({
        code,
        from,
        to: from + length,
        words: words.slice(from, from + length).join(' '),
      })),
  );
}

function isWord(wanted: string, word: string | undefined, last: boolean): boolean {
  if (word === undefined) return false;
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
  return word === wanted || (last && (word === `${wanted}s` || word === `${wanted}es`));
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function covers(longer: Span, shorter: Span): boolean {
  return longer.from <= shorter.from && shorter.to <= longer.to && longer.to - longer.from > shorter.to - shorter.from;
}

/** The text, and for inverted index terms ("Leukemia, Myeloid, Acute") also the way people say it. */
function readingsOf(text: string): string[] {
  const parts = text.split(',');
  const straight = plainWords(text);
  if (parts.length < 2 || parts.length > 5 || text.length > 120) return [straight];
  return [straight, plainWords([...parts].reverse().join(' '))];
}

/** Lower case, no accents or punctuation, and one spelling for what British and American English write differently. */
export function plainWords(text: string): string {
  return text
    .slice(0, 2000)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/aemi/g, 'emi')
    .replace(/haem/g, 'hem')
    .replace(/\boesoph|gastrooesoph/g, (word) => word.replace('oesoph', 'esoph'))
    .replace(/\boedem/g, 'edem')
    .replace(/paed/g, 'ped')
    .replace(/tumour/g, 'tumor')
    .replace(/diarrhoea/g, 'diarrhea')
    .replace(/foet/g, 'fet')
    .replace(/gynaec/g, 'gynec')
    .replace(/anaesth/g, 'anesth')
    .replace(/isch?aem/g, 'ischem')
    .trim();
}

function phrasesByBeginning(): ReadonlyMap<string, readonly Phrase[]> {
  const byBeginning = new Map<string, Phrase[]>();
  for (const [code, wordings] of CONDITION_WORDS)
    for (const wording of wordings.split('|')) {
      const words = wording.split(' ');
      const beginning = words[0]!.slice(0, 3);
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { code, words }]);
    }
  return byBeginning;
}

function isInside(narrow: string, wide: string): boolean {
  return isWithin(narrow, wide) && widthOf(narrow) < widthOf(wide);
}

/** Whether all of one category or range lies in the other. */
export function isWithin(part: string, whole: string): boolean {
  const [from, to] = boundsOf(part);
  const [low, high] = boundsOf(whole);
  return low <= from && to <= high;
}

function boundsOf(code: string): readonly [string, string] {
  const [from = code, to = from] = code.split('-');
  return [from.slice(0, 3), to.slice(0, 3)];
}

function widthOf(code: string): number {
  const [from, to] = boundsOf(code);
  return (to.charCodeAt(0) - from.charCodeAt(0)) * 100 + Number(to.slice(1)) - Number(from.slice(1)) + 1;
}
