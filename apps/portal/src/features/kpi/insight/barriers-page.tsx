import { useState } from 'react';
import {
  type BarrierCause,
  type BarrierRowFragment,
  BarriersDocument,
  FixBarrierDocument,
  OwnBarrierDocument,
} from '../../../graphql/graphql';
import { oneOf, useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useAttempt, useTry } from '../../../lib/attempt';
import { dateIn, useDates } from '../../../lib/dates';
import { useDraft } from '../../../lib/draft';
import { useAnswer, useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { useSession } from '../../../lib/session/session';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import {
  Badge,
  BarChart,
  Button,
  Confirm,
  DatePicker,
  Drawer,
  EmptyState,
  Form,
  FormActions,
  Inline,
  PageHeader,
  Stack,
  Table,
  TextArea,
  TextField,
  ToggleGroup,
} from '../../../ui';
import { DownloadCsv } from '../download-csv';
import { KpiPlaces } from '../places';
import { ScopeChoice, useScope } from '../scope';
import { useWords } from '../words';

const CAUSES: readonly BarrierCause[] = ['DECLINE', 'DELAY', 'PROBLEM'];
const TOP = 8;

/** What hinders most, who sees to it and until when. */
export function BarriersPage() {
  return <InPartnership>{(here) => <Barriers here={here} />}</InPartnership>;
}

/** What a barrier is called, by where it is told of. */
function useBarrierName() {
  const t = useWords();
  return ({ cause, code }: Pick<BarrierRowFragment, 'cause' | 'code'>): string => {
    if (cause === 'DELAY') {
      const [stage = '', side = ''] = code.split(':');
      return t('kpi.barrier.delay', {
        stage: t.maybe(`delay-stage.${stage}`) ?? stage,
        side: t.maybe(`delay-side.${side}`) ?? side,
      });
    }
    return t.maybe(cause === 'DECLINE' ? `decline-reason.${code}` : `problem-category.${code}`) ?? code;
  };
}

function keyOf({ cause, code }: Pick<BarrierRowFragment, 'cause' | 'code'>): string {
  return `${cause}:${code}`;
}

function Barriers({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { address, change } = useAddress();
  const scope = useScope(here.timeZone);
  const cause = oneOf(CAUSES, address['cause']);
  const period = scope.periodName;
  const asked = useAnswer(BarriersDocument, { partnershipId: here.id, period }, { keep: true });
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('kpi.view./kpi/barriers')}
        lead={t('kpi.barriers.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      <KpiPlaces current="/kpi/barriers" />
      <ScopeChoice scope={scope} hasNoAsOf />
      <ToggleGroup
        label={t('kpi.barrier.cause')}
        value={cause ?? 'all'}
        onChange={(next) => {
          change({ cause: next === 'all' ? undefined : next });
        }}
        options={[
          { value: 'all', label: t('common.all') },
          ...CAUSES.map((one) => ({ value: one, label: t(`barrier-cause.${one}`) })),
        ]}
      />
      <Answered asked={asked} look="table">
        {({ barriers }) => (
          <BarrierList
            here={here}
            period={period}
            barriers={cause === undefined ? barriers : barriers.filter((one) => one.cause === cause)}
          />
        )}
      </Answered>
    </Stack>
  );
}

interface BarrierListProps {
  readonly here: Here;
  readonly period: string;
  readonly barriers: readonly BarrierRowFragment[];
}

function BarrierList({ here, period, barriers }: BarrierListProps) {
  const t = useWords();
  const dates = useDates();
  const name = useBarrierName();
  const { holds } = useSession();
  const { address, change } = useAddress();
  const { now } = useNow();
  const give = useTry(here.timeZone);
  const { run: fix } = useCommand(FixBarrierDocument);
  const [fixing, setFixing] = useState<BarrierRowFragment>();
  const today = dateIn(now, here.timeZone);
  const mayOwn = holds(['NATIONAL_COORDINATOR', 'SECRETARIAT'], here.id);
  const owned = barriers.find((one) => keyOf(one) === address['barrier']);
  if (barriers.length === 0)
    return <EmptyState title={t('kpi.barriers.none')}>{t('kpi.barriers.none-text')}</EmptyState>;
  const top = barriers.filter(({ times }) => times > 0).slice(0, TOP);
  return (
    <Stack gap={6}>
      {top.length > 0 && (
        <BarChart
          title={t('kpi.barriers.picture')}
          summary={t('kpi.barriers.summary', { n: top.length, first: top[0] ? name(top[0]) : '' })}
          headings={[t('kpi.barrier'), t('kpi.barrier.times')]}
          bars={top.map((one) => ({
            id: keyOf(one),
            label: name(one),
            value: one.times,
            tone: one.duty ? (one.duty.fixedAt === null ? 'soon' : 'ok') : 'late',
          }))}
          format={(value) => dates.number(value)}
        />
      )}
      <Table<BarrierRowFragment>
        label={t('kpi.view./kpi/barriers')}
        rows={barriers}
        rowId={keyOf}
        rowLabel={name}
        columns={[
          { id: 'what', header: t('kpi.barrier'), priority: 1, isRowHeader: true, cell: name },
          { id: 'cause', header: t('kpi.barrier.cause'), cell: ({ cause }) => t(`barrier-cause.${cause}`) },
          {
            id: 'times',
            header: t('kpi.barrier.times'),
            align: 'end',
            cell: ({ times, timesBefore }) =>
              t('kpi.barrier.times-before', { times: dates.number(times), before: dates.number(timesBefore) }),
            sort: (a, b) => a.times - b.times,
          },
          {
            id: 'owner',
            header: t('kpi.barrier.owner'),
            cell: ({ duty }) => (duty ? duty.owner : <Badge tone="late">{t('kpi.barrier.nobody')}</Badge>),
          },
          {
            id: 'due',
            header: t('kpi.barrier.due'),
            cell: ({ duty }) =>
              duty === null ? (
                '–'
              ) : duty.fixedAt !== null ? (
                <Badge tone="ok">
                  {t('kpi.barrier.fixed', { when: dates.instant(duty.fixedAt, here.timeZone, 'day') })}
                </Badge>
              ) : duty.dueOn < today ? (
                <Badge tone="late">{dates.date(duty.dueOn)}</Badge>
              ) : (
                dates.date(duty.dueOn)
              ),
          },
          {
            id: 'note',
            header: t('kpi.barrier.note'),
            cell: ({ duty }) => duty?.fixedNote ?? duty?.note ?? '–',
          },
          ...(mayOwn
            ? [
                {
                  id: 'acts',
                  header: t('common.actions'),
                  cell: (barrier: BarrierRowFragment) => (
                    <Inline gap={2}>
                      <Button
                        size="sm"
                        onPress={() => {
                          change({ barrier: keyOf(barrier) });
                        }}
                      >
                        {t(barrier.duty ? 'kpi.barrier.change' : 'kpi.barrier.own')}
                      </Button>
                      {barrier.duty && barrier.duty.fixedAt === null && (
                        <Button
                          size="sm"
                          onPress={() => {
                            setFixing(barrier);
                          }}
                        >
                          {t('kpi.barrier.fix')}
                        </Button>
                      )}
                    </Inline>
                  ),
                },
              ]
            : []),
        ]}
      />
      <div>
        <DownloadCsv
          name={`${here.code}-${period}-barriers`}
          rows={() => [
            ['cause', 'code', 'name', 'times', 'before', 'owner', 'due', 'fixed'],
            ...barriers.map((one) => [
              ...[one.cause, one.code, name(one), one.times, one.timesBefore],
              ...[one.duty?.owner ?? null, one.duty?.dueOn ?? null, one.duty?.fixedAt ?? null],
            ]),
          ]}
        />
      </div>
      <Drawer
        title={t('action.barrier:own')}
        isOpen={mayOwn && owned !== undefined}
        onOpenChange={(isOpen) => {
          if (!isOpen) change({ barrier: undefined });
        }}
      >
        {owned && (
          <OwnForm
            key={keyOf(owned)}
            here={here}
            barrier={owned}
            onDone={() => {
              change({ barrier: undefined });
            }}
          />
        )}
      </Drawer>
      <Confirm
        isOpen={fixing !== undefined}
        onClose={() => {
          setFixing(undefined);
        }}
        title={t('kpi.barrier.fix')}
        body={fixing ? name(fixing) : ''}
        confirmLabel={t('kpi.barrier.fix')}
        reason={{ label: t('kpi.barrier.done'), isRequired: true, maxLength: 2000 }}
        onConfirm={(note) =>
          fixing === undefined
            ? undefined
            : give(async () => {
                const { cause, code } = fixing;
                return (await fix({ input: { partnershipId: here.id, cause, code, note } })).fixBarrier;
              }, t('common.saved'))
        }
      />
    </Stack>
  );
}

interface OwnFormProps {
  readonly here: Here;
  readonly barrier: BarrierRowFragment;
  readonly onDone: () => void;
}

function OwnForm({ here, barrier, onDone }: OwnFormProps) {
  const t = useWords();
  const name = useBarrierName();
  const { now } = useNow();
  const { run } = useCommand(OwnBarrierDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const note = useDraft(`barrier:${here.id}:${keyOf(barrier)}`, barrier.duty?.note ?? '');
  const [owner, setOwner] = useState(barrier.duty?.owner ?? '');
  const [dueOn, setDueOn] = useState<string | null>(barrier.duty?.dueOn ?? null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    const found = {
      ...(owner.trim() === '' && { owner: t('kpi.barrier.owner-missing') }),
      ...(dueOn === null && { dueOn: t('kpi.barrier.due-missing') }),
    };
    setErrors(found);
    if (dueOn === null || owner.trim() === '') return;
    const input = {
      ...{ partnershipId: here.id, cause: barrier.cause, code: barrier.code, dueOn },
      owner: owner.trim(),
      note: note.value.trim() || null,
    };
    if (!(await attempt(async () => (await run({ input })).ownBarrier, t('common.saved')))) return;
    note.forget();
    onDone();
  };
  return (
    <Form
      label={t('action.barrier:own')}
      errors={errors}
      formError={problem}
      fieldLabels={{ owner: t('kpi.barrier.owner'), dueOn: t('kpi.barrier.due') }}
      onSubmit={() => {
        void save();
      }}
    >
      <p>{name(barrier)}</p>
      <TextField
        label={t('kpi.barrier.owner')}
        description={t('kpi.barrier.owner-text')}
        name="owner"
        isRequired
        maxLength={200}
        value={owner}
        onChange={setOwner}
      />
      <DatePicker
        label={t('kpi.barrier.due')}
        name="dueOn"
        isRequired
        min={dateIn(now, here.timeZone)}
        value={dueOn}
        onChange={setDueOn}
      />
      <TextArea label={t('kpi.barrier.note')} maxLength={2000} value={note.value} onChange={note.write} />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}
