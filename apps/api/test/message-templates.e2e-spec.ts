import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Id } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import type { Client } from '@samprova/test-support/api';
import { startWorld, type World } from './feasibility-world.js';

const { SE, DK } = PARTNERSHIP_IDS;
const FIELDS = `kind language changed version words { subject text } shipped { subject text } changedBy { name }
  placeholders { subject { required possible } text { required possible } }`;
const ALL = `query ($p: ID!, $l: Language) { messageTemplates(partnershipId: $p, language: $l) { ${FIELDS} } }`;
const CHANGE = `mutation ($p: ID!, $words: TemplateWordsInput!, $basedOn: Int!) {
  changeMessageTemplate(partnershipId: $p, kind: SITE_INVITED, language: sv, words: $words, basedOn: $basedOn) {
    __typename ... on MessageTemplate { ${FIELDS} } ... on Refusal { code message }
    ... on PlaceholderMissing { at placeholder } ... on PlaceholderUnknown { at placeholder possible }
    ... on OwnLinkNotAllowed { found } ... on TemplateChangedMeanwhile { present } } }`;
const RESET = `mutation ($p: ID!) { resetMessageTemplate(partnershipId: $p, kind: SITE_INVITED, language: sv) { ${FIELDS} } }`;
const VERSIONS = `query ($p: ID!) { messageTemplateVersions(partnershipId: $p, kind: SITE_INVITED, language: sv) {
  version words { subject } } }`;
const PREVIEW = `query ($p: ID!, $words: TemplateWordsInput!) {
  previewMessageTemplate(partnershipId: $p, kind: SITE_INVITED, language: sv, words: $words) {
    __typename ... on MessagePreview { subject text } ... on PlaceholderMissing { placeholder } } }`;

const words = { subject: '{reference}: kan ni vara med?', text: 'Hej! "{title}" behöver svar {by}: {link}' };

let world: World;
let secretary: Client;
let dane: Client;
const secretariat = async (scopeId: Id): Promise<Client> =>
  world.api.as(
    await world.api.person({ name: 'Ada Ordning', roles: [{ role: 'SECRETARIAT', scope: 'PARTNERSHIP', scopeId }] }),
  );
beforeAll(async () => {
  world = await startWorld();
  secretary = await secretariat(SE);
  dane = await secretariat(DK);
});
afterAll(() => world?.api.close());

describe('the words in which a partnership writes', () => {
  it('are the shipped ones, for every kind and language, with what they must and may say', async () => {
    const { messageTemplates } = await secretary.ask<{ messageTemplates: { kind: string; changed: boolean }[] }>(ALL, {
      p: SE,
    });
    expect(messageTemplates.length).toBe(31 * 4);
    expect(messageTemplates.every(({ changed }) => !changed)).toBe(true);
    const swedish = await secretary.ask<{ messageTemplates: { kind: string }[] }>(ALL, { p: SE, l: 'sv' });
    expect(swedish.messageTemplates.find(({ kind }) => kind === 'SITE_INVITED')).toMatchObject({
      language: 'sv',
      version: 0,
      words: { subject: '{reference}: kan er klinik delta?' },
      placeholders: { subject: { required: ['reference'] }, text: { required: ['title', 'by', 'link'] } },
    });
  });

  it('are looked at with invented values before they are kept', async () => {
    expect(await secretary.ask(PREVIEW, { p: SE, words })).toEqual({
      previewMessageTemplate: {
        __typename: 'MessagePreview',
        subject: 'S26-0042 (SE): kan ni vara med?',
        text: expect.stringMatching(/^Hej! "Ulcerös kolit, fas 2" behöver svar mån 22 juni/),
      },
    });
    expect(await secretary.ask(PREVIEW, { p: SE, words: { ...words, text: '{title} {by}' } })).toEqual({
      previewMessageTemplate: { __typename: 'PlaceholderMissing', placeholder: 'link' },
    });
  });

  it('become the partnership’s own, version by version, and the shipped ones again', async () => {
    expect(await secretary.ask(CHANGE, { p: SE, words, basedOn: 0 })).toMatchObject({
      changeMessageTemplate: { changed: true, version: 1, words, changedBy: { name: 'Ada Ordning' } },
    });
    expect(await secretary.ask(CHANGE, { p: SE, words, basedOn: 0 })).toMatchObject({
      changeMessageTemplate: { __typename: 'TemplateChangedMeanwhile', present: 1 },
    });
    expect(await secretary.ask(RESET, { p: SE })).toMatchObject({
      resetMessageTemplate: { changed: false, version: 2, words: { subject: '{reference}: kan er klinik delta?' } },
    });
    expect(await secretary.ask(RESET, { p: SE })).toMatchObject({ resetMessageTemplate: { version: 2 } });
    expect(await secretary.ask(VERSIONS, { p: SE })).toEqual({
      messageTemplateVersions: [
        { version: 2, words: null },
        { version: 1, words: { subject: words.subject } },
      ],
    });
    const audited = await world.api.look<{ action: string }>(
      `select action from platform.audit_entry where entity = 'message-template' order by recorded_at`,
    );
    expect(audited.map(({ action }) => action)).toEqual(['message-template:change', 'message-template:reset']);
  });

  it('are refused with the placeholder that is wrong or missing, or the address that may not stand there', async () => {
    const refused = async (over: object) =>
      (
        await secretary.ask<{ changeMessageTemplate: object }>(CHANGE, {
          p: SE,
          words: { ...words, ...over },
          basedOn: 2,
        })
      ).changeMessageTemplate;
    expect(await refused({ subject: '{reference} {sponsor}' })).toMatchObject({
      code: 'PLACEHOLDER_UNKNOWN',
      at: 'subject',
      placeholder: 'sponsor',
      possible: ['reference', 'due', 'by'],
    });
    expect(await refused({ text: '{title} {by}' })).toMatchObject({ code: 'PLACEHOLDER_MISSING', placeholder: 'link' });
    expect(await refused({ text: `${words.text} https://evil.example` })).toMatchObject({
      code: 'OWN_LINK_NOT_ALLOWED',
      found: 'https://evil.example',
    });
  });

  it('are those of one partnership: another neither reads nor changes them', async () => {
    for (const [document, variables] of [
      [ALL, { p: SE }],
      [RESET, { p: SE }],
      [CHANGE, { p: SE, words, basedOn: 2 }],
    ] as const) {
      const { errors } = await dane.query(document, variables);
      expect(errors[0]?.extensions.code).toBe('NOT_PERMITTED');
    }
    const coordinator = await world.api.as(
      await world.api.person({ roles: [{ role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP', scopeId: SE }] }),
    );
    expect((await coordinator.query(ALL, { p: SE })).errors).toEqual([]);
    expect((await coordinator.query(RESET, { p: SE })).errors[0]?.extensions.code).toBe('NOT_PERMITTED');
  });
});
