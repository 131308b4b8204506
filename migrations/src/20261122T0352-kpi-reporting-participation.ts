import type { MigrationInterface, QueryRunner } from 'typeorm';
import { describeReporting } from './kpi/describe-reporting.js';
import { PARTICIPATION_LOGIN_COLUMNS, PARTICIPATION_VIEWS } from './kpi/participation-views.js';
import { FACT_INQUIRY, readableByLogin } from './kpi/reporting-views.js';

/** Trials, recruitment and payments join the star; an inquiry tells its net working days as the KPIs count them. */
export class KpiReportingParticipation1795360100000 implements MigrationInterface {
  readonly name = 'KpiReportingParticipation1795360100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant usage on schema participation, kpi to samprova_reporting;
      ${readableByLogin(PARTICIPATION_LOGIN_COLUMNS)}
      create or replace ${FACT_INQUIRY.replace(
        'r.material_amendments, 0) as material_amendments',
        `r.material_amendments, 0) as material_amendments,
       (select (o.facts -> 'end' ->> 'netDays')::int from kpi.observation o
         where o.subject_id = i.id and o.kind = 'INQUIRY') as net_working_days`,
      ).replace(/^create /, '')}
    `);
    for (const view of PARTICIPATION_VIEWS) await runner.query(view);
    await describeReporting(runner);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
