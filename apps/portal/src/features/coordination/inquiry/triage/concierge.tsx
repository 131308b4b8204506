import { useState } from 'react';
import {
  AssignCaseOfficerDocument,
  RecordFirstContactDocument,
  WorkspacePersonDocument,
  type WorkspaceOfFragment,
} from '../../../../graphql/graphql';
import { useDraft } from '../../../../lib/draft';
import { useAnswer, useCommand } from '../../../../lib/query';
import { useMe } from '../../../../lib/session/session';
import { Button, Card, ComboBox, DescriptionList, Form, FormActions, Stack, TextArea } from '../../../../ui';
import { useAttempt } from '../../attempt';
import { findPeople } from '../../people';
import { useWords } from '../../words';

/** A concierge case: who takes it, and the first contact, which is the answer. */
export function Concierge({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const officer = useAnswer(
    WorkspacePersonDocument,
    { id: inquiry.caseOfficerId ?? '' },
    { when: inquiry.caseOfficerId !== null },
  ).data?.person;
  const may = (action: string): boolean => inquiry.allowedActions.includes(action);
  return (
    <Card title={t('coordination.concierge.title')} tone="accent">
      <Stack gap={6}>
        <DescriptionList
          items={[
            {
              term: t('coordination.case-officer'),
              value: inquiry.caseOfficerId === null ? t('coordination.concierge.nobody') : (officer?.name ?? '–'),
            },
          ]}
        />
        {may('inquiry:assign-case-officer') && <NameOfficer inquiry={inquiry} />}
        {may('inquiry:record-first-contact') && inquiry.caseOfficerId !== null && <FirstContact inquiry={inquiry} />}
      </Stack>
    </Card>
  );
}

function NameOfficer({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const me = useMe();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(AssignCaseOfficerDocument);
  const [personId, setPersonId] = useState<string | null>(inquiry.caseOfficerId ?? me.person.id);
  const [refused, setRefused] = useState<string>();
  const name = async (): Promise<void> => {
    if (personId === null) return;
    const answer = run({ inquiryId: inquiry.id, personId }).then(({ assignCaseOfficer }) => assignCaseOfficer);
    setRefused(await attempt(answer, t('coordination.concierge.named')));
  };
  return (
    <Form onSubmit={() => void name()} formError={refused} label={t('action.inquiry:assign-case-officer')}>
      <ComboBox
        label={t('action.inquiry:assign-case-officer')}
        load={findPeople(inquiry.partnership.id)}
        value={personId}
        valueLabel={personId === me.person.id ? me.person.name : ''}
        onChange={setPersonId}
        width="full"
      />
      <FormActions>
        <Button
          type="submit"
          isPending={isRunning}
          isDisabled={personId === null || personId === inquiry.caseOfficerId}
          variant={inquiry.caseOfficerId === null ? 'primary' : 'secondary'}
        >
          {t('action.inquiry:assign-case-officer')}
        </Button>
      </FormActions>
    </Form>
  );
}

function FirstContact({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const attempt = useAttempt(inquiry.partnership.timeZone);
  const { run, isRunning } = useCommand(RecordFirstContactDocument);
  const note = useDraft(`first-contact:${inquiry.id}`, '');
  const [refused, setRefused] = useState<string>();
  const record = async (): Promise<void> => {
    const answer = run({ inquiryId: inquiry.id, note: note.value.trim() }).then(
      ({ recordFirstContact }) => recordFirstContact,
    );
    const words = await attempt(answer, t('coordination.concierge.contacted'));
    setRefused(words);
    if (words === undefined) note.forget('');
  };
  return (
    <Form onSubmit={() => void record()} formError={refused} label={t('action.inquiry:record-first-contact')}>
      <TextArea
        label={t('coordination.concierge.note')}
        description={t('coordination.concierge.note-help')}
        value={note.value}
        onChange={note.write}
        width="full"
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('action.inquiry:record-first-contact')}
        </Button>
      </FormActions>
    </Form>
  );
}
