import { readLocalConfig } from '@samprova/platform';
import { invoiceFindings } from './invoice-file.js';
import { askValidator } from './outside-validator.js';

/** Checks an electronic invoice by the rules known here, and by a validator from outside where one is installed. */
export async function validateInvoice(
  number: string,
  data?: string,
): Promise<{ readonly lines: readonly string[]; readonly valid: boolean }> {
  const { findings, xml } = await invoiceFindings(number, data);
  const own = findings.map(({ rule, text, fatal }) => `  ${fatal ? 'broken' : 'warning'} ${rule}: ${text}`);
  const { peppolValidator } = readLocalConfig();
  const outside = peppolValidator === undefined ? null : await askValidator(peppolValidator, xml);
  return {
    lines: [
      `${number} by the rules known here: ${count(findings.length)}`,
      ...own,
      outside
        ? `${number} by the outside validator: ${count(outside.length)}`
        : 'No outside validator is installed; set PEPPOL_VALIDATOR to run the official rules too.',
      ...(outside ?? []).map((line) => `  ${line}`),
    ],
    valid: !findings.some(({ fatal }) => fatal) && (outside ?? []).length === 0,
  };
}

function count(findings: number): string {
  return findings === 0 ? 'no findings' : findings === 1 ? '1 finding' : `${findings} findings`;
}
