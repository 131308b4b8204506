import { useState } from 'react';
import {
  AttributePaymentDocument,
  FindOrganisationsDocument,
  MatchPaymentDocument,
  PaymentPanelDocument,
  type PaymentRowFragment,
  RefundPaymentDocument,
  UndoPaymentUseDocument,
} from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useAttempt, useTry } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useDraft } from '../../../lib/draft';
import { send } from '../../../lib/graphql';
import { useAnswer, useCommand } from '../../../lib/query';
import type { Here } from '../../../parts/partnership/in-partnership';
import {
  Button,
  ComboBox,
  Confirm,
  DescriptionList,
  Disclosure,
  Drawer,
  EmptyState,
  Form,
  FormActions,
  NumberField,
  Section,
  Stack,
  TextArea,
  Timeline,
} from '../../../ui';
import { useInvoices } from '../invoices/use-invoices';
import { minorOf, useMoney } from '../money';
import { useWords } from '../words';
import { PaymentStateBadge } from './payment-state';

interface PartProps {
  readonly here: Here;
  readonly payment: PaymentRowFragment;
}

/** The payment that the address names (`?payment=<id>`): what it says, what it was used for, and what can be done. */
export function PaymentPanel({ here }: { readonly here: Here }) {
  const t = useWords();
  const { address, change } = useAddress();
  const id = address['payment'];
  return (
    <Drawer
      title={t('treasury.payments.one')}
      size="lg"
      isOpen={id !== undefined}
      onOpenChange={(isOpen) => {
        if (!isOpen) change({ payment: undefined });
      }}
    >
      {id !== undefined && <Asked key={id} id={id} here={here} />}
    </Drawer>
  );
}

function Asked({ id, here }: { readonly id: string; readonly here: Here }) {
  const asked = useAnswer(PaymentPanelDocument, { id });
  return <Answered asked={asked}>{({ payment }) => <Payment payment={payment} here={here} />}</Answered>;
}

function Payment({ payment, here }: PartProps) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const { allowedActions, currency } = payment;
  const notGiven = t('common.not-given');
  return (
    <Stack gap={6}>
      <DescriptionList
        look="grid"
        items={[
          { term: t('treasury.invoices.amount'), value: money(payment.minor, currency) },
          { term: t('treasury.payments.left'), value: money(payment.unappliedMinor, currency) },
          { term: t('common.state'), value: <PaymentStateBadge state={payment.state} /> },
          { term: t('treasury.payments.booked'), value: dates.date(payment.bookedOn) },
          { term: t('treasury.payments.payer'), value: payment.payerName ?? notGiven },
          { term: t('treasury.payments.payer-account'), value: payment.payerAccount ?? notGiven },
          {
            term: t('treasury.payments.references'),
            value: payment.references.length === 0 ? notGiven : dates.list(payment.references.map(({ text }) => text)),
          },
          { term: t('treasury.payments.text'), value: payment.text ?? notGiven },
          { term: t('treasury.payments.credit-of'), value: payment.organisation?.name ?? t('common.unknown') },
        ]}
      />
      {allowedActions.includes('payment:match') && <MatchForm here={here} payment={payment} />}
      <Uses here={here} payment={payment} />
      {allowedActions.includes('payment:match') && (
        <Disclosure title={t('action.payment:attribute')}>
          <AttributeForm here={here} payment={payment} />
        </Disclosure>
      )}
      {allowedActions.includes('payment:refund') && (
        <Disclosure title={t('action.payment:refund')}>
          <RefundForm here={here} payment={payment} />
        </Disclosure>
      )}
    </Stack>
  );
}

function MatchForm({ here, payment }: PartProps) {
  const t = useWords();
  const money = useMoney();
  const { run } = useCommand(MatchPaymentDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const asked = useInvoices({ partnershipId: here.id });
  const [invoiceId, setInvoiceId] = useState<string | null>(payment.suggestedInvoice?.id ?? null);
  const [amount, setAmount] = useState<number | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    setErrors(invoiceId === null ? { invoiceId: t('treasury.payments.invoice-missing') } : {});
    if (invoiceId === null) return;
    const isDone = await attempt(
      async () =>
        (await run({ paymentId: payment.id, invoiceId, minor: amount === null ? null : minorOf(amount) })).matchPayment,
      t('treasury.payments.matched', { number: asked.data?.find(({ id }) => id === invoiceId)?.number ?? '' }),
    );
    if (!isDone) return;
    setAmount(null);
    setInvoiceId(null);
  };
  return (
    <Section title={t('action.payment:match')}>
      <Answered asked={asked}>
        {(invoices) => (
          <Form
            label={t('action.payment:match')}
            errors={errors}
            formError={problem}
            fieldLabels={{ invoiceId: t('treasury.invoices.one') }}
            onSubmit={() => {
              void save();
            }}
          >
            <ComboBox
              label={t('treasury.invoices.one')}
              name="invoiceId"
              isRequired
              value={invoiceId}
              onChange={(id) => {
                setInvoiceId(id);
              }}
              options={invoices
                .filter(({ openMinor }) => openMinor > 0)
                .map(({ id, number, buyer, openMinor, currency }) => ({
                  value: id,
                  label: t('treasury.payments.invoice-of', { number, name: buyer.name }),
                  description: t('treasury.payments.invoice-open', { amount: money(openMinor, currency) }),
                }))}
            />
            <NumberField
              label={t('treasury.invoices.amount')}
              description={t('treasury.payments.amount-text')}
              min={0}
              max={payment.unappliedMinor / 100}
              hasSteppers={false}
              format={{ maximumFractionDigits: 2 }}
              suffix={payment.currency}
              value={amount}
              onChange={setAmount}
            />
            <FormActions>
              <Button type="submit" variant="primary" isPending={isRunning}>
                {t('action.payment:match')}
              </Button>
            </FormActions>
          </Form>
        )}
      </Answered>
    </Section>
  );
}

