import type { ReactNode } from 'react';
import type { InvoiceRowFragment } from '../../../graphql/graphql';
import { dateIn, useDates } from '../../../lib/dates';
import { useNow } from '../../../lib/session/business-time';
import { Badge, Table, type Tone } from '../../../ui';
import { sumOf, useMoney } from '../money';
import { useWords } from '../words';
import { InvoiceFiles } from './invoice-files';
import { type InvoiceState, stateOf } from './invoice-state';

const TONES: Readonly<Record<InvoiceState, Tone>> = {
  open: 'info',
  overdue: 'late',
  partly: 'soon',
  paid: 'ok',
  overpaid: 'accent',
  credited: 'neutral',
};

export function InvoiceStateBadge({ state }: { readonly state: InvoiceState }) {
  const t = useWords();
  return <Badge tone={TONES[state]}>{t(`treasury.invoices.state.${state}`)}</Badge>;
}

interface InvoiceTableProps {
  readonly invoices: readonly InvoiceRowFragment[];
  readonly zone: string;
  readonly empty: ReactNode;
  /** Whose they are is told once above. */
  readonly isOfOne?: boolean;
  readonly onOpen: (id: string) => void;
}

/** Invoices with what is owed, how they stand, and their files. */
export function InvoiceTable({ invoices, zone, empty, isOfOne = false, onOpen }: InvoiceTableProps) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const { now } = useNow();
  const today = dateIn(now, zone);
  const currency = invoices[0]?.currency;
  const nameOf = ({ organisation, buyer }: InvoiceRowFragment): string => organisation?.name ?? buyer.name;
  const sum = (amount: (row: InvoiceRowFragment) => number) =>
    currency === undefined ? {} : { footer: money(sumOf(invoices, amount), currency) };
  return (
    <Table<InvoiceRowFragment>
      label={t('nav.invoices')}
      rows={invoices}
      rowId={({ id }) => id}
      rowLabel={({ number }) => number}
      onRowAction={({ id }) => {
        onOpen(id);
      }}
      empty={empty}
      height="70dvh"
      columns={[
        {
          id: 'number',
          header: t('treasury.invoices.number'),
          isRowHeader: true,
          isNoWrap: true,
          priority: 1,
          cell: ({ number }) => number,
          sort: (a, b) => a.number.localeCompare(b.number),
        },
        ...(isOfOne
          ? []
          : [
              {
                id: 'to',
                header: t('common.organisation'),
                priority: 2 as const,
                cell: nameOf,
                sort: (a: InvoiceRowFragment, b: InvoiceRowFragment) => nameOf(a).localeCompare(nameOf(b)),
              },
            ]),
        {
          id: 'issued',
          header: t('treasury.invoices.issued'),
          priority: 2,
          isNoWrap: true,
          cell: ({ issuedOn }) => dates.date(issuedOn),
          sort: (a, b) => a.issuedOn.localeCompare(b.issuedOn),
        },
        {
          id: 'due',
          header: t('common.due'),
          priority: 2,
          isNoWrap: true,
          cell: ({ dueOn }) => dates.date(dueOn),
          sort: (a, b) => a.dueOn.localeCompare(b.dueOn),
        },
        {
          id: 'state',
          header: t('common.state'),
          priority: 2,
          cell: (invoice) => <InvoiceStateBadge state={stateOf(invoice, today)} />,
          sort: (a, b) => stateOf(a, today).localeCompare(stateOf(b, today)),
        },
        {
          id: 'gross',
          header: t('treasury.invoices.amount'),
          align: 'end',
          isNoWrap: true,
          priority: 2,
          cell: ({ totals, currency: of }) => money(totals.grossMinor, of),
          sort: (a, b) => a.totals.grossMinor - b.totals.grossMinor,
          ...sum(({ totals }) => totals.grossMinor),
        },
        {
          id: 'open',
          header: t('treasury.invoices.left'),
          align: 'end',
          isNoWrap: true,
          priority: 2,
          cell: ({ openMinor, currency: of }) => money(openMinor, of),
          sort: (a, b) => a.openMinor - b.openMinor,
          ...sum(({ openMinor }) => openMinor),
        },
        {
          id: 'files',
          header: t('treasury.invoices.files'),
          priority: 2,
          cell: (invoice) => <InvoiceFiles invoice={invoice} />,
        },
      ]}
    />
  );
}
