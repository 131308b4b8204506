import { defineEvent, type Id } from '@samprova/kernel';

/** A closing was added or removed; `onDate` is an ISO date. Open inquiries have not moved yet. */
export const ClosingsChanged = defineEvent<{ closingId: Id; onDate: string }>('calendar.closings-changed');
