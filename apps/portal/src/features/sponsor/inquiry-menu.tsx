import { Ban, MessageSquareWarning, Pause, Play } from 'lucide-react';
import { useState } from 'react';
import {
  PauseInquiryDocument,
  ResumeInquiryDocument,
  type SponsorInquiryOfFragment,
  WithdrawInquiryDocument,
} from '../../graphql/graphql';
import { dateIn, useDates } from '../../lib/dates';
import { useCommand } from '../../lib/query';
import { useNow } from '../../lib/session/business-time';
import { Button, Confirm, DatePicker, Dialog, Form, FormActions, Inline, Stack, TextArea, toast } from '../../ui';
import { useAttempt, useTry } from '../../lib/attempt';
import { ProblemDialog } from './problem-dialog';
import { useWords } from './words';

const LONGEST_PAUSE_DAYS = 60;

/** What a sponsor may do with one country's handling: pause, go on, withdraw, say what was hard. */
export function InquiryMenu({ inquiry }: { readonly inquiry: SponsorInquiryOfFragment }) {
  const t = useWords();
  const dates = useDates();
  const [open, setOpen] = useState<'pause' | 'withdraw' | 'problem'>();
  const attempt = useTry(inquiry.partnership.timeZone);
  const { run: resume, isRunning: isResuming } = useCommand(ResumeInquiryDocument);
  const { run: withdraw } = useCommand(WithdrawInquiryDocument);
  const may = (action: string): boolean => inquiry.allowedActions.includes(action);
  const pauses = inquiry.clock.openStops.filter(({ kind }) => kind === 'SPONSOR_PAUSE');
  const country = dates.country(inquiry.partnership.country);
  const close = (): void => {
    setOpen(undefined);
  };
  const goOn = async (stopId: string): Promise<void> => {
    const refused = await attempt(async () => (await resume({ inquiryId: inquiry.id, stopId })).resumeInquiry);
    toast(refused === undefined ? { tone: 'ok', title: t('sponsor.resumed') } : { tone: 'error', title: refused });
  };
  return (
    <Inline gap={2}>
      {may('inquiry:resume') &&
        pauses.map(({ id }) => (
          <Button
            key={id}
            size="sm"
            icon={Play}
            isPending={isResuming}
            onPress={() => {
              void goOn(id);
            }}
          >
            {t('action.inquiry:resume')}
          </Button>
        ))}
      {may('inquiry:pause') && pauses.length === 0 && (
        <Button
          size="sm"
          icon={Pause}
          onPress={() => {
            setOpen('pause');
          }}
        >
          {t('action.inquiry:pause')}
        </Button>
      )}
      {may('inquiry:withdraw') && (
        <Button
          size="sm"
          icon={Ban}
          onPress={() => {
            setOpen('withdraw');
          }}
        >
          {t('action.inquiry:withdraw')}
        </Button>
      )}
      <Button
        size="sm"
        variant="quiet"
        icon={MessageSquareWarning}
        onPress={() => {
          setOpen('problem');
        }}
      >
        {t('sponsor.problem')}
      </Button>
      <Dialog
        title={t('sponsor.pause.title', { country })}
        isOpen={open === 'pause'}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
      >
        <PauseForm inquiry={inquiry} onDone={close} />
      </Dialog>
      <Confirm
        isOpen={open === 'withdraw'}
        onClose={close}
        title={t('sponsor.withdraw.title', { country })}
        body={t('sponsor.withdraw.text')}
        confirmLabel={t('action.inquiry:withdraw')}
        tone="danger"
        reason={{ label: t('common.reason') }}
        onConfirm={async (reason) => {
          const refused = await attempt(
            async () =>
              (await withdraw({ inquiryId: inquiry.id, reason: reason === '' ? null : reason })).withdrawInquiry,
          );
          if (refused === undefined) toast({ tone: 'ok', title: t('sponsor.withdraw.done', { country }) });
          return refused;
        }}
      />
      <ProblemDialog
        isOpen={open === 'problem'}
        onClose={close}
        inquiryId={inquiry.id}
        partnershipId={inquiry.partnership.id}
      />
    </Inline>
  );
}

function PauseForm({ inquiry, onDone }: { readonly inquiry: SponsorInquiryOfFragment; readonly onDone: () => void }) {
  const t = useWords();
  const { now } = useNow();
  const zone = inquiry.partnership.timeZone;
  const [reason, setReason] = useState('');
  const [endsOn, setEndsOn] = useState<string | null>(null);
  const { run } = useCommand(PauseInquiryDocument);
  const { attempt: send, problem, isRunning: isSending } = useAttempt(zone);
  const pause = async (): Promise<void> => {
    if (!(await send(async () => (await run({ inquiryId: inquiry.id, reason: reason.trim(), endsOn })).pauseInquiry)))
      return;
    toast({ tone: 'ok', title: t('sponsor.pause.done') });
    onDone();
  };
  return (
    <Form
      label={t('action.inquiry:pause')}
      formError={problem}
      onSubmit={() => {
        void pause();
      }}
    >
      <Stack gap={4}>
        <p>{t('sponsor.pause.text')}</p>
        <TextArea label={t('common.reason')} name="reason" isRequired rows={2} value={reason} onChange={setReason} />
        <DatePicker
          label={t('sponsor.pause.until')}
          description={t('sponsor.pause.until-text', { days: LONGEST_PAUSE_DAYS })}
          name="endsOn"
          min={dateIn(now, zone)}
          max={dateIn(new Date(now.getTime() + LONGEST_PAUSE_DAYS * 86_400_000), zone)}
          value={endsOn}
          onChange={setEndsOn}
        />
      </Stack>
      <FormActions>
        <Button type="submit" variant="primary" isPending={isSending}>
          {t('action.inquiry:pause')}
        </Button>
      </FormActions>
    </Form>
  );
}
