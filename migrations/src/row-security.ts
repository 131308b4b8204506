/**
 * The statements that put one table under forced row-level security (ADR 0010). `using` says which rows the application
 * and the worker may see; `check` which they may write (the same when left out). The owner has an explicit policy of
 * its own, because it is no superuser and FORCE binds it too.
 */
export function protect(
  table: string,
  using: string,
  check: string = using,
  privileges = 'select, insert, update',
): string {
  const name = table.replace('.', '_');
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy ${name}_owner on ${table} to samprova_owner using (true) with check (true);
    create policy ${name}_actor on ${table} to samprova_app, samprova_worker using (${using}) with check (${check});
    grant ${privileges} on ${table} to samprova_app, samprova_worker;`;
}

/** Reference data: everybody reads it, only migrations (and a later administrator's use case) write it. */
export function readable(table: string): string {
  return `grant select on ${table} to samprova_app, samprova_worker, samprova_reporting;`;
}
