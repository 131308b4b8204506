import { type Config, type Profile, readConfig } from './config.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line, which starts everything on one machine, reads from its environment. */
export interface LocalConfig {
  /** The administrator's address of a PostgreSQL of the person's own; without it the embedded one runs. */
  readonly databaseUrl: string | undefined;
  /** Where the installation keeps its data, if not in its own folder. */
  readonly dataFolder: string | undefined;
  /** The command that checks electronic invoices by the official rules, if one is installed. */
  readonly peppolValidator: string | undefined;
  /** `XDG_DATA_HOME`. */
  readonly dataHome: string | undefined;
  /** @throws StartupError naming the variable and the remedy */
  configFor(local: LocalWords): Config;
}

/** What is decided at the command line; what the environment says stands behind it, defaults last. */
export interface LocalWords {
  readonly adminUrl: string;
  readonly profile: Profile;
  readonly home: string;
  readonly port?: string;
  readonly host?: string;
}

export function readLocalConfig(env: Environment = process.env): LocalConfig {
  return {
    databaseUrl: env['DATABASE_URL'] || undefined,
    dataFolder: env['DATA_FOLDER'] || undefined,
    peppolValidator: env['PEPPOL_VALIDATOR'] || undefined,
    dataHome: env['XDG_DATA_HOME'] || undefined,
    configFor: ({ adminUrl, profile, home, port, host }) =>
      readConfig({
        MAIL_FOLDER: `${home}/mail`,
        DOCUMENT_FOLDER: `${home}/documents`,
        SAMPROVA_PROFILE: profile,
        LOG_LEVEL: 'warn',
        ...env,
        DATABASE_URL: adminUrl,
        ...(port === undefined ? {} : { PORT: port }),
        ...(host === undefined ? {} : { HOST: host }),
      }),
  };
}
