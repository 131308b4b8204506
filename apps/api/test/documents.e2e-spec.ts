import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Id, newId } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { type Client, startTestApi, type TestApi, type TestRole } from '@samprova/test-support/api';

const { SE } = PARTNERSHIP_IDS;
const DECLARE = `mutation ($input: DeclareDocumentInput!) {
  declareDocument(input: $input) {
    __typename
    ... on Document { id state contentPath allowedActions capacity organisationId }
    ... on Refusal { code message }
    ... on PurposeNotAllowed { allowedPurposes }
    ... on FileTooLarge { maximumBytes }
  }
}`;
const REGISTER = `mutation ($input: RegisterConfidentialityAgreementInput!) {
  registerConfidentialityAgreement(input: $input) {
    __typename
    ... on ConfidentialityAgreement { id kind signedOn validUntil organisation { name } }
    ... on Refusal { code message }
    ... on SignedInFuture { latest }
  }
}`;
const CLEAR = `mutation ($documentId: ID!, $siteIds: [ID!]!) {
  clearSites(documentId: $documentId, siteIds: $siteIds) {
    __typename ... on Document { clearedSiteIds } ... on Refusal { code }
  }
}`;

const pdf = (says: string, size = 0): Buffer =>
  Buffer.concat([
    Buffer.from(`%PDF-1.7\n% ${says} ${randomUUID()}\n`),
    Buffer.alloc(size, 0x20),
    Buffer.from('%%EOF\n'),
  ]);
const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

interface Visitor extends Client {
  readonly id: Id;
  put(path: string, body: Buffer, headers?: Record<string, string>): Promise<Response>;
  get(path: string): Promise<Response>;
  readonly authorization: string;
}

