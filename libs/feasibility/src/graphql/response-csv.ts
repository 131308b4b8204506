import type { Language } from '@samprova/kernel';
import { documentFormat } from '../domain/document-format.js';
import { DECLINE_REASONS } from '../domain/forms/decline-reasons.js';
import { sitesByNetwork } from '../domain/response-lines.js';
import type { ReleasedResponse } from '../use-cases/response-documents.js';
import { csv, localIso } from './response-csv-writer.js';

/** The columns of a response's CSV; other programs rely on the names: add at the end, never rename. */
export const RESPONSE_COLUMNS = [
  'reference',
  'country',
  'version',
  'released_at',
  'network',
  'also_asked_by',
  'site_id',
  'site',
  'answer',
  'expected_patients',
  'earliest_first_patient',
  'conditions',
  'decline_reason',
  'decline_reason_text',
  'comment',
  'contact_name',
  'contact_email',
] as const;

/** One row per site. Codes are the API's own; texts are in the reader's language where they are ours. */
export function responseCsv({ response, partnership }: ReleasedResponse, language: Language): string {
  const { content, version, releasedAt } = response;
  const format = documentFormat(language);
  const rows = sitesByNetwork(content).flatMap(({ network, sites }) =>
    sites.map(({ site, alsoAskedBy }) => ({
      reference: content.reference,
      country: content.country,
      version,
      released_at: localIso(releasedAt, partnership.timeZone),
      network: network?.name ?? null,
      also_asked_by: alsoAskedBy.join('; '),
      site_id: site.siteId,
      site: site.name,
      answer: site.answer,
      expected_patients: site.expectedPatients,
      earliest_first_patient: site.earliestFirstPatient ?? null,
      conditions: site.conditions && format.sentences(site.conditions),
      decline_reason: site.declineReason,
      decline_reason_text: site.declineReason && DECLINE_REASONS[site.declineReason].title[language],
      comment: site.comment,
      contact_name: site.contact?.name ?? null,
      contact_email: site.contact?.email ?? null,
    })),
  );
  return csv(RESPONSE_COLUMNS, rows);
}
