// A worker in a process of its own, for tests that kill it: it leaves one trace for each event, slowly.
import { defineEvent } from '@samprova/kernel';
import { readConfig } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Subscribe } from '@samprova/platform/worker';
import { startWorker } from '@samprova/app-worker';

export const StoneLaid = defineEvent('test.stone-laid');

class Mason {
  async whenLaid(tx, event) {
    await managerOf(tx).query(`insert into trace (event_id) values ($1)`, [event.id]);
    await managerOf(tx).query(`select pg_sleep(0.01), pg_notify('trace', $1)`, [event.id]);
  }
}
const method = Object.getOwnPropertyDescriptor(Mason.prototype, 'whenLaid');
Subscribe(StoneLaid, 'test.mason')(Mason.prototype, 'whenLaid', method);

await startWorker({
  config: readConfig(),
  modules: [{ module: class MasonArea {}, providers: [Mason] }],
  patience: { lockMs: 1_000, firstRetryMs: 50 },
});
process.stdout.write('ready\n');
