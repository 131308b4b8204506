import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { BankEntry, BankFile, BankFileKind, BankFileProblem } from '../../domain/payment/bank-file.js';
import { CamtEntry } from './camt-entry.js';
import { Unreadable } from './unreadable.js';

const NAMESPACE = /^urn:iso:std:iso:20022:tech:xsd:camt\.05([34])\.(001\.(?:0[2-9]|1[0-3]))$/;
const CONTAINERS: Readonly<Record<BankFileKind, string>> = {
  CAMT_053: 'BkToCstmrStmt',
  CAMT_054: 'BkToCstmrDbtCdtNtfctn',
};
const DEEPEST = 40;
const MOST_TRANSACTIONS = 100_000;
const DOCTYPE = '<!doctype';

/**
 * Walks through a camt message and keeps its booked entries. Only the elements of the message's own namespace are read;
 * what banks add of their own (SplmtryData) is skipped. Entities are never expanded: a document type is refused.
 */
export class CamtReader {
  private readonly parser = new SaxesParser({ xmlns: true });
  private readonly path: string[] = [];
  private readonly entries: BankEntry[] = [];
  private namespace = '';
  private kind: BankFileKind | null = null;
  private version = '';
  private messageId = '';
  private account = '';
  private entry: CamtEntry | null = null;
  private notBooked = 0;
  private transactions = 0;
  private skipping = 0;
  private text = '';
  private tail = '';

  constructor() {
    const { parser } = this;
    parser.on('doctype', () => this.refuseDoctype());
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag) => this.open(tag));
    parser.on('text', (text) => this.hear(text));
    parser.on('cdata', (text) => this.hear(text));
    parser.on('closetag', () => this.close());
  }

  write(text: string): void {
    // Before the parser would keep all of it in memory.
    const seen = `${this.tail}${text}`;
    if (seen.toLowerCase().includes(DOCTYPE)) this.refuseDoctype();
    this.tail = seen.slice(1 - DOCTYPE.length);
    this.parse(() => this.parser.write(text), 'NOT_XML');
  }

  end(): BankFile {
    const begun = this.kind !== null;
    this.parse(() => this.parser.close(), begun ? 'CUT_OFF' : 'NOT_XML');
    const { kind, version, messageId, entries, notBooked } = this;
    if (!kind) throw new Unreadable('NOT_CAMT', 'There is no camt.053 or camt.054 message in the file.');
    return { kind, version, messageId, entries, notBooked };
  }

  private parse(step: () => unknown, problem: BankFileProblem): void {
    try {
      step();
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      const told = (error as Error).message.replace(/^\d+:\d+: /, '').slice(0, 200);
      const message =
        problem === 'CUT_OFF'
          ? 'The file ends in the middle; get it from the bank again. Nothing of it was taken.'
          : `The file is no well-formed XML: ${told}`;
      throw new Unreadable(problem, message, this.line);
    }
  }

  private get line(): number {
    return this.parser.line;
  }

  private refuseDoctype(): never {
    throw new Unreadable(
      'DOCTYPE',
      'A bank file has no document type and no entities; this one is not taken.',
      this.line,
    );
  }

  private open(tag: SaxesTagNS): void {
    this.text = '';
    if (this.path.length === 0) this.begin(tag);
    if (this.path.length >= DEEPEST) throw new Unreadable('TOO_DEEP', 'Elements are nested too deeply.', this.line);
    this.path.push(tag.local);
    if (this.skipping > 0 || tag.local === 'SplmtryData') {
      this.skipping += 1;
      return;
    }
    if (tag.uri !== this.namespace)
      throw new Unreadable('FOREIGN_ELEMENT', `<${tag.name.slice(0, 60)}> is no element of the message.`, this.line);
    const place = this.path.length;
    if (place === 2 && (!this.kind || tag.local !== CONTAINERS[this.kind]))
      throw new Unreadable('NOT_CAMT', `<${tag.local.slice(0, 60)}> does not stand in such a message.`, this.line);
    if (place === 3) this.account = '';
    if (place === 4 && tag.local === 'Ntry') this.entry = new CamtEntry(this.account, this.line);
    else this.entry?.open(this.within(), tag.attributes.Ccy?.value ?? null);
  }

  private begin({ local, uri }: SaxesTagNS): void {
    const [, last, version = ''] = NAMESPACE.exec(uri) ?? [];
    if (local !== 'Document' || !last)
      throw new Unreadable(
        'NOT_CAMT',
        'Give a camt.053 or camt.054 file of the bank, version .001.02 or later.',
        this.line,
      );
    this.namespace = uri;
    this.kind = last === '3' ? 'CAMT_053' : 'CAMT_054';
    this.version = version;
  }

  private hear(text: string): void {
    this.text += text;
  }

  private close(): void {
    const text = this.text.trim();
    this.text = '';
    if (this.skipping > 0) this.skipping -= 1;
    else if (this.entry && this.path.length === 4) this.keep(this.entry);
    else if (this.entry) this.entry.close(this.within(), text, this.line);
    else this.head(text);
    this.path.pop();
  }

  /** Where in the entry we are. */
  private within(): string {
    return this.path.slice(4).join('/');
  }

  private head(text: string): void {
    const place = this.path.slice(2).join('/');
    if (place === 'GrpHdr/MsgId') this.messageId = text.slice(0, 100);
    if (/^(?:Stmt|Ntfctn)\/Acct\/Id\/(?:IBAN|Othr\/Id)$/.test(place))
      this.account = text.replace(/\s/g, '').slice(0, 50);
  }

  private keep(entry: CamtEntry): void {
    this.entry = null;
    const made = entry.finish();
    if (!made) {
      this.notBooked += 1;
      return;
    }
    this.transactions += made.transactions.length;
    if (this.transactions > MOST_TRANSACTIONS)
      throw new Unreadable(
        'TOO_LARGE',
        `A file has at most ${MOST_TRANSACTIONS} transactions; split it by day.`,
        this.line,
      );
    this.entries.push(made);
  }
}
