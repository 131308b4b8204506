import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, newId, Temporal } from '@samprova/kernel';
import { MESSAGE_KINDS, type MessageKind } from './message-kind.js';
import {
  changeTemplate,
  checkWords,
  LONGEST_SUBJECT,
  LONGEST_TEXT,
  placeholderRules,
  shippedWords,
} from './message-template.js';

const KINDS = Object.keys(MESSAGE_KINDS) as MessageKind[];
const good = { subject: '{reference}: hello', text: 'About "{title}", please answer by {by}: {link}' };
const check = (over: Partial<typeof good>, kind: MessageKind = 'SITE_INVITED') =>
  checkWords(kind, { ...good, ...over });

describe('the words of a message template', () => {
  it.each(KINDS)('%s: the shipped ones keep the rules in every language', (kind) => {
    for (const language of LANGUAGES)
      expect(checkWords(kind, shippedWords(kind, language))).toMatchObject({ ok: true });
  });

  it('are taken without the space around them', () => {
    expect(check({ subject: ' {reference}: hello ', text: `\n${good.text}\r\nThanks\n` })).toEqual({
      ok: true,
      value: { subject: '{reference}: hello', text: `${good.text}\nThanks` },
    });
  });

  it.each([
    ['sponsor', 'text', '{title} {link} {by} of {sponsor}'],
    ['', 'text', '{title} {link} {by} {}'],
    ['{', 'text', '{title} {link} {by} {'],
    ['}', 'text', '{title} {link} {by} }}'],
    ['title', 'subject', '{reference}: {title}'],
    ['link', 'subject', '{reference}: {link}'],
  ] as const)('may not name "%s" in the %s', (placeholder, at, words) => {
    expect(check({ [at]: words })).toMatchObject({ refusal: { code: 'PLACEHOLDER_UNKNOWN', at, placeholder } });
  });

  it('may not speak of a time that the message does not have', () => {
    expect(checkWords('WITHDRAWN', { subject: '{reference}: over', text: '{title} {by}' })).toMatchObject({
      refusal: { code: 'PLACEHOLDER_UNKNOWN', placeholder: 'by', possible: ['title', 'reference', 'due'] },
    });
  });

  it.each([
    ['reference', 'subject', 'Hello'],
    ['title', 'text', 'By {by}: {link}'],
    ['link', 'text', 'About {title} by {by}'],
    ['by', 'text', 'About {title}: {link}'],
  ] as const)('must name {%s} in the %s', (placeholder, at, words) => {
    expect(check({ [at]: words })).toMatchObject({ refusal: { code: 'PLACEHOLDER_MISSING', at, placeholder } });
  });

  it.each(['https://example.org/x', 'www.example.org', 'mailto:a@example.org'])(
    'hold no link of their own: %s',
    (found) => {
      expect(check({ text: `${good.text} or ${found}` })).toMatchObject({
        refusal: { code: 'OWN_LINK_NOT_ALLOWED', found },
      });
    },
  );

  it.each([
    ['an empty subject', { subject: ' ' }, LONGEST_SUBJECT],
    ['a subject of two lines', { subject: '{reference}\nBcc: all@example.org' }, LONGEST_SUBJECT],
    ['a long subject', { subject: `{reference}${'x'.repeat(LONGEST_SUBJECT)}` }, LONGEST_SUBJECT],
    ['a long text', { text: `${good.text}${'x'.repeat(LONGEST_TEXT)}` }, LONGEST_TEXT],
  ])('are refused with %s', (_, over, longest) => {
    expect(check(over)).toMatchObject({ refusal: { code: 'WORDS_OUT_OF_BOUNDS', longest } });
  });

  it('tell what they must and may say', () => {
    expect(placeholderRules('SITE_INVITED')).toEqual({
      subject: { required: ['reference'], possible: ['reference', 'due', 'by'] },
      text: { required: ['title', 'by', 'link'], possible: ['title', 'by', 'link', 'reference', 'due'] },
    });
  });
});

describe('a change of a template', () => {
  const next = {
    id: newId(),
    partnershipId: newId(),
    kind: 'SITE_INVITED',
    language: 'sv',
    words: good,
    changedAt: Temporal.Instant.from('2026-06-15T07:00:00Z'),
    changedBy: null,
  } as const;

  it('is a version after the present one', () => {
    expect(changeTemplate(null, next, 0)).toMatchObject({ ok: true, value: { version: 1, words: good } });
    expect(changeTemplate({ version: 3 }, { ...next, words: null }, 3)).toMatchObject({
      value: { version: 4, words: null },
    });
  });

  it('is refused when somebody was faster, telling the version to begin from', () => {
    expect(changeTemplate({ version: 3 }, next, 2)).toMatchObject({
      refusal: { code: 'TEMPLATE_CHANGED_MEANWHILE', present: 3 },
    });
  });

  it('checks the words', () => {
    expect(changeTemplate(null, { ...next, words: { ...good, subject: 'x' } }, 0)).toMatchObject({
      refusal: { code: 'PLACEHOLDER_MISSING' },
    });
  });
});
