import { useQuery } from '@tanstack/react-query';
import { YearAtAGlanceDocument, type YearAtAGlanceQuery, YearInvoicesDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { dateIn, useDates } from '../../../lib/dates';
import { everyPage } from '../../../lib/every-page';
import { send } from '../../../lib/graphql';
import { localeOf } from '../../../lib/language';
import { answerKey, useAnswer } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { useLanguage } from '../../../lib/words';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import {
  BarChart,
  EmptyState,
  Grid,
  Inline,
  KeyFigureRow,
  LineChart,
  LinkButton,
  Notice,
  PageHeader,
  Sparkline,
  Stack,
  StackedBar,
  Stat,
  TextLink,
} from '../../../ui';
import { INVOICE_STATES, stateOf } from '../invoices/invoice-state';
import { Amount } from '../amount';
import { sumOf, useMoney } from '../money';
import { useWords } from '../words';
import { useYear, YearChoice } from '../year-choice';
import { BudgetAtAGlance } from './budget-glance';
import { byMonth, byPurpose, type YearInvoice } from './year-figures';

const MOST_PAGES = 30;
const TONES = {
  open: 'info',
  overdue: 'late',
  partly: 'soon',
  paid: 'ok',
  overpaid: 'accent',
  credited: 'neutral',
} as const;

/** The treasurer’s year: what was invoiced, what came by its due day, what is owed, and for what it is. */
export function YearPage() {
  return <InPartnership>{(here) => <Year here={here} />}</InPartnership>;
}

function Year({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const year = useYear(here.timeZone);
  const asked = useYearInvoices(here.id, year);
  const glance = useAnswer(YearAtAGlanceDocument, { partnershipId: here.id, year }, { keep: true });
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.treasury')}
        lead={t('treasury.glance.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      <Inline gap={4}>
        <YearChoice zone={here.timeZone} />
        <TextLink href={`/ledgers/${here.id}/${year}.sie`} download>
          {t('treasury.glance.sie')}
        </TextLink>
        <TextLink href={`/ledgers/${here.id}/${year}.csv`} download>
          {t('treasury.glance.csv')}
        </TextLink>
      </Inline>
      <Answered asked={asked} look="block">
        {(invoices) =>
          invoices.length === 0 ? (
            <EmptyState
              title={t('treasury.invoices.none', { year: String(year) })}
              actions={
                <LinkButton href={`/invoices?in=${here.code}&year=${year}&tab=run`}>
                  {t('treasury.run.title')}
                </LinkButton>
              }
            >
              {t('treasury.invoices.none-text')}
            </EmptyState>
          ) : (
            <Answered asked={glance} look="block">
              {({ accountingYear }) => <Claims here={here} year={year} invoices={invoices} figures={accountingYear} />}
            </Answered>
          )
        }
      </Answered>
      <BudgetAtAGlance here={here} year={year} />
    </Stack>
  );
}

function useYearInvoices(partnershipId: string, year: number) {
  const variables = { partnershipId, year, first: 100 };
  return useQuery({
    queryKey: answerKey(YearInvoicesDocument, variables),
    queryFn: async ({ signal }): Promise<readonly YearInvoice[]> => {
      const edges = await everyPage(
        async (after) => (await send(YearInvoicesDocument, { ...variables, after }, signal)).invoices,
        MOST_PAGES,
      );
      return edges.map(({ node }) => node);
    },
  });
}

interface ClaimsProps {
  readonly here: Here;
  readonly year: number;
  readonly invoices: readonly YearInvoice[];
  readonly figures: YearAtAGlanceQuery['accountingYear'];
}

function Claims({ here, year, invoices, figures }: ClaimsProps) {
  const t = useWords();
  const dates = useDates();
  const format = useMoney();
  const { now } = useNow();
  const { language } = useLanguage();
  const today = dateIn(now, here.timeZone);
  const money = (minor: number): string => format(minor, here.currency);
  const list = (show?: string): string =>
    `/invoices?${new URLSearchParams({ in: here.code, year: String(year), ...(show !== undefined && { show }) }).toString()}`;
  const overdue = invoices.filter((invoice) => stateOf(invoice, today) === 'overdue');
  const months = byMonth(invoices, year, today);
  const purposes = byPurpose(invoices);
  const states = INVOICE_STATES.map((state) => {
    const rows = invoices.filter((invoice) => stateOf(invoice, today) === state);
    return { state, minor: sumOf(rows, ({ totals }) => totals.grossMinor) };
  }).filter(({ minor }) => minor > 0);
  const share = figures.dueMinor === 0 ? null : figures.paidByDueMinor / figures.dueMinor;
  const monthName = (index: number): string =>
    new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC' }).format(
      new Date(Date.UTC(year, index, 15)),
    );
  return (
    <Stack gap={6}>
      <KeyFigureRow label={t('treasury.glance.figures')}>
        <Stat
          label={t('treasury.glance.invoiced')}
          value={<Amount minor={figures.invoicedMinor} />}
          unit={here.currency}
          note={t('treasury.glance.invoices', { n: figures.invoices })}
          href={list()}
          picture={<Sparkline values={[...months.invoiced]} label={t('treasury.glance.invoiced-course')} />}
        />
        <Stat
          label={t('treasury.glance.paid-by-due')}
          value={share === null ? '–' : dates.number(share, { style: 'percent' })}
          note={
            share === null
              ? t('treasury.glance.nothing-due')
              : t('treasury.glance.of-fallen-due', { amount: money(figures.dueMinor) })
          }
          href={list('paid')}
        />
        <Stat
          label={t('treasury.glance.paid')}
          value={<Amount minor={figures.paidMinor} />}
          unit={here.currency}
          href={list('paid')}
          picture={<Sparkline values={[...months.paid]} label={t('treasury.glance.paid-course')} />}
        />
        <Stat
          label={t('treasury.invoices.state.overdue')}
          value={<Amount minor={figures.overdueMinor} />}
          unit={here.currency}
          note={t('treasury.glance.invoices', { n: overdue.length })}
          href={list('overdue')}
          {...(figures.overdueMinor > 0 && { status: { tone: 'late' as const, text: t('treasury.glance.remind') } })}
        />
        <Stat
          label={t('treasury.invoices.left')}
          value={<Amount minor={figures.openMinor} />}
          unit={here.currency}
          href={list('open')}
          {...(figures.writtenOffMinor > 0 && {
            note: t('treasury.glance.written-off', { amount: money(figures.writtenOffMinor) }),
          })}
        />
      </KeyFigureRow>
      {figures.paymentsToMatch > 0 && (
        <Notice
          tone="info"
          title={t('treasury.glance.to-match', { n: figures.paymentsToMatch })}
          actions={<LinkButton href={`/payments?in=${here.code}`}>{t('nav.payments')}</LinkButton>}
        />
      )}
      <Grid min={320}>
        <LineChart
          title={t('treasury.glance.course')}
          summary={t('treasury.glance.course-summary', {
            invoiced: money(figures.invoicedMinor),
            paid: money(figures.paidMinor),
          })}
          format={money}
          min={0}
          headings={{ label: t('treasury.glance.month') }}
          series={[
            {
              id: 'invoiced',
              label: t('treasury.glance.invoiced'),
              points: months.invoiced.map((value, index) => ({ label: monthName(index), value })),
            },
            {
              id: 'paid',
              label: t('treasury.glance.paid'),
              points: months.paid.map((value, index) => ({ label: monthName(index), value })),
            },
          ]}
        />
        <StackedBar
          title={t('treasury.glance.states')}
          summary={t('treasury.glance.states-summary', {
            paid: money(figures.paidMinor),
            open: money(figures.openMinor),
            overdue: money(figures.overdueMinor),
          })}
          headings={[t('common.state'), t('treasury.invoices.amount')]}
          format={money}
          parts={states.map(({ state, minor }) => ({
            id: state,
            label: t(`treasury.invoices.state.${state}`),
            value: minor,
            tone: TONES[state],
          }))}
        />
        <BarChart
          title={t('treasury.glance.purposes')}
          summary={t('treasury.glance.purposes-summary', { n: purposes.length })}
          headings={[t('treasury.glance.purpose'), t('treasury.invoices.net')]}
          format={money}
          bars={purposes.map(({ purpose, netMinor }) => ({
            id: purpose,
            label: t(`invoice-purpose.${purpose}`),
            value: netMinor,
          }))}
        />
      </Grid>
    </Stack>
  );
}
