import { Agreements } from '@samprova/documents';
import { openStops } from '@samprova/calendar/domain';
import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import { isFinal } from '../domain/machines/inquiry-machine.js';
import { resumeInquiry } from '../domain/pause-inquiry.js';
import { InquiryRepository } from '../persistence/inquiry.repository.js';

/** Inquiries whose clock stands until the sponsor has signed. */
@Injectable()
export class AwaitedAgreements {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly agreements: Agreements,
  ) {}

  /** The signed agreement is on file: clocks that stood for it run again. A study's own agreement ends only its own. */
  async signed(
    tx: Tx,
    signed: { readonly partnershipId: Id; readonly organisationId: Id; readonly requestId: Id | null },
  ): Promise<void> {
    const { partnershipId, organisationId } = signed;
    for (const { id, requestId, state } of await this.inquiries.stoppedOf(tx, partnershipId, organisationId)) {
      if (isFinal(state) || (signed.requestId && signed.requestId !== requestId)) continue;
      // Registered late, it may have run out or been revoked already; then there is still something to wait for.
      if (!(await this.agreements.covering(tx, organisationId, [partnershipId], requestId))) continue;
      const { clock } = await this.inquiries.file(tx, id);
      for (const stop of openStops(clock).filter(({ kind }) => kind === 'AGREEMENT_AWAITED')) {
        const resumed = await this.inquiries.change(tx, id, 'inquiry:resume', (file) =>
          resumeInquiry(file, stop.id, { now: tx.now, by: null }),
        );
        // Somebody resumed or ended it in the same moment: then nothing stands for it any more.
        if (!resumed.ok && resumed.refusal.code !== 'STOP_NOT_OPEN' && resumed.refusal.code !== 'CLOCK_ENDED')
          throw new Error(`the clock cannot resume: ${resumed.refusal.code}`);
      }
    }
  }
}
