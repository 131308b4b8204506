import { COUNTRIES, workingCalendar } from '@samprova/calendar/domain';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describeReporting } from './kpi/describe-reporting.js';
import { readableByLogin, REPORTING_VIEWS } from './kpi/reporting-views.js';
import { readable } from './row-security.js';

/** The years whose days `dim_date` may show, and a margin. */
const YEARS = { from: 2015, to: 2100 };

/** The star schema for Excel, Power BI and other readers; every view sees what the one who asks may see. */
export class KpiReportingViews1795360000000 implements MigrationInterface {
  readonly name = 'KpiReportingViews1795360000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema reporting;
      grant usage on schema reporting to samprova_app, samprova_worker, samprova_reporting;
      grant usage on schema feasibility, networks, calendar to samprova_reporting;

      create table reporting.login_partnership (
        login name not null,
        partnership_id uuid not null references partnerships.partnership (id),
        primary key (login, partnership_id)
      );
      alter table reporting.login_partnership enable row level security;
      alter table reporting.login_partnership force row level security;
      create policy login_partnership_owner on reporting.login_partnership to samprova_owner using (true) with check (true);

      -- The session's login, which a login cannot change, and not its role, which it can.
      create function reporting.login_partnerships() returns uuid[] language sql stable security definer set search_path = ''
        return (select coalesce(array_agg(l.partnership_id), '{}') from reporting.login_partnership l
          where l.login = session_user);
      revoke execute on function reporting.login_partnerships() from public;
      grant execute on function reporting.login_partnerships() to samprova_reporting;

      create table reporting.holiday (
        country text not null,
        on_date date not null,
        name text not null,
        primary key (country, on_date)
      );
      alter table reporting.holiday enable row level security;
      alter table reporting.holiday force row level security;
      create policy holiday_owner on reporting.holiday to samprova_owner using (true) with check (true);
      create policy holiday_read on reporting.holiday for select to samprova_app, samprova_worker, samprova_reporting using (true);
      ${readable('reporting.holiday')}

      ${readableByLogin()}
    `);
    const holidays = COUNTRIES.flatMap(holidaysOf);
    await runner.query(
      `insert into reporting.holiday (country, on_date, name)
        select * from unnest($1::text[], $2::date[], $3::text[])`,
      [holidays.map(({ country }) => country), holidays.map(({ on }) => on), holidays.map(({ name }) => name)],
    );
    for (const view of REPORTING_VIEWS) await runner.query(view);
    await describeReporting(runner);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}

function holidaysOf(country: (typeof COUNTRIES)[number]): { country: string; on: string; name: string }[] {
  const calendar = workingCalendar(country);
  const epochDay = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000;
  const first = epochDay(YEARS.from);
  const days = Array.from({ length: epochDay(YEARS.to + 1) - first }, (_, index) => calendar.at(first + index));
  return days.flatMap((day) => (day?.name ? [{ country, on: day.date.toString(), name: day.name.en }] : []));
}
