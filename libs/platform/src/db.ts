export { changeRow } from './db/change-row.js';
export type { Change } from './db/change-row.js';
export { onceFor } from './db/idempotency.js';
export { DateColumn, IdColumn, InstantColumn } from './db/columns.js';
export { DatabaseModule } from './db/database.module.js';
export { migrateDatabase } from './db/migrate.js';
export { DATABASE_ROLES, isPostgresUrl, rolePassword, roleUrl } from './db/roles.js';
export type { DatabaseRole } from './db/roles.js';
export { managerOf } from './db/tx.js';
