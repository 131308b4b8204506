import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  RecordTrialDocument,
  type Role,
  TrialsDocument,
  type TrialsQuery,
  type TrialState,
} from '../../../graphql/graphql';
import { oneOf, useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { send } from '../../../lib/graphql';
import { answerKey, useCommand } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import {
  Button,
  Drawer,
  EmptyState,
  LinkButton,
  PageHeader,
  SearchField,
  Stack,
  Table,
  ToggleGroup,
  Toolbar,
} from '../../../ui';
import { StateBadge } from '../state-badge';
import { useWords } from '../words';
import { TrialForm } from './trial-form';

type Trial = TrialsQuery['trials']['edges'][number]['node'];

const STATES: readonly TrialState[] = ['OPEN', 'CLOSED', 'CANCELLED'];
const STAFF: readonly Role[] = ['SECRETARIAT', 'NATIONAL_COORDINATOR'];
const PAGE = 100;

/** The trials that a partnership follows; a site sees those it takes part in. */
export function TrialsPage() {
  return <InPartnership>{(here) => <Trials here={here} />}</InPartnership>;
}

function Trials({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { holds } = useSession();
  const { address, change } = useAddress();
  const state = oneOf(STATES, address['state']) ?? null;
  const text = address['text'] ?? '';
  const variables = { partnershipId: here.id, state, text: text === '' ? null : text.slice(0, 100), first: PAGE };
  const asked = useInfiniteQuery({
    queryKey: answerKey(TrialsDocument, variables),
    queryFn: ({ pageParam, signal }) => send(TrialsDocument, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ trials: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    staleTime: 30_000,
  });
  const mayRecord = holds(STAFF, here.id);
  const isFiltered = state !== null || text !== '';
  const record = mayRecord && (
    <Button
      variant="primary"
      onPress={() => {
        change({ new: 'yes' });
      }}
    >
      {t('action.trial:record')}
    </Button>
  );
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.trials')}
        lead={t('participation.trials.lead')}
        eyebrow={dates.country(here.country)}
        actions={
          <>
            {here.switcher}
            {holds([...STAFF, 'AUDITOR'], here.id) && (
              <LinkButton href={`/trials/corrections?in=${here.code}`}>{t('participation.corrections')}</LinkButton>
            )}
            {mayRecord && <LinkButton href={`/trials/import?in=${here.code}`}>{t('participation.intake')}</LinkButton>}
            {record}
          </>
        }
      />
      <Toolbar
        label={t('common.filter')}
        end={
          <SearchField
            label={t('participation.trials.find')}
            value={text}
            onChange={(next) => {
              change({ text: next });
            }}
          />
        }
      >
        <ToggleGroup
          label={t('common.state')}
          value={state ?? 'all'}
          onChange={(next) => {
            change({ state: next === 'all' ? undefined : next });
          }}
          options={[
            { value: 'all', label: t('common.all') },
            ...STATES.map((one) => ({ value: one, label: t(`trial-state.${one}`) })),
          ]}
        />
      </Toolbar>
      <Answered asked={asked} look="table">
        {({ pages }) => (
          <Stack gap={3}>
            <Table<Trial>
              label={t('nav.trials')}
              rows={pages.flatMap(({ trials }) => trials.edges.map(({ node }) => node))}
              rowId={({ id }) => id}
              rowLabel={({ title }) => title}
              rowHref={({ id }) => `/trials/${id}`}
              height="70dvh"
              empty={
                isFiltered ? (
                  <EmptyState title={t('common.nothing-found')} />
                ) : (
                  <EmptyState title={t('participation.trials.none')} actions={record}>
                    {t('participation.trials.none-text')}
                  </EmptyState>
                )
              }
              columns={[
                {
                  id: 'title',
                  header: t('common.title'),
                  priority: 1,
                  isRowHeader: true,
                  width: '36%',
                  cell: ({ title }) => title,
                },
                {
                  id: 'number',
                  header: t('participation.number'),
                  isNoWrap: true,
                  cell: ({ euCtNumber, nctNumber }) => euCtNumber ?? nctNumber ?? '–',
                },
                { id: 'phase', header: t('participation.phase'), cell: ({ phase }) => t(`trial-phase.${phase}`) },
                {
                  id: 'class',
                  header: t('participation.sponsor-class'),
                  priority: 3,
                  cell: ({ sponsorClass }) => t(`sponsor-class.${sponsorClass}`),
                },
                {
                  id: 'origin',
                  header: t('participation.origin'),
                  priority: 3,
                  cell: ({ origin }) => t(`trial-origin.${origin}`),
                },
                {
                  id: 'planned',
                  header: t('participation.planned-participants'),
                  align: 'end',
                  cell: ({ plannedParticipants }) =>
                    plannedParticipants === null ? '–' : dates.number(plannedParticipants),
                },
                { id: 'state', header: t('common.state'), cell: (trial) => <StateBadge state={trial.state} /> },
              ]}
            />
            {asked.hasNextPage && (
              <div>
                <Button
                  isPending={asked.isFetchingNextPage}
                  onPress={() => {
                    void asked.fetchNextPage();
                  }}
                >
                  {t('common.more')}
                </Button>
              </div>
            )}
          </Stack>
        )}
      </Answered>
      {mayRecord && <NewTrial here={here} />}
    </Stack>
  );
}

function NewTrial({ here }: { readonly here: Here }) {
  const t = useWords();
  const navigate = useNavigate();
  const { address, change } = useAddress();
  const { run } = useCommand(RecordTrialDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  return (
    <Drawer
      title={t('action.trial:record')}
      size="lg"
      isOpen={address['new'] === 'yes'}
      onOpenChange={(isOpen) => {
        if (!isOpen) change({ new: undefined });
      }}
    >
      <TrialForm
        label={t('action.trial:record')}
        partnershipId={here.id}
        problem={problem}
        isRunning={isRunning}
        onSave={async (input) => {
          let id: string | undefined;
          const isDone = await attempt(async () => {
            const { recordTrial } = await run({ partnershipId: here.id, input });
            if (recordTrial.__typename === 'Trial') id = recordTrial.id;
            return recordTrial;
          }, t('participation.recorded'));
          if (id !== undefined) await navigate({ to: '/trials/$trialId', params: { trialId: id } as never });
          return isDone;
        }}
      />
    </Drawer>
  );
}
