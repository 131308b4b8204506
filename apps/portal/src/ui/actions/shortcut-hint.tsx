import { Fragment } from 'react';
import styles from './shortcut-hint.module.css';

/** The keys that do it, such as `['g', 'i']`. */
export function ShortcutHint({ keys }: { keys: readonly string[] }) {
  return (
    <span className={styles.hint}>
      {keys.map((key, index) => (
        <Fragment key={index}>
          {index > 0 && ' '}
          <kbd className={styles.key}>{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
