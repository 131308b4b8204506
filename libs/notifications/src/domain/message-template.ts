import { type Id, type Instant, type Language, ok, type Refusal, refuse, type Result } from '@samprova/kernel';
import type { MessageKind } from './message-kind.js';
import { WORDS } from './words.js';

export const LONGEST_SUBJECT = 120;
export const LONGEST_TEXT = 2000;

/** Subject and text with their placeholders, in one language. */
export interface TemplateWords {
  readonly subject: string;
  readonly text: string;
}

/** One version of a partnership's own words for one kind of message; `words` null: a return to the shipped ones. */
export interface MessageTemplate {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly kind: MessageKind;
  readonly language: Language;
  /** From 1, without gaps. */
  readonly version: number;
  readonly words: TemplateWords | null;
  readonly changedAt: Instant;
  readonly changedBy: Id | null;
}

/** The words name something that this kind of message does not know, or that may not stand there. */
export interface PlaceholderUnknown extends Refusal {
  readonly code: 'PLACEHOLDER_UNKNOWN';
  readonly at: 'subject' | 'text';
  readonly placeholder: string;
  readonly possible: readonly string[];
}
/** The words leave out something that the message must say. */
export interface PlaceholderMissing extends Refusal {
  readonly code: 'PLACEHOLDER_MISSING';
  readonly at: 'subject' | 'text';
  readonly placeholder: string;
}
/** The words hold an address of their own; the only link is `{link}`, which Samprova signs. */
export interface OwnLinkNotAllowed extends Refusal {
  readonly code: 'OWN_LINK_NOT_ALLOWED';
  readonly at: 'subject' | 'text';
  readonly found: string;
}
/** The subject or text is empty, too long, or a subject of several lines. */
export interface WordsOutOfBounds extends Refusal {
  readonly code: 'WORDS_OUT_OF_BOUNDS';
  readonly at: 'subject' | 'text';
  readonly longest: number;
}
/** Somebody changed the template since it was read; `present` is the version to begin from. */
export interface TemplateChangedMeanwhile extends Refusal {
  readonly code: 'TEMPLATE_CHANGED_MEANWHILE';
  readonly present: number;
}

export type WordsRefusal = PlaceholderUnknown | PlaceholderMissing | OwnLinkNotAllowed | WordsOutOfBounds;

/** What the words of a kind must and may speak of. A subject stands on lock screens: the reference, never title or link. */
export interface PlaceholderRules {
  readonly subject: { readonly required: readonly string[]; readonly possible: readonly string[] };
  readonly text: { readonly required: readonly string[]; readonly possible: readonly string[] };
}

/** The words that Samprova ships. */
export function shippedWords(kind: MessageKind, language: Language): TemplateWords {
  const [subject, text] = WORDS[language][kind];
  return { subject, text };
}

/** Whatever the shipped words say must still be said: whom it concerns, by when, and where to go. */
export function placeholderRules(kind: MessageKind): PlaceholderRules {
  const shipped = shippedWords(kind, 'en');
  const inSubject = [...new Set(['reference', ...namesIn(shipped.subject)])];
  const inText = [...new Set(['title', ...namesIn(shipped.text)])];
  const times = ['due', ...(namesIn(shipped.subject + shipped.text).includes('by') ? ['by'] : [])];
  return {
    subject: { required: inSubject, possible: [...new Set([...inSubject, ...times])] },
    text: { required: inText, possible: [...new Set([...inText, 'reference', ...times])] },
  };
}

/** Checks words before they become a version: bounds, placeholders, and that no link but Samprova's stands in them. */
export function checkWords(kind: MessageKind, words: TemplateWords): Result<TemplateWords, WordsRefusal> {
  const trimmed = { subject: words.subject.trim(), text: words.text.replace(/\r\n?/g, '\n').trim() };
  const rules = placeholderRules(kind);
  for (const at of ['subject', 'text'] as const) {
    const said = trimmed[at];
    const longest = at === 'subject' ? LONGEST_SUBJECT : LONGEST_TEXT;
    if (said === '' || said.length > longest || (at === 'subject' && /[\r\n]/.test(said)))
      return refuse({ code: 'WORDS_OUT_OF_BOUNDS', at, longest });
    const { possible, required } = rules[at];
    const unknown = namesIn(said).find((name) => !possible.includes(name)) ?? strayBrace(said);
    if (unknown !== undefined) return refuse({ code: 'PLACEHOLDER_UNKNOWN', at, placeholder: unknown, possible });
    const missing = required.find((name) => !namesIn(said).includes(name));
    if (missing !== undefined) return refuse({ code: 'PLACEHOLDER_MISSING', at, placeholder: missing });
    const [found] = /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.|\bmailto:)\S*/i.exec(said) ?? [];
    if (found !== undefined) return refuse({ code: 'OWN_LINK_NOT_ALLOWED', at, found });
  }
  return ok(trimmed);
}

/** The next version of a template; `words` null goes back to the shipped ones. */
export function changeTemplate(
  present: Pick<MessageTemplate, 'version'> | null,
  next: Omit<MessageTemplate, 'version'>,
  basedOn: number,
): Result<MessageTemplate, WordsRefusal | TemplateChangedMeanwhile> {
  const version = present?.version ?? 0;
  if (basedOn !== version) return refuse({ code: 'TEMPLATE_CHANGED_MEANWHILE', present: version });
  if (!next.words) return ok({ ...next, version: version + 1 });
  const checked = checkWords(next.kind, next.words);
  return checked.ok ? ok({ ...next, words: checked.value, version: version + 1 }) : checked;
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '');
}

/** A brace without its partner would be sent as it stands. */
function strayBrace(text: string): string | undefined {
  return /[{}]/.exec(text.replace(/\{[^{}]*\}/g, ''))?.[0];
}
