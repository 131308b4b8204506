import { describe, expect, it } from '@jest/globals';
import { newId, Temporal } from '@samprova/kernel';
import fc from 'fast-check';
import { envelope, isMailAddress } from './envelope.js';
import type { MailMessage } from './mailer.js';

const FROM = 'portal@trials.example';

function aMessage(changes: Partial<MailMessage> = {}): MailMessage {
  return { id: newId(), to: 'kim@hospital.example', subject: 'A question', text: 'Dear Kim', ...changes };
}

describe('an e-mail address', () => {
  it.each(['kim@hospital.example', "k.o'neil+x@a-b.co.example", 'KIM@XN--SJUKHUS-EXA.EXAMPLE', 'a@b.example'])(
    'may be %s',
    (address) => expect(isMailAddress(address)).toBe(true),
  );

  it.each([
    '',
    'kim',
    '@hospital.example',
    'kim@',
    'kim@localhost',
    'kim@[127.0.0.1]',
    'kim@1.2.3.4',
    '"kim"@hospital.example',
    'kim@hospital.example, bo@hospital.example',
    'Kim <kim@hospital.example>',
    'kim@evil.example@hospital.example',
    'kim(x)@hospital.example',
    'kim@hospital.example\r\nBcc: all@hospital.example',
    'kim@hospital.example\n',
    ' kim@hospital.example',
    '.kim@hospital.example',
    'k..im@hospital.example',
    'kim@-hospital.example',
    'kim@hospital..example',
    'kím@hospital.example',
    `${'k'.repeat(65)}@hospital.example`,
    `kim@${'h.'.repeat(130)}example`,
  ])('may not be %j', (address) => expect(isMailAddress(address)).toBe(false));

  it('never holds what ends a header or starts another address', () => {
    fc.assert(fc.property(fc.string(), (text) => !isMailAddress(text) || !/[\s,;<>()"\\]/.test(text)));
  });
});

describe('an envelope', () => {
  it('bears the id of the row as its Message-ID', () => {
    const message = aMessage();
    expect(envelope(message, FROM)).toMatchObject({
      messageId: `<${message.id}@trials.example>`,
      envelope: { from: FROM, to: 'kim@hospital.example' },
    });
  });

  it('tells business time as its date', () => {
    const date = Temporal.Instant.from('2026-06-15T07:00:00Z');
    expect(envelope(aMessage({ date }), FROM).date).toEqual(new Date('2026-06-15T07:00:00Z'));
  });

  it.each(['Hello\r\nBcc: all@hospital.example', 'a\u0000b', 'a\u2028b', '', 'x'.repeat(251)])(
    'refuses the subject %j',
    (subject) => expect(() => envelope(aMessage({ subject }), FROM)).toThrow('subject'),
  );

  it('refuses an id that is none, which would become a path and a header', () => {
    expect(() => envelope(aMessage({ id: '../../etc/passwd' }), FROM)).toThrow('id of its row');
  });
});
