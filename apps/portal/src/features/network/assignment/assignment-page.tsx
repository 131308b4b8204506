import { useParams } from '@tanstack/react-router';
import { AssignmentWork } from './assignment-work';

/** One network's part of an inquiry. */
export function AssignmentPage() {
  const { assignmentId = '' }: { readonly assignmentId?: string } = useParams({ strict: false });
  return <AssignmentWork assignmentId={assignmentId} />;
}
