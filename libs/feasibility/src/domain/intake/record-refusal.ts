import { refuse, type Refusal, type Refused } from '@samprova/kernel';

export type RecordRefusalCode =
  | 'RECORD_UNREADABLE'
  | 'RECORD_EMPTY'
  | 'RECORD_TOO_LARGE'
  | 'RECORD_COMPRESSED'
  | 'RECORD_NOT_TEXT'
  | 'RECORD_NOT_JSON'
  | 'RECORD_TRUNCATED'
  | 'RECORD_DUPLICATE_KEY'
  | 'RECORD_HOLDS_NUL'
  | 'RECORD_TOO_DEEP'
  | 'RECORD_FORMAT_UNKNOWN'
  | 'RECORD_SEVERAL_STUDIES'
  | 'RECORD_WRONG_SHAPE';

/** Why a file cannot become a draft; nothing was kept of it. */
export interface RecordRefused extends Refusal {
  readonly code: RecordRefusalCode;
  /** One English sentence with the reason, and the place if there is one. */
  readonly message: string;
  /** `line 3, column 14`, or a path in the file such as `protocolSection.designModule`. */
  readonly place: string | null;
}

export function refuseRecord(
  code: RecordRefusalCode,
  message: string,
  place: string | null = null,
): Refused<RecordRefused> {
  return refuse({ code, message, place });
}
