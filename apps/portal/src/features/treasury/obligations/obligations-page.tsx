import { CircleCheck } from 'lucide-react';
import { ObligationsDocument, type ObligationsQuery, type ObligationStanding } from '../../../graphql/graphql';
import { oneOf, useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { Badge, EmptyState, PageHeader, Stack, Table, ToggleGroup, type Tone, Toolbar } from '../../../ui';
import { useWords } from '../words';

type Obligation = ObligationsQuery['obligations'][number];

const TONES: Readonly<Record<ObligationStanding, Tone>> = {
  UPCOMING: 'neutral',
  DUE_SOON: 'soon',
  OVERDUE: 'late',
  DONE: 'ok',
};
const SHOWN = ['open', 'done', 'all'] as const;

/** What must be done by when: what state grants ask for, and the control of the networks' goals. */
export function ObligationsPage() {
  return <InPartnership>{(here) => <Obligations here={here} />}</InPartnership>;
}

function Obligations({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(ObligationsDocument, { partnershipId: here.id });
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.obligations')}
        lead={t('treasury.obligations.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      <Answered asked={asked} look="table">
        {({ obligations }) => <List obligations={obligations} />}
      </Answered>
    </Stack>
  );
}

function List({ obligations }: { readonly obligations: readonly Obligation[] }) {
  const t = useWords();
  const dates = useDates();
  const { address, change } = useAddress();
  const shown = oneOf(SHOWN, address['show']) ?? 'open';
  const rows = obligations.filter(({ standing }) => shown === 'all' || (standing === 'DONE') === (shown === 'done'));
  return (
    <Stack gap={4}>
      <Toolbar label={t('common.filter')}>
        <ToggleGroup
          label={t('common.state')}
          size="sm"
          value={shown}
          onChange={(show) => {
            change({ show });
          }}
          options={SHOWN.map((value) => ({ value, label: t(`treasury.obligations.show.${value}`) }))}
        />
      </Toolbar>
      <Table<Obligation>
        label={t('nav.obligations')}
        rows={rows}
        rowId={({ kind, dueOn, stateGrantId, networkId, text }) =>
          [kind, dueOn, stateGrantId ?? networkId ?? '', text].join(' ')
        }
        rowTone={({ standing }) => (standing === 'OVERDUE' ? 'late' : standing === 'DUE_SOON' ? 'soon' : undefined)}
        defaultSort={{ column: 'due', direction: 'ascending' }}
        empty={
          <EmptyState icon={CircleCheck} title={t('treasury.obligations.none')}>
            {t('treasury.obligations.none-text')}
          </EmptyState>
        }
        columns={[
          {
            id: 'what',
            header: t('treasury.obligations.what'),
            isRowHeader: true,
            priority: 1,
            cell: ({ text }) => text,
          },
          {
            id: 'kind',
            header: t('treasury.budget.kind'),
            priority: 2,
            cell: ({ kind }) => t(`obligation-kind.${kind}`),
          },
          {
            id: 'due',
            header: t('common.due'),
            isNoWrap: true,
            priority: 2,
            cell: ({ dueOn }) => dates.date(dueOn),
            sort: (a, b) => a.dueOn.localeCompare(b.dueOn),
          },
          {
            id: 'standing',
            header: t('common.state'),
            priority: 2,
            cell: ({ standing, doneOn }) =>
              doneOn === null ? (
                <Badge tone={TONES[standing]}>{t(`obligation-standing.${standing}`)}</Badge>
              ) : (
                <Badge tone="ok">{t('treasury.obligations.done-on', { date: dates.date(doneOn) })}</Badge>
              ),
          },
          {
            id: 'reminded',
            header: t('treasury.obligations.reminded'),
            priority: 2,
            cell: ({ remindOn, doneOn }) =>
              doneOn !== null || remindOn.length === 0
                ? '–'
                : dates.list(remindOn.map((day) => dates.date(day, 'short'))),
          },
        ]}
      />
    </Stack>
  );
}
