import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@samprova/kernel';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { FolderMailer } from './folder-mailer.js';
import { type MailSettings, openMailer } from './mail.module.js';
import type { MailMessage } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';
import { UnsendableMail } from './envelope.js';

const FROM = 'portal@trials.example';

function aMessage(changes: Partial<MailMessage> = {}): MailMessage {
  return { id: newId(), to: 'kim@hospital.example', subject: 'En fråga', text: 'Hej Kim,\nså är det.', ...changes };
}

describe('the mail folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-mail-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('holds one file for each message, with its Message-ID', async () => {
    const mailer = new FolderMailer(join(folder, 'made', 'here'), FROM);
    const message = aMessage({ html: '<p>Hej Kim</p>' });
    await mailer.send(message);
    const content = await readFile(join(folder, 'made', 'here', `${message.id}.eml`), 'utf8');
    expect(content).toContain(`Message-ID: <${message.id}@trials.example>\r\n`);
    expect(content).toContain('To: kim@hospital.example\r\n');
    expect(content).toContain('Subject: =?UTF-8?Q?En_fr=C3=A5ga?=');
    expect(content).toContain('<p>Hej Kim</p>');
  });

  it('replaces the file when a message is sent again', async () => {
    const mailer = new FolderMailer(folder, FROM);
    const message = aMessage();
    await Promise.all([mailer.send(message), mailer.send(message)]);
    await mailer.send({ ...message, text: 'again' });
    expect(await readdir(folder)).toEqual([`${message.id}.eml`]);
    expect(await readFile(join(folder, `${message.id}.eml`), 'utf8')).toContain('again');
  });

  it('writes nothing for a message that cannot be sent', async () => {
    await expect(new FolderMailer(folder, FROM).send(aMessage({ to: 'nobody' }))).rejects.toThrow(UnsendableMail);
    expect(await readdir(folder)).toEqual([]);
  });

  it('stops the start when it cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(() => new FolderMailer(join(folder, 'file', 'below'), FROM)).toThrow('MAIL_FOLDER');
  });
});

describe('a mail server', () => {
  let server: Server;
  let answerToReceiver = '250 ok';
  const received: string[] = [];

  /** Speaks as much SMTP as one message needs. */
  beforeEach(async () => {
    received.length = 0;
    server = createServer((socket) => {
      let data: string[] | null = null;
      const say = (line: string): void => void socket.write(`${line}\r\n`);
      say('220 test');
      createInterface({ input: socket }).on('line', (line) => {
        if (data) {
          if (line !== '.') return void data.push(line);
          received.push(data.join('\n'));
          data = null;
          return say('250 taken');
        }
        if (line.startsWith('RCPT')) return say(answerToReceiver);
        if (line === 'DATA') {
          data = [];
          return say('354 go on');
        }
        if (line === 'QUIT') return void socket.end('221 bye\r\n');
        say('250 ok');
      });
      socket.on('error', () => undefined);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(async () => {
    server.close();
    await once(server, 'close');
  });

  async function send(message: MailMessage): Promise<void> {
    const mailer = new SmtpMailer(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, FROM);
    try {
      await mailer.send(message);
    } finally {
      await mailer.close();
    }
  }

  it('gets the message', async () => {
    answerToReceiver = '250 ok';
    const message = aMessage();
    await send(message);
    expect(received[0]).toContain(`Message-ID: <${message.id}@trials.example>`);
    expect(received[0]).toContain('Auto-Submitted: auto-generated');
  });

  it('that refuses the receiver for good makes the message unsendable', async () => {
    answerToReceiver = '550 no such person';
    await expect(send(aMessage())).rejects.toThrow(UnsendableMail);
  });

  it('that is busy may be asked again', async () => {
    answerToReceiver = '451 later';
    await expect(send(aMessage())).rejects.not.toThrow(UnsendableMail);
  });
});

describe('the choice of the way out', () => {
  const settings: MailSettings = { profile: 'demo', smtpUrl: undefined, mailFolder: tmpdir(), mailFrom: FROM };

  it('is the folder by default and the server when one is named', () => {
    expect(openMailer(settings)).toBeInstanceOf(FolderMailer);
    expect(openMailer({ ...settings, smtpUrl: 'smtp://mail.example' })).toBeInstanceOf(SmtpMailer);
  });

  it('refuses the folder in production', () => {
    expect(() => openMailer({ ...settings, profile: 'production' })).toThrow(
      'production refuses to start without SMTP_URL',
    );
  });

  it('refuses addresses that are none', () => {
    expect(() => openMailer({ ...settings, mailFrom: 'Portal <p@trials.example>' })).toThrow('MAIL_FROM');
    expect(() => openMailer({ ...settings, smtpUrl: 'mail.example:25' })).toThrow('SMTP_URL');
  });
});
