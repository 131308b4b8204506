import { Check, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Label, Link, Meter as AriaMeter, ProgressBar } from 'react-aria-components';
import { Icon } from '../foundations/icon';
import type { Tone } from '../foundations/tone';
import { VisuallyHidden } from '../foundations/visually-hidden';
import { useUiWords } from '../foundations/words';
import styles from './progress.module.css';

interface BarProps {
  label: ReactNode;
  value: number;
  max?: number;
  /** The value in words; a percentage without it. */
  valueText?: string;
  tone?: Tone;
}

const filled = (percentage: number | undefined) => ({ '--filled': `${percentage ?? 0}%` });

export interface ProgressProps extends Omit<BarProps, 'value'> {
  /** Left out when nobody knows. */
  value?: number;
}

/** How far a piece of work has come. */
export function Progress({ label, value, max = 100, valueText, tone = 'accent' }: ProgressProps) {
  return (
    <ProgressBar
      className={styles.bar ?? ''}
      data-tone={tone}
      maxValue={max}
      isIndeterminate={value === undefined}
      value={value ?? 0}
      {...(valueText !== undefined && { valueLabel: valueText })}
    >
      {({ percentage, valueText: shown, isIndeterminate }) => (
        <>
          <span className={styles.words}>
            <Label>{label}</Label>
            {!isIndeterminate && <span className={styles.value}>{shown}</span>}
          </span>
          <span className={styles.track} style={filled(percentage)}>
            <span className={styles.fill} data-indeterminate={isIndeterminate || undefined} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}

export interface MeterProps extends BarProps {
  /** Marks a place on the bar, such as a target or a limit. */
  mark?: number;
}

/** How much of something there is. */
export function Meter({ label, value, max = 100, valueText, tone = 'accent', mark }: MeterProps) {
  return (
    <AriaMeter
      className={styles.bar ?? ''}
      data-tone={tone}
      maxValue={max}
      value={value}
      {...(valueText !== undefined && { valueLabel: valueText })}
    >
      {({ percentage, valueText: shown }) => (
        <>
          <span className={styles.words}>
            <Label>{label}</Label>
            <span className={styles.value}>{shown}</span>
          </span>
          <span className={styles.track} style={filled(percentage)}>
            <span className={styles.fill} />
            {mark !== undefined && <span className={styles.mark} style={{ '--at': `${(mark / max) * 100}%` }} />}
          </span>
        </>
      )}
    </AriaMeter>
  );
}

export interface Step {
  id: string;
  label: ReactNode;
  state: 'done' | 'current' | 'todo' | 'error';
  /** Where it can be opened. */
  href?: string;
}

export interface StepsProps {
  /** What the steps lead through. */
  label: string;
  steps: readonly Step[];
}

/** Where one is in a guided form. */
export function Steps({ label, steps }: StepsProps) {
  const words = useUiWords();
  const names = { done: words.stepDone, current: words.stepCurrent, todo: words.stepToDo, error: words.stepError };
  const current = steps.findIndex((step) => step.state === 'current');
  return (
    <nav aria-label={label} className={styles.steps}>
      {current >= 0 && (
        <p className={styles.stepCount}>
          {words.stepOf(current + 1, steps.length)}
          <span className={styles.stepCountLabel}>{steps[current]?.label}</span>
        </p>
      )}
      <ol className={styles.stepList}>
        {steps.map((step, index) => {
          const inside = (
            <>
              <span className={styles.stepSign} aria-hidden>
                {step.state === 'done' ? (
                  <Icon icon={Check} size={14} />
                ) : step.state === 'error' ? (
                  <Icon icon={TriangleAlert} size={14} />
                ) : (
                  index + 1
                )}
              </span>
              <span className={styles.stepLabel}>{step.label}</span>
              <VisuallyHidden> ({names[step.state]})</VisuallyHidden>
            </>
          );
          return (
            <li key={step.id} className={styles.step} data-state={step.state}>
              {step.href === undefined ? (
                <span className={styles.stepInside} aria-current={step.state === 'current' ? 'step' : undefined}>
                  {inside}
                </span>
              ) : (
                <Link
                  href={step.href}
                  className={styles.stepInside ?? ''}
                  {...(step.state === 'current' && { 'aria-current': 'step' as const })}
                >
                  {inside}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
