import { useState } from 'react';
import { InvoicePanelDocument } from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { dateIn, useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { Button, DescriptionList, Disclosure, Drawer, Section, Stack, Table, Timeline } from '../../../ui';
import { useMoney } from '../money';
import { useWords } from '../words';
import { CreditForm } from './credit-form';
import { InvoiceFiles } from './invoice-files';
import { stateOf } from './invoice-state';
import { InvoiceStateBadge } from './invoice-table';
import type { OpenInvoice } from './open-invoice';
import { WriteOffForm } from './write-off-form';

/** The invoice that the address names (`?invoice=<id>`), beside the page it belongs to. */
export function InvoicePanel({ zone }: { readonly zone: string }) {
  const t = useWords();
  const { address, change } = useAddress();
  const id = address['invoice'];
  return (
    <Drawer
      title={t('treasury.invoices.one')}
      size="lg"
      isOpen={id !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) change({ invoice: undefined });
      }}
    >
      {id !== undefined && <Asked id={id} zone={zone} />}
    </Drawer>
  );
}

function Asked({ id, zone }: { readonly id: string; readonly zone: string }) {
  const asked = useAnswer(InvoicePanelDocument, { id });
  return <Answered asked={asked}>{({ invoice }) => <Invoice invoice={invoice} zone={zone} />}</Answered>;
}

function Invoice({ invoice, zone }: { readonly invoice: OpenInvoice; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const { now } = useNow();
  const [isCrediting, setCrediting] = useState(false);
  const { currency, totals, creditNotes } = invoice;
  const canCredit = invoice.allowedActions.includes('invoice:credit');
  return (
    <Stack gap={6}>
      <DescriptionList
        look="grid"
        items={[
          { term: t('treasury.invoices.number'), value: invoice.number },
          { term: t('common.organisation'), value: invoice.buyer.name },
          { term: t('common.state'), value: <InvoiceStateBadge state={stateOf(invoice, dateIn(now, zone))} /> },
          { term: t('treasury.invoices.issued'), value: dates.date(invoice.issuedOn) },
          { term: t('common.due'), value: dates.date(invoice.dueOn) },
          {
            term: t('treasury.invoices.reference'),
            value: t('treasury.invoices.reference-of', invoice.paymentReference),
          },
          { term: t('treasury.invoices.amount'), value: money(totals.grossMinor, currency) },
          { term: t('treasury.invoices.left'), value: money(invoice.openMinor, currency) },
          { term: t('treasury.invoices.files'), value: <InvoiceFiles invoice={invoice} /> },
        ]}
      />
      <Section title={t('treasury.invoices.lines')}>
        <Table<OpenInvoice['lines'][number]>
          label={t('treasury.invoices.lines')}
          rows={invoice.lines}
          rowId={({ number }) => String(number)}
          columns={[
            {
              id: 'text',
              header: t('treasury.invoices.text'),
              isRowHeader: true,
              priority: 1,
              cell: ({ text }) => text,
            },
            {
              id: 'period',
              header: t('treasury.invoices.period'),
              priority: 2,
              cell: ({ period }) =>
                period === null
                  ? '–'
                  : t('treasury.days', { from: dates.date(period.from), to: dates.date(period.to) }),
            },
            {
              id: 'vat',
              header: t('treasury.invoices.vat'),
              priority: 2,
              cell: ({ vat }) =>
                vat.category === 'STANDARD'
                  ? dates.number(vat.rateBasisPoints / 10_000, { style: 'percent', maximumFractionDigits: 2 })
                  : (vat.reason ?? t(`vat-category.${vat.category}`)),
            },
            {
              id: 'net',
              header: t('treasury.invoices.net'),
              align: 'end',
              isNoWrap: true,
              priority: 2,
              cell: ({ netMinor }) => money(netMinor, currency),
              footer: money(totals.netMinor, currency),
            },
          ]}
        />
      </Section>
      {invoice.payments.length > 0 && (
        <Section title={t('treasury.invoices.payments')}>
          <Timeline
            label={t('treasury.invoices.payments')}
            events={invoice.payments.map(({ id, minor, madeAt, way, payment }) => ({
              id,
              time: dates.instant(madeAt, zone, 'day-and-time'),
              dateTime: madeAt,
              tone: 'ok',
              title:
                payment === null
                  ? money(minor, currency)
                  : t('treasury.invoices.paid-on', {
                      amount: money(minor, currency),
                      date: dates.date(payment.bookedOn),
                    }),
              ...(way !== null && { text: t(`match-way.${way}`) }),
            }))}
          />
        </Section>
      )}
      {creditNotes.length > 0 && (
        <Section title={t('treasury.invoices.credit-notes')}>
          <Timeline
            label={t('treasury.invoices.credit-notes')}
            events={creditNotes.map((note) => ({
              id: note.id,
              time: dates.date(note.issuedOn),
              dateTime: note.issuedOn,
              title: t('treasury.invoices.credited', {
                number: note.number,
                amount: money(note.totals.grossMinor, currency),
              }),
              text: note.reason,
              actions: <InvoiceFiles invoice={{ ...invoice, id: note.id, number: note.number }} />,
            }))}
          />
        </Section>
      )}
      {canCredit &&
        (isCrediting ? (
          <CreditForm
            invoice={invoice}
            zone={zone}
            onDone={() => {
              setCrediting(false);
            }}
          />
        ) : (
          stateOf(invoice, dateIn(now, zone)) !== 'credited' && (
            <div>
              <Button
                onPress={() => {
                  setCrediting(true);
                }}
              >
                {t('action.invoice:credit')}
              </Button>
            </div>
          )
        ))}
      {canCredit && invoice.openMinor > 0 && (
        <Disclosure title={t('action.write-off:propose')}>
          <WriteOffForm invoice={invoice} zone={zone} />
        </Disclosure>
      )}
    </Stack>
  );
}
