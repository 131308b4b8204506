import { newId } from '@samprova/kernel';
import { PARTNERSHIP_IDS } from '@samprova/partnerships/domain';
import type pg from 'pg';

const { NO } = PARTNERSHIP_IDS;

/** Ids of the rows that `enterTrials` enters. */
export interface EnteredTrials {
  /** A clinical treatment study with two sites: one counts monthly, the other has told nothing. */
  readonly trial: string;
  readonly counting: string;
  readonly silent: string;
  readonly site: string;
}

/** Entered past every rule: Norwegian trials, their sites, milestones and monthly counts, and official figures. */
export async function enterTrials(admin: pg.Client): Promise<EnteredTrials> {
  const [trial, counting, silent, site] = [newId(), newId(), newId(), newId()];
  const enter = (table: string, row: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`);
    return admin.query(
      `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    );
  };
  const of = { partnership_id: NO };
  const told = { ...of, source: 'SITE', recorded_at: '2026-02-01T10:00:00Z', version: 1 };
  await enter('networks.site', {
    ...{ ...of, id: site, code: 'UNN', name: 'Gastro', hospital: 'UNN', city: 'Tromsø', contact_preferences: '{}' },
  });
  const follow = (id: string, over: object): Promise<unknown> =>
    enter('participation.trial', {
      ...{ ...of, id, title: '=A study', origin: 'ENTERED', kind: 'CLINICAL_TREATMENT', sponsor_class: 'INDUSTRY' },
      ...{
        phase: '3',
        state: 'OPEN',
        nct_number: null,
        planned_participants: 30,
        recorded_at: told.recorded_at,
        ...over,
      },
    });
  await follow(trial, { nct_number: 'NCT01234567', therapy_area_code: 'CARDIOVASCULAR' });
  await follow(newId(), { title: 'Observed', kind: 'OBSERVATIONAL' });
  await follow(newId(), { title: 'Never began' });
  const before = newId();
  await follow(before, { title: 'Ended before', state: 'CLOSED', ended_on: '2024-11-30' });
  await enter('participation.trial_sponsor', { ...of, trial_id: trial, name: 'Invented Pharma' });
  for (const [id, over] of [
    [counting, { site_id: site, organisation_name: null, university_hospital: true, promised: 12, planned: 10 }],
    [silent, { site_id: null, organisation_name: 'Another hospital' }],
  ] as const)
    await enter('participation.trial_site', { ...of, id, trial_id: trial, recorded_at: told.recorded_at, ...over });
  const milestone = (over: object): Promise<unknown> =>
    enter('participation.milestone', { ...told, id: newId(), trial_id: trial, ...over });
  await milestone({ kind: 'APPROVAL', on: '2025-03-01' });
  await milestone({ kind: 'SITE_OPEN', trial_site_id: counting, on: '2025-04-10' });
  await milestone({ trial_id: before, kind: 'APPROVAL', on: '2024-01-10' });
  for (const [month, version, included, superseded_at] of [
    ['2025-05-01', 1, 9, '2025-07-01T10:00:00Z'],
    ['2025-05-01', 2, 2, null],
    ['2025-12-01', 1, 3, null],
    ['2026-01-01', 1, 4, null],
  ] as const)
    await enter('participation.recruitment_count', {
      ...{ ...told, id: newId(), trial_id: trial, trial_site_id: counting, month, version, included, superseded_at },
      ...{ recorded_at: '2025-06-01T10:00:00Z', screened: included + 1 },
    });
  for (const [measure, value] of [
    ['TRIAL_PATIENTS_NEW', 4100],
    ['SPECIALIST_CARE_PATIENTS', 2_000_000],
  ] as const)
    await enter('participation.yearly_figure', {
      ...{ ...told, id: newId(), measure, year: 2025, value, publisher: 'An office', vintage: '2026-03-01' },
      ...{ source: 'STATISTICS', sha256: 'a'.repeat(64) },
    });
  return { trial, counting, silent, site };
}
