import { Fault } from '@samprova/platform';

/**
 * Lets a few through at once, so that a reader of everything leaves connections to those who work. Who comes when as many
 * wait already, or waits too long, is told to come again.
 */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly most: { readonly inside: number; readonly waiting: number; readonly seconds: number }) {}

  /** @throws Fault UNAVAILABLE */
  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.most.inside) await this.wait();
    else this.inside += 1;
    try {
      return await work();
    } finally {
      // Whoever waits longest takes the place over.
      const next = this.waiting.shift();
      if (next) next();
      else this.inside -= 1;
    }
  }

  private wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.waiting.length >= this.most.waiting) return reject(busy());
      const enter = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(enter), 1);
        reject(busy());
      }, this.most.seconds * 1000);
      this.waiting.push(enter);
    });
  }
}

function busy(): Fault {
  return new Fault('UNAVAILABLE', 'Too many reports are being read at once; try again in a minute.');
}
