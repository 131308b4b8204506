import type { ReactNode } from 'react';
import styles from './wall.module.css';

export interface WallProps {
  title: ReactNode;
  /** The time, large. */
  clock?: ReactNode;
  /** Key figures across the top. */
  figures?: ReactNode;
  /** Leave the board and the like; hidden until pointed at or focused. */
  actions?: ReactNode;
  footer?: ReactNode;
  children: ReactNode;
}

/** A board for a screen on the wall: fills the window and is read from three metres away. */
export function Wall({ title, clock, figures, actions, footer, children }: WallProps) {
  return (
    <div className={styles.wall}>
      <header className={styles.header}>
        <h1 className={styles.title}>{title}</h1>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        {clock !== undefined && <div className={styles.clock}>{clock}</div>}
      </header>
      {figures !== undefined && (
        <section className={styles.figures} aria-label={typeof title === 'string' ? title : undefined}>
          {figures}
        </section>
      )}
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
