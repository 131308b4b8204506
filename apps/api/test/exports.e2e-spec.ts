import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@samprova/kernel';
import { parse } from 'csv-parse/sync';
import { extractText, getDocumentProxy } from 'unpdf';
import { type Acting, COUNTRIES, DO, sent, startWorld, type World } from './feasibility-world.js';

const { SE, DK, NO } = COUNTRIES;
let world: World;
let requestId: string;
let inquiries: Readonly<Record<string, string>>;
let swede: string;
/** Answers below the conditions that a spreadsheet would take for a formula. */
const FORMULA = '=HYPERLINK("http://example.org","click")';

beforeAll(async () => {
  world = await startWorld();
  ({ requestId, inquiries } = await sent(world, { partnershipIds: [SE, DK, NO] }));
  swede = inquiries['SE']!;
  const routed = await world.give(world.coordinator, DO.route, { inquiryId: swede, networkIds: [world.networkId] });
  const [assignment] = routed['assignments'] as { id: string }[];
  const { north, south, east } = world.sites;
  const confirmed = await world.give(world.networkCoordinator, DO.confirm, {
    assignmentId: assignment!.id,
    sites: [north, south, east].map(({ siteId }) => ({ siteId })),
  });
  const { invitations } = confirmed['inquiry'] as { invitations: { id: string; siteId: string }[] };
  const invitationOf = (siteId: string): string => invitations.find((asked) => asked.siteId === siteId)!.id;
  const conditional = await world.give(north.lead, DO.answer, {
    input: {
      invitationId: invitationOf(north.siteId),
      kind: 'CONDITIONAL',
      expectedPatients: 1200,
      conditions: FORMULA,
    },
  });
  await world.give(south.lead, DO.answer, {
    input: {
      invitationId: invitationOf(south.siteId),
      kind: 'DECLINED',
      declineReason: 'NO_STUDY_NURSE',
      comment: 'Investigator South has no nurse',
    },
  });
  await world.moveTo('2026-06-17T09:00:00Z');
  const [{ id: answerId }] = conditional['answers'] as [{ id: string }];
  await world.give(world.coordinator, DO.editResponse, {
    inquiryId: swede,
    summary: 'Åtta kliniker på Öland säger ja.\n\nÆrligt talt: né.',
    approvedCommentIds: [answerId],
  });
  await world.give(world.coordinator, DO.release, { inquiryId: swede });
  await world.give(world.sponsor, DO.withdraw, { inquiryId: inquiries['NO'] });
});
afterAll(async () => {
  await world?.api.close();
});

