import { ENTITY_SETS } from '@samprova/kpi/domain';
import type { QueryRunner } from 'typeorm';

/** Rights and comments of the reporting views that there are by now; run after every change of a view. */
export async function describeReporting(runner: QueryRunner): Promise<void> {
  const there = (await runner.query(
    `select c.relname as view, a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'reporting'::regnamespace and c.relkind = 'v' and a.attnum > 0 and not a.attisdropped`,
  )) as { view: string; name: string }[];
  for (const { name: view, says, columns, byLogin } of ENTITY_SETS) {
    const known = new Set(there.filter((column) => column.view === view).map(({ name }) => name));
    if (known.size === 0) continue;
    await runner.query(
      [
        `grant select on reporting.${view} to samprova_app${byLogin ? ', samprova_reporting' : ''}`,
        `comment on view reporting.${view} is ${literal(says)}`,
        ...columns
          .filter(({ name }) => known.has(name))
          .map((column) => `comment on column reporting.${view}.${column.name} is ${literal(column.says)}`),
      ].join(';\n'),
    );
  }
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
