import { useState } from 'react';
import { EndTrialDocument, ReopenTrialDocument, type TrialFactsFragment } from '../../../graphql/graphql';
import { useAttempt, useTry } from '../../../lib/attempt';
import { dateIn } from '../../../lib/dates';
import { useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { Button, Confirm, DatePicker, Dialog, Form, FormActions, RadioGroup, TextArea } from '../../../ui';
import { useWords } from '../words';

interface EndingProps {
  readonly trial: TrialFactsFragment;
  readonly zone: string;
}

/** Recruitment has ended, or the trial came to nothing. */
export function EndTrial({ trial, zone }: EndingProps) {
  const t = useWords();
  const { now } = useNow();
  const { run } = useCommand(EndTrialDocument);
  const { attempt, problem, isRunning } = useAttempt(zone);
  const today = dateIn(now, zone);
  const [isOpen, setOpen] = useState(false);
  const [on, setOn] = useState<string | null>(today);
  const [how, setHow] = useState<'CLOSED' | 'CANCELLED'>('CLOSED');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    setErrors(on === null ? { on: t('participation.form.day-missing') } : {});
    if (on === null) return;
    const variables = { trialId: trial.id, on, cancelled: how === 'CANCELLED', reason: reason.trim() || null };
    if (await attempt(async () => (await run(variables)).endTrial, t('common.saved'))) setOpen(false);
  };
  return (
    <Dialog
      title={t('action.trial:end')}
      trigger={<Button>{t('action.trial:end')}</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <Form
        label={t('action.trial:end')}
        errors={errors}
        formError={problem}
        fieldLabels={{ on: t('common.date') }}
        onSubmit={() => {
          void save();
        }}
      >
        <RadioGroup
          label={t('participation.ending')}
          value={how}
          onChange={setHow}
          options={(['CLOSED', 'CANCELLED'] as const).map((one) => ({ value: one, label: t(`trial-state.${one}`) }))}
        />
        <DatePicker label={t('common.date')} name="on" isRequired max={today} value={on} onChange={setOn} />
        <TextArea label={t('common.reason')} maxLength={1000} value={reason} onChange={setReason} />
        <FormActions>
          <Button type="submit" variant="primary" isPending={isRunning}>
            {t('common.save')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

/** Follows an ended trial again. */
export function ReopenTrial({ trial, zone }: EndingProps) {
  const t = useWords();
  const give = useTry(zone);
  const { run } = useCommand(ReopenTrialDocument);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        onPress={() => {
          setOpen(true);
        }}
      >
        {t('action.trial:reopen')}
      </Button>
      <Confirm
        isOpen={isOpen}
        onClose={() => {
          setOpen(false);
        }}
        title={t('action.trial:reopen')}
        confirmLabel={t('action.trial:reopen')}
        reason={{ label: t('common.reason'), isRequired: true, maxLength: 1000 }}
        onConfirm={(reason) =>
          give(async () => (await run({ trialId: trial.id, reason })).reopenTrial, t('common.saved'))
        }
      />
    </>
  );
}
