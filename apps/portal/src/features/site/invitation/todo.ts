import type { InvitationLineFragment } from '../../../graphql/graphql';

/** What an invitation asks of whoever looks at it. */
export type Todo = 'answer' | 'confirm-again' | 'sign-off' | 'support' | 'passed-on' | 'none';

type Line = Pick<
  InvitationLineFragment,
  'state' | 'inquiryState' | 'needsConfirmation' | 'signOff' | 'allowedActions' | 'recipients' | 'support'
>;

const UNANSWERED: readonly InvitationLineFragment['state'][] = ['NOTIFIED', 'OPENED', 'NO_RESPONSE'];

/** The first thing that waits for this person; what has ended waits for nobody. */
export function todoOf(line: Line, personId: string): Todo {
  const may = (action: string): boolean => line.allowedActions.includes(action);
  if (isClosed(line)) return 'none';
  if (line.signOff === 'AWAITED' && may('invitation:sign-off')) return 'sign-off';
  if (may('invitation:confirm-support') && line.support.some(({ state }) => state === 'REQUESTED')) return 'support';
  if (!may('invitation:answer')) return 'none';
  if (line.needsConfirmation) return 'confirm-again';
  if (line.state === 'NO_RESPONSE' && line.inquiryState === 'RESPONDED') return 'none';
  if (!UNANSWERED.includes(line.state)) return 'none';
  const own = line.recipients.find((recipient) => recipient.personId === personId);
  return own?.delegatedTo ? 'passed-on' : 'answer';
}

/** The inquiry ended unanswered: it is only read. */
export function isClosed({ inquiryState }: Pick<Line, 'inquiryState'>): boolean {
  return inquiryState === 'WITHDRAWN' || inquiryState === 'OUT_OF_SCOPE';
}
