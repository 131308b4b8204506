import { afterAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { testRedis } from './redis.js';

const redis = await testRedis();
afterAll(() => redis?.stop());

(redis ? describe : describe.skip)('a test Redis (needs redis-server or valkey-server on the PATH)', () => {
  it('answers and starts empty', async () => {
    const client = new Redis(redis?.url ?? '');
    try {
      expect(await client.dbsize()).toBe(0);
    } finally {
      client.disconnect();
    }
  });
});
