import { describe, expect, it } from '@jest/globals';
import {
  isTagElement,
  type MessageFormatElement,
  parse as parseMessage,
  TYPE,
} from '@formatjs/icu-messageformat-parser';
import { buildSchema, isEnumType, isInterfaceType, isObjectType } from 'graphql';
import ts from 'typescript';
import { nodes, parse, textOf } from './syntax.js';
import { areas, filesBelow, read, sources } from './tree.js';

const LANGUAGES = ['en', 'sv', 'da', 'nb'] as const;
const SHARED = 'apps/portal/src/lib/messages';
/** What commands are called, why they are refused, and the values that only people at work meet. */
const API_WORDS = 'apps/portal/src/lib/api-words/messages';

/** Words that are the same in English and in another language, as a whole message. */
const THE_SAME_WORD = new Set([
  ...['API', 'Biobank', 'Budget', 'Download', 'E-mail', 'Information', 'Investigator', 'Organisation', 'Person'],
  ...['Mine', 'Note', 'Reference', 'Region', 'Samprova', 'Send', 'Sponsor', 'Status', 'Synopsis', 'Team', 'Text'],
  ...['Triage', 'Version', 'Weekend'],
]);

/** Countries have their names from the browser, by ISO code. */
const NAMED_BY_THE_BROWSER = ['Country'];

const schema = buildSchema(read('schema.graphql'));
const enums = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter(({ name }) => !name.startsWith('__') && !NAMED_BY_THE_BROWSER.includes(name));

/** What comes as data, and what is laid out for every page, need not be named in the portal's source. */
const OFFERED = [...enums.map(({ name }) => `${kebab(name)}.`), 'action.', 'refusal.', 'fault.', 'common.'];

