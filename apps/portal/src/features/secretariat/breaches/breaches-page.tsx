import { useQuery } from '@tanstack/react-query';
import { CircleCheck } from 'lucide-react';
import { BreachesDocument, type BreachesQueryVariables } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { dateIn, useDates } from '../../../lib/dates';
import { send } from '../../../lib/graphql';
import { instantIn } from '../../../lib/local-time';
import { answerKey } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { InquiryStateBadge } from '../../../parts/clock/state-badge';
import {
  Badge,
  BarChart,
  DateRange,
  EmptyState,
  Grid,
  Notice,
  PageHeader,
  Stack,
  StackedBar,
  Table,
  Toolbar,
} from '../../../ui';
import { useAddress } from '../../../lib/address';
import { periodOf, plusDays } from '../dates';
import { everyPage } from '../../../lib/every-page';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';
import { type Breach, daysIn, STEPS, stepSums } from './step-sums';

const DEFAULT_DAYS = 90;

/** Promises that were broken, and the step that used the time. */
export function BreachesPage() {
  return <InPartnership>{(here) => <Breaches here={here} />}</InPartnership>;
}

function Breaches({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const { address, change } = useAddress();
  const zone = here.timeZone;
  const period = periodOf(address, dateIn(now, zone), DEFAULT_DAYS);
  const asked = useBreaches({
    partnershipId: here.id,
    from: instantIn(period.from, '00:00', zone),
    to: instantIn(plusDays(period.to, 1), '00:00', zone),
    first: 100,
  });
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.breaches')}
        lead={t('secretariat.breaches.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      <Toolbar label={t('common.filter')}>
        <DateRange
          label={t('secretariat.breaches.period')}
          value={period}
          onChange={(chosen) => {
            change({ from: chosen?.from, to: chosen?.to });
          }}
        />
      </Toolbar>
      <Answered asked={asked} look="table">
        {({ edges }) =>
          edges.length === 0 ? (
            <EmptyState icon={CircleCheck} title={t('secretariat.breaches.none')}>
              {t('secretariat.breaches.none-text', { from: dates.date(period.from), to: dates.date(period.to) })}
            </EmptyState>
          ) : (
            <Stack gap={6}>
              <StillOpen n={edges.filter(({ node }) => node.inquiry.endedAt === null).length} />
              <Pictures breaches={edges.map(({ node }) => node)} />
              <List breaches={edges.map(({ node }) => node)} zone={zone} />
            </Stack>
          )
        }
      </Answered>
    </Stack>
  );
}

function StillOpen({ n }: { readonly n: number }) {
  const t = useWords();
  return n === 0 ? null : <Notice tone="warn">{t('secretariat.breaches.open', { n })}</Notice>;
}

function useBreaches(variables: BreachesQueryVariables) {
  return useQuery({
    queryKey: answerKey(BreachesDocument, variables),
    queryFn: async ({ signal }) => ({
      edges: await everyPage(async (after) => (await send(BreachesDocument, { ...variables, after }, signal)).breaches),
    }),
  });
}

function Pictures({ breaches }: { readonly breaches: readonly Breach[] }) {
  const t = useWords();
  const dates = useDates();
  const sums = stepSums(breaches);
  const worst = [...sums].sort((a, b) => b.slowest - a.slowest)[0];
  return (
    <Grid min={320}>
      <StackedBar
        title={t('secretariat.breaches.days')}
        summary={t('secretariat.breaches.days-summary', { n: breaches.length })}
        headings={[t('secretariat.breaches.step'), t('secretariat.breaches.net')]}
        format={(value) => dates.number(value)}
        parts={sums.map(({ step, days }) => ({ id: step, label: t(`clock-step.${step}`), value: days }))}
      />
      <BarChart
        title={t('secretariat.breaches.slowest')}
        summary={
          worst === undefined
            ? t('secretariat.breaches.none')
            : t('secretariat.breaches.slowest-summary', {
                step: t(`clock-step.${worst.step}`),
                n: worst.slowest,
                of: breaches.length,
              })
        }
        headings={[t('secretariat.breaches.step'), t('secretariat.breaches.count')]}
        format={(value) => dates.number(value)}
        bars={sums.map(({ step, slowest }) => ({ id: step, label: t(`clock-step.${step}`), value: slowest }))}
      />
    </Grid>
  );
}

function List({ breaches, zone }: { readonly breaches: readonly Breach[]; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  return (
    <Table<Breach>
      label={t('secretariat.breaches.list')}
      isLabelShown
      rows={breaches}
      rowId={({ inquiry }) => inquiry.id}
      rowLabel={({ inquiry }) => `${inquiry.reference} ${inquiry.title}`}
      rowHref={({ inquiry }) => `/inquiries/${inquiry.id}`}
      columns={[
        {
          id: 'inquiry',
          header: t('secretariat.inquiry'),
          isRowHeader: true,
          priority: 1,
          cell: ({ inquiry }) =>
            t('secretariat.reference-title', { reference: inquiry.reference, title: inquiry.title }),
        },
        {
          id: 'state',
          header: t('common.state'),
          priority: 2,
          cell: ({ inquiry }) => <InquiryStateBadge state={inquiry.state} stopped={inquiry.stopped} />,
        },
        {
          id: 'broken',
          header: t('secretariat.breaches.broken'),
          priority: 2,
          sort: (a, b) => a.breachedAt.localeCompare(b.breachedAt),
          cell: ({ breachedAt }) => dates.instant(breachedAt, zone),
        },
        {
          id: 'answered',
          header: t('common.released'),
          priority: 2,
          cell: ({ inquiry }) =>
            inquiry.endedAt === null ? t('secretariat.breaches.not-yet') : dates.instant(inquiry.endedAt, zone),
        },
        {
          id: 'slowest',
          header: t('secretariat.breaches.step-used'),
          priority: 2,
          sort: (a, b) => STEPS.indexOf(a.slowestStep) - STEPS.indexOf(b.slowestStep),
          cell: ({ slowestStep }) => <Badge tone="late">{t(`clock-step.${slowestStep}`)}</Badge>,
        },
        {
          id: 'steps',
          header: t('secretariat.breaches.by-step'),
          priority: 2,
          cell: (breach) =>
            dates.list(
              STEPS.filter((step) => daysIn(step, breach) > 0).map((step) =>
                t('secretariat.breaches.step-days', { step: t(`clock-step.${step}`), n: daysIn(step, breach) }),
              ),
            ),
        },
        {
          id: 'days',
          header: t('secretariat.breaches.of-promise'),
          align: 'end',
          priority: 2,
          sort: (a, b) => a.why.netDays - b.why.netDays,
          cell: ({ why, workingDays }) => t('secretariat.breaches.days-of', { n: why.netDays, of: workingDays }),
        },
      ]}
    />
  );
}
