import { Play } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  type RunFeeFragment,
  RunYearlyInvoicesDocument,
  type RunYearlyInvoicesMutation,
  YearlyRunPreviewDocument,
} from '../../../graphql/graphql';
import { useAddress } from '../../../lib/address';
import { Answered, faultWords } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import type { Here } from '../../../parts/partnership/in-partnership';
import {
  Badge,
  Button,
  EmptyState,
  KeyFigureRow,
  Notice,
  Progress,
  Section,
  Stack,
  Stat,
  Table,
  TextLink,
  useConfirm,
} from '../../../ui';
import { sumOf, useMoney } from '../money';
import { useWords } from '../words';

type Progressed = RunYearlyInvoicesMutation['runYearlyInvoices'];

interface YearlyRunProps {
  readonly here: Here;
  readonly year: number;
}

/** Whom a year's fees would be invoiced to, and doing it: each member once, however often it is run. */
export function YearlyRun({ here, year }: YearlyRunProps) {
  const asked = useAnswer(YearlyRunPreviewDocument, { partnershipId: here.id, year }, { keep: true, freshFor: 0 });
  return (
    <Answered asked={asked} look="table">
      {({ previewYearlyRun }) => <Preview here={here} year={year} run={previewYearlyRun} />}
    </Answered>
  );
}

interface PreviewProps extends YearlyRunProps {
  readonly run: { readonly currency: string; readonly fees: readonly RunFeeFragment[] };
}

function Preview({ here, year, run: { currency, fees } }: PreviewProps) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const { holds } = useSession();
  const ready = fees.filter(({ invoiceId, obstacle }) => invoiceId === null && obstacle === null);
  const obstructed = fees.filter(({ invoiceId, obstacle }) => invoiceId === null && obstacle !== null);
  const invoiced = fees.filter(({ invoiceId }) => invoiceId !== null);
  const total = (rows: readonly RunFeeFragment[]): string =>
    money(
      sumOf(rows, ({ netMinor }) => netMinor),
      currency,
    );
  if (fees.length === 0)
    return (
      <EmptyState title={t('treasury.run.nobody', { year: String(year) })}>
        {t.rich('treasury.run.nobody-text', {
          members: (words) => <TextLink href={`/members?in=${here.code}`}>{words}</TextLink>,
          fees: (words) => <TextLink href={`/billing?in=${here.code}`}>{words}</TextLink>,
        })}
      </EmptyState>
    );
  return (
    <Stack gap={6}>
      <KeyFigureRow label={t('treasury.run.figures')}>
        <Stat label={t('treasury.run.ready')} value={dates.number(ready.length)} note={total(ready)} />
        <Stat label={t('treasury.run.invoiced')} value={dates.number(invoiced.length)} note={total(invoiced)} />
        <Stat
          label={t('treasury.run.obstructed')}
          value={dates.number(obstructed.length)}
          note={total(obstructed)}
          {...(obstructed.length > 0 && { status: { tone: 'late' as const, text: t('treasury.run.put-right') } })}
        />
      </KeyFigureRow>
      {holds('SECRETARIAT', here.id) && (
        <Run here={here} year={year} ready={ready.length} amount={total(ready)} invoiced={invoiced.length} />
      )}
      <Section title={t('treasury.run.preview', { year: String(year) })} description={t('treasury.run.preview-text')}>
        <Fees here={here} fees={fees} currency={currency} />
      </Section>
    </Stack>
  );
}

interface RunProps extends YearlyRunProps {
  readonly ready: number;
  readonly amount: string;
  readonly invoiced: number;
}

