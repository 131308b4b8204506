import type { Id, Instant } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';

/** Numbers as fingerprints keep them: capitals and digits only. */
export interface StudyNumbers {
  readonly euCtNumber: string | null;
  readonly nctNumber: string | null;
  readonly protocolNumber: string | null;
}

export interface NumberedInquiry {
  readonly inquiryId: Id;
  readonly by: 'EU_CT' | 'NCT' | 'PROTOCOL';
}

@Injectable()
export class StudyRepository {
  /** Inquiries of a partnership whose request gives one of the numbers, the surest first, however long ago. */
  async numbered(tx: Tx, partnershipId: Id, numbers: StudyNumbers): Promise<NumberedInquiry[]> {
    const { euCtNumber, nctNumber, protocolNumber } = numbers;
    return managerOf(tx).query<NumberedInquiry[]>(
      `select i.id as "inquiryId",
              case when starts_with(f.eu_ct_number, $2) then 'EU_CT' when f.nct_number = $3 then 'NCT' else 'PROTOCOL' end as "by"
         from feasibility.request_fingerprint f join feasibility.inquiry i on i.request_id = f.request_id
        where i.partnership_id = $1
          and (starts_with(f.eu_ct_number, $2) or f.nct_number = $3 or f.protocol_number = $4)
        order by (starts_with(f.eu_ct_number, $2) or f.nct_number = $3) is true desc, i.received_at desc, i.id`,
      [partnershipId, euCtNumber, nctNumber, protocolNumber],
    );
  }

  /** The register numbers of inquiries that were answered since then and have no outcome. */
  async undecided(
    tx: Tx,
    partnershipId: Id,
    since: Instant,
  ): Promise<Pick<StudyNumbers, 'euCtNumber' | 'nctNumber'>[]> {
    return managerOf(tx).query<Pick<StudyNumbers, 'euCtNumber' | 'nctNumber'>[]>(
      `select distinct f.eu_ct_number as "euCtNumber", f.nct_number as "nctNumber"
         from feasibility.inquiry i join feasibility.request_fingerprint f on f.request_id = i.request_id
        where i.partnership_id = $1 and i.state = 'RESPONDED' and i.ended_at >= $2
          and num_nonnulls(f.eu_ct_number, f.nct_number) > 0
          and not exists (select from feasibility.outcome o where o.inquiry_id = i.id)`,
      [partnershipId, new Date(since.epochMilliseconds)],
    );
  }
}
