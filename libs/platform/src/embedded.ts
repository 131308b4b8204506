export { EmbeddedPostgresFailure } from './embedded/failure.js';
export { freePort } from './embedded/free-port.js';
export { defaultPlaces, placesIn } from './embedded/places.js';
export type { Places } from './embedded/places.js';
export { runningEmbeddedPostgres, startEmbeddedPostgres } from './embedded/start-embedded-postgres.js';
export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded/start-embedded-postgres.js';
export { startTied } from './embedded/tied-process.js';
export type { TiedProcess, TiedProcessOptions } from './embedded/tied-process.js';
