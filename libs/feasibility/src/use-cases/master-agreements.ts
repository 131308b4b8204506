import type { Tx } from '@samprova/platform';
import type { InquiryFile } from '../domain/inquiry-file.js';

/** Whether a master confidentiality agreement with the inquiry's sponsor is in force; documents answer it. */
export abstract class MasterAgreements {
  abstract inForce(tx: Tx, file: InquiryFile): Promise<boolean>;
}
