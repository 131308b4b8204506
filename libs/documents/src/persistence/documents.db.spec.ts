import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, type Id, newId, type Role, systemActor, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { ConfigModule, readConfig, UnitOfWork } from '@samprova/platform';
import { DatabaseModule } from '@samprova/platform/db';
import { testDatabase, type TestDatabase } from '@samprova/test-support';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import type { Declaration } from '../domain/declare-document.js';
import { DocumentsModule } from '../documents.module.js';
import { Agreements } from '../use-cases/agreements.js';
import { Clearances } from '../use-cases/clearances.js';
import { DocumentFiles } from '../use-cases/document-files.js';
import { DocumentSubjects } from '../use-cases/document-subjects.js';
import { Documents } from '../use-cases/documents.js';

const { SE, NO } = PARTNERSHIP_IDS;
const [sponsorOrganisation, rivalOrganisation] = [newId(), newId()];
const [network, clinic, otherClinic] = [newId(), newId(), newId()];
const request = newId();

const actor = (role: Role, scope: 'ORGANISATION' | 'PARTNERSHIP' | 'NETWORK' | 'SITE', scopeId: Id): Actor => ({
  ...ANONYMOUS,
  personId: newId(),
  grants: [{ role, scope, scopeId }],
  organisationIds: scope === 'ORGANISATION' ? [scopeId] : [],
  partnershipIds: scope === 'PARTNERSHIP' ? [scopeId] : scope === 'NETWORK' ? [SE] : [],
  networkIds: scope === 'NETWORK' ? [scopeId] : [],
  siteIds: scope === 'SITE' ? [scopeId] : [],
});
const sponsor = actor('SPONSOR', 'ORGANISATION', sponsorOrganisation);
const rival = actor('SPONSOR', 'ORGANISATION', rivalOrganisation);
const coordinator = actor('NATIONAL_COORDINATOR', 'PARTNERSHIP', SE);
const norwegian = actor('NATIONAL_COORDINATOR', 'PARTNERSHIP', NO);
const auditor = actor('AUDITOR', 'PARTNERSHIP', SE);
const networker = actor('NETWORK_COORDINATOR', 'NETWORK', network);
const strayNetworker = actor('NETWORK_COORDINATOR', 'NETWORK', newId());
const investigator = actor('INVESTIGATOR', 'SITE', clinic);
const stranger = actor('INVESTIGATOR', 'SITE', otherClinic);
const people = { sponsor, rival, coordinator, norwegian, auditor, networker, strayNetworker, investigator, stranger };

const page = { limit: 50, after: null };
const pdf = (text: string): Buffer => Buffer.from(`%PDF-1.7\n% ${text} ${randomUUID()}\n%%EOF\n`);
const digest = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const declaration = (content: Buffer, change: Partial<Declaration> = {}): Declaration => ({
  subject: { kind: 'REQUEST', id: request },
  tier: 'BLINDED',
  purpose: 'SYNOPSIS',
  name: 'synopsis.pdf',
  type: 'application/pdf',
  size: content.length,
  sha256: digest(content),
  ...change,
});

