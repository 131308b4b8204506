import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import type { StudyFacts, YearFigure } from '../domain/study-report/study-facts.js';

/** The partnership of a report. */
export interface ReportingPartnership {
  readonly id: Id;
  readonly code: string;
  readonly name: string;
  readonly country: string;
}

/** Reads the reporting views as the actor sees them. */
@Injectable()
export class StudyReportRepository {
  async partnership(tx: Tx, code: string): Promise<ReportingPartnership | null> {
    const [found] = await managerOf(tx).query<ReportingPartnership[]>(
      `select partnership_id as id, code, name_en as name, country from reporting.dim_partnership where code = $1`,
      [code],
    );
    return found ?? null;
  }

  /** What is known now of the partnership's clinical treatment studies. */
  studies(tx: Tx, partnershipId: Id): Promise<readonly StudyFacts[]> {
    return managerOf(tx).query<StudyFacts[]>(
      `select t.trial_id as id, i.title, t.eu_ct_number as "euCtNumber", t.nct_number as "nctNumber",
         i.protocol_number as "protocolNumber", t.sponsor_class as "sponsorClass", i.sponsor_name as "sponsorName",
         t.phase, a.name_en as "therapyArea", t.multinational, t.state, t.ended_on::text as "endedOn",
         t.planned_participants as "plannedParticipants",
         coalesce(s.sites, '[]') as sites, coalesce(m.milestones, '[]') as milestones, coalesce(c.counts, '[]') as counts
       from reporting.dim_trial t
       join reporting.dim_trial_identity i using (trial_id)
       left join reporting.dim_therapy_area a using (therapy_area_code)
       left join (
         select s.trial_id, jsonb_agg(jsonb_build_object('id', s.trial_site_id,
           'name', coalesce(d.name || ', ' || d.hospital, s.organisation_name),
           'regionCode', coalesce(s.region_code, d.region_code), 'university', coalesce(s.university, d.university),
           'withdrawnOn', s.withdrawn_on) order by s.trial_site_id) as sites
         from reporting.dim_trial_site s left join reporting.dim_site d using (site_id)
         where s.partnership_id = $1 group by s.trial_id
       ) s using (trial_id)
       left join (
         select trial_id, jsonb_agg(jsonb_build_object('siteId', trial_site_id, 'kind', kind, 'on', reached_on)) as milestones
         from reporting.fact_trial_milestone where partnership_id = $1 group by trial_id
       ) m using (trial_id)
       left join (
         select trial_id, jsonb_agg(jsonb_build_object('siteId', trial_site_id, 'month', month,
           'screened', screened, 'included', included)) as counts
         from reporting.fact_recruitment where partnership_id = $1 group by trial_id
       ) c using (trial_id)
       where t.partnership_id = $1 and t.kind = 'CLINICAL_TREATMENT'`,
      [partnershipId],
    );
  }

  /** The official figures of a year, those of the country first. */
  figures(tx: Tx, partnershipId: Id, year: number): Promise<readonly YearFigure[]> {
    return managerOf(tx).query<YearFigure[]>(
      `select measure, region_code as "regionCode", value::float8 as value, publisher, vintage::text, sha256
       from reporting.fact_yearly_figure where partnership_id = $1 and year = $2
       order by measure, region_code nulls first`,
      [partnershipId, year],
    );
  }
}
