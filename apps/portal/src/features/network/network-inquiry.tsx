import { Skeleton } from '../../ui';

/** What a network coordinator sees of one inquiry. */
export function NetworkInquiry({ inquiryId }: { readonly inquiryId: string }) {
  return <Skeleton key={inquiryId} />;
}
