import { type ReactNode, useState } from 'react';
import type { TextPurpose, WorkspaceOfFragment } from '../../../../graphql/graphql';
import { useDraft } from '../../../../lib/draft';
import { useMe } from '../../../../lib/session/session';
import { Button, Disclosure, Form, FormActions, Stack, TextArea, useConfirm } from '../../../../ui';
import { useAttempt } from '../../attempt';
import { TextTemplates } from '../../text-templates';
import { useWords } from '../../words';

interface ReasonFormProps {
  readonly inquiry: WorkspaceOfFragment;
  readonly title: string;
  readonly help: string;
  readonly purpose: TextPurpose;
  /** Fields beside the reason. */
  readonly children?: ReactNode;
  readonly isReady?: boolean;
  /** Asked before it is done, where it cannot be taken back. */
  readonly confirm?: { readonly title: string; readonly body: string };
  readonly done: string;
  readonly isRunning: boolean;
  readonly run: (reason: string) => Promise<{ readonly __typename: string }>;
}

/** A command that needs a reason the sponsor will read: written from a text template or freely, kept while it is written. */
export function ReasonForm(props: ReasonFormProps) {
  const { inquiry, title, help, purpose, children, isReady = true, confirm, done, isRunning, run } = props;
  const t = useWords();
  const me = useMe();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const ask = useConfirm();
  const draft = useDraft(`reason:${purpose}:${inquiry.id}:${me.person.id}`, '');
  const [refused, setRefused] = useState<string>();
  const send = async (): Promise<void> => {
    if (confirm) {
      const given = await ask({ ...confirm, confirmLabel: title, tone: 'danger' });
      if (given === undefined) return;
    }
    const words = await attempt(run(draft.value.trim()), done);
    setRefused(words);
    if (words === undefined) draft.forget('');
  };
  return (
    <Disclosure look="card" title={title} level={2} defaultOpen={draft.value !== ''}>
      <Form onSubmit={() => void send()} formError={refused} label={title}>
        <Stack gap={4}>
          <p>{help}</p>
          {children}
          <TextArea
            label={t('common.reason')}
            description={t('coordination.sponsor-reads')}
            value={draft.value}
            onChange={draft.write}
            isRequired
            rows={4}
            width="full"
          />
          <TextTemplates
            partnershipId={inquiry.partnership.id}
            purpose={purpose}
            text={draft.value}
            onUse={draft.write}
          />
          <FormActions>
            <Button
              type="submit"
              variant={confirm ? 'danger' : 'primary'}
              isPending={isRunning}
              isDisabled={draft.value.trim() === '' || !isReady}
            >
              {title}
            </Button>
          </FormActions>
        </Stack>
      </Form>
    </Disclosure>
  );
}
