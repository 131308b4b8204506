import { InvoiceDocuments } from '@samprova/accounting';
import { ANONYMOUS, type Result, systemActor } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { Fault } from '@samprova/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { CommandFailure } from '../command.js';
import { withAccounting } from './with-accounting.js';

type Document = Awaited<ReturnType<InvoiceDocuments['byNumber']>>;
type Findings = Extract<ReturnType<InvoiceDocuments['check']>, { readonly ok: true }>['value'];

/** @throws CommandFailure with one sentence */
export function invoiceFile(kind: 'xml' | 'pdf', number: string, data?: string): Promise<Buffer> {
  return ofDocument(number, data, (documents, document) =>
    kind === 'pdf' ? documents.pdf(document) : xmlOf(documents, document),
  );
}

/** The electronic invoice and what is wrong with it. @throws CommandFailure with one sentence */
export function invoiceFindings(
  number: string,
  data?: string,
): Promise<{ readonly findings: Findings; readonly xml: Buffer }> {
  return ofDocument(number, data, (documents, document) => ({
    findings: complete(documents.check(document)),
    xml: xmlOf(documents, document),
  }));
}

function xmlOf(documents: InvoiceDocuments, document: Document): Buffer {
  return Buffer.from(complete(documents.xml(document)));
}

function complete<T>(made: Result<T, { readonly code: string; readonly message: string }>): T {
  if (!made.ok) throw new CommandFailure(`samprova invoice: ${made.refusal.message}`);
  return made.value;
}

async function ofDocument<T>(
  number: string,
  data: string | undefined,
  work: (documents: InvoiceDocuments, document: Document) => T | Promise<T>,
): Promise<T> {
  try {
    return await withAccounting(data, async (app) => work(app.get(InvoiceDocuments), await find(app, number)));
  } catch (error) {
    if (error instanceof Fault) throw new CommandFailure(`samprova invoice: there is no invoice "${number}".`);
    throw error;
  }
}

async function find(app: INestApplicationContext, number: string): Promise<Document> {
  const partnerships = await app.get(Partnerships).list(ANONYMOUS);
  const sender = partnerships.find(({ code }) => number.startsWith(`${code}-`));
  if (!sender) throw new CommandFailure(`samprova invoice: no partnership numbers its invoices like "${number}".`);
  return app.get(InvoiceDocuments).byNumber(systemActor(sender.id), number);
}
