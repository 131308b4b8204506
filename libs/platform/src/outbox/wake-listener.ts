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
    private readonly onWake: () => void,
  ) {}

  /** @throws when the first connection fails; later ones are tried again by themselves. */
  async start(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      keepAlive: true,
      keepAliveInitialDelayMillis: PROBE_AFTER_MS,
      application_name: 'samprova relay',
    });
    client.on('error', () => undefined);
    client.on('end', () => this.reconnect(client));
    client.on('notification', this.onWake);
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

  private reconnect(lost: pg.Client): void {
    if (this.closed || (this.client !== undefined && this.client !== lost)) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.start().then(this.onWake, () => this.reconnect(lost));
    }, RECONNECT_MS);
    this.timer.unref();
  }
}
