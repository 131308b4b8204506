// Writes docs/permissions.md from the areas' own tables, so that a changed right is a one-character diff that a person
// who does not program can read. A table is an export of a file called commands or …-machine.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';

/** Column heads, in the order in which `ROLES` of the kernel stands. */
const SHORT = {
  SPONSOR: 'Spo',
  SPONSOR_ADMIN: 'Adm',
  NATIONAL_COORDINATOR: 'Nat',
  NETWORK_COORDINATOR: 'Net',
  INVESTIGATOR: 'Inv',
  SITE_MANAGER: 'Mgr',
  SUPPORT_FUNCTION: 'Sup',
  SECRETARIAT: 'Sec',
  AUDITOR: 'Aud',
  INSTALLATION_ADMIN: 'Ins',
  SYSTEM: 'Sys',
};

export async function permissionsMd(root, areas) {
  const { ROLES } = await import(pathToFileURL(join(root, 'libs/kernel/dist/index.js')));
  const parts = [
    '# Who may do what',
    '',
    'Written by `npm run generate` from the tables of commands in the code; never edit it. ✔ may give the command, a dot',
    'may not. A role counts only where it is held (one partnership, network, site or organisation), and a command only in',
    'the states of its row. What a person may not see is, for that person, not there.',
    '',
    ROLES.map((role) => `**${SHORT[role] ?? role}** ${words(role)}`).join(' · '),
  ];
  for (const area of areas)
    for (const file of tableFiles(join(root, 'libs', area, 'dist')))
      for (const [name, table] of Object.entries(await import(pathToFileURL(file)))) {
        const rows = rowsOf(table);
        if (rows) parts.push('', `## ${title(area, name)}`, '', ...matrix(rows, ROLES));
      }
  parts.push('', '## What each part of the API requires', '', ...(await operations(root)));
  return prettier.format(`${parts.join('\n')}\n`, { parser: 'markdown', printWidth: 120 });
}

/** Operations and fields with the command they require, from the resolvers themselves; nobody else decides it. */
async function operations(root) {
  const built = (file) => import(pathToFileURL(join(root, 'apps/api/dist', file)));
  const [{ areas }, { resolversOf }, { resolverMethods }] = await Promise.all(
    ['areas.js', 'resolvers-of.js', 'declared-commands.js'].map(built),
  );
  const lines = resolverMethods(resolversOf(areas))
    .map(({ of, name, where, command }) => ({
      kind: of === 'field' ? 'Field' : of,
      name: of === 'field' ? where : name,
      command,
    }))
    .sort((a, b) => (`${a.kind} ${a.name}` < `${b.kind} ${b.name}` ? -1 : 1))
    .map(({ kind, name, command }) => [kind, `\`${name}\``, command ? `\`${command}\`` : 'nothing: public']);
  const head = ['what', 'name', 'requires'];
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
}

function tableFiles(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => /(^|-)(commands|machine)\.js$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** A machine is a list of rows; a command table is an object of rules by command. Anything else is no table. */
function rowsOf(table) {
  if (Array.isArray(table)) return table.every((row) => row?.command && row.roles) ? table : null;
  if (!table || typeof table !== 'object') return null;
  const rows = Object.entries(table).map(([command, rule]) => ({ command, ...rule }));
  return rows.length > 0 && rows.every(({ roles, says }) => roles && typeof says === 'string') ? rows : null;
}

function matrix(rows, roles) {
  const states = rows.some(({ from }) => from);
  const head = [
    'command',
    ...(states ? ['from', 'to'] : []),
    ...roles.map((role) => SHORT[role] ?? role),
    'what it is',
  ];
  const lines = rows.map((row) => [
    `\`${row.command}\``,
    ...(states ? [list(row.from), list(row.to) || '(stays)'] : []),
    ...roles.map((role) => (mayGive(row, role) ? '✔' : '·')),
    row.says.replaceAll('|', '\\|'),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`);
}

function mayGive({ roles }, role) {
  return roles === 'ANYONE' ? role !== 'SYSTEM' : roles.includes(role);
}

function list(states) {
  return (states ?? []).map(words).join(', ');
}

function words(name) {
  return name.toLowerCase().replaceAll('_', ' ');
}

function title(area, name) {
  const noun = words(name.replace(/([a-z])([A-Z])/g, '$1_$2')).replace(/ ?(commands?|machine)$/, '');
  const place = area[0].toUpperCase() + area.slice(1);
  return noun && noun !== area ? `${place}: ${noun}` : place;
}
