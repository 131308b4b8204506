import { useState } from 'react';
import { AddClosingDocument, RecalculateClocksDocument, RemoveClosingDocument } from '../../../graphql/graphql';
import { useAttempt, useTry } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useCommand } from '../../../lib/query';
import {
  Button,
  Card,
  DatePicker,
  FieldGroup,
  focusMain,
  Form,
  FormActions,
  Inline,
  Notice,
  Stack,
  Tag,
  TextArea,
  TextField,
} from '../../../ui';
import { plusDays } from '../dates';
import type { Here } from '../../../parts/partnership/in-partnership';
import { MovePreview } from '../recalculation/move-preview';
import { useWords } from '../words';
import type { Closing } from './closing';
import { type ClosingsDraft, isEdited, withClosing, withRemovalToggled } from './months';

interface EditClosingsProps {
  readonly here: Here;
  readonly today: string;
  readonly closings: readonly Closing[];
  readonly draft: ClosingsDraft;
  readonly onDraft: (draft: ClosingsDraft) => void;
  readonly onDone: () => void;
}

/** Days to close or to open again: first what that would move, then the edit with its reason in every ledger. */
export function EditClosings({ here, today, closings, draft, onDraft, onDone }: EditClosingsProps) {
  const t = useWords();
  const [date, setDate] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [errors, setErrors] = useState<Record<string, string>>({});
  const add = (): void => {
    const wrong: Record<string, string> = {};
    if (date === null || date <= today) wrong['onDate'] = t('secretariat.calendar.date-missing');
    else if (closings.some(({ onDate }) => onDate === date)) wrong['onDate'] = t('secretariat.calendar.closed-already');
    if (name.trim() === '') wrong['name'] = t('secretariat.calendar.name-missing');
    setErrors(wrong);
    if (date === null || Object.keys(wrong).length > 0) return;
    onDraft(withClosing(draft, date, name.trim()));
    setDate(null);
    setName('');
  };
  return (
    <Card title={t('secretariat.calendar.edit')} description={t('secretariat.calendar.edit-text')}>
      <Stack gap={6}>
        <Form
          label={t('secretariat.calendar.edit')}
          errors={errors}
          fieldLabels={{ onDate: t('common.date'), name: t('secretariat.calendar.name') }}
          onSubmit={add}
        >
          <FieldGroup legend={t('secretariat.calendar.close-a-day')} isInline>
            <DatePicker
              label={t('common.date')}
              name="onDate"
              min={plusDays(today, 1)}
              value={date}
              onChange={setDate}
              isRequired
            />
            <TextField
              label={t('secretariat.calendar.name')}
              name="name"
              maxLength={120}
              value={name}
              onChange={setName}
              isRequired
            />
          </FieldGroup>
          <FormActions>
            <Button type="submit">{t('secretariat.calendar.see')}</Button>
          </FormActions>
        </Form>
        {isEdited(draft) && <Apply here={here} closings={closings} draft={draft} onDraft={onDraft} onDone={onDone} />}
      </Stack>
    </Card>
  );
}

function Apply({ here, closings, draft, onDraft, onDone }: Omit<EditClosingsProps, 'today'>) {
  const t = useWords();
  const dates = useDates();
  const tell = useTry(here.timeZone);
  const { attempt, problem } = useAttempt(here.timeZone);
  const add = useCommand(AddClosingDocument);
  const remove = useCommand(RemoveClosingDocument);
  const recalculate = useCommand(RecalculateClocksDocument);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const partnershipId = here.id;

  const save = async (): Promise<void> => {
    setSaving(true);
    setRefused(undefined);
    try {
      let left = draft;
      // One after the other: what was refused stays in the draft with everything behind it.
      for (const { onDate, name } of draft.add) {
        const wrong = await tell(
          async () => (await add.run({ partnershipId, onDate, name })).addClosing,
          t('secretariat.calendar.closed', { date: dates.date(onDate) }),
        );
        if (wrong !== undefined) {
          setRefused(wrong);
          return;
        }
        left = { ...left, add: left.add.filter((one) => one.onDate !== onDate) };
        onDraft(left);
      }
      for (const onDate of draft.remove) {
        const closing = closings.find((one) => one.onDate === onDate);
        const wrong =
          closing &&
          (await tell(
            async () => (await remove.run({ partnershipId, closingId: closing.id })).removeClosing,
            t('secretariat.calendar.opened', { date: dates.date(onDate) }),
          ));
        if (wrong !== undefined) {
          setRefused(wrong);
          return;
        }
        left = withRemovalToggled(left, onDate);
        onDraft(left);
      }
      const isDone = await attempt(
        async () => (await recalculate.run({ partnershipId, reason: reason.trim() })).recalculateClocks,
        t('secretariat.moves.done'),
      );
      if (!isDone) return;
      onDone();
      focusMain();
    } finally {
      setSaving(false);
    }
  };
  return (
    <Stack gap={4}>
      <Inline gap={2}>
        {draft.add.map(({ onDate, name }) => (
          <Tag
            key={onDate}
            onRemove={() => {
              onDraft({ ...draft, add: draft.add.filter((one) => one.onDate !== onDate) });
            }}
          >
            {t('secretariat.calendar.closing-on', { date: dates.date(onDate, 'weekday'), name })}
          </Tag>
        ))}
        {draft.remove.map((onDate) => (
          <Tag
            key={onDate}
            onRemove={() => {
              onDraft(withRemovalToggled(draft, onDate));
            }}
          >
            {t('secretariat.calendar.opening-on', { date: dates.date(onDate, 'weekday') })}
          </Tag>
        ))}
      </Inline>
      {!isSaving && (
        <MovePreview
          here={here}
          suppose={{ addClosings: [...draft.add], removeClosings: [...draft.remove], policy: null }}
        />
      )}
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      <Form
        label={t('secretariat.calendar.save')}
        formError={refused}
        onSubmit={() => {
          void save();
        }}
      >
        <TextArea
          label={t('common.reason')}
          description={t('secretariat.moves.reason-text')}
          name="reason"
          maxLength={500}
          rows={2}
          isRequired
          value={reason}
          onChange={setReason}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={isSaving} isDisabled={reason.trim() === ''}>
            {t('secretariat.calendar.save')}
          </Button>
          <Button isDisabled={isSaving} onPress={onDone}>
            {t('secretariat.calendar.discard')}
          </Button>
        </FormActions>
      </Form>
    </Stack>
  );
}