describe('documents in the database', () => {
  let database: TestDatabase;
  let folder: string;
  let app: INestApplicationContext;
  let admin: pg.Client;
  let documents: Documents;
  let files: DocumentFiles;
  let agreements: Agreements;
  let clearances: Clearances;
  let unitOfWork: UnitOfWork;

  beforeAll(async () => {
    database = await testDatabase();
    folder = await mkdtemp(join(tmpdir(), 'samprova-documents-'));
    const config = readConfig({
      SAMPROVA_PROFILE: 'test',
      DATABASE_URL: database.adminUrl,
      DOCUMENT_FOLDER: join(folder, 'store'),
    });
    const module = {
      module: class Root {},
      imports: [ConfigModule.of(config), DatabaseModule.as(database.url('app')), DocumentsModule],
    };
    app = await NestFactory.createApplicationContext(module, { logger: ['fatal'] });
    [documents, files, agreements] = [app.get(Documents), app.get(DocumentFiles), app.get(Agreements)];
    [clearances, unitOfWork] = [app.get(Clearances), app.get(UnitOfWork)];
    // What the request's area would say: one partnership is asked, and a company questionnaire is not yet welcome.
    app.get(DocumentSubjects).add('REQUEST', async ({ actor }, id) =>
      id === request && actor.organisationIds.includes(sponsorOrganisation)
        ? {
            organisationId: sponsorOrganisation,
            partnershipIds: [SE],
            networkIds: [network],
            allowedPurposes: ['SYNOPSIS', 'PROTOCOL'],
          }
        : null,
    );
    admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    for (const id of [sponsorOrganisation, rivalOrganisation])
      await admin.query(
        `insert into identity.organisation (id, kind, name, country, registered_at) values ($1, 'COMPANY', 'A company', 'SE', now())`,
        [id],
      );
    for (const { personId } of Object.values(people))
      await admin.query(
        `insert into identity.person (id, organisation_id, name, email, language, registered_at)
         values ($1, $2, 'Test Person', $3, 'en', now())`,
        [personId, sponsorOrganisation, `${personId}@example.org`],
      );
  });
  afterAll(async () => {
    await admin?.end();
    await app?.close();
    await database?.drop();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  async function declared(content: Buffer, change: Partial<Declaration> = {}, by: Actor = sponsor): Promise<Id> {
    const result = await documents.declare(by, declaration(content, change));
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.document.id;
  }
  async function stored(content: Buffer, change: Partial<Declaration> = {}, by: Actor = sponsor): Promise<Id> {
    const id = await declared(content, change, by);
    expect(await files.receive(by, id, content.length, Readable.from([content]))).toMatchObject({ ok: true });
    return id;
  }
  const protocol = { tier: 'PROTOCOL', purpose: 'PROTOCOL', name: 'protocol.pdf' } as const;
  const seesIt = async (who: Actor, id: Id): Promise<string> => {
    try {
      return (await documents.get(who, id)).capacity;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };
  const read = async (who: Actor, id: Id): Promise<Buffer> =>
    buffer((await files.open(who, id, 'DOWNLOAD')).content.bytes);
  const count = async (sql: string, ...parameters: unknown[]): Promise<number> =>
    (await admin.query<{ n: number }>(`select count(*)::int as n from ${sql}`, parameters)).rows[0]!.n;
  const share = (id: Id, siteIds: Id[]): Promise<void> =>
    unitOfWork.run(coordinator, (tx) => documents.shareWithSites(tx, id, siteIds));
  const onDisk = async (): Promise<string[]> =>
    (await readdir(join(folder, 'store'), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);

  it('keep the content of a declared file, found by its digest, and hand out the same bytes', async () => {
    const content = pdf('synopsis');
    const id = await stored(content);
    expect(await read(sponsor, id)).toEqual(content);
    expect(await onDisk()).toContain(digest(content));
    expect((await documents.get(sponsor, id)).document).toMatchObject({
      state: 'STORED',
      contentType: 'application/pdf',
      risks: [],
    });
    expect(
      await count(`platform.outbox where event_name = 'documents.document-stored' and partnership_id = $1`, SE),
    ).toBe(1);
    expect(await count(`platform.audit_entry where entity_id = $1`, id)).toBe(2);
  });

  it('keep nothing of an upload that breaks off, is too long or is not what was declared', async () => {
    const content = pdf('broken');
    const id = await declared(content);
    const before = await onDisk();
    const broken = Readable.from(
      (async function* () {
        yield content.subarray(0, 10);
        throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
      })(),
    );
    await expect(files.receive(sponsor, id, content.length, broken)).rejects.toThrow('aborted');
    const receive = (bytes: Buffer) => files.receive(sponsor, id, content.length, Readable.from([bytes]));
    expect(await receive(Buffer.concat([content, content]))).toMatchObject({ refusal: { code: 'LENGTH_DIFFERS' } });
    expect(await receive(content.subarray(1))).toMatchObject({ refusal: { code: 'LENGTH_DIFFERS' } });
    expect(await receive(Buffer.alloc(content.length))).toMatchObject({ refusal: { code: 'DIGEST_DIFFERS' } });
    expect(await files.receive(sponsor, id, 7, Readable.from([content]))).toMatchObject({
      refusal: { code: 'LENGTH_DIFFERS', expectedBytes: content.length },
    });
    expect(await onDisk()).toEqual(before);
    expect((await documents.get(sponsor, id)).document.state).toBe('DECLARED');
    expect(await receive(content)).toMatchObject({ ok: true });
    expect(await receive(content)).toMatchObject({ refusal: { code: 'CONTENT_NOT_AWAITED' } });
  });

  it('take the content from nobody but who declared it', async () => {
    const content = pdf('mine');
    const id = await declared(content);
    const colleague = { ...sponsor, personId: rival.personId };
    await expect(files.receive(colleague, id, content.length, Readable.from([content]))).rejects.toMatchObject({
      code: 'NOT_PERMITTED',
    });
    await expect(files.receive(rival, id, content.length, Readable.from([content]))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('name the malformed field, and know only subjects that the actor may know', async () => {
    const content = pdf('form');
    await expect(documents.declare(sponsor, declaration(content, { name: 'a\u202e.pdf' }))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      field: 'input.name',
    });
    await expect(documents.declare(rival, declaration(content))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      documents.declare(sponsor, declaration(content, { subject: { kind: 'INQUIRY', id: request } })),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'input.subject.kind' });
    expect(await documents.declare(sponsor, declaration(content, { purpose: 'QUESTIONNAIRE' }))).toMatchObject({
      refusal: { code: 'PURPOSE_NOT_ALLOWED' },
    });
  });

  it('are seen by the owner, the partnerships asked, the networks asked and nobody else', async () => {
    const id = await stored(pdf('seen'));
    const seen = Object.fromEntries(
      await Promise.all(Object.entries(people).map(async ([name, who]) => [name, await seesIt(who, id)] as const)),
    );
    expect(seen).toEqual({
      sponsor: 'OWNER',
      coordinator: 'COORDINATOR',
      auditor: 'AUDITOR',
      networker: 'NETWORK',
      rival: 'NOT_FOUND',
      norwegian: 'NOT_FOUND',
      strayNetworker: 'NOT_FOUND',
      investigator: 'NOT_FOUND',
      stranger: 'NOT_FOUND',
    });
    await unitOfWork.run(sponsor, (tx) => documents.shareWithPartnerships(tx, id, [NO, SE]));
    expect(await seesIt(norwegian, id)).toBe('COORDINATOR');
    await unitOfWork.run(coordinator, (tx) => documents.shareWithNetworks(tx, id, strayNetworker.networkIds));
    expect(await seesIt(strayNetworker, id)).toBe('NETWORK');
    await share(id, [clinic]);
    expect(await seesIt(investigator, id)).toBe('SITE');
    expect((await documents.get(investigator, id)).custody).toBeNull();
    expect(await seesIt(stranger, id)).toBe('NOT_FOUND');
  });

  it('open the protocol to a site only once it is cleared, under an agreement in force', async () => {
    const id = await stored(pdf('protocol'), protocol);
    await share(id, [clinic, otherClinic]);
    expect(await seesIt(investigator, id)).toBe('NOT_FOUND');
    expect(await seesIt(networker, id)).toBe('NOT_FOUND');
    await expect(read(auditor, id)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await expect(clearances.clear(sponsor, id, [clinic])).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await clearances.clear(coordinator, id, [clinic])).toMatchObject({ refusal: { code: 'AGREEMENT_MISSING' } });

    const agreement = await agreements.register(coordinator, {
      partnershipId: SE,
      organisationId: sponsorOrganisation,
      parties: ['Sponsor AB', 'Region A'],
      kind: 'STUDY',
      requestId: request,
      signedOn: Temporal.PlainDate.from('2026-01-15'),
      validUntil: null,
      documentId: null,
    });
    if (!agreement.ok) throw new Error(agreement.refusal.code);
    expect(await clearances.clear(coordinator, id, [clinic, newId()])).toMatchObject({
      refusal: { code: 'SITES_NOT_INVITED' },
    });
    expect(await clearances.clear(coordinator, id, [clinic])).toMatchObject({ ok: true });
    expect((await read(investigator, id)).toString()).toContain('protocol');
    expect(await seesIt(stranger, id)).toBe('NOT_FOUND');
    expect(await clearances.inForce(coordinator, [id])).toEqual([{ documentId: id, siteId: clinic }]);
    expect(await clearances.inForce(sponsor, [id])).toEqual([]);

    const revoked = await agreements.revoke(coordinator, agreement.value.id, 'Signed by the wrong unit.');
    expect(revoked).toMatchObject({ ok: true });
    expect(await seesIt(investigator, id)).toBe('NOT_FOUND');
  });

  it('log every read above the public tier, and tell the owner that, not who', async () => {
    const id = await stored(pdf('logged'));
    await share(id, [clinic]);
    await read(investigator, id);
    await read(sponsor, id);
    const lines = async (who: Actor) =>
      (await documents.reads(who, id, page)).map(({ capacity, personId, siteId, via }) => ({
        capacity,
        personId,
        siteId,
        via,
      }));
    const own = { capacity: 'OWNER', personId: sponsor.personId, siteId: null, via: 'DOWNLOAD' };
    expect(await lines(sponsor)).toEqual([own, { capacity: 'SITE', personId: null, siteId: null, via: 'DOWNLOAD' }]);
    const all = [own, { capacity: 'SITE', personId: investigator.personId, siteId: clinic, via: 'DOWNLOAD' }];
    expect(await lines(coordinator)).toEqual(all);
    expect(await lines(auditor)).toEqual(all);
    await expect(lines(investigator)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    await expect(lines(networker)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });

    const open = await stored(pdf('public'), { tier: 'PUBLIC' });
    await read(coordinator, open);
    expect(await documents.reads(coordinator, open, page)).toEqual([]);
  });

  it('are not found by a site once they are closed to it, whatever its clearance; reads stay on record', async () => {
    const id = await stored(pdf('closed'));
    await share(id, [clinic, otherClinic]);
    await read(investigator, id);
    await unitOfWork.run(coordinator, (tx) => documents.closeToSites(tx, id, [clinic]));
    expect(await seesIt(investigator, id)).toBe('NOT_FOUND');
    await expect(read(investigator, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await seesIt(stranger, id)).toBe('SITE');
    expect(await documents.reads(coordinator, id, page)).toMatchObject([{ siteId: clinic }]);
    await share(id, [clinic]);
    expect(await seesIt(investigator, id)).toBe('SITE');
  });

  it('hand nothing out when the read cannot be logged', async () => {
    const id = await stored(pdf('unlogged'));
    const nobody = { ...sponsor, personId: newId() };
    await expect(files.open(nobody, id, 'DOWNLOAD')).rejects.toThrow();
    await expect(files.open({ ...sponsor, personId: null }, id, 'DOWNLOAD')).rejects.toMatchObject({
      code: 'NOT_SIGNED_IN',
    });
  });

  it('lose their content when removed, unless another document has the same', async () => {
    const content = pdf('twice');
    const [one, two] = [await stored(content), await stored(content)];
    await expect(files.remove(coordinator, one)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await files.remove(sponsor, one)).toMatchObject({ ok: true, value: { document: { state: 'REMOVED' } } });
    await expect(read(sponsor, one)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await read(sponsor, two)).toEqual(content);
    expect(await files.remove(sponsor, two)).toMatchObject({ ok: true });
    expect(await onDisk()).not.toContain(digest(content));
    expect(await files.remove(sponsor, two)).toMatchObject({ refusal: { code: 'ALREADY_REMOVED' } });
  });

  it('are swept of content that a crash left without a document, and of no other', async () => {
    const content = pdf('swept');
    const id = await stored(content);
    const lost = await stored(pdf('lost'));
    await admin.query(`update documents.document set state = 'REMOVED', removed_at = now() where id = $1`, [lost]);
    expect(await files.sweep()).toBe(1);
    expect(await files.sweep()).toBe(0);
    expect(await read(sponsor, id)).toEqual(content);
  });

  it('come from many uploads of one content at once without losing it', async () => {
    const content = pdf('at once');
    const ids = await Promise.all(Array.from({ length: 6 }, () => declared(content)));
    await Promise.all(
      ids.map(async (id, place) => {
        expect(await files.receive(sponsor, id, content.length, Readable.from([content]))).toMatchObject({ ok: true });
        if (place % 2) await files.remove(sponsor, id);
      }),
    );
    expect(await read(sponsor, ids[0]!)).toEqual(content);
  });

  it('say out of reach when the content is gone from the store', async () => {
    const content = pdf('gone');
    const id = await stored(content);
    const sha = digest(content);
    await rm(join(folder, 'store', 'content', sha.slice(0, 2), sha.slice(2, 4), sha));
    await expect(files.open(sponsor, id, 'DOWNLOAD')).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('are listed by subject, page by page, each to whom it is open', async () => {
    await stored(pdf('listed'), protocol);
    const first = await documents.ofSubject(sponsor, { kind: 'REQUEST', id: request }, { limit: 2, after: null });
    expect(first).toHaveLength(3);
    const rest = await documents.ofSubject(
      sponsor,
      { kind: 'REQUEST', id: request },
      { limit: 100, after: [first[1]!.document.id] },
    );
    expect(rest[0]!.document.id).toBe(first[2]!.document.id);
    const networkSees = await documents.ofSubject(networker, { kind: 'REQUEST', id: request }, page);
    expect(new Set(networkSees.map(({ document }) => document.tier))).toEqual(new Set(['BLINDED', 'PUBLIC']));
    expect(await documents.ofSubject(rival, { kind: 'REQUEST', id: request }, page)).toEqual([]);
  });

  describe('agreements', () => {
    const master = {
      partnershipId: SE,
      organisationId: rivalOrganisation,
      parties: ['Rival AB', 'Region A'],
      kind: 'MASTER',
      requestId: null,
      signedOn: Temporal.PlainDate.from('2026-01-15'),
      validUntil: null,
      documentId: null,
    } as const;

    it('are registered by the partnership’s own people, announced, and seen by the two sides', async () => {
      await expect(agreements.register(rival, master)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
      await expect(agreements.register(norwegian, master)).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
      await expect(agreements.register(coordinator, { ...master, organisationId: newId() })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        field: 'input.organisationId',
      });
      const registered = await agreements.register(coordinator, master);
      expect(registered).toMatchObject({ ok: true, value: { registeredBy: coordinator.personId } });
      const events = `platform.outbox where event_name = 'documents.agreement-registered' and payload->>'kind' = 'MASTER'`;
      expect(await count(events)).toBe(1);
      const any = { partnershipId: null, organisationId: null };
      const [known] = await agreements.list(rival, any, page);
      expect(known).toMatchObject({
        kind: 'MASTER',
        signedOn: Temporal.PlainDate.from('2026-01-15'),
        validUntil: null,
      });
      expect(await agreements.list(norwegian, any, page)).toEqual([]);
      expect(await agreements.list(coordinator, { ...any, organisationId: rivalOrganisation }, page)).toHaveLength(1);
      const inForce = await unitOfWork.run(systemActor(SE), (tx) =>
        agreements.masterInForce(tx, rivalOrganisation, SE),
      );
      expect(inForce?.id).toBe(known?.id);
    });

    it('take their signed file from the partnership, for both sides to read', async () => {
      const [agreement] = await agreements.list(rival, { partnershipId: SE, organisationId: rivalOrganisation }, page);
      const content = pdf('signed');
      const file = {
        subject: { kind: 'AGREEMENT', id: agreement!.id },
        tier: 'AGREEMENT',
        purpose: 'AGREEMENT',
        name: 'master-cda.pdf',
      } as const;
      await expect(documents.declare(rival, declaration(content, file))).rejects.toMatchObject({
        code: 'NOT_PERMITTED',
      });
      const id = await stored(content, file, coordinator);
      expect((await agreements.list(rival, { partnershipId: SE, organisationId: null }, page))[0]?.documentId).toBe(id);
      expect(await read(rival, id)).toEqual(content);
      expect(await seesIt(networker, id)).toBe('NOT_FOUND');
    });
  });

  describe('through raw SQL as the application role', () => {
    async function asActor<T extends object>(who: Actor, sql: string, parameters: unknown[] = []): Promise<T[]> {
      const client = new pg.Client({ connectionString: database.url('app') });
      await client.connect();
      try {
        await client.query('begin');
        await client.query(
          `select set_config('samprova.person', $1, true), set_config('samprova.partnerships', $2, true),
                  set_config('samprova.organisations', $3, true), set_config('samprova.sites', $4, true)`,
          [
            who.personId ?? '',
            ...[who.partnershipIds, who.organisationIds, who.siteIds].map((ids) => `{${ids.join(',')}}`),
          ],
        );
        return (await client.query<T>(sql, parameters)).rows;
      } finally {
        await client.end();
      }
    }
    const tables = [
      'custody',
      'site_share',
      'clearance',
      'document',
      'read_log',
      'reader',
      'confidentiality_agreement',
    ];

    it('show nothing without a context, and nothing of others with one', async () => {
      for (const table of tables)
        for (const who of [ANONYMOUS, { ...ANONYMOUS, personId: newId() }])
          expect({ table, rows: await asActor(who, `select * from documents.${table}`) }).toEqual({ table, rows: [] });
      const rows = await asActor<{ organisation_id: Id }>(rival, `select organisation_id from documents.custody`);
      expect(new Set(rows.map((row) => row.organisation_id))).toEqual(new Set([rivalOrganisation]));
    });

    it('hide from a site the protocol tier, whose document it is and which other sites were asked', async () => {
      const id = await stored(pdf('hidden'), protocol);
      await share(id, [clinic, otherClinic]);
      const of = 'where id = $1';
      expect(await asActor(investigator, `select * from documents.document ${of}`, [id])).toEqual([]);
      expect(await asActor(investigator, `select * from documents.custody ${of}`, [id])).toEqual([]);
      expect(await asActor(investigator, `select distinct site_id from documents.site_share`)).toEqual([
        { site_id: clinic },
      ]);
      expect(
        await asActor(investigator, `select * from documents.document where tier not in ('PUBLIC', 'BLINDED')`),
      ).toEqual([]);
    });

    it('hide from the sponsor which sites were asked and who of them read', async () => {
      for (const table of ['site_share', 'clearance'])
        expect({ table, rows: await asActor(sponsor, `select * from documents.${table}`) }).toEqual({
          table,
          rows: [],
        });
      expect(await asActor(sponsor, `select * from documents.reader where not as_owner`)).toEqual([]);
    });

    it('let nobody write for others, clear himself, or change the log', async () => {
      const id = await stored(pdf('guarded'), protocol);
      await share(id, [clinic]);
      await expect(
        asActor(
          investigator,
          `insert into documents.clearance (document_id, site_id, cleared_at) values ($1, $2, now())`,
          [id, clinic],
        ),
      ).rejects.toMatchObject({ code: '42501' });
      await expect(
        asActor(rival, `insert into documents.custody (id, organisation_id, declared_by) values ($1, $2, $3)`, [
          newId(),
          sponsorOrganisation,
          rival.personId,
        ]),
      ).rejects.toMatchObject({ code: '42501' });
      expect(
        await asActor(rival, `update documents.document set state = 'REMOVED', removed_at = now() returning id`),
      ).not.toContainEqual({ id });
      for (const change of ['update documents.read_log set tier = tier', 'delete from documents.read_log'])
        await expect(asActor(coordinator, change)).rejects.toMatchObject({ code: '42501' });
      for (const change of ['update documents.reader set site_id = null', 'delete from documents.document'])
        await expect(asActor(coordinator, change)).rejects.toMatchObject({ code: '42501' });
      await expect(
        asActor(
          sponsor,
          `insert into documents.confidentiality_agreement
             (id, partnership_id, organisation_id, parties, kind, signed_on, registered_by, registered_at)
           values ($1, $2, $3, '{A,B}', 'MASTER', '2026-01-01', $4, now())`,
          [newId(), SE, sponsorOrganisation, sponsor.personId],
        ),
      ).rejects.toMatchObject({ code: '42501' });
    });
  });
});
