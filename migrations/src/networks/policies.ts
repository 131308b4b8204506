export const OF_PARTNERSHIP = 'partnership_id = any (access.partnerships())';

/**
 * Forced row-level security where more people may read than write. Both conditions bind the application and the worker;
 * `write` binds the rows as they were and as they become.
 */
export function readAndWrite(table: string, read: string, write: string, privileges: string): string {
  const name = table.replace('.', '_');
  const roles = 'samprova_app, samprova_worker';
  return `
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    create policy ${name}_owner on ${table} to samprova_owner using (true) with check (true);
    create policy ${name}_read on ${table} for select to ${roles} using (${read});
    create policy ${name}_add on ${table} for insert to ${roles} with check (${write});
    create policy ${name}_change on ${table} for update to ${roles} using (${write}) with check (${write});
    create policy ${name}_remove on ${table} for delete to ${roles} using (${write});
    grant ${privileges} on ${table} to ${roles};`;
}
