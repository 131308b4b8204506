import { useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import { useSession } from '../lib/session/session';

const Workspace = lazy(() =>
  import('../features/coordination/inquiry/inquiry-workspace').then((file) => ({ default: file.InquiryWorkspace })),
);
const NetworkInquiry = lazy(() =>
  import('../features/network/network-inquiry').then((file) => ({ default: file.NetworkInquiry })),
);
const SponsorInquiry = lazy(() =>
  import('../features/sponsor/sponsor-inquiry').then((file) => ({ default: file.SponsorInquiry })),
);

/** One inquiry, as coordinators, networks and sponsors each need to see it. */
export function InquiryPage() {
  const { inquiryId } = useParams({ strict: false }) as { readonly inquiryId?: string };
  const { holds } = useSession();
  if (inquiryId === undefined) return null;
  if (holds(['NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR'])) return <Workspace inquiryId={inquiryId} />;
  if (holds('NETWORK_COORDINATOR')) return <NetworkInquiry inquiryId={inquiryId} />;
  return <SponsorInquiry inquiryId={inquiryId} />;
}
