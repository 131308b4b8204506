import { useState } from 'react';
import {
  type AbsencesSeenQuery,
  ChangeAbsenceDocument,
  PossibleDeputiesDocument,
  RecordAbsenceDocument,
} from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { send } from '../../../lib/graphql';
import { useCommand } from '../../../lib/query';
import { useMe } from '../../../lib/session/session';
import { Button, ComboBox, DatePicker, Form, FormActions, Inline } from '../../../ui';
import { useWords } from '../words';

interface AbsenceFormProps {
  readonly partnershipId: string;
  /** ISO date in the partnership's zone. */
  readonly today: string;
  readonly existing?: AbsencesSeenQuery['absences']['edges'][number]['node'] | undefined;
  readonly onDone: () => void;
}

/** From when to when somebody is away, and who gets their messages meanwhile. */
export function AbsenceForm({ partnershipId, today, existing, onDone }: AbsenceFormProps) {
  const t = useWords();
  const me = useMe();
  const record = useCommand(RecordAbsenceDocument);
  const change = useCommand(ChangeAbsenceDocument);
  const { attempt, problem, setProblem, isRunning } = useAttempt();
  const [startsOn, setStartsOn] = useState<string | null>(existing?.startsOn ?? null);
  const [endsOn, setEndsOn] = useState<string | null>(existing?.endsOn ?? null);
  const [deputyId, setDeputyId] = useState<string | null>(existing?.deputyId ?? null);
  const [deputyName, setDeputyName] = useState(existing?.deputy?.name ?? '');
  const personId = existing?.personId ?? me.person.id;
  const save = async (): Promise<void> => {
    if (startsOn === null || endsOn === null) {
      setProblem(t('network.absences.days-missing'));
      return;
    }
    const days = { startsOn, endsOn, deputyId };
    const worked = await attempt(
      async () =>
        existing
          ? (await change.run({ id: existing.id, input: days })).changeAbsence
          : (await record.run({ input: { ...days, partnershipId, personId } })).recordAbsence,
      t('common.saved'),
    );
    if (worked) onDone();
  };
  return (
    <Form
      label={t('network.absences.record')}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <Inline gap={4} align="start">
        <DatePicker
          label={t('network.absences.first')}
          isRequired
          {...(existing ? {} : { min: today })}
          value={startsOn}
          onChange={setStartsOn}
        />
        <DatePicker
          label={t('network.absences.last')}
          isRequired
          min={startsOn ?? today}
          value={endsOn}
          onChange={setEndsOn}
        />
      </Inline>
      <ComboBox
        label={t('network.absences.deputy')}
        description={t('network.absences.deputy-why')}
        value={deputyId}
        valueLabel={deputyName}
        onChange={(id, option) => {
          setDeputyId(id);
          setDeputyName(option?.label ?? '');
        }}
        load={async (search, signal) => {
          const { people } = await send(PossibleDeputiesDocument, { search: search.trim() || null }, signal);
          return people.edges
            .map(({ node }) => node)
            .filter(({ id, disabledAt }) => id !== personId && disabledAt === null)
            .map(({ id, name, email }) => ({ value: id, label: name, description: email }));
        }}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
        <Button onPress={onDone}>{t('common.cancel')}</Button>
      </FormActions>
    </Form>
  );
}
