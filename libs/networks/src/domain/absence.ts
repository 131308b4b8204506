import type { Id, LocalDate } from '@samprova/kernel';

/** A person is away and another stands in; both days belong to it. */
export interface Absence {
  readonly id: Id;
  readonly partnershipId: Id;
  readonly personId: Id;
  /** Null: nobody stands in. */
  readonly deputyId: Id | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}
