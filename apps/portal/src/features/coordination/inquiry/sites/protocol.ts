import { type Content, type FormSchema, isBlank } from '../../../../parts/forms/form-schema';

/** The filled-in fields that a site reads only once it is cleared; a field without a tier is guarded like those. */
export function protocolFields(schema: FormSchema, content: Content): readonly string[] {
  return Object.entries(schema.properties)
    .filter(([name, field]) => (field['x-tier'] ?? 'PROTOCOL') === 'PROTOCOL' && !isBlank(content[name]))
    .map(([name]) => name);
}

interface Agreement {
  /** The study it is for; null for a master agreement. */
  readonly requestId: string | null;
  readonly signedOn: string;
  readonly validUntil: string | null;
  readonly revokedAt: string | null;
}

/**
 * The agreement under which a request may be opened to sites, if any.
 * @param today in the partnership's zone
 */
export function agreementInForce<A extends Agreement>(
  agreements: readonly A[],
  requestId: string,
  today: string,
): A | undefined {
  return agreements.find(
    (agreement) =>
      agreement.revokedAt === null &&
      (agreement.requestId === null || agreement.requestId === requestId) &&
      agreement.signedOn <= today &&
      (agreement.validUntil === null || agreement.validUntil >= today),
  );
}
