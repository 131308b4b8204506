import { useNavigate, useSearch } from '@tanstack/react-router';
import { Keyboard, PhoneIncoming } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { InboxNetworksDocument, type InboxRowFragment } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAnswer } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import {
  Button,
  DateRange,
  Disclosure,
  EmptyState,
  Grid,
  Inline,
  LinkButton,
  PageHeader,
  SearchField,
  Select,
  Stack,
  Table,
  ToggleGroup,
  VisuallyHidden,
} from '../../../ui';
import { type CoordinatedPartnership, usePartnership } from '../partnership';
import { useWords } from '../words';
import { BulkBar } from './bulk-bar';
import { useInboxColumns } from './inbox-columns';
import {
  compact,
  filterOf,
  type InboxSearch,
  isFiltered,
  ORDERS,
  orderOf,
  PRODUCTS,
  readInboxSearch,
  VIEWS,
} from './inbox-search';
import { SavedViews } from './saved-views';
import { Shortcuts, useShortcuts } from './shortcuts';
import { useInbox } from './use-inbox';

/** What is to be done, the most urgent first. */
export function InboxPage() {
  const t = useWords();
  const { all, chosen, choose } = usePartnership();
  const page = useRef<HTMLDivElement>(null);
  const shortcuts = useShortcuts(page);
  return (
    <div ref={page}>
      <PageHeader
        title={t('nav.inbox')}
        lead={t('coordination.inbox.lead')}
        actions={
          <>
            <Button variant="quiet" icon={Keyboard} onPress={shortcuts.show}>
              {t('coordination.keys.title')}
            </Button>
            <LinkButton href="/register" icon={PhoneIncoming} variant="primary">
              {t('nav.register')}
            </LinkButton>
          </>
        }
      />
      <Stack gap={4}>
        {all.length > 1 && (
          <Select
            label={t('common.partnership')}
            width="medium"
            value={chosen?.id ?? null}
            options={all.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => {
              if (id !== null) choose(id);
            }}
          />
        )}
        {chosen && <Inbox key={chosen.id} partnership={chosen} />}
      </Stack>
      <Shortcuts isOpen={shortcuts.isOpen} onOpenChange={shortcuts.setOpen} />
    </div>
  );
}

function Inbox({ partnership }: { readonly partnership: CoordinatedPartnership }) {
  const t = useWords();
  const { now } = useNow();
  const navigate = useNavigate();
  const search = readInboxSearch(useSearch({ strict: false }));
  const zone = partnership.timeZone;
  const go = (next: InboxSearch): void => {
    void navigate({ to: '.', search: next as never, replace: true });
  };
  const columns = useInboxColumns(zone);
  const { asked, rows } = useInbox({ filter: filterOf(search, partnership.id, zone), order: orderOf(search) }, true);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  // What a live change took from the list is not acted on unseen.
  const chosen = rows.filter(({ id }) => selected.has(id));
  return (
    <Stack gap={4}>
      <Filters partnershipId={partnership.id} search={search} go={go} />
      <BulkBar
        chosen={chosen}
        partnership={partnership}
        onClear={() => {
          setSelected(new Set());
        }}
      />
      <VisuallyHidden>
        <span role="status">{asked.isSuccess ? t('coordination.inbox.found', { n: rows.length }) : ''}</span>
      </VisuallyHidden>
      <Answered asked={asked} look="table">
        {() => (
          <Table<InboxRowFragment>
            label={t('nav.inbox')}
            columns={columns}
            rows={rows}
            rowId={({ id }) => id}
            rowLabel={({ reference, title }) => `${reference} ${title}`}
            rowHref={({ id }) => `/inquiries/${id}`}
            rowTone={(row) => toneOf(row, now)}
            selected={selected}
            onSelectedChange={setSelected}
            density="dense"
            height="70dvh"
            isLoading={asked.isPlaceholderData}
            empty={<Nothing search={search} go={go} />}
          />
        )}
      </Answered>
      <Inline justify="between">
        <small>{t('coordination.inbox.found', { n: rows.length })}</small>
        {asked.hasNextPage && (
          <Button
            size="sm"
            isPending={asked.isFetchingNextPage}
            onPress={() => {
              void asked.fetchNextPage();
            }}
          >
            {t('coordination.inbox.more')}
          </Button>
        )}
      </Inline>
    </Stack>
  );
}

interface FilterProps {
  readonly search: InboxSearch;
  readonly go: (search: InboxSearch) => void;
}

