import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { IconButton, Button } from '../actions/button';
import { Icon } from '../foundations/icon';
import { errorIcon, toneIcons, toneOfNotice } from '../foundations/tone';
import type { NoticeTone } from '../foundations/tone';
import { useUiWords } from '../foundations/words';
import styles from './toasts.module.css';

export interface Toast {
  tone?: NoticeTone;
  title: ReactNode;
  text?: ReactNode;
  action?: { label: string; onAction: () => void };
  /** In ms; 0 stays until it is dismissed. Errors and those with an action stay by default, others 6 s. */
  timeout?: number;
}

interface ShownToast extends Toast {
  id: number;
}

let shown: readonly ShownToast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: readonly ShownToast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Tells in the corner that something happened; returns what takes it away. */
export function toast(given: Toast): () => void {
  lastId += 1;
  const id = lastId;
  show([...shown, { ...given, id }].slice(-4));
  return () => {
    show(shown.filter((one) => one.id !== id));
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function ToastView({ toast: one }: { toast: ShownToast }) {
  const words = useUiWords();
  const tone = one.tone ?? 'ok';
  const [isHeld, setHeld] = useState(false);
  const timeout = one.timeout ?? (tone === 'error' || one.action !== undefined ? 0 : 6000);
  const dismiss = () => {
    show(shown.filter((other) => other.id !== one.id));
  };
  useEffect(() => {
    if (timeout === 0 || isHeld) return;
    const timer = setTimeout(() => {
      show(shown.filter((other) => other.id !== one.id));
    }, timeout);
    return () => {
      clearTimeout(timer);
    };
  }, [timeout, isHeld, one.id]);
  return (
    <li
      className={styles.toast}
      data-tone={toneOfNotice[tone]}
      onPointerEnter={() => {
        setHeld(true);
      }}
      onPointerLeave={() => {
        setHeld(false);
      }}
      onFocus={() => {
        setHeld(true);
      }}
      onBlur={() => {
        setHeld(false);
      }}
    >
      <Icon
        icon={tone === 'error' ? errorIcon : toneIcons[toneOfNotice[tone]]}
        size={20}
        className={styles.icon ?? ''}
      />
      <div className={styles.words}>
        <p className={styles.title}>{one.title}</p>
        {one.text !== undefined && <p className={styles.text}>{one.text}</p>}
      </div>
      {one.action !== undefined && (
        <Button
          size="sm"
          onPress={() => {
            one.action?.onAction();
            dismiss();
          }}
        >
          {one.action.label}
        </Button>
      )}
      <IconButton icon={X} label={words.dismiss} size="sm" hasTooltip={false} onPress={dismiss} />
    </li>
  );
}

/** Part of `UiProvider`: the corner where toasts appear, read out politely. */
export function Toasts() {
  const words = useUiWords();
  const toasts = useSyncExternalStore(
    subscribe,
    () => shown,
    () => shown,
  );
  return (
    <section className={styles.region} aria-label={words.notifications} aria-live="polite" aria-relevant="additions">
      <ol className={styles.list}>
        {toasts.map((one) => (
          <ToastView key={one.id} toast={one} />
        ))}
      </ol>
    </section>
  );
}
