import { Monitor } from 'lucide-react';
import type { BoardInquiryFragment, BoardQuery, InquiriesFilterInput } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { dateIn, useDates } from '../../../lib/dates';
import { useNow } from '../../../lib/session/business-time';
import { Due } from '../../../parts/clock/due';
import { InquiryStateBadge } from '../../../parts/clock/state-badge';
import {
  Card,
  EmptyState,
  Inline,
  KeyFigureRow,
  LinkButton,
  PageHeader,
  Section,
  Stack,
  Stat,
  Table,
  TextLink,
} from '../../../ui';
import { type Address, oneOf, useAddress } from '../../../lib/address';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';
import { TimeLeft } from './time-left';
import styles from './board.module.css';
import { columnOf, COLUMNS, inColumns, mondayOf } from './board-columns';
import { useBoard } from './board-data';

/** The lists behind the figures; `open` is the board itself. */
const SHOWN = ['open', 'overdue', 'today', 'tomorrow', 'stopped', 'week', 'kept'] as const;
type Shown = (typeof SHOWN)[number];
const ENDED: readonly Shown[] = ['week', 'kept'];

/** What is due when: the figures, each with its list, and the open inquiries by due day. */
export function BoardPage() {
  return <InPartnership>{(here) => <Board here={here} />}</InPartnership>;
}

function Board({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { address } = useAddress();
  const shown = oneOf(SHOWN, address['show']);
  const asked = useBoard(here.id);
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.board')}
        lead={t('secretariat.board.lead')}
        eyebrow={dates.country(here.country)}
        actions={
          <Inline gap={2}>
            {here.switcher}
            <LinkButton href={`/board/wall?in=${here.code}`} icon={Monitor}>
              {t('secretariat.board.wall')}
            </LinkButton>
          </Inline>
        }
      />
      <Answered asked={asked} look="block">
        {({ dueBoard, edges }) => (
          <Stack gap={6}>
            <Figures figures={dueBoard} address={address} />
            {shown === undefined ? (
              <Columns inquiries={edges.map(({ node }) => node)} zone={here.timeZone} />
            ) : ENDED.includes(shown) ? (
              <EndedList here={here} shown={shown} since={dueBoard.onTimeSince} />
            ) : (
              <OpenList inquiries={edges.map(({ node }) => node)} shown={shown} zone={here.timeZone} />
            )}
          </Stack>
        )}
      </Answered>
    </Stack>
  );
}

/** The figures; each number leads to the list behind it. */
export function Figures({
  figures,
  address,
  size = 'md',
}: {
  readonly figures: BoardQuery['dueBoard'];
  /** The address of the lists; left out on the wall, where nobody presses anything. */
  readonly address?: Address;
  readonly size?: 'md' | 'lg';
}) {
  const t = useWords();
  const dates = useDates();
  const to = (show: Shown): { href?: string } =>
    address === undefined
      ? {}
      : {
          href: `/board?${new URLSearchParams({ ...(address['in'] === undefined ? {} : { in: address['in'] }), show }).toString()}`,
        };
  const { onTimeShare } = figures;
  return (
    <KeyFigureRow label={t('secretariat.board.figures')}>
      <Stat label={t('secretariat.board.open')} value={dates.number(figures.open)} size={size} {...to('open')} />
      <Stat
        label={t('common.overdue')}
        value={dates.number(figures.overdue)}
        size={size}
        {...(figures.overdue > 0 && { status: { tone: 'late' as const, text: t('secretariat.board.act-now') } })}
        {...to('overdue')}
      />
      <Stat label={t('secretariat.board.today')} value={dates.number(figures.dueToday)} size={size} {...to('today')} />
      <Stat
        label={t('secretariat.board.tomorrow')}
        value={dates.number(figures.dueTomorrow)}
        size={size}
        {...to('tomorrow')}
      />
      <Stat
        label={t('secretariat.board.stopped')}
        value={dates.number(figures.stopped)}
        size={size}
        {...to('stopped')}
      />
      <Stat
        label={t('secretariat.board.released-this-week')}
        value={dates.number(figures.releasedThisWeek)}
        size={size}
        {...to('week')}
      />
      <Stat
        label={t('secretariat.board.on-time')}
        value={onTimeShare === null ? '–' : dates.number(onTimeShare, { style: 'percent' })}
        n={t('secretariat.board.n', { n: figures.released })}
        note={t('secretariat.board.since', { date: dates.date(figures.onTimeSince) })}
        size={size}
        {...to('kept')}
      />
    </KeyFigureRow>
  );
}

