import { AccountingModule, InvoiceDocuments } from '@samprova/accounting';
import { ANONYMOUS, systemActor } from '@samprova/kernel';
import { Partnerships } from '@samprova/partnerships';
import { Fault } from '@samprova/platform';
import { DatabaseModule, roleUrl } from '@samprova/platform/db';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandFailure } from '../command.js';
import { givenDatabase } from '../up/database.js';
import { databaseFailure } from '../up/database-failure.js';
import { installationDatabase } from '../up/installation.js';

/** Accounting alone, on one database. */
@Module({})
class InvoiceFileModule {}

/** @throws CommandFailure with one sentence */
export async function invoiceFile(kind: 'xml' | 'pdf', number: string, data?: string): Promise<Buffer> {
  const { adminUrl } = await givenDatabase(await installationDatabase(data));
  const root = { module: InvoiceFileModule, imports: [DatabaseModule.as(roleUrl(adminUrl, 'app')), AccountingModule] };
  try {
    const app = await NestFactory.createApplicationContext(root, { logger: false, abortOnError: false });
    try {
      const documents = app.get(InvoiceDocuments);
      const partnerships = await app.get(Partnerships).list(ANONYMOUS);
      const sender = partnerships.find(({ code }) => number.startsWith(`${code}-`));
      if (!sender) throw new CommandFailure(`samprova invoice: no partnership numbers its invoices like "${number}".`);
      const document = await documents.byNumber(systemActor(sender.id), number);
      if (kind === 'pdf') return await documents.pdf(document);
      const xml = documents.xml(document);
      if (!xml.ok) throw new CommandFailure(`samprova invoice: ${xml.refusal.message}`);
      return Buffer.from(xml.value);
    } finally {
      await app.close();
    }
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    if (error instanceof Fault) throw new CommandFailure(`samprova invoice: there is no invoice "${number}".`);
    throw databaseFailure(error, adminUrl);
  }
}