function Filters({ partnershipId, search, go }: FilterProps & { readonly partnershipId: string }) {
  const t = useWords();
  const networks =
    useAnswer(InboxNetworksDocument, { partnershipId }, { freshFor: 600_000 }).data?.networks.edges ?? [];
  const change = (part: { readonly [K in keyof InboxSearch]?: InboxSearch[K] | undefined }): void => {
    go(compact({ ...search, ...part } as InboxSearch));
  };
  const isCut = search.network !== undefined || search.dueFrom !== undefined || search.dueTo !== undefined;
  return (
    <Stack gap={3}>
      <Inline gap={3} justify="between" align="end">
        <ToggleGroup
          label={t('coordination.inbox.views')}
          size="sm"
          value={search.view ?? 'open'}
          onChange={(view) => {
            change({ view });
          }}
          options={VIEWS.map((view) => ({ value: view, label: t(`coordination.view.${view}`) }))}
        />
        <Inline gap={2} align="end">
          <TextSearch
            text={search.q ?? ''}
            onSearch={(q) => {
              change({ q: q === '' ? undefined : q });
            }}
          />
          <SavedViews search={search} onOpen={go} />
        </Inline>
      </Inline>
      <Disclosure title={t('coordination.inbox.more-filters')} defaultOpen={isCut}>
        <Grid min={200} gap={4}>
          <Select
            label={t('coordination.inbox.product')}
            width="full"
            value={search.product ?? 'ALL'}
            options={[
              { value: 'ALL' as const, label: t('common.all') },
              ...PRODUCTS.map((product) => ({ value: product, label: t(`product.${product}`) })),
            ]}
            onChange={(product) => {
              change({ product: product === null || product === 'ALL' ? undefined : product });
            }}
          />
          <Select
            label={t('common.network')}
            width="full"
            value={search.network ?? 'ALL'}
            options={[
              { value: 'ALL', label: t('common.all') },
              ...networks.map(({ node }) => ({ value: node.id, label: node.name })),
            ]}
            onChange={(network) => {
              change({ network: network === null || network === 'ALL' ? undefined : network });
            }}
          />
          <DateRange
            label={t('coordination.inbox.due-between')}
            value={
              search.dueFrom !== undefined && search.dueTo !== undefined
                ? { from: search.dueFrom, to: search.dueTo }
                : null
            }
            onChange={(range) => {
              change({ dueFrom: range?.from, dueTo: range?.to });
            }}
          />
          {search.view !== 'ended' && (
            <Select
              label={t('coordination.inbox.order')}
              width="full"
              value={search.order ?? 'NEXT_STEP'}
              options={ORDERS.map((order) => ({ value: order, label: t(`coordination.order.${order}`) }))}
              onChange={(order) => {
                change({ order: order ?? undefined });
              }}
            />
          )}
        </Grid>
      </Disclosure>
    </Stack>
  );
}

/** What is typed is asked for after a breath, and stands in the address. */
function TextSearch({ text, onSearch }: { readonly text: string; readonly onSearch: (text: string) => void }) {
  const t = useWords();
  const [typed, setTyped] = useState(text);
  const last = useRef(text);
  const tell = useRef(onSearch);
  tell.current = onSearch;
  useEffect(() => {
    // Set from outside: a saved view, the browser's back.
    if (text !== last.current) {
      last.current = text;
      setTyped(text);
    }
  }, [text]);
  useEffect(() => {
    const next = typed.trim();
    if (next === last.current) return;
    const timer = setTimeout(() => {
      last.current = next;
      tell.current(next);
    }, 300);
    return () => {
      clearTimeout(timer);
    };
  }, [typed]);
  return (
    <SearchField
      label={t('common.search')}
      placeholder={t('coordination.inbox.search-help')}
      value={typed}
      onChange={setTyped}
    />
  );
}

function Nothing({ search, go }: FilterProps) {
  const t = useWords();
  if (isFiltered(search))
    return (
      <EmptyState
        title={t('common.nothing-found')}
        actions={
          <Button
            onPress={() => {
              go(
                compact({
                  ...search,
                  q: undefined,
                  product: undefined,
                  network: undefined,
                  dueFrom: undefined,
                  dueTo: undefined,
                }),
              );
            }}
          >
            {t('coordination.inbox.clear')}
          </Button>
        }
      />
    );
  return <EmptyState title={t(`coordination.empty.${search.view ?? 'open'}`)} />;
}

const SOON_MS = 24 * 3_600_000;

function toneOf({ dueAt, stopped, endedAt, nextStep }: InboxRowFragment, now: Date) {
  if (endedAt !== null) return undefined;
  if (stopped) return 'stopped';
  if (dueAt !== null && Date.parse(dueAt) < now.getTime()) return 'late';
  const by = nextStep?.role === 'NATIONAL_COORDINATOR' ? nextStep.by : null;
  return by !== null && Date.parse(by) - now.getTime() < SOON_MS ? 'soon' : undefined;
}
