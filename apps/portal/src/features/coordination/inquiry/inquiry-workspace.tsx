import { Skeleton } from '../../../ui';

/** The coordinator's workspace of one inquiry. */
export function InquiryWorkspace({ inquiryId }: { readonly inquiryId: string }) {
  return <Skeleton key={inquiryId} />;
}
