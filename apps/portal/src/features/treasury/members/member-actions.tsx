import { useState } from 'react';
import {
  AcceptMembershipDocument,
  DeclineMembershipDocument,
  GiveNoticeOfMembershipDocument,
  LapseMembershipDocument,
  type MemberLineFragment,
  ReinstateMembershipDocument,
} from '../../../graphql/graphql';
import { useTry } from '../../../lib/attempt';
import { useCommand } from '../../../lib/query';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Button, Confirm, Dialog, Inline } from '../../../ui';
import { useWords } from '../words';
import { AgreementForm } from './agreement-form';
import { BeginForm } from './begin-form';

const ACTIONS = [
  'membership:record-agreement',
  'membership:accept',
  'membership:reinstate',
  'membership:decline',
  'membership:give-notice',
  'membership:lapse',
] as const;
type Action = (typeof ACTIONS)[number];

interface MemberActionsProps {
  readonly here: Here;
  readonly member: Pick<MemberLineFragment, 'id' | 'allowedActions'>;
}

/** What may be done with a membership as it stands, each in its own dialog. */
export function MemberActions({ here, member }: MemberActionsProps) {
  const t = useWords();
  const give = useTry(here.timeZone);
  const accept = useCommand(AcceptMembershipDocument);
  const reinstate = useCommand(ReinstateMembershipDocument);
  const decline = useCommand(DeclineMembershipDocument);
  const notice = useCommand(GiveNoticeOfMembershipDocument);
  const lapse = useCommand(LapseMembershipDocument);
  const [open, setOpen] = useState<Action>();
  const close = (): void => {
    setOpen(undefined);
  };
  const { id: membershipId } = member;
  const offered = ACTIONS.filter((action) => member.allowedActions.includes(action));
  if (offered.length === 0) return null;
  const dialog = (action: Action) => ({
    title: t(`action.${action}`),
    isOpen: open === action,
    onOpenChange: (isOpen: boolean) => {
      if (!isOpen) close();
    },
  });
  const question = (action: Action) => ({
    isOpen: open === action,
    onClose: close,
    title: t(`action.${action}`),
    confirmLabel: t(`action.${action}`),
  });
  const reason = { label: t('common.reason'), isRequired: true, maxLength: 1000 };
  return (
    <Inline gap={2}>
      {offered.map((action) => (
        <Button
          key={action}
          variant={action === 'membership:accept' || action === 'membership:reinstate' ? 'primary' : 'secondary'}
          onPress={() => {
            setOpen(action);
          }}
        >
          {t(`action.${action}`)}
        </Button>
      ))}
      <Dialog {...dialog('membership:record-agreement')} size="lg">
        <AgreementForm here={here} membershipId={membershipId} onDone={close} />
      </Dialog>
      <Dialog {...dialog('membership:accept')} size="sm">
        <BeginForm
          here={here}
          label={t('action.membership:accept')}
          text={t('treasury.members.accept-text')}
          done={t('treasury.members.accepted')}
          begin={async (from) => (await accept.run({ membershipId, from })).acceptMembership}
          onDone={close}
        />
      </Dialog>
      <Dialog {...dialog('membership:reinstate')} size="sm">
        <BeginForm
          here={here}
          label={t('action.membership:reinstate')}
          text={t('treasury.members.reinstate-text')}
          done={t('treasury.members.reinstated')}
          begin={async (from) => (await reinstate.run({ membershipId, from })).reinstateMembership}
          onDone={close}
        />
      </Dialog>
      <Confirm
        {...question('membership:decline')}
        body={t('treasury.members.decline-text')}
        tone="danger"
        reason={reason}
        onConfirm={(why) =>
          give(
            async () => (await decline.run({ membershipId, reason: why })).declineMembership,
            t('treasury.members.declined'),
          )
        }
      />
      <Confirm
        {...question('membership:give-notice')}
        body={t('treasury.members.notice-text')}
        onConfirm={() =>
          give(
            async () => (await notice.run({ membershipId })).giveNoticeOfMembership,
            t('treasury.members.notice-given'),
          )
        }
      />
      <Confirm
        {...question('membership:lapse')}
        body={t('treasury.members.lapse-text')}
        tone="danger"
        reason={reason}
        onConfirm={(why) =>
          give(
            async () => (await lapse.run({ membershipId, reason: why })).lapseMembership,
            t('treasury.members.lapsed'),
          )
        }
      />
    </Inline>
  );
}
