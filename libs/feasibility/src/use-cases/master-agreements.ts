import { Agreements } from '@samprova/documents';
import type { Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { InquiryFile } from '../domain/inquiry-file.js';

/** Whether a master confidentiality agreement with the inquiry's sponsor is in force. */
@Injectable()
export class MasterAgreements {
  constructor(private readonly agreements: Agreements) {}

  async inForce(tx: Tx, { inquiry }: InquiryFile): Promise<boolean> {
    const { organisationId, partnershipId } = inquiry;
    if (!organisationId) return false;
    return Boolean(await this.agreements.masterInForce(tx, organisationId, partnershipId));
  }
}
