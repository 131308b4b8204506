export { Config, readConfig } from './config/config.js';
export type { Profile } from './config/config.js';
export { ConfigModule } from './config/config.module.js';
export { AppliedMigrations } from './db/applied-migrations.js';
export { Tx } from './db/tx.js';
export type { AuditEntry } from './db/tx.js';
export { UnitOfWork } from './db/unit-of-work.js';
export { Fault, invalidInput, notFound, notPermitted, notSignedIn, StartupError } from './fault.js';
export type { Page } from './page.js';
