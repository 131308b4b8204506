import type { Country } from '@samprova/partnerships/domain';
import type { VatCase, VatPolicy } from '../domain/vat/vat-case.js';

const outside = (reason: string): VatCase => ({
  category: 'OUTSIDE',
  rateBasisPoints: 0,
  reason,
  reasonCode: 'VATEX-EU-O',
});
const taxed: VatCase = { category: 'STANDARD', rateBasisPoints: 2500, reason: null, reasonCode: null };

/**
 * What a partnership begins with. A fee that buys nothing in return is no supply (directive 2006/112/EC, article 2);
 * services are taxed at the standard rate. Our reading: the treasurer confirms or changes it with an adviser.
 */
export const VAT_POLICIES: Readonly<Record<Country, VatPolicy>> = {
  SE: {
    MEMBERSHIP_FEE: outside('Medlemsavgift utan motprestation, ingen omsättning'),
    DIRECTED_CONTRIBUTION: outside('Bidrag utan motprestation, ingen omsättning'),
    SERVICE: taxed,
  },
  DK: {
    MEMBERSHIP_FEE: outside('Kontingent uden modydelse, ikke omfattet af momsloven'),
    DIRECTED_CONTRIBUTION: outside('Tilskud uden modydelse, ikke omfattet af momsloven'),
    SERVICE: taxed,
  },
  NO: {
    MEMBERSHIP_FEE: outside('Medlemskontingent uten motytelse, ikke omsetning'),
    DIRECTED_CONTRIBUTION: outside('Tilskudd uten motytelse, ikke omsetning'),
    SERVICE: taxed,
  },
};