function Columns({ inquiries, zone }: { readonly inquiries: readonly BoardInquiryFragment[]; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const columns = inColumns(inquiries, now, zone);
  return (
    <div className={styles.board}>
      <div className={styles.columns}>
        {COLUMNS.map((name) => (
          <section key={name} className={styles.column} data-column={name} aria-labelledby={`board-${name}`}>
            <h2 id={`board-${name}`} className={styles.columnTitle}>
              <span>{t(`secretariat.board.column.${name}`)}</span>
              <span className={styles.count}>{dates.number(columns[name].length)}</span>
            </h2>
            {columns[name].length === 0 ? (
              <p className={styles.quiet}>{t(`secretariat.board.none.${name}`)}</p>
            ) : (
              <ul className={styles.cards}>
                {columns[name].map((inquiry) => (
                  <li key={inquiry.id}>
                    <Card>
                      <Stack gap={2}>
                        <div>
                          <small className={styles.quiet}>{inquiry.reference}</small>
                          <div className={styles.cardTitle}>
                            <TextLink href={`/inquiries/${inquiry.id}`}>{inquiry.title}</TextLink>
                          </div>
                        </div>
                        <TimeLeft inquiry={inquiry} look="line" />
                        <NextStep inquiry={inquiry} />
                      </Stack>
                    </Card>
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </div>
  );
}

/** What is to be done next, by whom and by when. */
export function NextStep({ inquiry }: { readonly inquiry: BoardInquiryFragment }) {
  const t = useWords();
  const dates = useDates();
  const { nextStep, partnership } = inquiry;
  if (nextStep === null) return null;
  return (
    <div className={styles.next}>
      <strong>{t(`next-step-name.${nextStep.what}`)}</strong>
      <span className={styles.quiet}>
        {nextStep.by === null
          ? t(`role.${nextStep.role}`)
          : t('secretariat.board.who-by', {
              who: t(`role.${nextStep.role}`),
              when: dates.instant(nextStep.by, partnership.timeZone),
            })}
      </span>
    </div>
  );
}

interface OpenListProps {
  readonly inquiries: readonly BoardInquiryFragment[];
  readonly shown: Shown;
  readonly zone: string;
}

function OpenList({ inquiries, shown, zone }: OpenListProps) {
  const { now } = useNow();
  const rows = inquiries.filter(
    (one) => shown === 'open' || (shown === 'stopped' ? one.stopped : columnOf(one, now, zone) === shown),
  );
  return <List shown={shown} rows={rows} />;
}

function EndedList({ here, shown, since }: { readonly here: Here; readonly shown: Shown; readonly since: string }) {
  const { now } = useNow();
  const asked = useBoard(here.id, ANSWERED);
  const from = shown === 'week' ? mondayOf(dateIn(now, here.timeZone)) : since;
  return (
    <Answered asked={asked} look="table">
      {({ edges }) => (
        <List
          shown={shown}
          rows={edges
            .map(({ node }) => node)
            .filter(({ endedAt }) => endedAt !== null && dateIn(endedAt, here.timeZone) >= from)}
        />
      )}
    </Answered>
  );
}

const ANSWERED: InquiriesFilterInput = { open: false, states: ['RESPONDED'] };

function List({ shown, rows }: { readonly shown: Shown; readonly rows: readonly BoardInquiryFragment[] }) {
  const t = useWords();
  const { address } = useAddress();
  return (
    <Section
      title={t(`secretariat.board.list.${shown}`)}
      actions={
        <TextLink href={address['in'] === undefined ? '/board' : `/board?in=${address['in']}`}>
          {t('secretariat.board.back')}
        </TextLink>
      }
    >
      <Table
        label={t(`secretariat.board.list.${shown}`)}
        rows={rows}
        rowId={({ id }) => id}
        rowLabel={({ reference, title }) => `${reference} ${title}`}
        rowHref={({ id }) => `/inquiries/${id}`}
        empty={<EmptyState size="sm" title={t('secretariat.board.empty')} />}
        columns={[
          {
            id: 'reference',
            header: t('common.reference'),
            cell: ({ reference }) => reference,
            isNoWrap: true,
            priority: 2,
          },
          { id: 'title', header: t('common.title'), cell: ({ title }) => title, isRowHeader: true, priority: 1 },
          {
            id: 'state',
            header: t('common.state'),
            cell: ({ state, stopped }) => <InquiryStateBadge state={state} stopped={stopped} />,
            priority: 2,
          },
          {
            id: 'due',
            header: ENDED.includes(shown) ? t('common.released') : t('common.due'),
            cell: (inquiry) => <Due inquiry={inquiry} />,
            priority: 2,
          },
          ...(ENDED.includes(shown)
            ? []
            : [
                {
                  id: 'next',
                  header: t('secretariat.board.next'),
                  cell: (inquiry: BoardInquiryFragment) => <NextStep inquiry={inquiry} />,
                  priority: 2 as const,
                },
              ]),
        ]}
      />
    </Section>
  );
}
