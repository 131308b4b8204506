import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { Badge } from '../feedback/notice';
import { Icon } from '../foundations/icon';
import { toneIcons } from '../foundations/tone';
import type { Tone } from '../foundations/tone';
import { VisuallyHidden } from '../foundations/visually-hidden';
import { useUiWords } from '../foundations/words';
import styles from './facts.module.css';

export interface Fact {
  /** Needed when `term` is no text. */
  id?: string;
  term: ReactNode;
  value: ReactNode;
}

export interface DescriptionListProps {
  items: readonly Fact[];
  /** `beside`: terms in a column where there is room; `grid`: small facts in columns. */
  look?: 'beside' | 'grid';
}

/** Facts: what, and how it is. */
export function DescriptionList({ items, look = 'beside' }: DescriptionListProps) {
  return (
    <div className={styles.factsFrame}>
      <dl className={styles.facts} data-look={look}>
        {items.map((item, index) => (
          <div key={item.id ?? index} className={styles.fact}>
            <dt className={styles.term}>{item.term}</dt>
            <dd className={styles.detail}>{item.value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

export interface TimelineEvent {
  id: string;
  /** Written out. */
  time: ReactNode;
  /** ISO 8601, for machines. */
  dateTime?: string;
  tone?: Tone;
  title: ReactNode;
  who?: ReactNode;
  text?: ReactNode;
  actions?: ReactNode;
  /** Has not happened yet. */
  isPlanned?: boolean;
}

/** What happened, in order. */
export function Timeline({ label, events }: { label: string; events: readonly TimelineEvent[] }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {events.map((event) => {
        const tone = event.tone ?? 'neutral';
        return (
          <li key={event.id} className={styles.event} data-tone={tone} data-planned={event.isPlanned || undefined}>
            <span className={styles.eventSign} aria-hidden>
              <Icon icon={toneIcons[tone]} size={14} />
            </span>
            <div className={styles.eventHead}>
              <span className={styles.eventTitle}>{event.title}</span>
              <time className={styles.eventTime} dateTime={event.dateTime}>
                {event.time}
              </time>
            </div>
            {event.who !== undefined && <div className={styles.eventWho}>{event.who}</div>}
            {event.text !== undefined && <div className={styles.eventText}>{event.text}</div>}
            {event.actions !== undefined && <div className={styles.eventActions}>{event.actions}</div>}
          </li>
        );
      })}
    </ol>
  );
}

export interface StatProps {
  label: ReactNode;
  /** Already formatted. */
  value: ReactNode;
  unit?: ReactNode;
  /** How many it rests on, in words: "n = 91". */
  n?: ReactNode;
  trend?: { direction: 'up' | 'down' | 'level'; text: ReactNode; tone?: Tone };
  /** Against its target: shown as a badge. */
  status?: { tone: Tone; text: ReactNode };
  note?: ReactNode;
  /** The list behind the number. */
  href?: string;
  size?: 'md' | 'lg';
  /** A `Sparkline`. */
  picture?: ReactNode;
}

/** One number that matters. */
export function Stat({ label, value, unit, n, trend, status, note, href, size = 'md', picture }: StatProps) {
  const arrows = { up: ArrowUpRight, down: ArrowDownRight, level: ArrowRight };
  const number = (
    <>
      <span className={styles.number}>{value}</span>
      {unit !== undefined && <span className={styles.unit}> {unit}</span>}
    </>
  );
  return (
    <div className={styles.stat} data-size={size}>
      <div className={styles.statLabel}>{label}</div>
      <div className={styles.statValue}>
        {href === undefined ? (
          <span>{number}</span>
        ) : (
          <Link href={href} className={styles.statLink ?? ''}>
            {number}
            <VisuallyHidden> – {label}</VisuallyHidden>
          </Link>
        )}
        {picture}
      </div>
      <div className={styles.statNotes}>
        {status !== undefined && <Badge tone={status.tone}>{status.text}</Badge>}
        {trend !== undefined && (
          <span className={styles.trend} data-tone={trend.tone ?? 'neutral'}>
            <Icon icon={arrows[trend.direction]} size={14} />
            {trend.text}
          </span>
        )}
        {n !== undefined && <span>{n}</span>}
        {note !== undefined && <span>{note}</span>}
      </div>
    </div>
  );
}

/** Several `Stat`s in a row. */
export function KeyFigureRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={styles.figuresFrame}>
      <div className={styles.figures}>{children}</div>
    </div>
  );
}

export interface DiffTextProps {
  before: ReactNode;
  after: ReactNode;
  /** `inline`: in one line; `stacked`: below each other. */
  look?: 'inline' | 'stacked';
}

/** What it was and what it is now. */
export function DiffText({ before, after, look = 'inline' }: DiffTextProps) {
  const words = useUiWords();
  const isNone = (part: ReactNode) => part === undefined || part === null || part === '';
  return (
    <span className={styles.diff} data-look={look}>
      <del className={styles.before}>
        <VisuallyHidden>{words.before}: </VisuallyHidden>
        {isNone(before) ? '–' : before}
      </del>
      {look === 'inline' && <Icon icon={ArrowRight} size={14} />}
      <ins className={styles.after}>
        <VisuallyHidden>{words.after}: </VisuallyHidden>
        {isNone(after) ? '–' : after}
      </ins>
    </span>
  );
}
