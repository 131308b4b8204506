import { StartupError } from '../fault.js';
import { isPostgresUrl, roleUrl } from '../db/roles.js';
import { ownAddress } from './own-address.js';

export type Profile = 'production' | 'demo' | 'test';

/** Everything a process reads from its environment, once, validated; `.env.example` lists the same names. */
export class Config {
  constructor(
    readonly profile: Profile,
    readonly appDatabaseUrl: string,
    readonly workerDatabaseUrl: string,
    readonly queueDatabaseUrl: string,
    readonly redisUrl: string | undefined,
    readonly host: string,
    readonly port: number,
    readonly publicUrl: string,
    readonly mailFolder: string | undefined,
    readonly smtpUrl: string | undefined,
    readonly mailFrom: string,
    readonly documentFolder: string,
    readonly logLevel: string,
    /** Secret behind signed links in e-mails; derived links stop working when it changes. */
    readonly linkSecret: string,
    /** Real days after which events that were delivered are forgotten. */
    readonly outboxKeepDays: number,
    /** Whether the worker asks trial registers of the world at night. */
    readonly looksUpRegisters: boolean,
  ) {}
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
/** As `.env.example` has it: whoever copies the file has not thought of a secret yet. */
const EXAMPLE_SECRET = 'change-me-to-something-long';

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws StartupError naming the variable and the remedy. */
export function readConfig(env: Environment = process.env): Config {
  const profile = oneOf(env, 'SAMPROVA_PROFILE', ['production', 'demo', 'test'] as const, 'production');
  const admin = env['DATABASE_URL'];
  const url = (name: string, role: 'app' | 'worker' | 'queue'): string => {
    const value = env[name] ?? (admin ? roleUrl(postgresUrl('DATABASE_URL', admin), role) : undefined);
    if (!value) throw new StartupError(`${name} is not set; give it, or DATABASE_URL to derive it from.`);
    return postgresUrl(name, value);
  };
  const port = Number(env['PORT'] || 3000);
  if (!/^\d*$/.test(env['PORT'] ?? '') || port > 65535)
    throw new StartupError(`PORT must be a number from 0 to 65535, not "${env['PORT']}".`);
  const smtpUrl = address(env, 'SMTP_URL', ['smtp', 'smtps'], 'smtp://user:password@host:587');
  const mailFolder = smtpUrl ? undefined : (env['MAIL_FOLDER'] ?? '.samprova/mail');
  if (profile === 'production' && !smtpUrl)
    throw new StartupError(
      'SMTP_URL is not set, so e-mail would only be written to a folder; production refuses to start like that.',
    );
  const linkSecret = env['LINK_SECRET'] ?? (profile === 'production' ? '' : 'demo-link-secret');
  if (linkSecret.length < 12 || (profile === 'production' && linkSecret === EXAMPLE_SECRET))
    throw new StartupError('LINK_SECRET must be a secret of your own of at least 12 characters.');
  const mailFrom = env['MAIL_FROM'] || 'samprova@example.org';
  if (!/^[^\s@]+@[^\s@]+$/.test(mailFrom))
    throw new StartupError(`MAIL_FROM must be an e-mail address, not "${mailFrom}".`);
  const host = env['HOST'] || '127.0.0.1';
  const publicUrl = address(env, 'PUBLIC_URL', ['http', 'https'], 'https://samprova.example.org');
  return new Config(
    profile,
    url('APP_DATABASE_URL', 'app'),
    url('WORKER_DATABASE_URL', 'worker'),
    url('QUEUE_DATABASE_URL', 'queue'),
    address(env, 'REDIS_URL', ['redis', 'rediss'], 'redis://host:6379'),
    host,
    port,
    (publicUrl ?? ownAddress(host, port)).replace(/\/+$/, ''),
    mailFolder,
    smtpUrl,
    mailFrom,
    env['DOCUMENT_FOLDER'] || '.samprova/documents',
    oneOf(env, 'LOG_LEVEL', LOG_LEVELS, 'info'),
    linkSecret,
    keepDays(env),
    oneOf(env, 'REGISTER_LOOK_UP', ['off', 'nightly'] as const, 'off') === 'nightly',
  );
}

function keepDays(env: Environment): number {
  const text = env['OUTBOX_KEEP_DAYS'] || '90';
  if (!/^\d{1,4}$/.test(text) || Number(text) < 1)
    throw new StartupError(`OUTBOX_KEEP_DAYS must be a number of days from 1 to 9999, not "${text}".`);
  return Number(text);
}

function oneOf<const T extends readonly string[]>(
  env: Environment,
  name: string,
  allowed: T,
  otherwise: T[number],
): T[number] {
  const value = env[name] || otherwise;
  if (!allowed.includes(value)) throw new StartupError(`${name} must be one of ${allowed.join(', ')}, not "${value}".`);
  return value;
}

/** Undefined when the variable is not set, or empty. */
function address(env: Environment, name: string, schemes: readonly string[], example: string): string | undefined {
  const value = env[name] || undefined;
  if (value === undefined) return undefined;
  if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol.slice(0, -1)))
    throw new StartupError(`${name} is not an address of the kind ${example}.`);
  return value;
}

function postgresUrl(name: string, value: string): string {
  if (!isPostgresUrl(value))
    throw new StartupError(
      `${name} is not a PostgreSQL address; write postgres://user:password@host:5432/database, with %25 for a % sign.`,
    );
  return value;
}
