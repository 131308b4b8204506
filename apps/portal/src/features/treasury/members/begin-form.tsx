import { useState } from 'react';
import type { Here } from '../../../parts/partnership/in-partnership';
import { useAttempt } from '../../../lib/attempt';
import { dateIn } from '../../../lib/dates';
import { useNow } from '../../../lib/session/business-time';
import { Button, DatePicker, Form, FormActions } from '../../../ui';
import { useWords } from '../words';

interface BeginFormProps {
  readonly here: Here;
  readonly label: string;
  readonly text: string;
  readonly done: string;
  readonly begin: (from: string) => Promise<{ readonly __typename: string }>;
  readonly onDone: () => void;
}

/** From which day a member belongs: to the end of that year. */
export function BeginForm({ here, label, text, done, begin, onDone }: BeginFormProps) {
  const t = useWords();
  const { now } = useNow();
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [from, setFrom] = useState<string | null>(() => dateIn(now, here.timeZone));
  const [errors, setErrors] = useState<Record<string, string>>({});
  return (
    <Form
      label={label}
      errors={errors}
      formError={problem}
      fieldLabels={{ from: t('common.from') }}
      onSubmit={() => {
        setErrors(from === null ? { from: t('treasury.members.day-missing') } : {});
        if (from === null) return;
        void attempt(() => begin(from), done).then((isDone) => {
          if (isDone) onDone();
        });
      }}
    >
      <p>{text}</p>
      <DatePicker label={t('common.from')} name="from" isRequired value={from} onChange={setFrom} />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {label}
        </Button>
      </FormActions>
    </Form>
  );
}
