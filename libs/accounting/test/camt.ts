/** One entry of an invented bank file. */
export interface WrittenEntry {
  readonly amount?: string;
  readonly currency?: string;
  readonly direction?: 'CRDT' | 'DBIT';
  readonly status?: string;
  readonly bookedOn?: string;
  readonly servicerReference?: string;
  /** Each a transaction, as XML within `TxDtls`. */
  readonly transactions?: readonly string[];
  /** More within `Ntry`, as XML. */
  readonly more?: string;
}

export interface WrittenFile {
  readonly kind?: '053' | '054';
  readonly version?: string;
  readonly account?: string;
  readonly messageId?: string;
}

/** A transaction with a structured reference, or with a text. */
export const transaction = (over: {
  readonly amount?: string;
  readonly reference?: string;
  readonly text?: string;
  readonly payer?: string;
  readonly newer?: boolean;
}): string =>
  [
    '<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>',
    over.amount ? `<Amt Ccy="SEK">${over.amount}</Amt>` : '',
    over.payer
      ? `<RltdPties><Dbtr>${over.newer ? `<Pty><Nm>${over.payer}</Nm></Pty>` : `<Nm>${over.payer}</Nm>`}</Dbtr></RltdPties>`
      : '',
    over.reference || over.text ? '<RmtInf>' : '',
    over.text ? `<Ustrd>${over.text}</Ustrd>` : '',
    over.reference ? `<Strd><CdtrRefInf><Ref>${over.reference}</Ref></CdtrRefInf></Strd>` : '',
    over.reference || over.text ? '</RmtInf>' : '',
  ].join('');

/** A file as banks send it, of the structure that its version asks for. */
export function camt(entries: readonly WrittenEntry[], file: WrittenFile = {}): string {
  const { kind = '053', version = '001.08', account = 'SE4550000000058398257466', messageId = 'M1' } = file;
  const [container, part] = kind === '053' ? ['BkToCstmrStmt', 'Stmt'] : ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'];
  const newer = Number(version.slice(-2)) >= 8;
  const written = entries.map(
    ({
      amount = '125.00',
      currency = 'SEK',
      direction = 'CRDT',
      status = 'BOOK',
      bookedOn = '2026-03-20',
      ...entry
    }) => `
      <Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>
        <Sts>${newer ? `<Cd>${status}</Cd>` : status}</Sts><BookgDt><Dt>${bookedOn}</Dt></BookgDt>
        ${entry.servicerReference ? `<AcctSvcrRef>${entry.servicerReference}</AcctSvcrRef>` : ''}
        ${(entry.transactions ?? []).length > 0 ? `<NtryDtls>${(entry.transactions ?? []).map((one) => `<TxDtls>${one}</TxDtls>`).join('')}</NtryDtls>` : ''}
        ${entry.more ?? ''}</Ntry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${kind}.${version}"><${container}>
  <GrpHdr><MsgId>${messageId}</MsgId><CreDtTm>2026-03-20T18:00:00</CreDtTm></GrpHdr>
  <${part}><Id>1</Id><Acct><Id><IBAN>${account}</IBAN></Id></Acct>${written.join('')}</${part}></${container}></Document>`;
}

/** As it comes over a wire: in pieces that break wherever they like. */
export async function* inPieces(content: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}
