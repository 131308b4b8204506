export { testDatabase } from './database.js';
export type { TestDatabase } from './database.js';
export { testRedis } from './redis.js';
export type { TestRedis } from './redis.js';
