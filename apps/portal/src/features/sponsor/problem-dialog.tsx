import { useState } from 'react';
import { type ProblemCategory, type ProblemPhase, ReportSponsorProblemDocument } from '../../graphql/graphql';
import { useDraft } from '../../lib/draft';
import { useCommand } from '../../lib/query';
import { Button, Dialog, Form, FormActions, RadioGroup, Select, Stack, TextArea, toast } from '../../ui';
import { useAttempt } from '../../lib/attempt';
import { useWords } from './words';

const CATEGORIES: readonly ProblemCategory[] = [
  'SLOW_ANSWER',
  'INFORMATION',
  'CONTRACT',
  'BUDGET',
  'STAFF',
  'SUPPORT_FUNCTIONS',
  'REGULATION',
  'SYSTEM',
  'OTHER',
];
const PHASES: readonly ProblemPhase[] = ['FEASIBILITY', 'START_UP', 'EXECUTION'];

interface ProblemDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly partnershipId: string;
  readonly inquiryId: string;
}

/** Says what was hard, so that the partnership sees trends. */
export function ProblemDialog({ isOpen, onClose, partnershipId, inquiryId }: ProblemDialogProps) {
  const t = useWords();
  const [category, setCategory] = useState<ProblemCategory | null>(null);
  const [phase, setPhase] = useState<ProblemPhase>('FEASIBILITY');
  const description = useDraft(`problem:${inquiryId}`, '');
  const { run } = useCommand(ReportSponsorProblemDocument);
  const { attempt: send, problem, setProblem, isRunning: isSending } = useAttempt();
  const report = async (): Promise<void> => {
    if (category === null) {
      setProblem(t('sponsor.problem.choose'));
      return;
    }
    const input = { partnershipId, inquiryId, category, phase, description: description.value.trim() };
    if (!(await send(async () => (await run({ input })).reportProblem))) return;
    description.forget();
    toast({ tone: 'ok', title: t('sponsor.problem.told') });
    onClose();
  };
  return (
    <Dialog
      title={t('sponsor.problem')}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Form
        label={t('sponsor.problem')}
        formError={problem}
        onSubmit={() => {
          void report();
        }}
      >
        <Stack gap={4}>
          <p>{t('sponsor.problem.text')}</p>
          <Select
            label={t('sponsor.problem.category')}
            isRequired
            options={CATEGORIES.map((value) => ({ value, label: t(`problem-category.${value}`) }))}
            value={category}
            onChange={setCategory}
          />
          <RadioGroup
            label={t('sponsor.problem.phase')}
            isInline
            options={PHASES.map((value) => ({ value, label: t(`problem-phase.${value}`) }))}
            value={phase}
            onChange={setPhase}
          />
          <TextArea
            label={t('sponsor.problem.description')}
            name="description"
            isRequired
            rows={4}
            maxLength={4000}
            value={description.value}
            onChange={description.write}
          />
        </Stack>
        <FormActions>
          <Button type="submit" variant="primary" isPending={isSending}>
            {t('common.send')}
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
