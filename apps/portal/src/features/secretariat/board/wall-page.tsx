import { ChevronLeft, ChevronRight, Pause, Play, X } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { BoardInquiryFragment } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { dateIn, useDates } from '../../../lib/dates';
import { useNow } from '../../../lib/session/business-time';
import { IconButton, Inline, LinkButton, ThemeSwitch, Wall } from '../../../ui';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';
import { type ColumnName, COLUMNS, inColumns } from './board-columns';
import { useBoard } from './board-data';
import { Figures, NextStep } from './board-page';
import { TimeLeft } from './time-left';
import { pageOf } from './wall-pages';
import styles from './wall.module.css';

const TURN_MS = 15_000;
const ALL = 1_000;

/** The due board on a screen that nobody touches: large, live, turning its pages by itself. */
export function WallPage() {
  return <InPartnership>{(here) => <BoardWall here={here} />}</InPartnership>;
}

function BoardWall({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow(5_000);
  const asked = useBoard(here.id);
  const turning = useTurning();
  return (
    <Answered asked={asked} look="block">
      {({ dueBoard, edges }) => {
        const columns = inColumns(
          edges.map(({ node }) => node),
          now,
          here.timeZone,
        );
        const rows = COLUMNS.flatMap((column) => columns[column].map((inquiry) => ({ column, inquiry })));
        const shown = pageOf(rows, turning.fit, turning.page);
        turning.of.current = shown.of;
        return (
          <Wall
            title={t('secretariat.wall.title', { country: dates.country(here.country) })}
            clock={
              <span className={styles.clock}>
                <span className={styles.date}>{dates.date(dateIn(now, here.timeZone), 'weekday')}</span>{' '}
                <time dateTime={now.toISOString()}>{dates.instant(now.toISOString(), here.timeZone, 'time')}</time>
              </span>
            }
            figures={<Figures figures={dueBoard} size="lg" />}
            actions={
              <Inline gap={2}>
                {here.switcher}
                {shown.of > 1 && (
                  <>
                    <IconButton
                      icon={ChevronLeft}
                      label={t('common.previous')}
                      onPress={() => {
                        turning.turn(-1);
                      }}
                    />
                    <IconButton
                      icon={turning.isPaused ? Play : Pause}
                      label={t(turning.isPaused ? 'secretariat.wall.play' : 'secretariat.wall.pause')}
                      onPress={turning.pause}
                    />
                    <IconButton
                      icon={ChevronRight}
                      label={t('common.next')}
                      onPress={() => {
                        turning.turn(1);
                      }}
                    />
                  </>
                )}
                <ThemeSwitch />
                <LinkButton href={`/board?in=${here.code}`} icon={X}>
                  {t('secretariat.wall.leave')}
                </LinkButton>
              </Inline>
            }
            footer={
              <span className={styles.foot}>
                <span>
                  {t('secretariat.wall.as-of', { time: dates.instant(dueBoard.asOf, here.timeZone, 'time') })}
                </span>
                {shown.of > 1 && <span>{t('secretariat.wall.page', { n: shown.page + 1, of: shown.of })}</span>}
              </span>
            }
          >
            <div ref={turning.room} className={styles.room}>
              {shown.rows.length === 0 ? (
                <p className={styles.nothing}>{t('secretariat.wall.nothing')}</p>
              ) : (
                <ul className={styles.rows}>
                  {shown.rows.map(({ column, inquiry }) => (
                    <Row key={inquiry.id} column={column} inquiry={inquiry} />
                  ))}
                </ul>
              )}
            </div>
          </Wall>
        );
      }}
    </Answered>
  );
}

interface RowProps {
  readonly column: ColumnName;
  readonly inquiry: BoardInquiryFragment;
}

function Row({ column, inquiry }: RowProps) {
  const t = useWords();
  return (
    <li className={styles.row} data-column={column} data-row>
      <span className={styles.when}>{t(`secretariat.board.column.${column}`)}</span>
      <span className={styles.what}>
        <span className={styles.reference}>{inquiry.reference}</span>
        <span className={styles.title}>{inquiry.title}</span>
      </span>
      <span className={styles.next}>
        <NextStep inquiry={inquiry} />
      </span>
      <span className={styles.left}>
        <TimeLeft inquiry={inquiry} look="bar" />
      </span>
    </li>
  );
}

/** How many rows fit the screen, and which page is shown: it turns by itself until somebody stops it. */
function useTurning() {
  const room = useRef<HTMLDivElement>(null);
  const of = useRef(1);
  const [fit, setFit] = useState(ALL);
  const [page, setPage] = useState(0);
  const [isPaused, setPaused] = useState(false);
  const measure = (): void => {
    const box = room.current;
    const row = box?.querySelector<HTMLElement>('[data-row]');
    if (!box || !row) return;
    // On a small screen the page is scrolled instead (wall.module.css).
    if (getComputedStyle(box).overflowY === 'visible') {
      setFit(ALL);
      return;
    }
    const gap = Number.parseFloat(getComputedStyle(row.parentElement ?? row).rowGap) || 0;
    // One row is measured: they are equally high (wall.module.css).
    setFit(Math.max(1, Math.floor((box.clientHeight + gap) / (row.offsetHeight + gap))));
  };
  useLayoutEffect(measure);
  useEffect(() => {
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
    };
  }, []);
  useEffect(() => {
    if (isPaused) return undefined;
    const timer = setInterval(() => {
      setPage((shown) => (shown + 1) % of.current);
    }, TURN_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isPaused]);
  return {
    room,
    of,
    fit,
    page,
    isPaused,
    turn: (by: 1 | -1) => {
      setPage((shown) => (shown + by + of.current) % of.current);
    },
    pause: () => {
      setPaused(!isPaused);
    },
  };
}