async function tokenOf(who: Acting): Promise<string> {
  const { createApiToken } = await who.client.ask<{ createApiToken: { secret: string } }>(
    'mutation { createApiToken(name: "files") { secret } }',
  );
  return createApiToken.secret;
}
async function get(who: Acting | null, path: string) {
  const headers: Record<string, string> = who ? { authorization: `Bearer ${await tokenOf(who)}` } : {};
  const answer = await fetch(`${world.api.url}${path}`, { headers });
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}
const codeOf = ({ bytes }: { bytes: Buffer }): unknown =>
  (JSON.parse(bytes.toString()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code;
async function read(bytes: Buffer) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: true });
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  const { info } = await pdf.getMetadata();
  return {
    text: text.replace(/\s+/g, ' '),
    tree,
    info: info as Record<string, unknown>,
    marks: await pdf.getMarkInfo(),
  };
}
const rowsOf = (bytes: Buffer): Record<string, string>[] =>
  parse(bytes, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('the national response as PDF', () => {
  it('is tagged, in the language asked for, and tells what was answered, in the partnership’s zone', async () => {
    const { status, headers, bytes } = await get(world.sponsor, `/responses/${swede}/1.pdf?lang=sv`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="S26-\d+-SE-v1\.pdf"$/);
    expect(headers.get('cache-control')).toBe('private, no-store');
    const { text, tree, info, marks } = await read(bytes);
    expect(marks).toMatchObject({ Marked: true });
    expect(info).toMatchObject({
      Language: 'sv-SE',
      Title: expect.stringMatching(/^Nationellt svar S26-\d+, Sverige$/),
    });
    expect(bytes.toString('latin1')).toContain('/StructTreeRoot');
    for (const role of ['"H1"', '"H2"', '"TH"', '"TD"', '"Figure"']) expect(tree).toContain(role);
    const [frozen] = await world.api.look<{ sha256: string }>(
      'select sha256 from feasibility.national_response where inquiry_id = $1',
      [swede],
    );
    for (const words of [
      'Nationellt svar, Sverige',
      'Åtta kliniker på Öland säger ja.',
      'Ærligt talt: né.',
      'mån 15 juni 2026', // received 09:00 in Stockholm
      'tis 23 juni 2026', // due: 19 June is Midsummer Eve
      'ons 17 juni 2026',
      '11:00',
      'midsommarafton',
      'Gastro North, Hospital North',
      'Intresserad med villkor',
      FORMULA,
      'Ingen forskningssjuksköterska',
      'Gastro East, Hospital East',
      'Inget svar från: Gastroenterology.',
      frozen!.sha256.slice(0, 40),
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/Förväntade patienter 1\s?200/);
  });

  it('never holds a decliner’s name or a text that was not approved', async () => {
    for (const path of [`/responses/${swede}/1.pdf`, `/requests/${requestId}/comparison.pdf`]) {
      const { text } = await read((await get(world.sponsor, path)).bytes);
      expect(text).not.toContain('Investigator South');
      expect(text).not.toContain('has no nurse');
    }
    for (const path of [`/responses/${swede}/1.csv`, `/requests/${requestId}/comparison.csv`])
      expect((await get(world.sponsor, path)).bytes.toString()).not.toMatch(/Investigator South|has no nurse/);
  });

  it('is the same to the byte whenever it is asked for', async () => {
    const hash = async (): Promise<string> =>
      createHash('sha256')
        .update((await get(world.sponsor, `/responses/${swede}/1.pdf`)).bytes)
        .digest('hex');
    const before = await hash();
    await world.moveTo('2026-06-18T09:00:00Z');
    expect(await hash()).toBe(before);
  });

  it('tells of an amendment which version it is and why; the first version stays as it was', async () => {
    const before = (await get(world.sponsor, `/responses/${swede}/1.pdf`)).bytes;
    await world.give(world.coordinator, DO.amend, { inquiryId: swede, material: false, reason: 'A site was misspelt' });
    const { text } = await read((await get(world.sponsor, `/responses/${swede}/2.pdf?lang=en`)).bytes);
    expect(text).toContain('Why it was amended A site was misspelt');
    expect((await get(world.sponsor, `/responses/${swede}/1.pdf`)).bytes.equals(before)).toBe(true);
  });

  it.each(['en', 'da', 'nb'])('is written in %s', async (language) => {
    const { info } = await read((await get(world.sponsor, `/responses/${swede}/1.pdf?lang=${language}`)).bytes);
    expect(String(info['Language'])).toMatch(new RegExp(`^${language}-`));
  });
});

describe('the national response as CSV', () => {
  it('has one row per site, and makes no formula of what somebody wrote', async () => {
    const { headers, bytes } = await get(world.sponsor, `/responses/${swede}/1.csv?lang=en`);
    expect(headers.get('content-type')).toMatch(/^text\/csv/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = rowsOf(bytes);
    expect(rows.map(({ site, answer, decline_reason: reason }) => [site, answer, reason])).toEqual([
      ['Gastro North, Hospital North', 'CONDITIONAL', ''],
      ['Gastro South, Hospital South', 'DECLINED', 'NO_STUDY_NURSE'],
      ['Gastro East, Hospital East', 'NO_RESPONSE', ''],
    ]);
    expect(rows[0]).toMatchObject({
      country: 'SE',
      version: '1',
      released_at: '2026-06-17T11:00:00+02:00',
      network: 'Gastroenterology',
      expected_patients: '1200',
      conditions: `'${FORMULA}`,
      contact_name: 'Investigator North',
    });
    expect(rows[1]).toMatchObject({ decline_reason_text: 'No study nurse', contact_name: '', comment: '' });
  });
});

describe('all countries side by side', () => {
  const COMPARISON = `query ($requestId: ID!) { requestComparison(requestId: $requestId) { reference
    countries { country standing responseVersion } totals { countries answered conditional expectedPatients }
    rows { measure title declineReason values { instant count flag texts absence standing } } } }`;
  interface Compared {
    readonly requestComparison: {
      readonly countries: readonly Record<string, unknown>[];
      readonly totals: object;
      readonly rows: readonly { measure: string; title: string; values: readonly Record<string, unknown>[] }[];
    };
  }

  it('tell the sponsor who has answered what, who is due when, and who ended', async () => {
    const { requestComparison: page } = await world.sponsor.client.ask<Compared>(COMPARISON, { requestId });
    expect(page.countries).toEqual([
      { country: 'DK', standing: 'AWAITED', responseVersion: null },
      { country: 'NO', standing: 'WITHDRAWN', responseVersion: null },
      { country: 'SE', standing: 'ANSWERED', responseVersion: 2 },
    ]);
    expect(page.totals).toEqual({ countries: 3, answered: 1, conditional: 1, expectedPatients: 1200 });
    const values = (measure: string) => page.rows.find((row) => row.measure === measure)!.values;
    expect(values('DUE').map(({ instant }) => instant)).toMatchObject([
      '2026-06-22T15:00:00Z', // a Danish working day
      '2026-06-22T15:00:00Z',
      '2026-06-23T15:00:00Z', // the Swedes keep Midsummer Eve
    ]);
    expect(values('NET_DAYS').map(({ count, absence }) => count ?? absence)).toEqual([
      'NOT_YET',
      'ENDED_UNANSWERED',
      2,
    ]);
    expect(values('SITES_ASKED').map(({ count, absence }) => count ?? absence)).toEqual([
      'NOT_YET',
      'ENDED_UNANSWERED',
      3,
    ]);
    expect(page.rows.find(({ measure }) => measure === 'SITES_DECLINED_FOR')).toMatchObject({
      title: 'Declined: No study nurse',
    });
  });

  it('are one page to print and one row per country in a spreadsheet', async () => {
    const pdf = await get(world.sponsor, `/requests/${requestId}/comparison.pdf?lang=da`);
    const { text, info, marks } = await read(pdf.bytes);
    expect([info['Language'], marks]).toMatchObject(['da-DK', { Marked: true }]);
    for (const words of ['Danmark', 'Norge', 'Sverige', 'Svar afventes', 'Trukket tilbage', 'endnu ikke', '1.200'])
      expect(text).toContain(words);
    const rows = rowsOf((await get(world.sponsor, `/requests/${requestId}/comparison.csv`)).bytes);
    expect(rows.map(({ country, standing, sites_asked: asked }) => [country, standing, asked])).toEqual([
      ['DK', 'AWAITED', ''],
      ['NO', 'WITHDRAWN', ''],
      ['SE', 'ANSWERED', '3'],
    ]);
    expect(rows[2]).toMatchObject({
      sites_declined_for_no_study_nurse: '1',
      sites_declined_for_budget: '0',
      on_time: 'true',
    });
  });

  it('show a partnership’s staff its own country only', async () => {
    for (const [who, country] of [
      [world.dane, 'DK'],
      [world.coordinator, 'SE'],
    ] as const) {
      const { requestComparison: page } = await who.client.ask<Compared>(COMPARISON, { requestId });
      expect(page.countries.map((column) => column['country'])).toEqual([country]);
      const rows = rowsOf((await get(who, `/requests/${requestId}/comparison.csv`)).bytes);
      expect(rows.map((row) => row['country'])).toEqual([country]);
    }
  });
});

describe('what is not yours, or not there', () => {
  it('is not found', async () => {
    const paths = [
      [world.otherSponsor, `/responses/${swede}/1.pdf`],
      [world.otherSponsor, `/responses/${swede}/1.csv`],
      [world.otherSponsor, `/requests/${requestId}/comparison.pdf`],
      [world.otherSponsor, `/requests/${requestId}/comparison.csv`],
      [world.dane, `/responses/${swede}/1.pdf`],
      [world.sites.south.lead, `/responses/${swede}/1.pdf`],
      [world.sites.south.lead, `/requests/${requestId}/comparison.csv`],
      [world.sponsor, `/responses/${swede}/9.pdf`],
      [world.sponsor, `/responses/${inquiries['DK']}/1.pdf`], // not released
      [world.coordinator, `/responses/${newId()}/1.pdf`],
      [world.sponsor, `/responses/${swede}/draft.pdf`],
    ] as const;
    for (const [who, path] of paths) {
      const answer = await get(who, path);
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 404, 'NOT_FOUND']);
    }
    expect(
      await world.fault(world.otherSponsor, '{ requestComparison(requestId: "' + requestId + '") { reference } }'),
    ).toBe('NOT_FOUND');
  });

  it('is bad input when the address holds no id', async () => {
    for (const path of ['/responses/no-id/1.pdf', '/requests/no-id/comparison.pdf']) {
      const answer = await get(world.sponsor, path);
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 400, 'INVALID_INPUT']);
    }
  });

  it('is told to nobody who is not signed in', async () => {
    for (const path of [`/responses/${swede}/1.pdf`, `/requests/${requestId}/comparison.csv`]) {
      const answer = await get(null, path);
      expect([answer.status, codeOf(answer)]).toEqual([401, 'NOT_SIGNED_IN']);
    }
  });

  it('is refused in a language that Samprova does not speak', async () => {
    const answer = await get(world.sponsor, `/responses/${swede}/1.pdf?lang=fi`);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'INVALID_INPUT']);
  });
});