function Uses({ here, payment }: PartProps) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const give = useTry(here.timeZone);
  const { run } = useCommand(UndoPaymentUseDocument);
  const [undone, setUndone] = useState<string>();
  return (
    <Section title={t('treasury.payments.uses')}>
      {payment.uses.length === 0 ? (
        <EmptyState size="sm" title={t('treasury.payments.no-uses')} />
      ) : (
        <Timeline
          label={t('treasury.payments.uses')}
          events={payment.uses.map((use) => ({
            id: use.id,
            time: dates.instant(use.madeAt, here.timeZone, 'day-and-time'),
            dateTime: use.madeAt,
            tone: use.undoing === null ? 'ok' : 'stopped',
            title:
              use.invoice === null
                ? t('treasury.payments.use-refund', { amount: money(use.minor, payment.currency) })
                : t('treasury.payments.use-match', {
                    amount: money(use.minor, payment.currency),
                    number: use.invoice.number,
                  }),
            text:
              use.undoing !== null
                ? t('treasury.payments.undone', {
                    when: dates.instant(use.undoing.at, here.timeZone, 'day-and-time'),
                    reason: use.undoing.reason,
                  })
                : (use.reason ?? (use.way === null ? '' : t(`match-way.${use.way}`))),
            ...(use.undoing === null &&
              payment.allowedActions.includes('payment:unmatch') && {
                actions: (
                  <Button
                    size="sm"
                    onPress={() => {
                      setUndone(use.id);
                    }}
                  >
                    {t('treasury.payments.undo')}
                  </Button>
                ),
              }),
          }))}
        />
      )}
      <Confirm
        isOpen={undone !== undefined}
        onClose={() => {
          setUndone(undefined);
        }}
        title={t('action.payment:unmatch')}
        body={t('treasury.payments.undo-text')}
        confirmLabel={t('treasury.payments.undo')}
        reason={{ label: t('common.reason'), isRequired: true, maxLength: 1000 }}
        onConfirm={(reason) =>
          undone === undefined
            ? undefined
            : give(async () => (await run({ useId: undone, reason })).undoPaymentUse, t('treasury.payments.undo-done'))
        }
      />
    </Section>
  );
}

function AttributeForm({ here, payment }: PartProps) {
  const t = useWords();
  const { run } = useCommand(AttributePaymentDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [organisationId, setOrganisationId] = useState<string | null>(payment.organisation?.id ?? null);
  return (
    <Form
      label={t('action.payment:attribute')}
      formError={problem}
      onSubmit={() => {
        void attempt(
          async () => (await run({ paymentId: payment.id, organisationId })).attributePayment,
          t('common.saved'),
        );
      }}
    >
      <ComboBox
        label={t('common.organisation')}
        description={t('treasury.payments.attribute-text')}
        value={organisationId}
        valueLabel={payment.organisation?.name ?? ''}
        onChange={(id) => {
          setOrganisationId(id);
        }}
        load={async (search, signal) => {
          const variables = { search: search === '' ? null : search, kind: null, first: 20, after: null };
          const { organisations } = await send(FindOrganisationsDocument, variables, signal);
          return organisations.edges.map(({ node }) => ({ value: node.id, label: node.name }));
        }}
      />
      <FormActions>
        <Button type="submit" isPending={isRunning}>
          {t('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}

function RefundForm({ here, payment }: PartProps) {
  const t = useWords();
  const money = useMoney();
  const { run } = useCommand(RefundPaymentDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const reason = useDraft(`refund:${payment.id}`, '');
  const [amount, setAmount] = useState<number | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const save = async (): Promise<void> => {
    setErrors(reason.value.trim() === '' ? { reason: t('treasury.payments.reason-missing') } : {});
    if (reason.value.trim() === '') return;
    const isDone = await attempt(
      async () =>
        (
          await run({
            paymentId: payment.id,
            minor: amount === null ? null : minorOf(amount),
            reason: reason.value.trim(),
          })
        ).refundPayment,
      t('treasury.payments.refunded'),
    );
    if (isDone) reason.forget();
  };
  return (
    <Form
      label={t('action.payment:refund')}
      errors={errors}
      formError={problem}
      fieldLabels={{ reason: t('common.reason') }}
      onSubmit={() => {
        void save();
      }}
    >
      <NumberField
        label={t('treasury.invoices.amount')}
        description={t('treasury.payments.refund-text', { amount: money(payment.unappliedMinor, payment.currency) })}
        min={0}
        max={payment.unappliedMinor / 100}
        hasSteppers={false}
        format={{ maximumFractionDigits: 2 }}
        suffix={payment.currency}
        value={amount}
        onChange={setAmount}
      />
      <TextArea
        label={t('common.reason')}
        name="reason"
        isRequired
        maxLength={1000}
        value={reason.value}
        onChange={reason.write}
      />
      <FormActions>
        <Button type="submit" isPending={isRunning}>
          {t('action.payment:refund')}
        </Button>
      </FormActions>
    </Form>
  );
}
