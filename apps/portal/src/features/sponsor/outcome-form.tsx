import { useState } from 'react';
import type { OutcomeKind, ResponseOfFragment } from '../../graphql/graphql';
import { dateIn, useDates } from '../../lib/dates';
import { useNow } from '../../lib/session/business-time';
import { inReadingOrder } from '../../parts/response/response-lines';
import {
  Button,
  Card,
  CheckboxGroup,
  ChoiceCards,
  DatePicker,
  Disclosure,
  Form,
  FormActions,
  TextArea,
  toast,
} from '../../ui';
import { useAttempt } from '../../lib/attempt';
import { useWords } from './words';

export interface ToldOutcome {
  readonly kind: OutcomeKind;
  readonly decidedOn: string;
  readonly siteIds: string[];
  readonly note: string | null;
}

interface OutcomeFormProps {
  readonly country: string;
  readonly zone: string;
  readonly response: ResponseOfFragment | undefined;
  readonly tell: (outcome: ToldOutcome) => Promise<{ readonly __typename: string }>;
  /** After it was told. */
  readonly onDone?: () => void;
  readonly level?: 2 | 3 | 4;
}

const KINDS = ['SITES_SELECTED', 'NOT_SELECTED', 'COUNTRY_NOT_SELECTED', 'STUDY_CANCELLED'] as const;

/** What the sponsor decided, in two clicks: what, and send. Day and note only for whoever wants to change them. */
export function OutcomeForm({ country, zone, response, tell, onDone, level = 3 }: OutcomeFormProps) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const today = dateIn(now, zone);
  const willing = inReadingOrder(response?.content.sites ?? []).filter(
    ({ answer }) => answer === 'INTERESTED' || answer === 'CONDITIONAL',
  );
  const kinds = KINDS.filter((kind) => kind !== 'SITES_SELECTED' || (response?.content.sites.length ?? 0) > 0);
  const [kind, setKind] = useState<OutcomeKind | null>(null);
  const [siteIds, setSiteIds] = useState<string[]>(willing.length === 1 ? willing.map(({ siteId }) => siteId) : []);
  const [decidedOn, setDecidedOn] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const { attempt: send, problem, setProblem, isRunning: isSending } = useAttempt(zone);
  const submit = async (): Promise<void> => {
    if (kind === null) {
      setProblem(t('sponsor.outcome.choose'));
      return;
    }
    const told: ToldOutcome = {
      kind,
      decidedOn: decidedOn ?? today,
      siteIds: kind === 'SITES_SELECTED' ? siteIds : [],
      note: note.trim() === '' ? null : note.trim(),
    };
    if (!(await send(() => tell(told)))) return;
    toast({ tone: 'ok', title: t('sponsor.outcome.told') });
    onDone?.();
  };
  return (
    <Card tone="accent" level={level} title={t('sponsor.outcome.title')} description={t('sponsor.outcome.text')}>
      <Form
        label={t('sponsor.outcome.title')}
        formError={problem}
        onSubmit={() => {
          void submit();
        }}
      >
        <ChoiceCards
          label={t('sponsor.outcome.what', { country: dates.country(country) })}
          options={kinds.map((value) => ({ value, label: t(`outcome-kind.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        {kind === 'SITES_SELECTED' && (
          <CheckboxGroup
            label={t('sponsor.outcome.sites')}
            name="siteIds"
            isRequired
            options={willing.map(({ siteId, name }) => ({ value: siteId, label: name }))}
            value={siteIds}
            onChange={setSiteIds}
          />
        )}
        <Disclosure title={t('sponsor.outcome.more')} meta={dates.date(decidedOn ?? today)}>
          <DatePicker
            label={t('sponsor.outcome.decided-on')}
            name="decidedOn"
            max={today}
            value={decidedOn ?? today}
            onChange={setDecidedOn}
          />
          <TextArea
            label={t('sponsor.outcome.note')}
            name="note"
            rows={2}
            value={note}
            onChange={setNote}
            maxLength={2000}
          />
        </Disclosure>
        <FormActions>
          <Button type="submit" variant="primary" isPending={isSending}>
            {t('sponsor.outcome.send')}
          </Button>
        </FormActions>
      </Form>
    </Card>
  );
}