interface Message {
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

const folders = [
  ...new Set(filesBelow('apps/portal/src').flatMap((file) => /^(.*\/messages)\/[a-z]+\.json$/.exec(file)?.[1] ?? [])),
];
const messages: readonly Message[] = folders.flatMap((folder) =>
  LANGUAGES.flatMap((language) => messagesIn(`${folder}/${language}.json`)),
);
const english = messages.filter(({ file }) => file.endsWith('/en.json'));
const ids = new Set(english.map(({ id }) => id));
const shared = new Map(
  LANGUAGES.map((language) => [
    language,
    new Set([SHARED, API_WORDS].flatMap((folder) => messagesIn(`${folder}/${language}.json`)).map(({ id }) => id)),
  ]),
);

describe('the messages of the portal', () => {
  it('are there', () => {
    expect(folders).toContain(SHARED);
    expect(ids.size).toBeGreaterThan(500);
  });

  it.each(folders)('of %s have the same ids in every language', (folder) => {
    const told = (language: string): string[] => messagesIn(`${folder}/${language}.json`).map(({ id }) => id);
    const all = [...new Set(LANGUAGES.flatMap(told))];
    const missing = LANGUAGES.flatMap((language) => {
      const here = new Set(told(language));
      return all.filter((id) => !here.has(id)).map((id) => `${folder}/${language}.json: ${id}`);
    });
    expect(missing).toEqual([]);
  });

  it('have each id in one place', () => {
    const twice = english.filter(({ file, id }) => english.some((other) => other.id === id && other.file !== file));
    expect(twice.map(where)).toEqual([]);
  });

  it('of a feature begin with its name', () => {
    const strangers = english.filter(({ file, id }) => {
      const feature = /\/features\/([a-z-]+)\//.exec(file)?.[1];
      return feature !== undefined && !id.startsWith(`${feature}.`);
    });
    expect(strangers.map(where)).toEqual([]);
  });

  it('can be read as ICU MessageFormat', () => {
    expect(messages.filter(({ text }) => elementsOf(text) === undefined).map(where)).toEqual([]);
  });

  it('are neither empty nor cut at a blank, as glued sentences are', () => {
    expect(messages.filter(({ text }) => text === '' || text !== text.trim()).map(where)).toEqual([]);
  });

  it('have the same holes, choices and tags in every language', () => {
    const holes = new Map(english.map(({ id, text }) => [id, holesOf(text)]));
    const others = messages.filter(({ id, text }) => holes.has(id) && holes.get(id) !== holesOf(text));
    expect(others.map((message) => `${where(message)}: ${holesOf(message.text)}`)).toEqual([]);
  });

  it('are translated', () => {
    const inEnglish = new Map(english.map(({ id, text }) => [id, text]));
    const untranslated = messages.filter(
      ({ file, id, text }) =>
        !file.endsWith('/en.json') && inEnglish.get(id) === text && saysWords(text) && !THE_SAME_WORD.has(text),
    );
    expect(untranslated.map(where)).toEqual([]);
  });
});

describe('the source of the portal', () => {
  const files = sources('apps/portal/src').filter((file) => !file.includes('/src/graphql/'));
  const asked = files.flatMap((file) => askedIn(file));

  it('asks for no message that is missing', () => {
    const missing = asked.filter(({ pattern }) => ![...ids].some((id) => pattern.test(id)));
    expect(missing.map(({ file, id }) => `${file}: ${id}`)).toEqual([]);
  });

  it('leaves no message unused', () => {
    const named = new Set(files.flatMap((file) => stringsIn(file)));
    const beginnings = files.flatMap((file) => beginningsIn(file));
    const unused = english.filter(
      ({ id }) =>
        !named.has(id) &&
        !OFFERED.some((beginning) => id.startsWith(beginning)) &&
        !beginnings.some((pattern) => pattern.test(id)),
    );
    expect(unused.map(where)).toEqual([]);
  });
});

describe('what the API may answer', () => {
  it.each(enums)('has words for every value of $name', (type) => {
    expect(unsaid(type.getValues().map(({ name }) => `${kebab(type.name)}.${name}`))).toEqual([]);
  });

  it('has no words for a value that is no more', () => {
    const known = new Set(enums.flatMap((type) => type.getValues().map(({ name }) => `${kebab(type.name)}.${name}`)));
    const beginnings = enums.map(({ name }) => `${kebab(name)}.`);
    const gone = [...(shared.get('en') ?? [])].filter(
      (id) => beginnings.some((beginning) => id.startsWith(beginning)) && !known.has(id),
    );
    expect(gone).toEqual([]);
  });

  it('has words for every code of docs/errors.md', () => {
    const [faults = '', refusals = ''] = read('docs/errors.md').split(/^## Refusals$/m);
    const codes = (text: string): string[] => [...text.matchAll(/^\| `([A-Z0-9_]+)`/gm)].map((match) => match[1] ?? '');
    expect(codes(refusals).length).toBeGreaterThan(100);
    expect(
      unsaid([...codes(faults).map((code) => `fault.${code}`), ...codes(refusals).map((code) => `refusal.${code}`)]),
    ).toEqual([]);
  });

  it('has words for every refusal of the schema', () => {
    const refusal = schema.getType('Refusal');
    const types = isInterfaceType(refusal) ? schema.getImplementations(refusal).objects : [];
    expect(types.length).toBeGreaterThan(100);
    expect(unsaid(types.filter(isObjectType).map(({ name }) => `refusal.${constant(name)}`))).toEqual([]);
  });

  it('has words for every action that may be allowed', () => {
    const actions = actionsOffered();
    expect(actions.length).toBeGreaterThan(40);
    expect(unsaid(actions.map((command) => `action.${command}`))).toEqual([]);
  });

  it('has words for every act of the audit trail', () => {
    const acts = actsWritten();
    expect(acts).toEqual(expect.arrayContaining(['inquiry:keep-time', 'problem:report', 'identity.role-granted']));
    expect(unsaid(acts.map((act) => `action.${act}`))).toEqual([]);
  });

  it('has words for refusals that read well without their details', () => {
    const bare = messages
      .filter(({ id }) => id.startsWith('refusal.'))
      .filter(({ text }) => unguarded(elementsOf(text) ?? []).length > 0);
    expect(bare.map(where)).toEqual([]);
  });

  it('has words for refusals whose every hole the portal knows', () => {
    const known = new Set(
      /const HOLES = \[(.*?)\] as const/s.exec(read('apps/portal/src/lib/refusal-words.ts'))?.[1]?.match(/\w+/g),
    );
    const unknown = english
      .filter(({ id }) => id.startsWith('refusal.'))
      .filter(({ text }) => argumentsOf(elementsOf(text) ?? []).some((name) => !known.has(name)));
    expect(unknown.map(where)).toEqual([]);
  });
});

function messagesIn(file: string): Message[] {
  return Object.entries(JSON.parse(read(file)) as Record<string, string>).map(([id, text]) => ({ file, id, text }));
}

function where({ file, id }: Message): string {
  return `${file}: ${id}`;
}

/** Shared messages that a language lacks, as file and id. */
function unsaid(wanted: readonly string[]): string[] {
  return LANGUAGES.flatMap((language) =>
    wanted
      .filter((id) => !shared.get(language)?.has(id))
      .map((id) => `${/^(?:refusal|action)\./.test(id) ? API_WORDS : SHARED}/${language}.json: ${id}`),
  );
}

function kebab(name: string): string {
  return name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
}

function constant(name: string): string {
  return kebab(name).replaceAll('-', '_').toUpperCase();
}

/** The commands of everything that has `allowedActions`, as far as people give them. */
function actionsOffered(): string[] {
  const nouns = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && 'allowedActions' in type.getFields())
    .map(({ name }) => kebab(name.replace(/^Feasibility(?=Request$)/, '')));
  const rows = [...read('docs/permissions.md').matchAll(/^\| `([a-z-]+):([a-z-]+)` +\|(.*)$/gm)];
  const given = rows.flatMap(([, noun = '', verb = '', rest = '']) => {
    const cells = rest.split('|').map((cell) => cell.trim());
    const byPeople = cells
      .filter((cell) => cell === '✔' || cell === '·')
      .slice(0, -1)
      .includes('✔');
    const isFollowing = cells.some((cell) => cell.startsWith('Follows from')) && noun === 'inquiry';
    return nouns.includes(noun) && noun !== 'document' && verb !== 'read' && byPeople && !isFollowing
      ? [`${noun}:${verb}`]
      : [];
  });
  const table = /const DOCUMENT_MACHINE(.*?)\n\};/s.exec(read('libs/documents/src/domain/capacity.ts'))?.[1] ?? '';
  return [...new Set([...given, ...[...table.matchAll(/'(document:[a-z-]+)':/g)].map((match) => match[1] ?? '')])];
}

