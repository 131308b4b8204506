import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import {
  ConfigureRemindersDocument,
  type ReminderMailState,
  RemindersDocument,
  type RemindersQuery,
  type ReminderTone,
} from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import type { Here } from '../../../parts/partnership/in-partnership';
import {
  Badge,
  Button,
  Disclosure,
  EmptyState,
  FieldGroup,
  Form,
  FormActions,
  IconButton,
  NumberField,
  Select,
  Stack,
  Table,
  type Tone,
} from '../../../ui';
import { useMoney } from '../money';
import { useWords } from '../words';

type Reminder = RemindersQuery['reminders']['edges'][number]['node'];
type Policy = RemindersQuery['reminderPolicy'];

const TONES: Readonly<Record<ReminderMailState, Tone>> = {
  WAITING: 'info',
  SENT: 'ok',
  UNDELIVERABLE: 'late',
  NO_ADDRESS: 'soon',
};
const VOICES: readonly ReminderTone[] = ['FRIENDLY', 'FIRM', 'FINAL'];

/** Who was reminded of what, and the ladder by which reminders leave. */
export function Reminders({ here }: { readonly here: Here }) {
  const t = useWords();
  const { holds } = useSession();
  const asked = useAnswer(RemindersDocument, { partnershipId: here.id, first: 100 });
  return (
    <Answered asked={asked} look="table">
      {({ reminders, reminderPolicy }) => (
        <Stack gap={4}>
          <p>
            {reminderPolicy.steps.length === 0
              ? t('treasury.reminders.never')
              : t('treasury.reminders.ladder', {
                  n: reminderPolicy.steps.length,
                  days: reminderPolicy.steps[0]?.afterDays ?? 0,
                  quiet: reminderPolicy.quietDays,
                })}
          </p>
          {holds('SECRETARIAT', here.id) && (
            <Disclosure title={t('action.reminder:configure')}>
              <PolicyForm here={here} policy={reminderPolicy} />
            </Disclosure>
          )}
          <List here={here} reminders={reminders.edges.map(({ node }) => node)} />
        </Stack>
      )}
    </Answered>
  );
}

function List({ here, reminders }: { readonly here: Here; readonly reminders: readonly Reminder[] }) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const { change } = useAddress();
  return (
    <Table<Reminder>
      label={t('treasury.reminders')}
      rows={reminders}
      rowId={({ id }) => id}
      rowLabel={({ organisation }) => organisation?.name ?? ''}
      empty={
        <EmptyState size="sm" title={t('treasury.reminders.none')}>
          {t('treasury.reminders.none-text')}
        </EmptyState>
      }
      columns={[
        {
          id: 'who',
          header: t('common.organisation'),
          isRowHeader: true,
          priority: 1,
          cell: ({ organisation }) => organisation?.name ?? '–',
        },
        {
          id: 'at',
          header: t('common.date'),
          isNoWrap: true,
          priority: 2,
          cell: ({ madeAt }) => dates.instant(madeAt, here.timeZone, 'day'),
        },
        {
          id: 'step',
          header: t('treasury.reminders.step'),
          priority: 2,
          cell: ({ step, tone }) => t('treasury.reminders.step-of', { step, tone: t(`reminder-tone.${tone}`) }),
        },
        {
          id: 'invoices',
          header: t('nav.invoices'),
          priority: 2,
          cell: ({ invoices }) =>
            invoices.map(({ invoiceId, number }) => (
              <Button
                key={invoiceId}
                size="sm"
                variant="quiet"
                onPress={() => {
                  change({ invoice: invoiceId });
                }}
              >
                {number}
              </Button>
            )),
        },
        {
          id: 'mail',
          header: t('common.email'),
          priority: 2,
          cell: ({ mailState, address }) => (
            <Stack gap={1}>
              <div>
                <Badge tone={TONES[mailState]}>{t(`reminder-mail-state.${mailState}`)}</Badge>
              </div>
              {address !== null && <span>{address}</span>}
            </Stack>
          ),
        },
        {
          id: 'total',
          header: t('treasury.invoices.left'),
          align: 'end',
          isNoWrap: true,
          priority: 2,
          cell: ({ totalMinor, currency }) => money(totalMinor, currency),
        },
      ]}
    />
  );
}

function PolicyForm({ here, policy }: { readonly here: Here; readonly policy: Policy }) {
  const t = useWords();
  const { run } = useCommand(ConfigureRemindersDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [quietDays, setQuietDays] = useState<number | null>(policy.quietDays);
  const [steps, setSteps] = useState<readonly { readonly afterDays: number | null; readonly tone: ReminderTone }[]>(
    policy.steps,
  );
  const [errors, setErrors] = useState<Record<string, string>>({});
  const change = (index: number, part: Partial<(typeof steps)[number]>): void => {
    setSteps(steps.map((step, n) => (n === index ? { ...step, ...part } : step)));
  };
  const save = (): void => {
    const wrong: Record<string, string> = {
      ...(quietDays === null && { quietDays: t('treasury.reminders.days-missing') }),
      ...Object.fromEntries(
        steps.flatMap(({ afterDays }, index): [string, string][] =>
          afterDays === null ? [[`steps.${index}`, t('treasury.reminders.days-missing')]] : [],
        ),
      ),
    };
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    const input = {
      quietDays: quietDays ?? 0,
      steps: steps.map(({ afterDays, tone }) => ({ afterDays: afterDays ?? 1, tone })),
    };
    void attempt(async () => (await run({ partnershipId: here.id, input })).configureReminders, t('common.saved'));
  };
  return (
    <Form label={t('action.reminder:configure')} errors={errors} formError={problem} onSubmit={save}>
      {steps.map(({ afterDays, tone }, index) => (
        <FieldGroup key={index} legend={t('treasury.reminders.step-n', { n: index + 1 })} isInline>
          <NumberField
            label={t('treasury.reminders.after-days')}
            name={`steps.${index}`}
            isRequired
            min={1}
            max={365}
            value={afterDays}
            onChange={(value) => {
              change(index, { afterDays: value });
            }}
          />
          <Select
            label={t('treasury.reminders.tone')}
            width="medium"
            options={VOICES.map((value) => ({ value, label: t(`reminder-tone.${value}`) }))}
            value={tone}
            onChange={(value) => {
              if (value !== null) change(index, { tone: value });
            }}
          />
          <IconButton
            icon={X}
            label={t('treasury.reminders.remove-step', { n: index + 1 })}
            onPress={() => {
              setSteps(steps.filter((_, n) => n !== index));
            }}
          />
        </FieldGroup>
      ))}
      <NumberField
        label={t('treasury.reminders.quiet')}
        name="quietDays"
        isRequired
        min={0}
        max={90}
        value={quietDays}
        onChange={setQuietDays}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
        {steps.length < 6 && (
          <Button
            icon={Plus}
            onPress={() => {
              setSteps([...steps, { afterDays: (steps.at(-1)?.afterDays ?? 0) + 14, tone: 'FIRM' }]);
            }}
          >
            {t('treasury.reminders.add-step')}
          </Button>
        )}
      </FormActions>
    </Form>
  );
}
