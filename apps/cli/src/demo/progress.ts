import type { Instant } from '@samprova/kernel';

/** Where the play stands, for a person: one line that is written over on a terminal, a line now and then elsewhere. */
export class Progress {
  private lastAt = -Infinity;
  private sent = 0;

  /** @param out null: nothing is said */
  constructor(
    private readonly out: NodeJS.WriteStream | null,
    private readonly requests: number,
  ) {}

  requestSent(): void {
    this.sent += 1;
  }

  /** @param now business time */
  at(now: Instant): void {
    const every = this.out?.isTTY ? 100 : 5_000;
    if (!this.out || performance.now() - this.lastAt < every) return;
    this.lastAt = performance.now();
    const line = `${now.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ')}  ${bar(this.sent, this.requests)} ${this.sent} of ${this.requests} requests sent`;
    if (this.out.isTTY) this.out.write(`\r\u001b[2K${line}`);
    else this.out.write(`${line}\n`);
  }

  clear(): void {
    if (this.out?.isTTY) this.out.write('\r\u001b[2K');
  }
}

function bar(done: number, all: number): string {
  const full = Math.round((24 * done) / Math.max(1, all));
  return `${'█'.repeat(full)}${'░'.repeat(24 - full)}`;
}
