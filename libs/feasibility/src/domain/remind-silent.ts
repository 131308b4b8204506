import { type LocalDate, ok, refuse, type Result, Temporal } from '@samprova/kernel';

/** A coordinator has reminded it for this working day; once a day is enough. */
export interface RemindedAlready {
  readonly code: 'REMINDED_ALREADY';
  readonly remindedFor: LocalDate;
}

/**
 * A coordinator reminds a silent network or site now, at most once a working day.
 * @param on the working day on which the reminder leaves, in the partnership's hours
 */
export function remindSilent<T extends { readonly remindedOn: LocalDate | null; readonly revision: number }>(
  silent: T,
  on: LocalDate,
): Result<T, RemindedAlready> {
  const { remindedOn } = silent;
  if (remindedOn && Temporal.PlainDate.compare(remindedOn, on) >= 0)
    return refuse({ code: 'REMINDED_ALREADY', remindedFor: remindedOn });
  return ok({ ...silent, remindedOn: on, revision: silent.revision + 1 });
}
