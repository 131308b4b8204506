export type { EdmType, EntitySet, ReportingColumn } from './domain/reporting/entity-set.js';
export { ENTITY_SETS } from './domain/reporting/entity-sets.js';
