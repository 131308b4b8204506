import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Id } from '@samprova/kernel';
import { systemActor, Temporal } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import { Mailer, type MailMessage, type Tx, UnitOfWork, UnsendableMail } from '@samprova/platform';
import { type TestWorld, testWorld } from '@samprova/test-support/world';
import { BILLING, DEBTOR_DESCRIPTION, lineWish, wish } from '../../test/billing.js';
import { AccountingModule } from '../accounting.module.js';
import type { Invoice } from '../domain/invoice/invoice.js';
import { WatchDebtor } from '../reactions/watch-debtor.reaction.js';
import { BillingRepository } from './billing.repository.js';
import { ReminderRepository } from './reminder.repository.js';
import { Billing } from '../use-cases/billing.js';
import { Invoices } from '../use-cases/invoices.js';
import { Reminders } from '../use-cases/reminders.js';
import { ReminderSweep } from '../use-cases/reminder-sweep.js';
import { WriteOffs } from '../use-cases/write-offs.js';

const { SE, DK } = PARTNERSHIP_IDS;
const page = { limit: 100, after: null };

class Letters extends Mailer {
  readonly sent: MailMessage[] = [];
  fault: Error | null = null;
  send(message: MailMessage): Promise<void> {
    if (this.fault) return Promise.reject(this.fault);
    this.sent.push(message);
    return Promise.resolve();
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}

describe('those who do not pay', () => {
  let here: TestWorld;
  let invoices: Invoices;
  let reminders: Reminders;
  let writeOffs: WriteOffs;
  let sweep: ReminderSweep;
  let treasurer: Actor;
  let second: Actor;
  let dane: Actor;
  let buyer: Id;
  let count = 0;
  const letters = new Letters();

  const event = { id: 'e', name: 'e', partnershipId: SE, occurredAt: Temporal.Instant.from('2026-03-02T08:00:00Z') };
  const react = (reaction: (watch: WatchDebtor, tx: Tx) => Promise<void>): Promise<void> =>
    here.app.get(UnitOfWork).run(systemActor(SE), (tx) => reaction(new WatchDebtor(reminders), tx));
  const at = (instant: string): Promise<unknown> =>
    here.admin.query(
      `insert into platform.business_clock (instant) values ($1) on conflict (only_row) do update set instant = excluded.instant`,
      [instant],
    );
  async function issue(): Promise<Invoice> {
    const issued = await invoices.issue(
      treasurer,
      SE,
      wish({ organisationId: buyer, cause: `test:${(count += 1)}`, lines: [lineWish()] }),
    );
    if (!issued.ok) throw new Error(issued.refusal.message);
    const { organisationId, dueOn } = issued.value;
    await react((watch, tx) =>
      watch.whenIssued(tx, { ...event, payload: { organisationId, dueOn: dueOn.toString() } }),
    );
    return issued.value;
  }
  /** Sweeps as the worker does: with its own rights. */
  async function sweepAt(instant: string): Promise<number> {
    await at(instant);
    const before = letters.sent.length;
    await sweep.run(Temporal.Instant.from(instant));
    return letters.sent.length - before;
  }
  const steps = async () =>
    (await reminders.page(treasurer, SE, buyer, page)).map(({ step, tone }) => `${step} ${tone}`);

  beforeAll(async () => {
    here = await testWorld(AccountingModule, 'worker');
    invoices = here.app.get(Invoices);
    reminders = here.app.get(Reminders);
    writeOffs = here.app.get(WriteOffs);
    sweep = new ReminderSweep(
      here.app.get(UnitOfWork),
      reminders,
      here.app.get(ReminderRepository),
      here.app.get(BillingRepository),
      letters,
    );
    buyer = await here.organisation('Påhittat Pharma AB');
    treasurer = await here.person('SECRETARIAT', 'PARTNERSHIP', SE);
    second = await here.person('SECRETARIAT', 'PARTNERSHIP', SE);
    dane = await here.person('SECRETARIAT', 'PARTNERSHIP', DK);
    await at('2026-03-02T08:00:00Z');
    const billing = here.app.get(Billing);
    expect((await billing.configure(treasurer, SE, BILLING)).ok).toBe(true);
    expect((await billing.describeDebtor(treasurer, SE, buyer, DEBTOR_DESCRIPTION)).ok).toBe(true);
  });
  afterAll(() => here?.close());

  it('are reminded by e-mail in their language on the working day on which a step is due, once for each step', async () => {
    // Due on 1 April; ten days later is a Saturday, and Monday the 13th is after Easter.
    const invoice = await issue();
    expect(invoice.dueOn.toString()).toBe('2026-04-01');
    expect(await sweepAt('2026-04-11T08:00:00Z')).toBe(0);
    expect(await sweepAt('2026-04-13T05:00:00Z')).toBe(0);
    expect(await sweepAt('2026-04-13T07:00:00Z')).toBe(1);
    expect(await sweepAt('2026-04-13T07:05:00Z')).toBe(0);
    expect(letters.sent.at(-1)).toMatchObject({
      to: 'invoice@example.org',
      subject: expect.stringContaining('påminnelse'),
    });
    expect(letters.sent.at(-1)?.text).toContain(invoice.number);
    expect(await sweepAt('2026-04-30T12:00:00Z')).toBe(0);
    // The first of May is a holiday, and the second a Saturday.
    expect(await sweepAt('2026-05-01T07:00:00Z')).toBe(0);
    expect(await sweepAt('2026-05-04T07:00:00Z')).toBe(1);
    expect(await steps()).toEqual(['2 FIRM', '1 FRIENDLY']);
    expect((await reminders.page(treasurer, SE, null, page))[0]).toMatchObject({
      mailState: 'SENT',
      totalMinor: 12_500,
    });
  });

  it('are not reminded of what was written off: one proposes, another attests, the books say so', async () => {
    const [owed] = (await reminders.page(treasurer, SE, buyer, page))[0]!.invoices;
    const invoiceId = owed!.invoiceId;
    expect(await writeOffs.propose(treasurer, invoiceId, 12_501, 'Konkurs')).toMatchObject({
      refusal: { code: 'WRITE_OFF_AMOUNT_WRONG', openMinor: 12_500 },
    });
    const proposed = await writeOffs.propose(treasurer, invoiceId, null, 'Konkurs');
    if (!proposed.ok) throw new Error(proposed.refusal.message);
    const { id } = proposed.value;
    expect(await writeOffs.propose(second, invoiceId, 1, 'Också')).toMatchObject({
      refusal: { code: 'WRITE_OFF_PENDING', writeOffId: id },
    });
    expect(await writeOffs.attest(treasurer, id)).toMatchObject({ refusal: { code: 'WRITE_OFF_NEEDS_ANOTHER' } });
    await expect(writeOffs.attest(dane, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await invoices.openAmounts(treasurer, [invoiceId])).toEqual([12_500]);
    const attested = await Promise.all([writeOffs.attest(second, id), writeOffs.attest(second, id)]);
    expect(attested.map((answer) => (answer.ok ? answer.value.state : answer.refusal.code)).sort()).toEqual([
      'ATTESTED',
      'WRITE_OFF_DECIDED',
    ]);
    expect(await invoices.openAmounts(treasurer, [invoiceId])).toEqual([0]);
    expect(await writeOffs.withdraw(treasurer, id)).toMatchObject({ refusal: { code: 'WRITE_OFF_DECIDED' } });
    expect(await sweepAt('2026-05-21T07:00:00Z')).toBe(0);
  });

  it('may keep a claim alive by withdrawing its write-off', async () => {
    const invoice = await issue();
    const proposed = await writeOffs.propose(treasurer, invoice.id, 100, 'Öresavrundning');
    if (!proposed.ok) throw new Error(proposed.refusal.message);
    expect(await writeOffs.withdraw(second, proposed.value.id)).toMatchObject({ value: { state: 'WITHDRAWN' } });
    expect(await invoices.openAmounts(treasurer, [invoice.id])).toEqual([12_500]);
    expect((await writeOffs.page(treasurer, SE, 'WITHDRAWN', page)).map(({ id }) => id)).toEqual([proposed.value.id]);
  });

  it('are reminded by another ladder once the partnership decided on one; a ladder that does not climb is refused', async () => {
    const step = (afterDays: number) => ({ afterDays, tone: 'FINAL' as const });
    expect(await reminders.configure(treasurer, SE, { steps: [step(5), step(5)], quietDays: 7 })).toMatchObject({
      refusal: { code: 'REMINDER_STEPS_WRONG', reminderStep: 2 },
    });
    expect((await reminders.configure(treasurer, SE, { steps: [step(1)], quietDays: 0 })).ok).toBe(true);
    expect(await reminders.policy(treasurer, SE)).toMatchObject({ steps: [step(1)], quietDays: 0 });
    expect(() => reminders.configure(dane, SE, { steps: [], quietDays: 0 })).toThrow('reminder:configure');
  });

  it('are looked at again as soon as what paid their invoice is taken back', async () => {
    const planned = async (): Promise<Date | undefined> =>
      (await here.admin.query<{ at: Date }>('select next_action_at as at from accounting.reminder_plan')).rows[0]?.at;
    const before = await planned();
    await react((watch, tx) => watch.whenUndone(tx, { ...event, payload: { organisationId: null } }));
    expect(await planned()).toEqual(before);
    await here.admin.query(`update accounting.reminder_plan set next_action_at = '2030-01-01T00:00:00Z'`);
    await react((watch, tx) => watch.whenUndone(tx, { ...event, payload: { organisationId: buyer } }));
    expect((await planned())?.toISOString()).toBe('2026-05-21T07:00:00.000Z');
  });

  it('wait when the mail server is busy, and are told when an address takes no mail', async () => {
    letters.fault = new Error('busy');
    // Issued on 21 May, due on Saturday 20 June; the first working day after it, Midsummer passed.
    await expect(sweepAt('2026-06-22T07:00:00Z')).rejects.toThrow('busy');
    expect((await reminders.page(treasurer, SE, buyer, page))[0]).toMatchObject({ mailState: 'WAITING' });
    letters.fault = null;
    expect(await sweepAt('2026-06-22T07:10:00Z')).toBe(1);
    letters.fault = new UnsendableMail('nobody there');
    await issue();
    expect(await sweepAt('2026-08-03T07:00:00Z')).toBe(0);
    expect((await reminders.page(treasurer, SE, buyer, page))[0]).toMatchObject({
      mailState: 'UNDELIVERABLE',
      tone: 'FINAL',
    });
  });
});
