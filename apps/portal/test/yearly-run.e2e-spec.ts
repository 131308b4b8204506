import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { installedBrowser, Stage } from './stage.js';
import { WHO } from './tour.js';
import { member, setUp } from './treasury.js';

const program = installedBrowser();
const SWEDEN = '01900000-0000-7000-8000-000000000752';
/** Another one each time, so that the scene can be played again in front of the same demo. */
const NAME = `Resans Läkemedel ${randomUUID().slice(0, 8)} AB`;

(program === null ? describe.skip : describe)('the treasurer’s year', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open(program!);
    const treasurer = await stage.program(WHO.secretariat);
    const { registerOrganisation } = await treasurer.ask<{ registerOrganisation: { id: string } }>(
      `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) {
        ... on Organisation { id } ... on Refusal { code message } } }`,
      { input: { name: NAME, kind: 'COMPANY', country: 'SE' } },
    );
    await setUp(treasurer, SWEDEN);
    await member(treasurer, SWEDEN, registerOrganisation.id);
  }, 240_000);
  afterAll(() => stage?.close());

  it(
    'goes from the preview to the run, to the invoice as PDF, to the payment that settles it',
    () =>
      stage.play(async () => {
        const treasurer = await stage.signedIn(WHO.secretariat);
        const { page } = treasurer;

        await treasurer.open('/invoices?tab=run');
        const fee = page.getByRole('row', { name: NAME });
        await treasurer.sees('Ready', fee);
        await page.getByRole('button', { name: 'Invoice now' }).click();
        await page.getByRole('alertdialog').getByRole('button', { name: 'Invoice now' }).click();
        await treasurer.sees(/invoices? issued/);
        await treasurer.sees('Invoiced', fee);
        // Everybody who can be invoiced is: the run is not offered again, and could double nothing.
        expect(await page.getByRole('button', { name: 'Invoice now' }).count()).toBe(0);

        await page.getByRole('tab', { name: 'List' }).click();
        const invoice = page.getByRole('row').filter({ hasText: NAME });
        await treasurer.sees('Open', invoice);
        const href = await invoice.getByRole('link', { name: /as PDF/ }).getAttribute('href');
        const pdf = await page.request.get(href!);
        expect(pdf.headers()['content-type']).toBe('application/pdf');
        expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');

        await invoice.getByText(NAME).click();
        const panel = page.getByRole('dialog');
        const reference = /OCR (\d+)/.exec(await (await treasurer.sees(/OCR \d+/, panel)).innerText())![1]!;
        await page.keyboard.press('Escape');
        await panel.waitFor({ state: 'detached' });
        const amount = await open(stage, reference);

        await treasurer.open('/payments');
        await page.locator('input[type=file]').setInputFiles({
          name: 'bank.xml',
          mimeType: 'application/xml',
          buffer: Buffer.from(bankFile(amount, reference)),
        });
        await treasurer.sees('1 entry: 1 found their invoice, 0 with a suggestion, 0 known before.');

        await treasurer.open('/invoices');
        await treasurer.sees('Settled', invoice);
      }),
    120_000,
  );

  it(
    'takes a bank file that is none with words, and nothing of it',
    () =>
      stage.play(async () => {
        const treasurer = await stage.signedIn(WHO.secretariat);
        treasurer.forgive(/422/);
        await treasurer.open('/payments');
        await treasurer.page.locator('input[type=file]').setInputFiles({
          name: 'bank.xml',
          mimeType: 'application/xml',
          buffer: Buffer.from('<html>no bank wrote this</html>'),
        });
        await treasurer.sees('The file was not taken');
        await treasurer.sees(/nothing of it was taken/);
      }),
    60_000,
  );
});

/** What is owed for the invoice with this reference, in whole units as banks write it. */
async function open(stage: Stage, reference: string): Promise<string> {
  const { invoices } = await (
    await stage.program(WHO.secretariat)
  ).ask<{ invoices: { edges: { node: { openMinor: number; paymentReference: { text: string } } }[] } }>(
    'query ($p: ID!) { invoices(partnershipId: $p, first: 100) { edges { node { openMinor paymentReference { text } } } } }',
    { p: SWEDEN },
  );
  const { node } = invoices.edges.find((edge) => edge.node.paymentReference.text === reference)!;
  return (node.openMinor / 100).toFixed(2);
}

function bankFile(amount: string, reference: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
  <GrpHdr><MsgId>${reference}</MsgId><CreDtTm>2026-03-20T18:00:00</CreDtTm></GrpHdr>
  <Stmt><Id>1</Id><Acct><Id><IBAN>SE4550000000058398257466</IBAN></Id></Acct>
    <Ntry><Amt Ccy="SEK">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>2026-03-20</Dt></BookgDt><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
        <RltdPties><Dbtr><Pty><Nm>Resans</Nm></Pty></Dbtr></RltdPties>
        <RmtInf><Strd><CdtrRefInf><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry></Stmt>
</BkToCstmrStmt></Document>`;
}