describe('documents', () => {
  let api: TestApi;
  let folder: string;
  let organisation: Id;
  let sponsor: Visitor;
  let coordinator: Visitor;
  let rival: Visitor;
  let investigator: Visitor;
  const clinic = newId();

  async function visitor(roles: readonly TestRole[], organisationId?: Id): Promise<Visitor> {
    const id = await api.person({ roles, ...(organisationId ? { organisationId } : {}) });
    const { createApiToken } = await (
      await api.as(id)
    ).ask<{ createApiToken: { secret: string } }>('mutation { createApiToken(name: "files") { secret } }');
    const authorization = `Bearer ${createApiToken.secret}`;
    return {
      ...(await api.as(createApiToken.secret)),
      id,
      authorization,
      put: (path, body, headers = {}) =>
        fetch(`${api.url}${path}`, {
          method: 'PUT',
          headers: { authorization, 'content-type': 'application/pdf', ...headers },
          body,
        }),
      get: (path) => fetch(`${api.url}${path}`, { headers: { authorization } }),
    };
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samprova-documents-'));
    api = await startTestApi({ DOCUMENT_FOLDER: folder });
    organisation = await api.organisation();
    sponsor = await visitor([{ role: 'SPONSOR', scope: 'ORGANISATION', scopeId: organisation }], organisation);
    const other = await api.organisation();
    rival = await visitor([{ role: 'SPONSOR', scope: 'ORGANISATION', scopeId: other }], other);
    coordinator = await visitor([{ role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: SE }]);
    await api.look(`insert into identity.role_place (id, scope, partnership_id) values ($1, 'SITE', $2)`, [clinic, SE]);
    investigator = await visitor([{ role: 'INVESTIGATOR', scope: 'SITE', scopeId: clinic, partnershipId: SE }]);
  });
  afterAll(async () => {
    await api?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  const inputFor = (content: Buffer, change: object = {}): object => ({
    subject: { kind: 'ORGANISATION', id: organisation },
    tier: 'BLINDED',
    purpose: 'SYNOPSIS',
    name: 'Synopsis å.pdf',
    size: content.length,
    sha256: digest(content),
    ...change,
  });
  async function declared(content: Buffer, change: object = {}, by = sponsor): Promise<Record<string, string>> {
    const { declareDocument } = await by.ask<{ declareDocument: Record<string, string> }>(DECLARE, {
      input: inputFor(content, change),
    });
    return declareDocument;
  }
  /** A stored document that the partnership holds too, as if a request had been sent to it. */
  async function stored(content: Buffer, change: object = {}): Promise<{ id: Id; path: string }> {
    const { id, contentPath } = await declared(content, change);
    expect((await sponsor.put(contentPath!, content)).status).toBe(200);
    await api.look(`update documents.custody set partnership_ids = array[$2::uuid] where id = $1`, [id, SE]);
    return { id: id!, path: contentPath! };
  }
  const errorOf = async (answer: Response) => {
    const { errors } = (await answer.json()) as {
      errors: [{ message: string; extensions: { code: string; field?: string; correlationId: string } }];
    };
    expect(errors[0].extensions.correlationId).toMatch(/^[0-9a-f-]{36}$/);
    return { status: answer.status, code: errors[0].extensions.code, message: errors[0].message };
  };
  const filesKept = async (): Promise<number> =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

  it('are announced, sent and read back as they were', async () => {
    const content = pdf('whole', 300_000);
    const ticket = await declared(content);
    expect(ticket).toMatchObject({
      __typename: 'Document',
      state: 'DECLARED',
      capacity: 'OWNER',
      organisationId: organisation,
      contentPath: `/documents/${ticket['id']}`,
      allowedActions: ['document:upload', 'document:remove'],
    });
    const sent = await sponsor.put(ticket['contentPath']!, content);
    expect({ status: sent.status, ...((await sent.json()) as object) }).toMatchObject({
      status: 200,
      document: {
        id: ticket['id'],
        state: 'STORED',
        contentType: 'application/pdf',
        sha256: digest(content),
        risks: [],
      },
    });
    const read = await sponsor.get(ticket['contentPath']!);
    expect(Buffer.from(await read.arrayBuffer())).toEqual(content);
    expect(Object.fromEntries(read.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Synopsis _.pdf"; filename*=UTF-8''Synopsis%20%C3%A5.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    });
    const { documents } = await sponsor.ask<{ documents: { edges: { node: object }[] } }>(
      `query ($id: ID!) { documents(subject: {kind: ORGANISATION, id: $id}) { edges { node { name risks } } } }`,
      { id: organisation },
    );
    expect(documents.edges).toEqual([{ node: { name: 'Synopsis å.pdf', risks: [] } }]);
  });

  it('are refused in form with the field, in substance with the remedy', async () => {
    const content = pdf('form');
    const wrong = async (change: object) =>
      (await sponsor.query(DECLARE, { input: inputFor(content, change) })).errors[0]?.extensions;
    expect(await wrong({ name: 'a/b.pdf' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.name' });
    expect(await wrong({ name: 'a\u202Efdp.exe.pdf' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.name' });
    expect(await wrong({ sha256: 'abc' })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.sha256' });
    expect(await wrong({ size: 0 })).toMatchObject({ code: 'INVALID_INPUT', field: 'input.size' });
    expect(await wrong({ subject: { kind: 'ORGANISATION', id: 'x' } })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await wrong({ subject: { kind: 'ORGANISATION', id: newId() } })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await declared(content, { purpose: 'QUESTIONNAIRE' })).toMatchObject({
      __typename: 'PurposeNotAllowed',
      code: 'PURPOSE_NOT_ALLOWED',
    });
    expect(await declared(content, { size: 26_214_401 })).toMatchObject({
      code: 'FILE_TOO_LARGE',
      maximumBytes: 26_214_400,
    });
  });

  it('are taken from who announced them, as announced, and from nobody else', async () => {
    const content = pdf('guarded');
    const { contentPath } = await declared(content);
    const path = contentPath!;
    const put = (by: Visitor, body: Buffer, headers?: Record<string, string>) =>
      by.put(path, body, headers).then(errorOf);
    expect(await errorOf(await fetch(`${api.url}${path}`, { method: 'PUT', body: content }))).toMatchObject({
      status: 400,
    });
    expect(await put(sponsor, content, { authorization: 'Bearer smp_wrong' })).toMatchObject({
      status: 401,
      code: 'NOT_SIGNED_IN',
    });
    expect(await put(rival, content)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await put(sponsor, content.subarray(1))).toMatchObject({ status: 400, code: 'LENGTH_DIFFERS' });
    expect(await put(sponsor, Buffer.alloc(content.length, 1))).toMatchObject({ status: 422, code: 'DIGEST_DIFFERS' });
    expect(await put(sponsor, content, { 'content-encoding': 'gzip' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await put(sponsor, Buffer.alloc(30 << 20))).toMatchObject({ status: 400, code: 'INVALID_INPUT' });
    expect((await sponsor.put('/documents/not-an-id', content)).status).toBe(400);
    expect((await sponsor.put(path, content)).status).toBe(200);
    expect(await put(sponsor, content)).toMatchObject({ status: 409, code: 'CONTENT_NOT_AWAITED' });
  });

  it('are refused by content, in words', async () => {
    const zip = Buffer.from('PK\u0003\u0004 not a PDF at all');
    const { contentPath } = await declared(zip);
    expect(await errorOf(await sponsor.put(contentPath!, zip))).toEqual({
      status: 415,
      code: 'CONTENT_REFUSED',
      message: expect.stringContaining('Word, Excel'),
    });
  });

  it('leave nothing behind when the sender breaks off, and can then be sent again', async () => {
    const content = pdf('broken off', 2_000_000);
    const { contentPath } = await declared(content);
    const before = await filesKept();
    const sending = httpRequest(`${api.url}${contentPath}`, {
      method: 'PUT',
      headers: {
        authorization: sponsor.authorization,
        'content-type': 'application/pdf',
        'content-length': String(content.length),
      },
    });
    const ended = once(sending, 'error');
    sending.write(content.subarray(0, 1_000_000));
    while ((await filesKept()) === before) await new Promise(setImmediate);
    sending.destroy(new Error('gone'));
    await ended;
    while ((await filesKept()) !== before) await new Promise(setImmediate);
    expect((await sponsor.put(contentPath!, content)).status).toBe(200);
    expect(await filesKept()).toBe(before + 1);
  });

  it('must be sent with their length, not in chunks', async () => {
    const { contentPath } = await declared(pdf('chunked'));
    const { hostname, port } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `PUT ${contentPath} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: ${sponsor.authorization}\r\n` +
        'Content-Type: application/pdf\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n%PDF-\r\n',
    );
    const answer = await text(socket);
    expect(answer).toContain('HTTP/1.1 400');
    expect(answer).toContain('Content-Length');
  });

  it('are hidden from others: through the API and by address', async () => {
    const { id, path } = await stored(pdf('mine'));
    expect(await errorOf(await rival.get(path))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await errorOf(await investigator.get(path))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await errorOf(await fetch(`${api.url}${path}`))).toMatchObject({ status: 401, code: 'NOT_SIGNED_IN' });
    const { errors } = await rival.query('query ($id: ID!) { document(id: $id) { name } }', { id });
    expect(errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect((await coordinator.get(path)).status).toBe(200);
  });

  it('open to a cleared site under a registered agreement, and each read is on record', async () => {
    const content = pdf('protocol');
    const { id, path } = await stored(content, { tier: 'PROTOCOL', purpose: 'PROTOCOL', name: 'protocol.pdf' });
    await api.look(`insert into documents.site_share (document_id, site_id, shared_at) values ($1, $2, now())`, [
      id,
      clinic,
    ]);
    const clear = () => coordinator.ask(CLEAR, { documentId: id, siteIds: [clinic] });
    expect((await investigator.get(path)).status).toBe(404);
    expect(await clear()).toEqual({ clearSites: { __typename: 'AgreementMissing', code: 'AGREEMENT_MISSING' } });

    const agreement = {
      partnershipId: SE,
      organisationId: organisation,
      parties: ['Invented Pharma', 'Region A'],
      kind: 'MASTER',
      signedOn: '2026-01-15',
    };
    const { errors } = await sponsor.query(REGISTER, { input: agreement });
    expect(errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    expect(await coordinator.ask(REGISTER, { input: { ...agreement, signedOn: '2090-01-01' } })).toMatchObject({
      registerConfidentialityAgreement: {
        code: 'SIGNED_IN_FUTURE',
        latest: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      },
    });
    expect(await coordinator.ask(REGISTER, { input: agreement })).toMatchObject({
      registerConfidentialityAgreement: {
        __typename: 'ConfidentialityAgreement',
        signedOn: '2026-01-15',
        organisation: { name: 'Invented Pharma' },
      },
    });
    expect(await clear()).toEqual({ clearSites: { __typename: 'Document', clearedSiteIds: [clinic] } });

    expect(Buffer.from(await (await investigator.get(path)).arrayBuffer())).toEqual(content);
    const READS = `query ($id: ID!) { documentReads(documentId: $id) { edges { node { capacity siteId person { id } } } } }`;
    expect(await coordinator.ask(READS, { id })).toEqual({
      documentReads: { edges: [{ node: { capacity: 'SITE', siteId: clinic, person: { id: investigator.id } } }] },
    });
    expect(await sponsor.ask(READS, { id })).toEqual({
      documentReads: { edges: [{ node: { capacity: 'SITE', siteId: null, person: null } }] },
    });

    const known = await sponsor.ask<{ confidentialityAgreements: { edges: [{ node: { id: Id } }] } }>(
      '{ confidentialityAgreements { edges { node { id kind } } } }',
    );
    const revoked = await coordinator.ask(
      `mutation ($id: ID!) { revokeConfidentialityAgreement(id: $id, reason: "Wrong unit") {
        __typename ... on ConfidentialityAgreement { revokeReason } } }`,
      { id: known.confidentialityAgreements.edges[0].node.id },
    );
    expect(revoked).toEqual({
      revokeConfidentialityAgreement: { __typename: 'ConfidentialityAgreement', revokeReason: 'Wrong unit' },
    });
    expect((await investigator.get(path)).status).toBe(404);
  });

  it('take the signed file of an agreement, which both sides then read', async () => {
    const { registerConfidentialityAgreement: agreement } = await coordinator.ask<{
      registerConfidentialityAgreement: { id: Id };
    }>(REGISTER, {
      input: {
        partnershipId: SE,
        organisationId: organisation,
        parties: ['Invented Pharma', 'Region B'],
        kind: 'MASTER',
        signedOn: '2026-02-01',
        validUntil: '2026-12-31',
      },
    });
    const content = pdf('signed');
    const file = {
      subject: { kind: 'AGREEMENT', id: agreement.id },
      tier: 'AGREEMENT',
      purpose: 'AGREEMENT',
      name: 'cda.pdf',
    };
    const { id, contentPath } = await declared(content, file, coordinator);
    expect((await coordinator.put(contentPath!, content)).status).toBe(200);
    const { confidentialityAgreements } = await sponsor.ask<{ confidentialityAgreements: { edges: object[] } }>(
      '{ confidentialityAgreements(first: 1) { edges { node { documentId validUntil } } } }',
    );
    expect(confidentialityAgreements.edges).toEqual([{ node: { documentId: id, validUntil: '2026-12-31' } }]);
    expect((await sponsor.get(contentPath!)).status).toBe(200);
    expect((await rival.get(contentPath!)).status).toBe(404);
  });

  it('are removed by their owner, content and all', async () => {
    const { id, path } = await stored(pdf('to go'));
    const before = await filesKept();
    const REMOVE = `mutation ($id: ID!) { removeDocument(id: $id) {
      __typename ... on Document { state allowedActions } ... on Refusal { code } } }`;
    expect(await sponsor.ask(REMOVE, { id })).toEqual({
      removeDocument: { __typename: 'Document', state: 'REMOVED', allowedActions: ['document:read-log'] },
    });
    expect(await filesKept()).toBe(before - 1);
    expect((await sponsor.get(path)).status).toBe(404);
    expect(await sponsor.ask(REMOVE, { id })).toMatchObject({ removeDocument: { code: 'ALREADY_REMOVED' } });
  });
});
