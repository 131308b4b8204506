import type { MemberLineFragment, MembershipState } from '../../../graphql/graphql';
import { Badge, Inline, type Tone } from '../../../ui';
import { useMoney } from '../money';
import { useWords } from '../words';

const TONES: Readonly<Record<MembershipState, Tone>> = {
  APPLIED: 'info',
  ACTIVE: 'ok',
  UNDER_NOTICE: 'soon',
  LAPSED: 'stopped',
  DECLINED: 'neutral',
};

export function MembershipStateBadge({ state }: { readonly state: MembershipState }) {
  const t = useWords();
  return <Badge tone={TONES[state]}>{t(`membership-state.${state}`)}</Badge>;
}

interface StandingProps {
  readonly standing: MemberLineFragment['standing'];
  readonly currency: string;
}

/** How a member stands today: whether it belongs, may vote, and what it owes beyond the days allowed. */
export function Standing({ standing: { belongs, mayVote, arrearsMinor }, currency }: StandingProps) {
  const t = useWords();
  const money = useMoney();
  return (
    <Inline gap={1}>
      <Badge tone={belongs ? 'ok' : 'neutral'}>
        {belongs ? t('treasury.members.belongs') : t('treasury.members.belongs-not')}
      </Badge>
      {belongs && (
        <Badge tone={mayVote ? 'ok' : 'stopped'}>
          {mayVote ? t('treasury.members.votes') : t('treasury.members.votes-not')}
        </Badge>
      )}
      {arrearsMinor > 0 && (
        <Badge tone="late">{t('treasury.members.arrears', { amount: money(arrearsMinor, currency) })}</Badge>
      )}
    </Inline>
  );
}
