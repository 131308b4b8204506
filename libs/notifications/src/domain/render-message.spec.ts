import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, Temporal } from '@samprova/kernel';
import fc from 'fast-check';
import { MESSAGE_KINDS, type MessageKind } from './message-kind.js';
import { bundle, type MessageFacts, renderMessage } from './render-message.js';

const KINDS = Object.keys(MESSAGE_KINDS) as MessageKind[];
const facts: MessageFacts = {
  reference: 'S26-0042',
  title: 'Ulcerative colitis, phase 2',
  due: Temporal.Instant.from('2026-06-23T15:00:00Z'),
  by: Temporal.Instant.from('2026-06-22T13:00:00Z'),
  link: 'http://localhost:3000/inquiries/1',
};
const render = (kind: MessageKind, over: Partial<MessageFacts> = {}, language: (typeof LANGUAGES)[number] = 'en') =>
  renderMessage(kind, language, { ...facts, ...over }, 'Europe/Stockholm');

describe('a rendered message', () => {
  it.each(LANGUAGES)('tells times in %s on the partnership’s wall, and whose wall that is', (language) => {
    const { text } = render('REQUEST_RECEIVED', {}, language);
    expect(text).toMatch(/23\.? jun[ei].*17[:.]00 (CEST|GMT\+2|UTC\+2)/i);
  });

  it('says that the clock stands where there is no date, and nothing of a date', () => {
    expect(render('REQUEST_RECEIVED', { due: null }).text).toBe(
      'We have received "Ulcerative colitis, phase 2". The clock stands; the date follows when it runs again. Follow it here: http://localhost:3000/inquiries/1',
    );
    for (const language of LANGUAGES)
      expect(render('INQUIRY_NEW', { due: null }, language).text).not.toMatch(/–|senast|senest|due/);
  });

  it('takes a title as text, whatever stands in it', () => {
    const { subject, text } = render('SITE_INVITED', { title: '{link}\r\nBcc: all@example.org' });
    expect(text).toContain('"{link} Bcc: all@example.org"');
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it('says in a subject only the reference and our own words, so that nothing confidential is on a lock screen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.constantFrom(...LANGUAGES), (kind, language) => {
        const { subject, text } = render(kind, { title: 'SECRET', link: 'LINK' }, language);
        expect(subject).toContain('S26-0042');
        expect(subject).not.toMatch(/SECRET|LINK|[{}\r\n]/);
        expect(text).not.toMatch(/[{}]/);
      }),
    );
  });
});

describe('a bundle', () => {
  it('is one e-mail with every message, each under its own heading', () => {
    const both = bundle([render('SITE_INVITED'), render('SITE_REMINDED')], 'sv');
    expect(both.subject).toBe('Samprova: 2 meddelanden');
    expect(both.text.split('\n\n')).toHaveLength(2);
    expect(both.text).toContain(render('SITE_REMINDED').text);
  });

  it('of one is the message itself, and of none is a fault', () => {
    expect(bundle([render('BREACHED')], 'en')).toEqual(render('BREACHED'));
    expect(() => bundle([], 'en')).toThrow();
  });
});
