import { useState } from 'react';
import { AmendResponseDocument, type WorkspaceOfFragment } from '../../../../graphql/graphql';
import { useDraft } from '../../../../lib/draft';
import { useCommand } from '../../../../lib/query';
import { Button, Checkbox, Disclosure, Form, FormActions, Stack, TextArea } from '../../../../ui';
import { useAttempt } from '../../attempt';
import { useWords } from '../../words';

/** A new version after the release, with what has come in since; it has no clock. */
export function Amend({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(AmendResponseDocument);
  const draft = useDraft(`amend:${inquiry.id}`, '');
  const [material, setMaterial] = useState(false);
  const [refused, setRefused] = useState<string>();
  const amend = async (): Promise<void> => {
    const answer = run({ inquiryId: inquiry.id, reason: draft.value.trim(), material }).then(
      ({ amendResponse }) => amendResponse,
    );
    const words = await attempt(answer, t('coordination.amend.done'));
    setRefused(words);
    if (words === undefined) draft.forget('');
  };
  return (
    <Disclosure look="card" title={t('action.inquiry:amend')} defaultOpen={draft.value !== ''}>
      <Form onSubmit={() => void amend()} formError={refused} label={t('action.inquiry:amend')}>
        <Stack gap={4}>
          <p>{t('coordination.amend.help')}</p>
          <TextArea
            label={t('common.reason')}
            description={t('coordination.sponsor-reads')}
            value={draft.value}
            onChange={draft.write}
            isRequired
            width="full"
          />
          <Checkbox
            label={t('coordination.amend.material')}
            description={t('coordination.amend.material-help')}
            isSelected={material}
            onChange={setMaterial}
          />
          <FormActions>
            <Button type="submit" variant="primary" isPending={isRunning} isDisabled={draft.value.trim() === ''}>
              {t('action.inquiry:amend')}
            </Button>
          </FormActions>
        </Stack>
      </Form>
    </Disclosure>
  );
}
