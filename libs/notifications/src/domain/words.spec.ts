import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '@samprova/kernel';
import { MESSAGE_KINDS, type MessageKind } from './message-kind.js';
import { WORDS } from './words.js';

const KINDS = Object.keys(MESSAGE_KINDS) as MessageKind[];
const placeholders = (text: string) => [...text.matchAll(/\{(\w*)\}/g)].map(([, name]) => name);

/** Kinds that are told with a time of their own; in any other text `{by}` would read "–". */
const TOLD_WITH_A_TIME: readonly MessageKind[] = [
  'CLARIFICATION_ASKED',
  'STOP_ENDING',
  'NETWORK_ASKED',
  'SITE_INVITED',
  'SITE_REMINDED',
];
describe.each(LANGUAGES)('the words of messages in %s', (language) => {
  it('are there for every kind, and for nothing else', () => {
    expect(Object.keys(WORDS[language]).sort()).toEqual([...KINDS].sort());
  });

  it.each(KINDS)('%s: a subject of one line with the reference, and a text that says which study', (kind) => {
    const [subject, text] = WORDS[language][kind];
    expect(subject).toMatch(/^\{reference\}: \S/);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeLessThanOrEqual(70);
    expect(text).toContain('{title}');
    expect(text.trim()).toBe(text);
  });

  it.each(KINDS)('%s: speaks only of what is known when it is told', (kind) => {
    const [subject, text] = WORDS[language][kind];
    for (const name of placeholders(subject + text))
      expect(['reference', 'title', 'due', 'by', 'link', 'who']).toContain(name);
    if (placeholders(subject + text).includes('who')) expect(kind).toBe('MAIL_RETURNED');
    if (placeholders(subject + text).includes('by')) expect(TOLD_WITH_A_TIME).toContain(kind);
    // A link may sign its reader in: it stands in no subject, which lock screens show.
    expect(subject).not.toContain('{link}');
    expect(subject).not.toContain('{title}');
  });

  it('speak of the same facts as the English ones', () => {
    for (const kind of KINDS) {
      const facts = (words: readonly [string, string]) => [...new Set(placeholders(words.join(' ')))].sort();
      expect([kind, facts(WORDS[language][kind])]).toEqual([kind, facts(WORDS.en[kind])]);
    }
  });
});

describe('the pace of messages', () => {
  it('is immediate for receipts, what a sponsor waits for, and the breach notice; all else is bundled', () => {
    expect(KINDS.filter((kind) => MESSAGE_KINDS[kind] === 'IMMEDIATE')).toEqual([
      'REQUEST_RECEIVED',
      'CLARIFICATION_ASKED',
      'INQUIRY_EXTENDED',
      'OUT_OF_SCOPE',
      'WITHDRAWN',
      'RESPONSE_RELEASED',
      'RESPONSE_AMENDED',
      'FIRST_CONTACT',
      'BREACHED',
    ]);
  });
});
