import { useState } from 'react';
import {
  type OutcomeKind,
  RecordOutcomeForSponsorDocument,
  type WorkspaceOfFragment,
} from '../../../../graphql/graphql';
import { useCommand } from '../../../../lib/query';
import {
  Button,
  DatePicker,
  Disclosure,
  Form,
  FormActions,
  type IsoDate,
  MultiSelect,
  type Option,
  Select,
  Stack,
  TextField,
} from '../../../../ui';
import { useAttempt } from '../../attempt';
import { useWords } from '../../words';

const KINDS: readonly OutcomeKind[] = ['SITES_SELECTED', 'NOT_SELECTED', 'COUNTRY_NOT_SELECTED', 'STUDY_CANCELLED'];

interface RecordOutcomeProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly sites: readonly Option[];
}

/** What the sponsor did with the answer, as it told the coordinator. */
export function RecordOutcome({ inquiry, sites }: RecordOutcomeProps) {
  const t = useWords();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(RecordOutcomeForSponsorDocument);
  const [kind, setKind] = useState<OutcomeKind | null>(null);
  const [decidedOn, setDecidedOn] = useState<IsoDate | null>(null);
  const [siteIds, setSiteIds] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const [refused, setRefused] = useState<string>();
  const isReady = kind !== null && decidedOn !== null && (kind !== 'SITES_SELECTED' || siteIds.length > 0);
  const record = async (): Promise<void> => {
    if (kind === null || decidedOn === null) return;
    const answer = run({
      inquiryId: inquiry.id,
      kind,
      decidedOn,
      siteIds: kind === 'SITES_SELECTED' ? [...siteIds] : [],
      note: note.trim() === '' ? null : note.trim(),
    }).then(({ recordOutcome }) => recordOutcome);
    const words = await attempt(answer, t('coordination.outcome.done'));
    setRefused(words);
    if (words === undefined) setKind(null);
  };
  return (
    <Disclosure look="card" level={3} title={t('action.inquiry:record-outcome')}>
      <Form onSubmit={() => void record()} formError={refused} label={t('action.inquiry:record-outcome')}>
        <Stack gap={4}>
          <Select
            label={t('coordination.outcome.title')}
            width="medium"
            isRequired
            value={kind}
            options={KINDS.map((value) => ({ value, label: t(`outcome-kind.${value}`) }))}
            onChange={setKind}
          />
          {kind === 'SITES_SELECTED' && (
            <MultiSelect
              label={t('coordination.outcome.sites')}
              options={sites}
              value={siteIds}
              onChange={setSiteIds}
              isRequired
              width="full"
            />
          )}
          <DatePicker label={t('coordination.outcome.decided')} value={decidedOn} onChange={setDecidedOn} isRequired />
          <TextField label={t('coordination.outcome.note')} value={note} onChange={setNote} width="full" />
          <FormActions>
            <Button type="submit" variant="primary" isPending={isRunning} isDisabled={!isReady}>
              {t('action.inquiry:record-outcome')}
            </Button>
          </FormActions>
        </Stack>
      </Form>
    </Disclosure>
  );
}
