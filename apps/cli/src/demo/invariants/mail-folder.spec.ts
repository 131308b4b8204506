import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@samprova/kernel';
import { readMailFolder } from './mail-folder.js';

const envelopeFile = (id: string): string =>
  [
    'From: samprova@example.org',
    'To: <alva.provsten.se@example.org>',
    'Subject: S26-0001:',
    ' a question',
    `Message-ID: <${id}@example.org>`,
    'Content-Transfer-Encoding: quoted-printable',
    'Date: Tue, 17 Mar 2026 08:00:00 +0000',
    '',
    'F=C3=B6rfr=C3=A5gan v=C3=A4ntar p=C3=A5 svar, och raden =C3=A4r l=C3=A5ng n=',
    'og f=C3=B6r att brytas.',
    '',
  ].join('\r\n');

describe('the mail folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-letters-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is read with long, coded lines and all', async () => {
    const id = newId();
    await writeFile(join(folder, `${id}.eml`), envelopeFile(id));
    await writeFile(join(folder, 'half.part'), 'no letter');
    expect(await readMailFolder(folder)).toMatchObject([
      {
        id,
        messageId: `<${id}@example.org>`,
        to: 'alva.provsten.se@example.org',
        subject: 'S26-0001: a question',
        text: 'Förfrågan väntar på svar, och raden är lång nog för att brytas.\r\n',
      },
    ]);
    expect((await readMailFolder(folder))[0]?.date.toString()).toBe('2026-03-17T08:00:00Z');
  });
});