/** Fifty at once, again and again until nobody remains; leaving the page in the middle loses nothing. */
function Run({ here, year, ready, amount, invoiced }: RunProps) {
  const t = useWords();
  const confirm = useConfirm();
  const { run } = useCommand(RunYearlyInvoicesDocument);
  const [progress, setProgress] = useState<Progressed>();
  const [isRunning, setRunning] = useState(false);
  const [fault, setFault] = useState<string>();
  const [issued, setIssued] = useState(0);
  const isAsked = useRef(false);
  const start = async (): Promise<void> => {
    if (isAsked.current) return;
    const given = await confirm({
      title: t('treasury.run.confirm', { n: ready, year: String(year) }),
      body: t('treasury.run.confirm-text', { amount }),
      confirmLabel: t('treasury.run.start'),
    });
    if (given === undefined) return;
    isAsked.current = true;
    setRunning(true);
    setFault(undefined);
    setProgress(undefined);
    let all = 0;
    setIssued(0);
    try {
      for (let isDone = false; !isDone;) {
        const { runYearlyInvoices: came } = await run({ partnershipId: here.id, year });
        all += came.issued;
        setIssued(all);
        setProgress(came);
        // Nothing issued and something left: another treasurer is at it, or an obstacle is new; nobody waits for ever.
        isDone = came.remaining === 0 || came.issued === 0;
      }
    } catch (error) {
      setFault(faultWords(t, error));
    } finally {
      setRunning(false);
      isAsked.current = false;
    }
  };
  const done = progress?.issuedInAll ?? invoiced;
  const left = progress?.remaining ?? ready;
  return (
    <Stack gap={3}>
      {isRunning && (
        <Progress
          label={t('treasury.run.running')}
          value={done}
          max={Math.max(1, done + left)}
          valueText={t('treasury.run.so-far', { n: done, of: done + left })}
        />
      )}
      {!isRunning && fault !== undefined && (
        <Notice tone="error" live="assertive" title={fault}>
          {t('treasury.run.again-text')}
        </Notice>
      )}
      {!isRunning && fault === undefined && progress !== undefined && (
        <Notice
          tone={progress.remaining === 0 ? 'ok' : 'warn'}
          live="polite"
          title={t('treasury.run.done', { n: issued })}
        >
          {t('treasury.run.done-text', { n: progress.issuedInAll, obstructed: progress.obstructed.length })}
        </Notice>
      )}
      {ready > 0 && (
        <div>
          <Button variant="primary" icon={Play} isPending={isRunning} onPress={() => void start()}>
            {t('treasury.run.start')}
          </Button>
        </div>
      )}
    </Stack>
  );
}

interface FeesProps {
  readonly here: Here;
  readonly fees: readonly RunFeeFragment[];
  readonly currency: string;
}

function Fees({ here, fees, currency }: FeesProps) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const { change } = useAddress();
  const nameOf = ({ organisation }: RunFeeFragment): string => organisation?.name ?? '–';
  return (
    <Table<RunFeeFragment>
      label={t('treasury.run.title')}
      rows={fees}
      rowId={({ membershipId }) => membershipId}
      rowLabel={nameOf}
      rowHref={({ membershipId }) => `/members/${membershipId}`}
      defaultSort={{ column: 'name', direction: 'ascending' }}
      height="70dvh"
      columns={[
        {
          id: 'name',
          header: t('common.organisation'),
          isRowHeader: true,
          priority: 1,
          cell: nameOf,
          sort: (a, b) => nameOf(a).localeCompare(nameOf(b)),
        },
        {
          id: 'period',
          header: t('treasury.members.period'),
          priority: 2,
          cell: ({ period }) => t('treasury.days', { from: dates.date(period.from), to: dates.date(period.to) }),
        },
        {
          id: 'state',
          header: t('common.state'),
          priority: 2,
          cell: ({ invoiceId, obstacle }) =>
            invoiceId !== null ? (
              <Badge tone="ok">{t('treasury.run.state.invoiced')}</Badge>
            ) : obstacle === null ? (
              <Badge tone="info">{t('treasury.run.state.ready')}</Badge>
            ) : (
              <span>
                <Badge tone="late">{t('treasury.run.state.obstructed')}</Badge>{' '}
                {t.maybe(`refusal.${obstacle}`) ?? obstacle}
              </span>
            ),
        },
        {
          id: 'amount',
          header: t('treasury.invoices.net'),
          align: 'end',
          isNoWrap: true,
          priority: 2,
          cell: ({ netMinor }) => money(netMinor, currency),
          sort: (a, b) => a.netMinor - b.netMinor,
          footer: money(
            sumOf(fees, ({ netMinor }) => netMinor),
            currency,
          ),
        },
      ]}
      rowActions={({ invoiceId, obstacle }) =>
        invoiceId !== null ? (
          <Button
            size="sm"
            variant="quiet"
            onPress={() => {
              change({ invoice: invoiceId });
            }}
          >
            {t('treasury.invoices.open')}
          </Button>
        ) : obstacle === 'BILLING_NOT_SET_UP' ? (
          <TextLink href={`/billing?in=${here.code}`}>{t('treasury.billing.title')}</TextLink>
        ) : null
      }
    />
  );
}