/**
 * What the areas write into the audit trail: the names of acts in the rooms that may write, without mere reading. The
 * area of identity names its acts as it names its events.
 */
function actsWritten(): string[] {
  const literals = areas
    .flatMap((area) => sources(`libs/${area}/src`))
    .filter((file) => /\/src\/(?:domain|use-cases|persistence|reactions)\//.test(file))
    .flatMap((file) => stringsIn(file).filter((text) => isAct(text, file)));
  return [...new Set(literals)];
}

function isAct(text: string, file: string): boolean {
  if (/^(?!node:)[a-z-]{3,}:[a-z-]{3,}$/.test(text)) return !/:(?:read|see|preview|mark-read)$/.test(text);
  return file.includes('/use-cases/') && /^identity\.[a-z]+(?:-[a-z]+)+$/.test(text);
}

function elementsOf(text: string): MessageFormatElement[] | undefined {
  try {
    return parseMessage(text);
  } catch {
    return undefined;
  }
}

/** Every element of a message, those inside choices and tags too. */
function flat(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => [element, ...insidesOf(element).flatMap((inside) => flat(inside))]);
}

function insidesOf(element: MessageFormatElement): MessageFormatElement[][] {
  if (isTagElement(element)) return [element.children];
  if (element.type === TYPE.select || element.type === TYPE.plural)
    return Object.values(element.options).map(({ value }) => value);
  return [];
}

