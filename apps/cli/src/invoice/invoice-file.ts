import { InvoiceDocuments } from '@samprova/accounting';
import { ANONYMOUS, systemActor } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { Fault } from '@samprova/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandFailure } from '../command.js';
import { withAccounting } from './with-accounting.js';

/** @throws CommandFailure with one sentence */
export async function invoiceFile(kind: 'xml' | 'pdf', number: string, data?: string): Promise<Buffer> {
  try {
    return await withAccounting(data, (app) => write(app, kind, number));
  } catch (error) {
    if (error instanceof Fault) throw new CommandFailure(`samprova invoice: there is no invoice "${number}".`);
    throw error;
  }
}

async function write(app: INestApplicationContext, kind: 'xml' | 'pdf', number: string): Promise<Buffer> {
  const documents = app.get(InvoiceDocuments);
  const partnerships = await app.get(Partnerships).list(ANONYMOUS);
  const sender = partnerships.find(({ code }) => number.startsWith(`${code}-`));
  if (!sender) throw new CommandFailure(`samprova invoice: no partnership numbers its invoices like "${number}".`);
  const document = await documents.byNumber(systemActor(sender.id), number);
  if (kind === 'pdf') return documents.pdf(document);
  const xml = documents.xml(document);
  if (!xml.ok) throw new CommandFailure(`samprova invoice: ${xml.refusal.message}`);
  return Buffer.from(xml.value);
}
