export {
  ActorOfRequest,
  CommandGuard,
  contextOf,
  CurrentActor,
  Public,
  PUBLIC,
  Requires,
  REQUIRES,
} from './graphql/access.js';
export type { GraphqlContext } from './graphql/access.js';
export { AuditEntryType } from './audit/audit-entry.type.js';
export { Commands } from './graphql/commands.js';
export type { CommandRule, CommandTable } from './graphql/commands.js';
export { connectionOf, connectionType, PageArgs, PageInfoType, pageOf } from './graphql/connection.js';
export type { Connection } from './graphql/connection.js';
export { faultAnswer } from './graphql/fault-answer.js';
export { GraphqlModule } from './graphql/graphql.module.js';
export { loaderOf } from './graphql/loader.js';
export { bareHash, carriedOut } from './graphql/persisted-document.js';
export { answer, RefusalType, refusalType, resultUnion } from './graphql/refusal.js';
export { DateScalar, DateTimeScalar, JsonScalar } from './graphql/scalars.js';
export { WithinCalendar } from './graphql/within-calendar.js';
export { Listeners } from './live/listeners.js';