function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return flat(elements).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound || isTagElement(element) ? [] : [element.value],
  );
}

/** Names of holes, the options of choices, and tags: what the code gives and every language must take. */
function holesOf(text: string): string {
  const told = flat(elementsOf(text) ?? []).flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (isTagElement(element)) return [`<${element.value}>`];
    if (element.type === TYPE.select) return [`{${element.value}: ${Object.keys(element.options).sort().join(' ')}}`];
    return [`{${element.value}}`];
  });
  return [...new Set(told)].sort().join(' ');
}

/** Holes outside a choice that has an answer for `none`. */
function unguarded(elements: readonly MessageFormatElement[], guarded: readonly string[] = []): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.select && 'none' in element.options)
      return Object.entries(element.options).flatMap(([option, { value }]) =>
        unguarded(value, option === 'none' ? guarded : [...guarded, element.value]),
      );
    const inside = insidesOf(element).flatMap((one) => unguarded(one, guarded));
    return isTagElement(element) || guarded.includes(element.value) ? inside : [element.value, ...inside];
  });
}

/** Whether there is anything to translate: a word beside holes, numbers and signs. */
function saysWords(text: string): boolean {
  return flat(elementsOf(text) ?? []).some(
    (element) => element.type === TYPE.literal && /\p{L}{2}/u.test(element.value),
  );
}

interface Asked {
  readonly file: string;
  readonly id: string;
  readonly pattern: RegExp;
}

/** What a file asks the words function for: `t('…')`, `t.rich('…')`, `t(a ? '…' : '…')`, `` t(`state.${state}`) ``. */
function askedIn(file: string): Asked[] {
  return nodes(parse(file), ts.isCallExpression)
    .filter(({ expression }) => /^(?:t|words)(?:\.rich)?$/.test(expression.getText()))
    .flatMap(({ arguments: [id] }) => (id ? choices(id) : []))
    .flatMap((id) => {
      const text = textOf(id);
      if (text !== undefined) return [{ file, id: text, pattern: exactly([text]) }];
      return ts.isTemplateExpression(id) ? [{ file, id: id.getText(), pattern: patternOf(id) }] : [];
    });
}

function choices(expression: ts.Expression): ts.Expression[] {
  if (ts.isParenthesizedExpression(expression)) return choices(expression.expression);
  if (ts.isConditionalExpression(expression))
    return [...choices(expression.whenTrue), ...choices(expression.whenFalse)];
  return [expression];
}

function stringsIn(file: string): string[] {
  return nodes(parse(file), ts.isStringLiteralLike).map(({ text }) => text);
}

/** Ids that are put together: from a template, or as `'nav.' + name`. */
function beginningsIn(file: string): RegExp[] {
  const source = parse(file);
  const templates = nodes(source, ts.isTemplateExpression).filter(({ head }) => /^[a-z-]+\./.test(head.text));
  const sums = nodes(source, ts.isBinaryExpression).flatMap(({ left, operatorToken }) => {
    const text = textOf(left);
    return operatorToken.kind === ts.SyntaxKind.PlusToken && text && /^[a-z-]+\./.test(text) ? [text] : [];
  });
  return [...templates.map(patternOf), ...sums.map((text) => exactly([text, '']))];
}

function patternOf({ head, templateSpans }: ts.TemplateExpression): RegExp {
  return exactly([head.text, ...templateSpans.map(({ literal }) => literal.text)]);
}

/** The parts in this order, with something between them. */
function exactly(parts: readonly string[]): RegExp {
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`);
}
