import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../actions/button';
import { Icon } from '../foundations/icon';
import { errorIcon, toneIcons, toneOfNotice } from '../foundations/tone';
import type { NoticeTone, Tone } from '../foundations/tone';
import { VisuallyHidden } from '../foundations/visually-hidden';
import { useUiWords } from '../foundations/words';
import styles from './notice.module.css';

export interface NoticeProps {
  tone?: NoticeTone;
  title?: ReactNode;
  actions?: ReactNode;
  onDismiss?: () => void;
  /** Reads it out when it appears: `polite` for news, `assertive` for what went wrong. */
  live?: 'off' | 'polite' | 'assertive';
  children?: ReactNode;
}

/** Something the reader should know, in its place on the page. */
export function Notice({ tone = 'info', title, actions, onDismiss, live = 'off', children }: NoticeProps) {
  const words = useUiWords();
  const names = { info: words.noticeInfo, ok: words.noticeOk, warn: words.noticeWarn, error: words.noticeError };
  const role = live === 'assertive' ? 'alert' : live === 'polite' ? 'status' : undefined;
  return (
    <div className={styles.notice} data-tone={toneOfNotice[tone]} role={role}>
      <Icon
        icon={tone === 'error' ? errorIcon : toneIcons[toneOfNotice[tone]]}
        size={20}
        className={styles.icon ?? ''}
      />
      <div className={styles.content}>
        <VisuallyHidden>{names[tone]}: </VisuallyHidden>
        {title !== undefined && <p className={styles.title}>{title}</p>}
        {children !== undefined && <div className={styles.text}>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
      {onDismiss !== undefined && <IconButton icon={X} label={words.dismiss} size="sm" onPress={onDismiss} />}
    </div>
  );
}

export interface BadgeProps {
  tone?: Tone;
  /** Without the tone's own sign. */
  hasIcon?: boolean;
  children: ReactNode;
}

/** A state in a word or two. */
export function Badge({ tone = 'neutral', hasIcon = tone !== 'neutral' && tone !== 'accent', children }: BadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {hasIcon && <Icon icon={toneIcons[tone]} size={14} />}
      {children}
    </span>
  );
}

export interface TagProps {
  onRemove?: () => void;
  /** Its text, where the content is more than text; for the name of the button that removes it. */
  textValue?: string;
  children: ReactNode;
}

/** A word that sorts or filters; removable where it was chosen. */
export function Tag({ onRemove, textValue, children }: TagProps) {
  const words = useUiWords();
  const text = textValue ?? (typeof children === 'string' ? children : '');
  return (
    <span className={styles.tag}>
      {children}
      {onRemove !== undefined && (
        <IconButton icon={X} label={words.remove(text)} size="sm" hasTooltip={false} onPress={onRemove} />
      )}
    </span>
  );
}
