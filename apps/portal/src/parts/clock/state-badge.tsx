import type { AssignmentState, InquiryState, InvitationState, RequestState } from '../../graphql/graphql';
import { Badge, Inline } from '../../ui';
import { useWords } from '../words';

type Tone = NonNullable<Parameters<typeof Badge>[0]['tone']>;

const INQUIRY: Readonly<Record<InquiryState, Tone>> = {
  IN_TRIAGE: 'info',
  ROUTED: 'info',
  COLLECTING: 'accent',
  COLLATING: 'accent',
  RESPONDED: 'ok',
  OUT_OF_SCOPE: 'neutral',
  WITHDRAWN: 'neutral',
};

/** Where an inquiry stands; that its clock stands still is said beside it, because that is no state. */
export function InquiryStateBadge({ state, stopped }: { readonly state: InquiryState; readonly stopped: boolean }) {
  const t = useWords();
  return (
    <Inline gap={1}>
      <Badge tone={INQUIRY[state]}>{t(`inquiry-state.${state}`)}</Badge>
      {stopped && <Badge tone="stopped">{t('clock.stopped')}</Badge>}
    </Inline>
  );
}

const INVITATION: Readonly<Record<InvitationState, Tone>> = {
  NOTIFIED: 'info',
  OPENED: 'info',
  INTERESTED: 'ok',
  CONDITIONAL: 'soon',
  MORE_INFO: 'soon',
  DECLINED: 'neutral',
  NO_RESPONSE: 'late',
};

/** What a site has answered so far. */
export function InvitationStateBadge({ state }: { readonly state: InvitationState }) {
  const t = useWords();
  return <Badge tone={INVITATION[state]}>{t(`invitation-state.${state}`)}</Badge>;
}

const ASSIGNMENT: Readonly<Record<AssignmentState, Tone>> = {
  ROUTED: 'soon',
  CONFIRMED: 'info',
  DISPOSED: 'ok',
  // Silent until its time was out, or until the response went out before that.
  NO_ANSWER: 'neutral',
  RETURNED: 'neutral',
};

/** How far a network is. */
export function AssignmentStateBadge({ state }: { readonly state: AssignmentState }) {
  const t = useWords();
  return <Badge tone={ASSIGNMENT[state]}>{t(`assignment-state.${state}`)}</Badge>;
}

/** Where a request as a whole stands. */
export function RequestStateBadge({ state }: { readonly state: RequestState }) {
  const t = useWords();
  return <Badge tone={state === 'SUBMITTED' ? 'info' : 'neutral'}>{t(`request-state.${state}`)}</Badge>;
}
