import type { DraftToEditQuery } from '../../graphql/graphql';

/** A draft or a sent request, as the form needs it. */
export type EditedRequest = DraftToEditQuery['request'];
