import { type Instant, type Language, Temporal } from '@samprova/kernel';
import type { MessageKind } from './message-kind.js';
import { shippedWords, type TemplateWords } from './message-template.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE', da: 'da-DK', nb: 'nb-NO' };

/** What the words of a message speak of. Instants are told in the partnership's zone, which is named: sponsors sit anywhere. */
export interface MessageFacts {
  readonly reference: string;
  readonly title: string;
  readonly due: Instant | null;
  readonly by: Instant | null;
  readonly link: string;
  /** The address that takes no mail. */
  readonly who?: string | null;
}

export interface Rendered {
  readonly subject: string;
  readonly text: string;
}

/**
 * A message in the receiver's language, in the partnership's `own` words if it has any. Titles are of the public tier; nothing confidential is ever in an e-mail.
 */
export function renderMessage(
  kind: MessageKind,
  language: Language,
  facts: MessageFacts,
  timeZone: string,
  own: TemplateWords | null = null,
): Rendered {
  const { subject, text: body } = own ?? shippedWords(kind, language);
  const values: Readonly<Record<string, string>> = {
    reference: facts.reference,
    title: oneLine(facts.title),
    due: when(facts.due, language, timeZone),
    by: when(facts.by, language, timeZone),
    link: facts.link,
    who: facts.who ?? '–',
  };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  return { subject: fill(subject), text: fill(facts.due ? body : withoutDate(body, language)) };
}

/** While the clock stands there is no date: the sentence that would tell it says so. */
function withoutDate(body: string, language: Language): string {
  return body.replace(/[^.!?]*\{due\}[^.!?]*[.!?]/g, (sentence) => `${/^\s*/.exec(sentence)![0]}${STANDS[language]}`);
}

const STANDS: Readonly<Record<Language, string>> = {
  en: 'The clock stands; the date follows when it runs again.',
  sv: 'Klockan står; datumet kommer när den går igen.',
  da: 'Uret står; datoen kommer, når det går igen.',
  nb: 'Klokken står; datoen kommer når den går igjen.',
};

/** Several messages to one person in one e-mail. */
export function bundle(messages: readonly Rendered[], language: Language): Rendered {
  const [first] = messages;
  if (!first) throw new Error('an e-mail has at least one message');
  if (messages.length === 1) return first;
  return {
    subject: `Samprova: ${messages.length} ${NEWS[language]}`,
    text: messages.map(({ subject, text }) => `${subject}\n${text}`).join('\n\n'),
  };
}

const NEWS: Readonly<Record<Language, string>> = { en: 'messages', sv: 'meddelanden', da: 'beskeder', nb: 'meldinger' };

function when(instant: Instant | null, language: Language, timeZone: string): string {
  if (!instant) return '–';
  const format = {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  } as const;
  return new Temporal.ZonedDateTime(instant.epochNanoseconds, timeZone).toLocaleString(LOCALES[language], format);
}

/** A subject line is one line, whatever a title holds. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
