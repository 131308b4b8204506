import type { AssignmentLineFragment } from '../../../graphql/graphql';

/** What a network does next, and by when. */
export interface NextTask {
  readonly what: 'confirm' | 'chase' | 'summarise' | 'wait' | 'done';
  /** Null while the clock stands or when there is nothing to do. */
  readonly by: string | null;
  /** Sites of this network that were asked, and how many of them are silent. */
  readonly asked: number;
  readonly silent: number;
}

type Line = Pick<AssignmentLineFragment, 'id' | 'state' | 'confirmBy' | 'allowedActions'> & {
  readonly inquiry: {
    readonly clock: {
      readonly internalDeadlines: {
        readonly siteAnswersDueAt: string | null;
        readonly dispositionDueAt: string | null;
      } | null;
    };
    readonly invitations: readonly {
      readonly state: string;
      readonly assignmentId: string;
      readonly sharedAssignmentIds: readonly string[];
    }[];
  } | null;
};

const SILENT = ['NOTIFIED', 'OPENED', 'NO_RESPONSE'];

/** Sites that were asked by this network, also those that another one asked first. */
export function isOf(
  assignmentId: string,
  invitation: { readonly assignmentId: string; readonly sharedAssignmentIds: readonly string[] },
): boolean {
  return invitation.assignmentId === assignmentId || invitation.sharedAssignmentIds.includes(assignmentId);
}

export function nextTaskOf(line: Line): NextTask {
  const own = (line.inquiry?.invitations ?? []).filter((invitation) => isOf(line.id, invitation));
  const silent = own.filter(({ state }) => SILENT.includes(state)).length;
  const deadlines = line.inquiry?.clock.internalDeadlines;
  const task = (what: NextTask['what'], by: string | null): NextTask => ({ what, by, asked: own.length, silent });
  const may = (action: string): boolean => line.allowedActions.includes(action);
  if (may('assignment:confirm')) return task('confirm', line.state === 'NO_ANSWER' ? null : line.confirmBy);
  if (!may('assignment:dispose')) return task(line.state === 'DISPOSED' ? 'done' : 'wait', null);
  return silent > 0
    ? task('chase', deadlines?.siteAnswersDueAt ?? null)
    : task('summarise', deadlines?.dispositionDueAt ?? null);
}

/** The most urgent first; what has no time comes last. */
export function byUrgency(a: NextTask, b: NextTask): number {
  return (a.by ?? '9999').localeCompare(b.by ?? '9999');
}
