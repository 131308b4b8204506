export const INQUIRY_ORDERS = ['DUE', 'NEXT_STEP', 'RECEIVED'] as const;
/** By due time, by when the next step is due, or the newest first. */
export type InquiryOrder = (typeof INQUIRY_ORDERS)[number];
