import type { WorkspaceOfFragment } from '../../../graphql/graphql';
import { useSession } from '../../../lib/session/session';
import { RegisterAgreement } from '../../../parts/documents/register-agreement';

/** Whether one may register an agreement about this inquiry; there is none with somebody without an organisation. */
export function useMayRegister({ partnership, request }: WorkspaceOfFragment): boolean {
  const { holds } = useSession();
  return request.organisation !== null && holds(['NATIONAL_COORDINATOR', 'SECRETARIAT'], partnership.id);
}

interface StudyAgreementProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Registers the agreement for this request alone. */
export function RegisterStudyAgreement({ inquiry, isOpen, onOpenChange }: StudyAgreementProps) {
  const { partnership, request, requestId, title } = inquiry;
  if (!request.organisation) return null;
  return (
    <RegisterAgreement
      organisation={request.organisation}
      study={{ requestId, title, partnership }}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    />
  );
}
