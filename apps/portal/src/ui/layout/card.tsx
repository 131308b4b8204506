import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../foundations/class-names';
import type { Tone } from '../foundations/tone';
import styles from './card.module.css';

/** A heading's place in the page's outline. */
export type HeadingLevel = 2 | 3 | 4;

export interface CardProps {
  title?: ReactNode;
  /** Small text under the title. */
  description?: ReactNode;
  level?: HeadingLevel;
  actions?: ReactNode;
  /** A coloured edge; say it in words, too. */
  tone?: Tone;
  footer?: ReactNode;
  /** `none` for a table that reaches the edges. */
  padding?: 'normal' | 'none';
  id?: string;
  className?: string;
  children?: ReactNode;
}

/** A framed part of a page. */
export function Card(props: CardProps) {
  const { title, description, level = 2, actions, tone = 'neutral', footer, padding = 'normal', children } = props;
  const titleId = useId();
  const Title = `h${level}` as const;
  return (
    <section
      id={props.id}
      className={cx(styles.card, props.className)}
      data-tone={tone}
      aria-labelledby={title === undefined ? undefined : titleId}
    >
      {(title !== undefined || actions !== undefined) && (
        <header className={styles.header}>
          <div className={styles.titles}>
            {title !== undefined && (
              <Title id={titleId} className={styles.title}>
                {title}
              </Title>
            )}
            {description !== undefined && <p className={styles.description}>{description}</p>}
          </div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </header>
      )}
      {children !== undefined && (
        <div className={styles.body} data-padding={padding}>
          {children}
        </div>
      )}
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </section>
  );
}

export interface SectionProps {
  title: ReactNode;
  description?: ReactNode;
  level?: HeadingLevel;
  actions?: ReactNode;
  id?: string;
  children?: ReactNode;
}

/** An unframed part of a page with a heading. */
export function Section({ title, description, level = 2, actions, id, children }: SectionProps) {
  const titleId = useId();
  const Title = `h${level}` as const;
  return (
    <section id={id} className={styles.section} aria-labelledby={titleId}>
      <header className={styles.sectionHeader}>
        <div className={styles.titles}>
          <Title id={titleId} className={styles.sectionTitle} data-level={level}>
            {title}
          </Title>
          {description !== undefined && <p className={styles.description}>{description}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
