import { describe, expect, it } from '@jest/globals';
import { StartupError } from './fault.js';
import { startupFailure } from './startup-failure.js';

const databaseUrl = 'postgres://samprova_app:hunter2@db.example/trials';
const listens = { host: '127.0.0.1', port: 3000 };
const fault = (facts: object) => Object.assign(new Error('as the library says it'), facts);

describe('what stops a start', () => {
  it.each([
    [
      'the port is taken',
      fault({ code: 'EADDRINUSE', syscall: 'listen' }),
      /^Port 3000 on 127\.0\.0\.1 is in use; .*PORT\.$/,
    ],
    ['the port is not ours to take', fault({ code: 'EACCES', syscall: 'listen' }), /^Port 3000 needs more rights/],
    ['the host is elsewhere', fault({ code: 'EADDRNOTAVAIL', syscall: 'listen' }), /^HOST 127\.0\.0\.1 is no address/],
    ['nothing listens', fault({ code: 'ECONNREFUSED', syscall: 'connect' }), /cannot be reached \(ECONNREFUSED\)/],
    ['no address of a host answers', fault({ errors: [fault({ code: 'ECONNREFUSED' })] }), /cannot be reached/],
    ['nobody answers in time', new Error('timeout exceeded when trying to connect'), /cannot be reached \(ETIMEDOUT\)/],
    [
      'the password is wrong',
      fault({ driverError: fault({ code: '28P01' }) }),
      /refuses the sign-in; .*samprova migrate/,
    ],
    ['the database is not there', fault({ code: '3D000' }), /does not exist; create it/],
    ['it was not migrated', fault({ code: '42P01' }), /lacks tables .*samprova migrate/],
  ])('is told in one sentence with the remedy: %s', (_, error, sentence) => {
    const told = startupFailure(error, { databaseUrl, listens }) as Error;
    expect(told).toBeInstanceOf(StartupError);
    expect(told.message).toMatch(sentence);
    expect(told.message).not.toContain('hunter2');
  });

  it('stays as it is when it is not known, or has its sentence already', () => {
    const [unknown, told] = [fault({ code: 'EODD' }), new StartupError('LINK_SECRET must be …')];
    expect(startupFailure(unknown, { databaseUrl })).toBe(unknown);
    expect(startupFailure(told, { databaseUrl, listens })).toBe(told);
  });
});
