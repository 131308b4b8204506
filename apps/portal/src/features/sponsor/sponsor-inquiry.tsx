import { Skeleton } from '../../ui';

/** What a sponsor sees of one inquiry. */
export function SponsorInquiry({ inquiryId }: { readonly inquiryId: string }) {
  return <Skeleton key={inquiryId} />;
}
