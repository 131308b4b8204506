import { isId } from '@samprova/kernel';
import type { SendMailOptions } from 'nodemailer';
import { Hopeless } from '../queue/hopeless.js';
import type { MailMessage } from './mailer.js';

/** The message itself is wrong, or the receiver's server refused it for good. */
export class UnsendableMail extends Hopeless {}

/** Parts of an address as they are used in practice: no quotes, comments, literals or non-ASCII (GHSA-mm7p-fcc7-pg87). */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const SUBJECT_LENGTH = 250;

export function isMailAddress(value: string): boolean {
  const at = value.lastIndexOf('@');
  const [local, domain] = [value.slice(0, at), value.slice(at + 1)];
  return at > 0 && value.length <= 254 && local.length <= 64 && LOCAL.test(local) && DOMAIN.test(domain);
}

/** What nodemailer is given: checked, one receiver, nothing that could become a header of its own. */
export function envelope(message: MailMessage, from: string): SendMailOptions {
  const { id, to, subject, text, html, date } = message;
  if (!isId(id)) throw new UnsendableMail('a message needs the id of its row');
  if (!isMailAddress(to)) throw new UnsendableMail(`message ${id} has no plain e-mail address to go to`);
  if (subject.length === 0 || subject.length > SUBJECT_LENGTH || CONTROL.test(subject))
    throw new UnsendableMail(`the subject of message ${id} is empty, too long or has control characters`);
  return {
    messageId: `<${id}@${domainOf(from)}>`,
    from: { name: '', address: from },
    to: { name: '', address: to },
    envelope: { from, to },
    subject,
    text,
    ...(html === undefined ? {} : { html }),
    ...(date ? { date: new Date(date.epochMilliseconds) } : {}),
    // RFC 3834: no out-of-office notes in reply.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
