// Writes docs/reporting.md: the views of the star schema and their columns, from the list by which the database comments
// them and OData describes them.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import prettier from 'prettier';

const HEAD = `# What there is to report on

Written by \`npm run generate\`; never edit it. The schema \`reporting\` holds a star: facts (what happened, a row each) and
dimensions (what they are looked at by). The columns of a view are added to, never renamed. Read it by OData, as
[odata.md](odata.md) tells, or by SQL.

Every view is \`security_invoker\`: who asks sees the rows that row-level security lets it see, and no others. There are no
names of people and no free text in it, no data about patients, and the name behind a request stands in a view of its own.
Times are UTC; what ends in \`_on\` is the date in the partnership's zone.

## By SQL

The role \`samprova_reporting\` may read, and nothing else. Nobody signs in as it; a database administrator makes a login of
one's own and writes down which partnerships it reads. It cannot claim others: what counts is the name of the login.

\`\`\`sql
create role bi_sweden login password '…' in role samprova_reporting;
insert into reporting.login_partnership (login, partnership_id)
  select 'bi_sweden', id from partnerships.partnership where code = 'SE';
\`\`\`

Views that are marked **OData only** are for people: their rows or columns depend on roles that a login has not.

Two things to keep in mind: times of day stand in UTC while days end in the partnership's zone, so count by \`…_on\`; and
numbers that a partnership is measured by come from its KPI definitions, which know late corrections and state what is not
included. A sum of your own over these rows may differ from them.`;

export async function reportingMd(root) {
  const { ENTITY_SETS } = await import(pathToFileURL(join(root, 'libs/kpi/dist/domain.js')));
  const parts = [HEAD, '', '## Views', '', '| view | holds |', '| --- | --- |'];
  for (const { name, says, byLogin } of ENTITY_SETS)
    parts.push(`| [${name}](#${name}) | ${says}${byLogin ? '' : ' **OData only.**'} |`);
  for (const { name, says, key, columns } of ENTITY_SETS) {
    parts.push('', `## ${name}`, '', says, '', '| column | type | |', '| --- | --- | --- |');
    for (const column of columns) {
      const type = `${column.type}${column.nullable ? '?' : ''}${key.includes(column.name) ? ' **key**' : ''}`;
      parts.push(`| \`${column.name}\` | ${type} | ${column.says.replaceAll('|', '\\|')} |`);
    }
  }
  return prettier.format(parts.join('\n'), { parser: 'markdown', printWidth: 120 });
}
