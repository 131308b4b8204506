/** What a day means for a count of days. */
export type DayKind = 'counted' | 'weekend' | 'holiday' | 'closing' | 'stopped' | 'before' | 'after' | 'due' | 'today';
