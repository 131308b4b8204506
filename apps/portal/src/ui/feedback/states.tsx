import { CircleX, Inbox, LoaderCircle, RotateCcw, WifiOff } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../actions/button';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import { VisuallyHidden } from '../foundations/visually-hidden';
import styles from './states.module.css';

export interface SkeletonProps {
  /** `text`: lines; `block`: a box; `table`: rows. */
  look?: 'text' | 'block' | 'table';
  /** How many lines or rows. */
  lines?: number;
}

/** The shape of what comes, while it comes; says "Loading" once. */
export function Skeleton({ look = 'text', lines = 3 }: SkeletonProps) {
  const words = useUiWords();
  return (
    <div className={styles.skeleton} data-look={look} data-loading role="status">
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      {Array.from({ length: look === 'block' ? 1 : lines }, (_, index) => (
        <span key={index} className={styles.bone} aria-hidden />
      ))}
    </div>
  );
}

/** Works on something whose shape is unknown. */
export function Loading({ label, size = 'md' }: { label?: ReactNode; size?: 'sm' | 'md' }) {
  const words = useUiWords();
  return (
    <div className={styles.loading} data-size={size} data-loading role="status">
      <Icon icon={LoaderCircle} size={size === 'sm' ? 16 : 24} className={styles.turning ?? ''} />
      <span>{label ?? words.loading}</span>
    </div>
  );
}

export interface EmptyStateProps {
  title: ReactNode;
  icon?: LucideIcon;
  actions?: ReactNode;
  size?: 'sm' | 'md';
  /** Why it is empty and what to do. */
  children?: ReactNode;
}

/** Nothing here, why, and what next. */
export function EmptyState({ title, icon = Inbox, actions, size = 'md', children }: EmptyStateProps) {
  return (
    <div className={styles.state} data-size={size}>
      <Icon icon={icon} size={size === 'sm' ? 24 : 32} className={styles.stateIcon ?? ''} />
      <p className={styles.stateTitle}>{title}</p>
      {children !== undefined && <div className={styles.stateText}>{children}</div>}
      {actions !== undefined && <div className={styles.stateActions}>{actions}</div>}
    </div>
  );
}

export interface ErrorStateProps {
  title: ReactNode;
  /** Tries again. */
  onRetry?: () => void;
  actions?: ReactNode;
  /** The number that finds it in the log. */
  reference?: ReactNode;
  /** What happened and what to do. */
  children?: ReactNode;
}

/** It could not be shown, why, and what next. */
export function ErrorState({ title, onRetry, actions, reference, children }: ErrorStateProps) {
  const words = useUiWords();
  return (
    <div className={styles.state} data-tone="late" role="alert">
      <Icon icon={CircleX} size={32} className={styles.stateIcon ?? ''} />
      <p className={styles.stateTitle}>{title}</p>
      {children !== undefined && <div className={styles.stateText}>{children}</div>}
      {reference !== undefined && <p className={styles.reference}>{reference}</p>}
      {(onRetry !== undefined || actions !== undefined) && (
        <div className={styles.stateActions}>
          {onRetry !== undefined && (
            <Button icon={RotateCcw} onPress={onRetry}>
              {words.retry}
            </Button>
          )}
          {actions}
        </div>
      )}
    </div>
  );
}

export interface OfflineBarProps {
  isOffline: boolean;
  actions?: ReactNode;
  /** What that means: what is kept, what waits. */
  children: ReactNode;
}

/** Says that the connection is gone, and when it is back nothing. */
export function OfflineBar({ isOffline, actions, children }: OfflineBarProps) {
  return (
    <div role="status" className={styles.offlineSlot}>
      {isOffline && (
        <div className={styles.offline}>
          <Icon icon={WifiOff} />
          <span>{children}</span>
          {actions}
        </div>
      )}
    </div>
  );
}
