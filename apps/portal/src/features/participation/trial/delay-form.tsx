import { useState } from 'react';
import { type DelaySide, type DelayStage, RecordTrialDelayDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { useDraft } from '../../../lib/draft';
import { useCommand } from '../../../lib/query';
import { Button, Form, FormActions, RadioGroup, Select, TextArea } from '../../../ui';
import { useWords } from '../words';
import type { DrawerProps } from './drawer-props';
import type { TrialSite } from './site-name';
import { NOT_TOLD, SourceFields, toldInput } from './source-fields';

const STAGES: readonly DelayStage[] = ['APPROVAL', 'CONTRACT', 'OPENING', 'RECRUITMENT'];
const SIDES: readonly DelaySide[] = ['HOSPITAL', 'SPONSOR', 'BOTH', 'NEITHER'];

interface DelayFormProps extends DrawerProps {
  /** Null: of the country. */
  readonly site: TrialSite | null;
  readonly onDone: () => void;
}

export function DelayForm({ trial, zone, site, onDone }: DelayFormProps) {
  const t = useWords();
  const { run } = useCommand(RecordTrialDelayDocument);
  const { attempt, problem, isRunning } = useAttempt(zone);
  const note = useDraft(`trial-delay:${trial.id}:${site?.id ?? ''}`, '');
  const [stage, setStage] = useState<DelayStage>('CONTRACT');
  const [side, setSide] = useState<DelaySide>('HOSPITAL');
  const [told, setTold] = useState(NOT_TOLD);
  const save = async (): Promise<void> => {
    const input = { stage, side, note: note.value.trim() || null, ...toldInput(told) };
    const isDone = await attempt(
      async () => (await run({ trialId: trial.id, trialSiteId: site?.id ?? null, input })).recordTrialDelay,
      t('common.saved'),
    );
    if (!isDone) return;
    note.forget();
    onDone();
  };
  return (
    <Form
      label={t('action.trial:record-delay')}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <Select
        label={t('participation.stage')}
        isRequired
        value={stage}
        onChange={(next) => {
          setStage(next ?? stage);
        }}
        options={STAGES.map((one) => ({ value: one, label: t(`delay-stage.${one}`) }))}
      />
      <RadioGroup
        label={t('participation.side')}
        value={side}
        onChange={setSide}
        options={SIDES.map((one) => ({ value: one, label: t(`delay-side.${one}`) }))}
      />
      <TextArea label={t('participation.note')} maxLength={1000} value={note.value} onChange={note.write} />
      <SourceFields partnershipId={trial.partnershipId} value={told} onChange={setTold} />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
