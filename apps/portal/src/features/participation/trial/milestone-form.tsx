import { useState } from 'react';
import { type MilestoneKind, RecordMilestoneDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { dateIn } from '../../../lib/dates';
import { useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { Button, DatePicker, Form, FormActions, Select } from '../../../ui';
import { useWords } from '../words';
import type { DrawerProps } from './drawer-props';
import type { TrialSite } from './site-name';
import { NOT_TOLD, SourceFields, toldInput } from './source-fields';

const OF_SITE: readonly MilestoneKind[] = [
  ...(['SITE_SELECTED', 'CONTRACT_PROPOSED', 'CONTRACT', 'SITE_OPEN', 'FIRST_PARTICIPANT'] as const),
  'LAST_PARTICIPANT',
];
const OF_COUNTRY: readonly MilestoneKind[] = [
  ...(['APPLICATION', 'APPROVAL', 'RECRUITMENT_START', 'FIRST_PARTICIPANT', 'LAST_PARTICIPANT'] as const),
];

interface MilestoneFormProps extends DrawerProps {
  /** Null: of the country. */
  readonly site: TrialSite | null;
  readonly onDone: () => void;
}

export function MilestoneForm({ trial, zone, site, onDone }: MilestoneFormProps) {
  const t = useWords();
  const { now } = useNow();
  const { run } = useCommand(RecordMilestoneDocument);
  const { attempt, problem, isRunning } = useAttempt(zone);
  const kinds = site ? OF_SITE : OF_COUNTRY;
  const [kind, setKind] = useState<MilestoneKind>(kinds[0] ?? 'APPLICATION');
  const [on, setOn] = useState<string | null>(null);
  const [told, setTold] = useState(NOT_TOLD);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    setErrors(on === null ? { on: t('participation.form.day-missing') } : {});
    if (on === null) return;
    const variables = { trialId: trial.id, trialSiteId: site?.id ?? null, input: { kind, on, ...toldInput(told) } };
    const isDone = await attempt(
      async () => (await run(variables)).recordMilestone,
      (answer) =>
        answer.__typename === 'MilestoneRecorded' && answer.disagreement
          ? t('participation.disagreement-raised')
          : t('common.saved'),
    );
    if (isDone) onDone();
  };
  return (
    <Form
      label={t('action.trial:record-milestone')}
      errors={errors}
      formError={problem}
      fieldLabels={{ on: t('common.date') }}
      onSubmit={() => {
        void save();
      }}
    >
      <Select
        label={t('participation.milestone')}
        isRequired
        value={kind}
        onChange={(next) => {
          setKind(next ?? kind);
        }}
        options={kinds.map((one) => ({ value: one, label: t(`milestone-kind.${one}`) }))}
      />
      <DatePicker label={t('common.date')} name="on" isRequired max={dateIn(now, zone)} value={on} onChange={setOn} />
      <SourceFields partnershipId={trial.partnershipId} value={told} onChange={setTold} />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
