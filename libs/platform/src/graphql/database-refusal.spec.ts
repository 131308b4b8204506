import { describe, expect, it } from '@jest/globals';
import { databaseRefusal } from './database-refusal.js';

describe('what the database refused', () => {
  it.each([
    ['a connection that broke in the middle', new Error('Connection terminated unexpectedly')],
    [
      'a connection that broke while it was idle',
      new Error('Client has encountered a connection error and is not queryable'),
    ],
    ['a pool with nothing free for too long', new Error('timeout exceeded when trying to connect')],
    ['a server that crashed', { driverError: { code: '57P02' } }],
    ['a server that starts', { code: '57P03' }],
    ['a server that is not there', { code: 'ECONNREFUSED' }],
    ['a full disk', { driverError: { code: '53100' } }],
    ['a deadlock that came again and again', { driverError: { code: '40P01' } }],
  ])('is to be tried again: %s', (_, thrown) => {
    expect(databaseRefusal(thrown)).toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('try again'),
    });
  });

  it('is the client’s to put right where it is', () => {
    expect(databaseRefusal({ driverError: { code: '23505' } })?.code).toBe('CONFLICT');
    expect(databaseRefusal({ driverError: { code: '22P02' } })?.code).toBe('INVALID_INPUT');
    expect(databaseRefusal({ driverError: { code: '42501' } })?.code).toBe('NOT_PERMITTED');
  });

  it('is nothing of the kind where our own code is wrong', () => {
    expect(databaseRefusal(new TypeError('undefined is not a function'))).toBeUndefined();
    expect(databaseRefusal({ driverError: { code: '42703' } })).toBeUndefined();
    expect(databaseRefusal(null)).toBeUndefined();
  });
});
