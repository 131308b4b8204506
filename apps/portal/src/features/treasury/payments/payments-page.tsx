import { Check } from 'lucide-react';
import { useState } from 'react';
import {
  MatchPaymentDocument,
  PaymentCountsDocument,
  type PaymentRowFragment,
  PaymentsDocument,
  type PaymentState,
} from '../../../graphql/graphql';
import { oneOf, useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { Button, EmptyState, Inline, Notice, PageHeader, Stack, Table, Tabs, ToggleGroup, Toolbar } from '../../../ui';
import { InvoicePanel } from '../invoices/invoice-panel';
import { useMoney } from '../money';
import { useWords } from '../words';
import { ImportFile } from './import-file';
import { PaymentPanel } from './payment-panel';
import { PaymentStateBadge } from './payment-state';
import { Reminders } from './reminders';
import { WriteOffs } from './write-offs';

const SHOWN = ['to-match', 'credit', 'settled', 'other', 'all'] as const;
type Shown = (typeof SHOWN)[number];
const STATES: Readonly<Record<Shown, readonly PaymentState[]>> = {
  'to-match': ['SUGGESTED', 'UNMATCHED'],
  credit: ['CREDIT'],
  settled: ['SETTLED'],
  other: ['FOREIGN_CURRENCY', 'OUTGOING'],
  all: ['SUGGESTED', 'UNMATCHED', 'CREDIT', 'SETTLED', 'FOREIGN_CURRENCY', 'OUTGOING'],
};
const TABS = ['payments', 'reminders', 'write-offs'] as const;
const PAGE = 50;

/** What came in on the account, and the invoices it is for. */
export function PaymentsPage() {
  return <InPartnership>{(here) => <Payments here={here} />}</InPartnership>;
}

function Payments({ here }: { readonly here: Here }) {
  const t = useWords();
  const { address, change } = useAddress();
  const dates = useDates();
  const { holds } = useSession();
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.payments')}
        lead={t('treasury.payments.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      {holds('SECRETARIAT', here.id) && <ImportFile key={here.id} here={here} />}
      <Tabs
        label={t('nav.payments')}
        selected={oneOf(TABS, address['tab']) ?? 'payments'}
        onSelect={(tab) => {
          change({ tab });
        }}
        tabs={[
          { id: 'payments', label: t('treasury.payments.tab.payments'), content: <List here={here} /> },
          { id: 'reminders', label: t('treasury.reminders'), content: <Reminders key={here.id} here={here} /> },
          { id: 'write-offs', label: t('treasury.write-offs'), content: <WriteOffs here={here} /> },
        ]}
      />
      <PaymentPanel here={here} />
      <InvoicePanel zone={here.timeZone} />
    </Stack>
  );
}

function List({ here }: { readonly here: Here }) {
  const t = useWords();
  const { address, change } = useAddress();
  const shown = oneOf(SHOWN, address['show']) ?? 'to-match';
  const counts = useAnswer(PaymentCountsDocument, { partnershipId: here.id });
  const asked = useAnswer(
    PaymentsDocument,
    { partnershipId: here.id, states: [...STATES[shown]], first: PAGE, after: address['after'] ?? null },
    { keep: true },
  );
  const count = (which: Shown): number =>
    (counts.data?.paymentCounts ?? [])
      .filter(({ state }) => STATES[which].includes(state))
      .reduce((sum, one) => sum + one.count, 0);
  return (
    <Stack gap={4}>
      <Toolbar label={t('common.filter')}>
        <ToggleGroup
          label={t('common.state')}
          size="sm"
          value={shown}
          onChange={(show) => {
            change({ show, after: undefined });
          }}
          options={SHOWN.map((value) => ({ value, label: t(`treasury.payments.show.${value}`), count: count(value) }))}
        />
      </Toolbar>
      <Answered asked={asked} look="table">
        {({ payments: { edges, pageInfo } }) => (
          <Stack gap={4}>
            <Rows here={here} payments={edges.map(({ node }) => node)} shown={shown} />
            <Inline gap={2}>
              {address['after'] !== undefined && (
                <Button
                  onPress={() => {
                    change({ after: undefined });
                  }}
                >
                  {t('treasury.payments.first')}
                </Button>
              )}
              {pageInfo.hasNextPage && (
                <Button
                  onPress={() => {
                    change({ after: pageInfo.endCursor ?? undefined });
                  }}
                >
                  {t('treasury.payments.next')}
                </Button>
              )}
            </Inline>
          </Stack>
        )}
      </Answered>
    </Stack>
  );
}

interface RowsProps {
  readonly here: Here;
  readonly payments: readonly PaymentRowFragment[];
  readonly shown: Shown;
}

function Rows({ here, payments, shown }: RowsProps) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const { change } = useAddress();
  const { run } = useCommand(MatchPaymentDocument);
  const { attempt, problem } = useAttempt(here.timeZone);
  const [confirming, setConfirming] = useState<string>();
  const confirm = async (paymentId: string, invoiceId: string, number: string): Promise<void> => {
    setConfirming(paymentId);
    await attempt(
      async () => (await run({ paymentId, invoiceId, minor: null })).matchPayment,
      t('treasury.payments.matched', { number }),
    );
    setConfirming(undefined);
  };
  const whose = (payment: PaymentRowFragment): string =>
    payment.organisation?.name ?? payment.payerName ?? t('treasury.payments.unknown-payer');
  return (
    <Stack gap={3}>
      {problem !== undefined && (
        <Notice tone="error" live="assertive" title={t('treasury.payments.not-matched')}>
          {problem}
        </Notice>
      )}
      <Table<PaymentRowFragment>
        label={t('nav.payments')}
        rows={payments}
        rowId={({ id }) => id}
        rowLabel={(payment) => `${whose(payment)}, ${money(payment.minor, payment.currency)}`}
        onRowAction={({ id }) => {
          change({ payment: id });
        }}
        empty={
          shown === 'to-match' ? (
            <EmptyState icon={Check} title={t('treasury.payments.all-matched')}>
              {t('treasury.payments.all-matched-text')}
            </EmptyState>
          ) : (
            <EmptyState size="sm" title={t('treasury.payments.none')} />
          )
        }
        columns={[
          { id: 'who', header: t('treasury.payments.payer'), isRowHeader: true, priority: 1, cell: whose },
          {
            id: 'booked',
            header: t('treasury.payments.booked'),
            isNoWrap: true,
            priority: 2,
            cell: ({ bookedOn }) => dates.date(bookedOn),
          },
          {
            id: 'said',
            header: t('treasury.payments.said'),
            priority: 2,
            cell: ({ references, text }) =>
              [...references.map((one) => one.text), text ?? ''].filter((part) => part !== '').join(' · ') || '–',
          },
          {
            id: 'state',
            header: t('common.state'),
            priority: 2,
            cell: ({ state, suggestedBecause, suggestedInvoice }) => (
              <Stack gap={1}>
                <div>
                  <PaymentStateBadge state={state} />
                </div>
                {suggestedInvoice !== null && suggestedBecause !== null && (
                  <span>
                    {t('treasury.payments.suggestion', {
                      number: suggestedInvoice.number,
                      name: suggestedInvoice.buyer.name,
                      why: t(`suggestion-cause.${suggestedBecause}`),
                    })}
                  </span>
                )}
              </Stack>
            ),
          },
          {
            id: 'amount',
            header: t('treasury.invoices.amount'),
            align: 'end',
            isNoWrap: true,
            priority: 2,
            cell: ({ minor, currency }) => money(minor, currency),
          },
          {
            id: 'left',
            header: t('treasury.payments.left'),
            align: 'end',
            isNoWrap: true,
            priority: 2,
            cell: ({ unappliedMinor, currency }) => money(unappliedMinor, currency),
          },
        ]}
        rowActions={({ id, suggestedInvoice, allowedActions }) =>
          allowedActions.includes('payment:match') && (
            <Inline gap={1}>
              {suggestedInvoice !== null && (
                <Button
                  size="sm"
                  variant="primary"
                  icon={Check}
                  isPending={confirming === id}
                  onPress={() => void confirm(id, suggestedInvoice.id, suggestedInvoice.number)}
                >
                  {t('treasury.payments.confirm')}
                </Button>
              )}
              <Button
                size="sm"
                onPress={() => {
                  change({ payment: id });
                }}
              >
                {t('treasury.payments.match')}
              </Button>
            </Inline>
          )
        }
      />
    </Stack>
  );
}
