import type { Refusal } from '../../lib/refusal';
import { ApiFault, reach } from '../../lib/graphql';

/** What a registry record or a protocol file fills in (docs/api.md); nothing of it is kept. */
export interface ReadRecord {
  readonly format: string;
  readonly fields: readonly { readonly name: string; readonly value: unknown; readonly source: string }[];
  readonly proposals: readonly {
    readonly kind: string;
    readonly field: string;
    readonly value: unknown;
    readonly because: ProposalReason;
    readonly source: string;
  }[];
}

/** Why something is proposed: a code, and what stands in the record. */
export interface ProposalReason {
  readonly code: string;
  readonly text?: string;
  readonly words?: string;
  readonly icd10?: string;
  readonly block?: string;
  readonly country?: string;
  readonly count?: number;
}

interface Answer {
  readonly record?: ReadRecord;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly correlationId?: string };
  }[];
}

/**
 * Has a file of a ClinicalTrials.gov v2 record or a CDISC USDM 4.0 study read.
 * @returns the fields, or a refusal that says what is wrong with the file
 * @throws ApiFault, Offline
 */
export async function readRecordFile(file: Blob): Promise<ReadRecord | Refusal> {
  const response = await reach('/records', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (answer.record) return answer.record;
  const [error] = answer.errors ?? [];
  const code = error?.extensions?.code ?? 'INTERNAL';
  const message = error?.message ?? `The API answered ${response.status} without words.`;
  if (response.status === 413 || response.status === 422) return { __typename: 'RecordRefusal', code, message };
  throw new ApiFault(code, message, error?.extensions?.correlationId);
}

/** Proposals for one field put together: several therapy areas or codes become one list. */
export function withProposal(content: Readonly<Record<string, unknown>>, field: string, value: unknown): unknown {
  const former = content[field];
  const add = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  if (!Array.isArray(former) && !Array.isArray(value)) return value;
  const list = Array.isArray(former) ? (former as readonly unknown[]) : [];
  return [...list, ...add.filter((one) => !list.includes(one))];
}
