import type { ReactNode } from 'react';
import styles from './foundations.module.css';

/** Words that only assistive technology reads. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
