import { Navigate } from '@tanstack/react-router';
import { InquiryPlaceDocument } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useAnswer } from '../../lib/query';

/** Letters name one inquiry; a sponsor sees it on the page of its request, beside the other countries. */
export function SponsorInquiry({ inquiryId }: { readonly inquiryId: string }) {
  const asked = useAnswer(InquiryPlaceDocument, { inquiryId });
  return (
    <Answered asked={asked}>
      {({ inquiry }) => <Navigate to={`/requests/${inquiry.requestId}`} hash={`inquiry-${inquiry.id}`} replace />}
    </Answered>
  );
}
