import { coreRules } from './rules/core-rules.js';
import { nationalRules } from './rules/national-rules.js';
import { peppolRules } from './rules/peppol-rules.js';
import { type Finding, readingOf } from './rules/reading.js';
import { vatRules } from './rules/vat-rules.js';
import type { UblDocument } from './ubl-document.js';

export type { Finding } from './rules/reading.js';

/**
 * The rules that a document of ours may break, of EN 16931 and Peppol BIS Billing 3.0 with those of Sweden, Denmark and
 * Norway. It is no replacement for the official rules: those are run by a validator from outside, where one is installed.
 */
export function checkDocument(document: UblDocument): Finding[] {
  const reading = readingOf(document);
  return [...coreRules(reading), ...vatRules(reading), ...peppolRules(reading), ...nationalRules(reading)];
}
