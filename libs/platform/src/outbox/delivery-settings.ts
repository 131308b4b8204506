/** Real days for which a delivered event is kept, for people who ask what happened. */
const KEPT_DAYS = 90;

export class DeliverySettings {
  constructor(
    /** Where to LISTEN: a direct connection as `samprova_worker`, not through a transaction pooler. */
    readonly databaseUrl: string,
    /** Reactions at work at once; the database pool needs three connections more. */
    readonly concurrency: number,
    /** Real days after which an event that everybody was given is forgotten. */
    readonly keepDays: number = KEPT_DAYS,
  ) {}
}
