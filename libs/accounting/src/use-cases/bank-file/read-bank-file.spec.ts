import { describe, expect, it } from '@jest/globals';
import { camt, inPieces, transaction } from '../../../test/camt.js';
import type { BankFile } from '../../domain/payment/bank-file.js';
import { readBankFile } from './read-bank-file.js';

async function read(content: string | Uint8Array, size?: number): Promise<BankFile> {
  const result = await readBankFile(inPieces(content, size));
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value.file;
}
async function problem(content: string | Uint8Array): Promise<string | null> {
  const result = await readBankFile(inPieces(content, 1000));
  return result.ok ? null : result.refusal.problem;
}
const paid = { transactions: [transaction({ reference: '20260004219', payer: 'Påhittat Pharma AB' })] };

describe('a file of the bank', () => {
  it.each([
    ['053', '001.02'],
    ['053', '001.08'],
    ['054', '001.02'],
    ['054', '001.04'],
    ['054', '001.08'],
  ] as const)('camt.%s.%s tells who paid what with which reference', async (kind, version) => {
    const newer = version === '001.08';
    const file = await read(
      camt(
        [
          {
            servicerReference: 'B1',
            transactions: [
              transaction({ reference: '2026 0004 219', text: 'Faktura', payer: 'Ö & Co', newer }).replace(
                '&',
                '&amp;',
              ),
            ],
          },
        ],
        { kind, version },
      ),
    );
    expect(file).toMatchObject({ kind: `CAMT_${kind}`, version, messageId: 'M1', notBooked: 0 });
    expect(file.entries).toEqual([
      {
        account: 'SE4550000000058398257466',
        servicerReference: 'B1',
        direction: 'IN',
        minor: 12_500,
        currency: 'SEK',
        bookedOn: expect.objectContaining({}),
        transactions: [
          {
            minor: 12_500,
            references: [{ text: '2026 0004 219', minor: null }],
            text: 'Faktura',
            endToEndId: null,
            servicerReference: null,
            payerName: 'Ö & Co',
            payerAccount: null,
          },
        ],
      },
    ]);
    expect(file.entries[0]?.bookedOn.toString()).toBe('2026-03-20');
  });

  it('takes a bundle apart when its parts add up, and leaves it whole when they do not', async () => {
    const parts = [
      transaction({ amount: '100.00', reference: '18' }),
      transaction({ amount: '25.00', reference: '26' }),
    ];
    const whole = await read(camt([{ transactions: parts }]));
    expect(whole.entries[0]?.transactions.map(({ minor, references }) => [minor, references[0]?.text])).toEqual([
      [10_000, '18'],
      [2500, '26'],
    ]);
    const apart = await read(camt([{ amount: '124.00', transactions: parts }]));
    expect(apart.entries[0]?.transactions).toMatchObject([{ minor: 12_400, references: [], text: '18 26' }]);
  });

  it('keeps what is booked, and counts what is not yet', async () => {
    const file = await read(camt([paid, { status: 'PDNG' }, { status: 'INFO' }, { amount: '0.00' }]));
    expect([file.entries.length, file.notBooked]).toEqual([1, 3]);
  });

  it('tells money that went out from money that came in', async () => {
    const file = await read(camt([{ direction: 'DBIT' }, {}]));
    expect(file.entries.map(({ direction }) => direction)).toEqual(['OUT', 'IN']);
  });

  it('takes several references with the amount of each', async () => {
    const strd = (reference: string, amount: string): string =>
      `<Strd><RfrdDocAmt><RmtdAmt Ccy="SEK">${amount}</RmtdAmt></RfrdDocAmt><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd>`;
    const file = await read(camt([{ transactions: [`<RmtInf>${strd('18', '100')}${strd('26', '25.00')}</RmtInf>`] }]));
    expect(file.entries[0]?.transactions[0]?.references).toEqual([
      { text: '18', minor: 10_000 },
      { text: '26', minor: 2500 },
    ]);
  });

  it('is read in ISO 8859-1 too, and skips what a bank adds of its own', async () => {
    const own = '<SplmtryData><Envlp><x:deep xmlns:x="urn:bank"><x:Amt>9</x:Amt></x:deep></Envlp></SplmtryData>';
    const text = camt([{ ...paid, more: own }]).replace('UTF-8', 'ISO-8859-1');
    const file = await read(Buffer.from(text, 'latin1'));
    expect(file.entries[0]).toMatchObject({ minor: 12_500, transactions: [{ payerName: 'Påhittat Pharma AB' }] });
  });

  const good = camt([paid]);
  it.each([
    ['of nothing', '', 'NOT_XML'],
    ['of no XML', '{"a": 1}', 'NOT_XML'],
    ['of another kind', '<Invoice xmlns="urn:x"/>', 'NOT_CAMT'],
    ['of camt.052', good.replaceAll('camt.053', 'camt.052'), 'NOT_CAMT'],
    ['of no known version', good.replace('001.08', '001.99'), 'NOT_CAMT'],
    ['whose parts do not belong together', good.replaceAll('BkToCstmrStmt', 'BkToCstmrDbtCdtNtfctn'), 'NOT_CAMT'],
    ['cut off in the middle', good.slice(0, 700), 'CUT_OFF'],
    ['cut off at its end', good.slice(0, -3), 'CUT_OFF'],
    ['with a document type', good.replace('<Document', '<!DOCTYPE d [<!ENTITY a "b">]><Document'), 'DOCTYPE'],
    ['with an endless document type', `<!doctype ${'x'.repeat(5000)}`, 'DOCTYPE'],
    ['with an entity', good.replace('Påhittat', '&a;'), 'NOT_XML'],
    ['with an outside file', good.replace('<Document', '<!DOCTYPE d SYSTEM "file:///etc/passwd"><Document'), 'DOCTYPE'],
    ['with foreign elements', good.replace('<Ntry>', '<x:Ntry xmlns:x="urn:x"/><Ntry>'), 'FOREIGN_ELEMENT'],
    ['nested too deeply', good.replace('<Ntry>', `<Ntry>${'<a>'.repeat(100)}`), 'TOO_DEEP'],
    ['with an amount of three decimals', good.replace('125.00', '125.001'), 'AMOUNT'],
    ['with an amount beyond counting', good.replace('125.00', '99999999999999999'), 'AMOUNT'],
    ['with a negative amount', good.replace('125.00', '-125.00'), 'AMOUNT'],
    ['without a currency', good.replace(' Ccy="SEK"', ''), 'AMOUNT'],
    ['with an impossible date', good.replace('2026-03-20<', '2026-02-30<'), 'DATE'],
    ['with an entry without a date', good.replace(/<BookgDt>.*<\/BookgDt>/, ''), 'ENTRY_INCOMPLETE'],
    ['with an entry without a direction', good.replace('CRDT', 'XXXX'), 'ENTRY_INCOMPLETE'],
    ['with an entry of no account', good.replace(/<Acct>.*?<\/Acct>/, ''), 'ENTRY_INCOMPLETE'],
    ['in UTF-16', good.replace('UTF-8', 'UTF-16'), 'ENCODING'],
  ])('%s is refused as a whole', async (_, content, expected) => {
    expect(await problem(content)).toBe(expected);
  });

  it('with bytes that are no text is refused', async () => {
    expect(await problem(Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0xfe])]))).toBe('ENCODING');
  });

  it('says on which line it is wrong', async () => {
    const result = await readBankFile(inPieces(good.replace('125.00', 'x')));
    expect(result).toMatchObject({ refusal: { line: 5, message: expect.stringMatching(/^Line 5: "x"/) } });
  });

  it('of more bytes than the limit is refused before it is all read', async () => {
    let passed = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(good.slice(0, 500));
      for (;;) {
        passed += 1;
        await Promise.resolve();
        yield Buffer.alloc(1024 * 1024, ' ');
      }
    }
    expect(await readBankFile(endless())).toMatchObject({ refusal: { problem: 'TOO_LARGE' } });
    expect(passed).toBe(64);
  });
});
