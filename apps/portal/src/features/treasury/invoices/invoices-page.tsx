import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import type { InvoiceRowFragment } from '../../../graphql/graphql';
import { oneOf, useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { dateIn, useDates } from '../../../lib/dates';
import { useNow } from '../../../lib/session/business-time';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import {
  EmptyState,
  Inline,
  LinkButton,
  PageHeader,
  SearchField,
  Stack,
  Tabs,
  ToggleGroup,
  Toolbar,
} from '../../../ui';
import { useWords } from '../words';
import { useYear, YearChoice } from '../year-choice';
import { InvoicePanel } from './invoice-panel';
import { INVOICE_STATES, stateOf } from './invoice-state';
import { InvoiceTable } from './invoice-table';
import { useInvoices } from './use-invoices';
import { YearlyRun } from './yearly-run';

const TABS = ['list', 'run'] as const;
const SHOWN = ['all', ...INVOICE_STATES] as const;

/** What was invoiced in a year and how it stands, and the run that invoices a year's fees. */
export function InvoicesPage() {
  return <InPartnership>{(here) => <Invoices here={here} />}</InPartnership>;
}

function Invoices({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { address, change } = useAddress();
  const year = useYear(here.timeZone);
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.invoices')}
        lead={t('treasury.invoices.lead')}
        eyebrow={dates.country(here.country)}
        actions={
          <Inline gap={2}>
            {here.switcher}
            <LinkButton href={`/billing?in=${here.code}`} icon={Settings2}>
              {t('treasury.billing.title')}
            </LinkButton>
          </Inline>
        }
      />
      <YearChoice zone={here.timeZone} />
      <Tabs
        label={t('nav.invoices')}
        selected={oneOf(TABS, address['tab']) ?? 'list'}
        onSelect={(tab) => {
          change({ tab });
        }}
        tabs={[
          { id: 'list', label: t('treasury.invoices.list'), content: <YearsInvoices here={here} year={year} /> },
          {
            id: 'run',
            label: t('treasury.run.title'),
            content: <YearlyRun key={`${here.id}-${year}`} here={here} year={year} />,
          },
        ]}
      />
      <InvoicePanel zone={here.timeZone} />
    </Stack>
  );
}

function YearsInvoices({ here, year }: { readonly here: Here; readonly year: number }) {
  const asked = useInvoices({ partnershipId: here.id, year });
  return (
    <Answered asked={asked} look="table">
      {(invoices) => <List here={here} year={year} invoices={invoices} />}
    </Answered>
  );
}

interface ListProps {
  readonly here: Here;
  readonly year: number;
  readonly invoices: readonly InvoiceRowFragment[];
}

function List({ here, year, invoices }: ListProps) {
  const t = useWords();
  const { now } = useNow();
  const { address, change } = useAddress();
  const [words, setWords] = useState('');
  const today = dateIn(now, here.timeZone);
  const shown = oneOf(SHOWN, address['show']) ?? 'all';
  const ofState = invoices.filter((invoice) => shown === 'all' || stateOf(invoice, today) === shown);
  const wanted = words.trim().toLocaleLowerCase();
  const rows = ofState.filter(({ number, organisation, buyer }) =>
    [number, organisation?.name ?? '', buyer.name].some((text) => text.toLocaleLowerCase().includes(wanted)),
  );
  return (
    <Stack gap={4}>
      <Toolbar
        label={t('common.filter')}
        end={<SearchField label={t('treasury.invoices.search')} value={words} onChange={setWords} />}
      >
        <ToggleGroup
          label={t('common.state')}
          size="sm"
          value={shown}
          onChange={(show) => {
            change({ show });
          }}
          options={SHOWN.map((value) => ({
            value,
            label: value === 'all' ? t('common.all') : t(`treasury.invoices.state.${value}`),
            count: invoices.filter((invoice) => value === 'all' || stateOf(invoice, today) === value).length,
          }))}
        />
      </Toolbar>
      <InvoiceTable
        invoices={rows}
        zone={here.timeZone}
        onOpen={(invoice) => {
          change({ invoice });
        }}
        empty={
          invoices.length === 0 ? (
            <EmptyState title={t('treasury.invoices.none', { year: String(year) })}>
              {t('treasury.invoices.none-text')}
            </EmptyState>
          ) : (
            <EmptyState size="sm" title={t('common.nothing-found')} />
          )
        }
      />
    </Stack>
  );
}
