import { ApiFault, reach } from '../../../lib/graphql';

export const SHEETS = ['counts', 'milestones', 'figures'] as const;
export type Sheet = (typeof SHEETS)[number];

/** What is wrong in one row of a spreadsheet; the head is row 1. */
export interface RowProblem {
  readonly line: number;
  readonly column: string | null;
  /** One English sentence. */
  readonly message: string;
}

/** What came of a spreadsheet: all of it is kept, or nothing. */
export type Sent =
  | {
      readonly kept: {
        readonly rows: number;
        readonly recorded: number;
        readonly corrected: number;
        readonly disputed: number;
      };
    }
  | { readonly problems: readonly RowProblem[]; readonly problemCount: number; readonly message: string };

interface Answer {
  readonly imported?: { rows: number; recorded: number; corrected: number; disputed: number };
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly correlationId?: string;
      readonly problems?: readonly RowProblem[];
      readonly problemCount?: number;
    };
  }[];
}

/** @throws ApiFault what the door will not do at all; Offline */
export async function sendSpreadsheet(partnershipId: string, kind: Sheet, file: File): Promise<Sent> {
  const search = new URLSearchParams({ partnershipId, kind, fileName: file.name });
  const response = await reach(`/recruitment/imports?${search.toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  const { imported, errors } = (await response.json()) as Answer;
  if (imported) return { kept: imported };
  const [error] = errors ?? [];
  const { code = 'INTERNAL', correlationId, problems = [], problemCount = 0 } = error?.extensions ?? {};
  const message = error?.message ?? '';
  if (code === 'IMPORT_HAS_PROBLEMS' || code === 'SPREADSHEET_REFUSED') return { problems, problemCount, message };
  throw new ApiFault(code, message, correlationId);
}
