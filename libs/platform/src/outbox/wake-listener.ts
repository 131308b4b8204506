import pg from 'pg';

const RECONNECT_MS = 1_000;
const PROBE_AFTER_MS = 10_000;

/** Keeps one connection that LISTENs, and makes a new one when it breaks. What it misses meanwhile, the poll finds. */
export class WakeListener {
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly connectionString: string,
    private readonly channel: string,
    /** Is given what was said, or nothing when the connection was made again. */
    private readonly onWake: (said?: pg.Notification) => void,
    private readonly name = 'samprova relay',
  ) {}

  /** As `start`, but tries again by itself from the first time on. */
  begin(): Promise<void> {
    return this.start().catch(() => this.reconnect(this.client));
  }

  /** @throws when the first connection fails; later ones are tried again by themselves. */
  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      keepAlive: true,
      keepAliveInitialDelayMillis: PROBE_AFTER_MS,
      application_name: this.name,
    });
    client.on('error', () => undefined);
    client.on('end', () => this.reconnect(client));
    client.on('notification', (said) => this.onWake(said));
    await client.connect();
    await client.query(`listen ${client.escapeIdentifier(this.channel)}`);
    this.client = client;
    if (this.closed) await client.end();
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client?.end();
  }

  private reconnect(lost: pg.Client | undefined): void {
    if (this.closed || (this.client !== undefined && this.client !== lost)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.start().then(
        () => this.onWake(),
        () => this.reconnect(lost),
      );
    }, RECONNECT_MS);
    this.timer.unref();
  }
}
