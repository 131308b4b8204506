import { describe, expect, it } from '@jest/globals';
import { StartupError } from '../fault.js';
import { readConfig } from './config.js';

const ADMIN = 'postgres://postgres:secret@localhost:5432/samprova';
const demo = (env: Record<string, string> = {}) =>
  readConfig({ SAMPROVA_PROFILE: 'demo', DATABASE_URL: ADMIN, ...env });
const production = (env: Record<string, string> = {}) =>
  readConfig({ DATABASE_URL: ADMIN, SMTP_URL: 'smtp://localhost:1025', LINK_SECRET: 'a secret of our own', ...env });

function complaint(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(StartupError);
    return (error as Error).message;
  }
  throw new Error('nothing was refused');
}

describe('the configuration', () => {
  it('needs one address of a database, and derives one for each role from it', () => {
    const config = demo();
    expect(new URL(config.appDatabaseUrl).username).toBe('samprova_app');
    expect(new URL(config.workerDatabaseUrl).username).toBe('samprova_worker');
    expect(new Set([config.appDatabaseUrl, config.workerDatabaseUrl, config.queueDatabaseUrl]).size).toBe(3);
    expect(config.appDatabaseUrl).not.toContain('secret');
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:3000',
      redisUrl: undefined,
    });
  });

  it('refuses an address in which a % begins no escape, and says how to write it', () => {
    for (const url of ['postgres://u:p%@host/x', 'postgres://u%zz:p@host/x', 'postgres://u:p@host/x%ff'])
      expect(() => readConfig({ SAMPROVA_PROFILE: 'test', DATABASE_URL: url })).toThrow('%25');
  });

  it('takes an address of a role’s own before the derived one', () => {
    const own = 'postgresql://samprova_app:own@db/samprova';
    expect(demo({ APP_DATABASE_URL: own }).appDatabaseUrl).toBe(own);
  });

  it('reads an empty variable as one that is not set', () => {
    const empty = demo({
      PORT: '',
      HOST: '',
      PUBLIC_URL: '',
      REDIS_URL: '',
      SMTP_URL: '',
      LOG_LEVEL: '',
      MAIL_FROM: '',
    });
    expect(empty).toMatchObject({ port: 3000, host: '127.0.0.1', logLevel: 'info', mailFrom: 'samprova@example.org' });
  });

  it('asks trial registers only where that is switched on, in production too', () => {
    expect(demo().looksUpRegisters).toBe(false);
    expect(production().looksUpRegisters).toBe(false);
    expect(production({ REGISTER_LOOK_UP: 'nightly' }).looksUpRegisters).toBe(true);
    expect(complaint(() => demo({ REGISTER_LOOK_UP: 'yes' }))).toMatch(/^REGISTER_LOOK_UP/);
  });

  it('joins paths to a public address that ends in a slash', () => {
    expect(demo({ PUBLIC_URL: 'https://samprova.example.org/' }).publicUrl).toBe('https://samprova.example.org');
  });

  it.each([
    ['SAMPROVA_PROFILE', 'staging'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DATABASE_URL', 'postgres://[broken'],
    ['APP_DATABASE_URL', 'localhost'],
    ['WORKER_DATABASE_URL', 'http://localhost'],
    ['QUEUE_DATABASE_URL', 'x'],
    ['PORT', '70000'],
    ['PORT', '-1'],
    ['PORT', '0x50'],
    ['PORT', 'three thousand'],
    ['REDIS_URL', 'localhost:6379'],
    ['REDIS_URL', 'http://localhost'],
    ['SMTP_URL', 'mail.example.org'],
    ['PUBLIC_URL', 'samprova.example.org'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['MAIL_FROM', 'Samprova'],
    ['MAIL_FROM', 'a@b\r\nBcc: c@d'],
    ['LINK_SECRET', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['OUTBOX_KEEP_DAYS', '0'],
    ['OUTBOX_KEEP_DAYS', 'for ever'],
  ])('says of %s=%j in one sentence what is wrong', (name, value) => {
    const said = complaint(() => demo({ [name]: value }));
    expect(said.startsWith(name)).toBe(true);
    expect(said).toMatch(/\.$/);
    expect(said.split('\n').length).toBeLessThanOrEqual(2);
  });

  it('repeats no password in what it says', () => {
    expect(complaint(() => demo({ DATABASE_URL: 'mysql://root:hunter2@localhost/x' }))).not.toContain('hunter2');
    expect(complaint(() => demo({ REDIS_URL: 'http://:hunter2@localhost' }))).not.toContain('hunter2');
    expect(complaint(() => demo({ SMTP_URL: 'http://me:hunter2@localhost' }))).not.toContain('hunter2');
  });

  it('without any database names the variable that is missing', () => {
    expect(complaint(() => readConfig({ SAMPROVA_PROFILE: 'demo' }))).toMatch(/^APP_DATABASE_URL .*DATABASE_URL/);
  });
});

describe('production', () => {
  it('is what is meant when nothing is said', () => {
    expect(production()).toMatchObject({ profile: 'production', mailFolder: undefined });
  });

  it('refuses to start while e-mail only goes to a folder', () => {
    expect(complaint(() => production({ SMTP_URL: '', MAIL_FOLDER: '/var/mail' }))).toMatch(/^SMTP_URL/);
  });

  it('has a secret of its own, not none and not the example’s', () => {
    const without = { DATABASE_URL: ADMIN, SMTP_URL: 'smtp://localhost:1025' };
    expect(complaint(() => readConfig(without))).toMatch(/^LINK_SECRET/);
    expect(complaint(() => production({ LINK_SECRET: 'change-me-to-something-long' }))).toMatch(/^LINK_SECRET/);
  });
});
