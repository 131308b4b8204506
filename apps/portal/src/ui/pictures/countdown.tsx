import type { ReactNode } from 'react';
import { Icon } from '../foundations/icon';
import { toneIcons } from '../foundations/tone';
import type { Tone } from '../foundations/tone';
import styles from './countdown.module.css';

export interface CountdownProps {
  /** What is left, in words: "2 days 4 h left", "3 h late", "clock stopped". Always shown. */
  text: ReactNode;
  /** When it ends, in words. */
  due?: ReactNode;
  /** Parts used and in all, such as counted days 3 of 5. */
  used: number;
  of: number;
  tone: Tone;
  /** `line` fits a table row. */
  look?: 'ring' | 'bar' | 'line';
  /** In the middle of the ring; `used`/`of` without it. */
  centre?: ReactNode;
}

const around = 2 * Math.PI * 42;

/** What is left of a limited time; the words carry it, ring or bar show it. */
export function Countdown({ text, due, used, of, tone, look = 'ring', centre }: CountdownProps) {
  const share = of <= 0 ? 0 : Math.min(Math.max(used / of, 0), 1);
  const words = (
    <span className={styles.words}>
      <span className={styles.text}>
        <Icon icon={toneIcons[tone]} size={look === 'line' ? 14 : 16} />
        {text}
      </span>
      {due !== undefined && <span className={styles.due}>{due}</span>}
    </span>
  );
  if (look === 'ring')
    return (
      <div className={styles.countdown} data-look="ring" data-tone={tone}>
        <span className={styles.ringFrame} aria-hidden>
          <svg viewBox="0 0 100 100" className={styles.ring} focusable={false}>
            <circle cx={50} cy={50} r={42} className={styles.ringTrack} />
            {share > 0 && (
              <circle
                cx={50}
                cy={50}
                r={42}
                className={styles.ringFill}
                strokeDasharray={`${share * around} ${around}`}
                transform="rotate(-90 50 50)"
              />
            )}
          </svg>
          <span className={styles.centre}>{centre ?? `${used}/${of}`}</span>
        </span>
        {words}
      </div>
    );
  return (
    <div className={styles.countdown} data-look={look} data-tone={tone}>
      {words}
      <span className={styles.track} aria-hidden>
        <span className={styles.fill} style={{ '--share': `${share * 100}%` }} />
      </span>
    </div>
  );
}
