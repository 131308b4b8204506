import { type Id, type Instant, type LocalDate, newId, Temporal } from '@samprova/kernel';
import { notFound, type Page, type Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { DebtorAccount } from '../domain/reminder/plan-reminder.js';
import type { Reminder, ReminderMailState } from '../domain/reminder/reminder.js';
import type { ReminderPolicy } from '../domain/reminder/reminder-policy.js';
import { ReminderPolicyRow, ReminderRow } from './reminder.rows.js';

/** A debtor whose turn it is. */
export interface DueDebtor {
  /** Of its plan. */
  readonly id: Id;
  readonly partnershipId: Id;
  readonly organisationId: Id;
}

@Injectable()
export class ReminderRepository {
  policy(tx: Tx, partnershipId: Id): Promise<ReminderPolicy | null> {
    return managerOf(tx).findOneBy(ReminderPolicyRow, { partnershipId });
  }

  async lockPolicy(tx: Tx, partnershipId: Id): Promise<ReminderPolicy | null> {
    await managerOf(tx).query(`select pg_advisory_xact_lock(hashtextextended('reminders:' || $1, 0))`, [partnershipId]);
    return this.policy(tx, partnershipId);
  }

  async savePolicy(tx: Tx, policy: ReminderPolicy, before: ReminderPolicy | null): Promise<void> {
    const { id: entityId, partnershipId } = policy;
    await managerOf(tx).save(ReminderPolicyRow, { ...policy });
    const action = 'reminder:configure';
    tx.audit({ action, entity: 'reminder-policy', entityId, partnershipId, before, after: policy });
  }

  /** One more than the page holds, the newest first. */
  page(tx: Tx, partnershipId: Id, organisationId: Id | null, page: Page): Promise<Reminder[]> {
    const query = managerOf(tx)
      .createQueryBuilder(ReminderRow, 'reminder')
      .where('reminder.partnershipId = :partnershipId', { partnershipId })
      .orderBy('reminder.madeAt', 'DESC')
      .addOrderBy('reminder.id', 'DESC')
      .limit(page.limit + 1);
    if (organisationId) query.andWhere('reminder.organisationId = :organisationId', { organisationId });
    if (page.after)
      query.andWhere('(reminder.madeAt, reminder.id) < (:at, :id)', { at: page.after[0], id: page.after[1] });
    return query.getMany();
  }

  async get(tx: Tx, id: Id): Promise<Reminder> {
    const reminder = await managerOf(tx).findOneBy(ReminderRow, { id });
    if (!reminder) throw notFound('reminder', id);
    return reminder;
  }

  async add(tx: Tx, reminder: Reminder): Promise<void> {
    const { id: entityId, partnershipId } = reminder;
    await managerOf(tx).insert(ReminderRow, { ...reminder });
    const steps = reminder.invoices.map(({ invoiceId, step }) => ({ invoiceId, step })).filter(({ step }) => step > 0);
    await managerOf(tx).query(
      `insert into accounting.reminder_step (invoice_id, step, partnership_id, reminder_id)
       select (s ->> 'invoiceId')::uuid, (s ->> 'step')::int, $1, $2 from jsonb_array_elements($3::jsonb) s
       on conflict do nothing`,
      [partnershipId, entityId, JSON.stringify(steps)],
    );
    tx.audit({ action: 'reminder:make', entity: 'reminder', entityId, partnershipId, after: reminder });
  }

  async mailed(tx: Tx, id: Id, mailState: ReminderMailState): Promise<void> {
    await managerOf(tx).update(ReminderRow, { id }, { mailState });
  }

  /** What a debtor owes, what it was reminded of, and what money of it is set against nothing. */
  async account(tx: Tx, partnershipId: Id, organisationId: Id): Promise<DebtorAccount> {
    const owed = (await managerOf(tx).query(
      `select i.id, i.number, i.payment_reference ->> 'text' as reference, i.due_on::text as "dueOn",
         sum(p.minor)::text as open, coalesce((select max(s.step) from accounting.reminder_step s where s.invoice_id = i.id), 0) as step
       from accounting.invoice i join accounting.posting p on p.invoice_id = i.id and p.account = 'RECEIVABLES'
       where i.partnership_id = $1 and i.organisation_id = $2
       group by i.id having sum(p.minor) > 0`,
      [partnershipId, organisationId],
    )) as { id: Id; number: string; reference: string; dueOn: string; open: string; step: number }[];
    const [known] = (await managerOf(tx).query(
      `select (select coalesce(sum(unapplied_minor), 0)::text from accounting.payment
           where partnership_id = $1 and organisation_id = $2 and state = 'CREDIT') as credit,
         (select max(made_at) from accounting.reminder where partnership_id = $1 and organisation_id = $2) as last,
         (select time_zone from partnerships.partnership where id = $1) as zone`,
      [partnershipId, organisationId],
    )) as [{ credit: string; last: Date | null; zone: string }];
    return {
      owed: owed.map(({ open, step, dueOn, ...invoice }) => ({
        ...invoice,
        dueOn: Temporal.PlainDate.from(dueOn),
        openMinor: Number(open),
        remindedStep: step,
      })),
      creditMinor: Number(known.credit),
      lastRemindedOn: known.last && dateIn(known.last, known.zone),
    };
  }

  /** Held until the end of the transaction; false: another process has it, or is done with it. */
  async lockPlan(tx: Tx, id: Id): Promise<boolean> {
    const rows = (await managerOf(tx).query(
      'select id from accounting.reminder_plan where id = $1 and next_action_at <= $2 for update skip locked',
      [id, new Date(tx.now.epochMilliseconds)],
    )) as unknown[];
    return rows.length > 0;
  }

  async plan(tx: Tx, id: Id, nextActionAt: Instant | null): Promise<void> {
    await managerOf(tx).query('update accounting.reminder_plan set next_action_at = $2 where id = $1', [
      id,
      nextActionAt && new Date(nextActionAt.epochMilliseconds),
    ]);
  }

  /** Looks at a debtor at this time, or earlier if that is planned. */
  async planEarlier(tx: Tx, partnershipId: Id, organisationId: Id, at: Instant): Promise<void> {
    await managerOf(tx).query(
      `insert into accounting.reminder_plan (id, partnership_id, organisation_id, next_action_at) values ($1, $2, $3, $4)
       on conflict (partnership_id, organisation_id) do update
       set next_action_at = least(reminder_plan.next_action_at, excluded.next_action_at)`,
      [newId(), partnershipId, organisationId, new Date(at.epochMilliseconds)],
    );
  }

  /** Looks at every debtor of a partnership anew. */
  async replan(tx: Tx, partnershipId: Id, at: Instant): Promise<void> {
    await managerOf(tx).query('update accounting.reminder_plan set next_action_at = $2 where partnership_id = $1', [
      partnershipId,
      new Date(at.epochMilliseconds),
    ]);
  }

  /** For the worker, across partnerships. */
  async due(tx: Tx, until: Instant, howMany: number): Promise<DueDebtor[]> {
    const rows = (await managerOf(tx).query(
      'select id, partnership_id as "partnershipId", organisation_id as "organisationId" from accounting.due_reminders($1, $2)',
      [new Date(until.epochMilliseconds), howMany],
    )) as DueDebtor[];
    return rows;
  }

  /** For the worker, across partnerships: reminders whose e-mail has not left. */
  async waiting(tx: Tx, howMany: number): Promise<{ readonly id: Id; readonly partnershipId: Id }[]> {
    return (await managerOf(tx).query(
      'select id, partnership_id as "partnershipId" from accounting.waiting_reminders($1)',
      [howMany],
    )) as { id: Id; partnershipId: Id }[];
  }

  async nextAt(tx: Tx): Promise<Instant | null> {
    const [row] = (await managerOf(tx).query('select accounting.next_reminder_at() as at')) as [{ at: Date | null }];
    return row.at && Temporal.Instant.fromEpochMilliseconds(row.at.getTime());
  }
}

function dateIn(at: Date, timeZone: string): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
}
