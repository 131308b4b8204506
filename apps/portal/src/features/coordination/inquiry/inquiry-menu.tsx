import { Clock, FileSignature, Pause, Play, Undo2 } from 'lucide-react';
import { useState } from 'react';
import {
  AwaitAgreementDocument,
  PauseForSponsorDocument,
  ResumeForSponsorDocument,
  WithdrawForSponsorDocument,
  type WorkspaceOfFragment,
} from '../../../graphql/graphql';
import { useCommand } from '../../../lib/query';
import {
  Button,
  Confirm,
  DatePicker,
  Dialog,
  type IsoDate,
  Menu,
  MenuItem,
  MenuSeparator,
  Notice,
  Stack,
  TextArea,
} from '../../../ui';
import { useAttempt } from '../attempt';
import { useWords } from '../words';

type Doing = 'pause' | 'agreement' | 'withdraw' | { readonly resume: string };

/** What stops, starts and ends the clock, as far as it is allowed now. */
export function InquiryMenu({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const [doing, setDoing] = useState<Doing>();
  const waiting = useCommand(AwaitAgreementDocument);
  const resuming = useCommand(ResumeForSponsorDocument);
  const withdrawing = useCommand(WithdrawForSponsorDocument);
  const may = (action: string): boolean => inquiry.allowedActions.includes(action);
  const close = (): void => {
    setDoing(undefined);
  };
  const inquiryId = inquiry.id;
  const resumable = may('inquiry:resume') ? inquiry.clock.openStops.filter(({ kind }) => kind !== 'CLARIFICATION') : [];
  const has = may('inquiry:pause') || may('inquiry:await-agreement') || resumable.length > 0 || may('inquiry:withdraw');
  if (!has) return null;
  return (
    <>
      <Menu
        label={t('coordination.clock-actions')}
        trigger={<Button icon={Clock}>{t('coordination.clock-actions')}</Button>}
      >
        {resumable.map((stop) => (
          <MenuItem
            key={stop.id}
            icon={Play}
            textValue={t('action.inquiry:resume')}
            description={t(`clock-stop-kind.${stop.kind}`)}
            onAction={() => {
              setDoing({ resume: stop.id });
            }}
          >
            {t('action.inquiry:resume')}
          </MenuItem>
        ))}
        {may('inquiry:pause') && (
          <MenuItem
            icon={Pause}
            onAction={() => {
              setDoing('pause');
            }}
          >
            {t('action.inquiry:pause')}
          </MenuItem>
        )}
        {may('inquiry:await-agreement') && (
          <MenuItem
            icon={FileSignature}
            onAction={() => {
              setDoing('agreement');
            }}
          >
            {t('action.inquiry:await-agreement')}
          </MenuItem>
        )}
        {may('inquiry:withdraw') && <MenuSeparator />}
        {may('inquiry:withdraw') && (
          <MenuItem
            icon={Undo2}
            tone="danger"
            onAction={() => {
              setDoing('withdraw');
            }}
          >
            {t('action.inquiry:withdraw')}
          </MenuItem>
        )}
      </Menu>
      {doing === 'pause' && <PauseDialog inquiry={inquiry} onClose={close} />}
      <Confirm
        isOpen={doing === 'agreement'}
        onClose={close}
        title={t('action.inquiry:await-agreement')}
        body={t('coordination.agreement.help')}
        confirmLabel={t('coordination.clock.stop')}
        reason={{ isRequired: true, description: t('coordination.sponsor-reads') }}
        onConfirm={(reason) =>
          attempt(
            waiting.run({ inquiryId, reason }).then(({ awaitAgreement }) => awaitAgreement),
            t('coordination.clock.stopped'),
          )
        }
      />
      <Confirm
        isOpen={typeof doing === 'object'}
        onClose={close}
        title={t('action.inquiry:resume')}
        body={t('coordination.resume.help')}
        confirmLabel={t('action.inquiry:resume')}
        onConfirm={() =>
          attempt(
            resuming
              .run({ inquiryId, stopId: typeof doing === 'object' ? doing.resume : '' })
              .then(({ resumeInquiry }) => resumeInquiry),
            t('coordination.clock.runs'),
          )
        }
      />
      <Confirm
        isOpen={doing === 'withdraw'}
        onClose={close}
        title={t('coordination.withdraw.title')}
        body={t('coordination.withdraw.help')}
        confirmLabel={t('action.inquiry:withdraw')}
        tone="danger"
        reason={{ isRequired: false, description: t('coordination.sponsor-reads') }}
        onConfirm={(reason) =>
          attempt(
            withdrawing
              .run({ inquiryId, reason: reason === '' ? null : reason })
              .then(({ withdrawInquiry }) => withdrawInquiry),
            t('coordination.withdraw.done'),
          )
        }
      />
    </>
  );
}

interface PauseDialogProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly onClose: () => void;
}

function PauseDialog({ inquiry, onClose }: PauseDialogProps) {
  const t = useWords();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(PauseForSponsorDocument);
  const [reason, setReason] = useState('');
  const [endsOn, setEndsOn] = useState<IsoDate | null>(null);
  const [refused, setRefused] = useState<string>();
  const pause = async (): Promise<void> => {
    const answer = run({ inquiryId: inquiry.id, reason: reason.trim(), endsOn }).then(
      ({ pauseInquiry }) => pauseInquiry,
    );
    const words = await attempt(answer, t('coordination.clock.stopped'));
    setRefused(words);
    if (words === undefined) onClose();
  };
  return (
    <Dialog
      title={t('action.inquiry:pause')}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button
            variant="primary"
            isPending={isRunning}
            isDisabled={reason.trim() === ''}
            onPress={() => void pause()}
          >
            {t('coordination.clock.stop')}
          </Button>
        </>
      }
    >
      <Stack gap={4}>
        <p>{t('coordination.pause.help')}</p>
        {refused !== undefined && (
          <Notice tone="error" live="assertive">
            {refused}
          </Notice>
        )}
        <TextArea label={t('common.reason')} value={reason} onChange={setReason} isRequired width="full" />
        <DatePicker
          label={t('coordination.pause.until')}
          description={t('coordination.pause.until-help')}
          value={endsOn}
          onChange={setEndsOn}
        />
      </Stack>
    </Dialog>
  );
}
