import type { InquiriesFilterInput, InquiryOrder, Product } from '../../../graphql/graphql';
import { instantIn } from '../../../lib/local-time';

/** The quick filters; one holds at a time. */
export const VIEWS = ['open', 'triage', 'overdue', 'stopped', 'mine', 'ended'] as const;
export type View = (typeof VIEWS)[number];

export const PRODUCTS: readonly Product[] = ['COUNTRY_QUESTION', 'SITE_SEARCH', 'MEDTECH_CONCIERGE'];
export const ORDERS: readonly InquiryOrder[] = ['NEXT_STEP', 'DUE', 'RECEIVED'];

/** What the address says of the inbox: each filter can be sent to a colleague or kept. */
export interface InboxSearch {
  readonly view?: View;
  readonly q?: string;
  readonly product?: Product;
  readonly network?: string;
  readonly order?: InquiryOrder;
  /** Dates in the partnership's zone; the last day is included. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ID = /^[0-9a-f-]{36}$/i;

/** What cannot be read is left out: an old or mistyped address still shows the inbox. */
export function readInboxSearch(raw: Readonly<Record<string, unknown>>): InboxSearch {
  const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
    all.find((one) => one === value);
  const matching = (pattern: RegExp, value: unknown): string | undefined =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;
  // The router reads a number in the address as a number.
  const q = ['string', 'number'].includes(typeof raw['q']) ? String(raw['q']).slice(0, 200) : undefined;
  return compact({
    view: oneOf(VIEWS, raw['view']),
    q,
    product: oneOf(PRODUCTS, raw['product']),
    network: matching(ID, raw['network']),
    order: oneOf(ORDERS, raw['order']),
    dueFrom: matching(DATE, raw['dueFrom']),
    dueTo: matching(DATE, raw['dueTo']),
  });
}

/** Without what is empty and without what is meant anyway, so that addresses stay short. */
export function compact(search: { readonly [K in keyof InboxSearch]: InboxSearch[K] | undefined }): InboxSearch {
  const entries = Object.entries(search).filter(
    ([name, value]) =>
      value !== undefined &&
      value !== '' &&
      !(name === 'view' && value === 'open') &&
      !(name === 'order' && value === 'NEXT_STEP'),
  );
  return Object.fromEntries(entries);
}

/** The API's filter for what the address says. */
export function filterOf(search: InboxSearch, partnershipId: string, zone: string): InquiriesFilterInput {
  const { view = 'open', q, product, network, dueFrom, dueTo } = search;
  return {
    partnershipId,
    ...VIEW_FILTERS[view],
    ...(q === undefined ? {} : { text: q }),
    ...(product === undefined ? {} : { product }),
    ...(network === undefined ? {} : { networkId: network }),
    ...(dueFrom === undefined ? {} : { dueFrom: instantIn(dueFrom, '00:00', zone) }),
    ...(dueTo === undefined ? {} : { dueTo: instantIn(dayAfter(dueTo), '00:00', zone) }),
  };
}

const VIEW_FILTERS: Readonly<Record<View, InquiriesFilterInput>> = {
  open: { open: true },
  triage: { open: true, states: ['IN_TRIAGE'] },
  overdue: { open: true, overdue: true },
  stopped: { open: true, stopped: true },
  mine: { open: true, mine: true },
  ended: { open: false },
};

/** In which order: ended ones always stand with the newest first. */
export function orderOf({ view, order }: InboxSearch): InquiryOrder | null {
  return view === 'ended' ? null : (order ?? 'NEXT_STEP');
}

/** Whether the list is cut in some way beside the quick filter. */
export function isFiltered({ q, product, network, dueFrom, dueTo }: InboxSearch): boolean {
  return [q, product, network, dueFrom, dueTo].some((value) => value !== undefined);
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
