import type { ElementType, ReactNode } from 'react';
import { cx } from '../foundations/class-names';
import styles from './boxes.module.css';

/** In steps of 4 px. */
export type Gap = 0 | 1 | 2 | 3 | 4 | 6 | 8 | 12;

export interface StackProps {
  gap?: Gap;
  align?: 'start' | 'center' | 'end' | 'stretch';
  as?: ElementType;
  className?: string;
  children?: ReactNode;
}

/** Things below each other. */
export function Stack({ gap = 4, align = 'stretch', as: Element = 'div', className, children }: StackProps) {
  return (
    <Element className={cx(styles.stack, className)} data-gap={gap} data-align={align}>
      {children}
    </Element>
  );
}

export interface InlineProps extends Omit<StackProps, 'align'> {
  align?: 'start' | 'center' | 'end' | 'baseline' | 'stretch';
  justify?: 'start' | 'end' | 'between' | 'center';
  wrap?: boolean;
}

/** Things beside each other; they wrap. */
export function Inline({
  gap = 2,
  align = 'center',
  justify = 'start',
  wrap = true,
  as: Element = 'div',
  className,
  children,
}: InlineProps) {
  return (
    <Element
      className={cx(styles.inline, className)}
      data-gap={gap}
      data-align={align}
      data-justify={justify}
      data-wrap={wrap}
    >
      {children}
    </Element>
  );
}

export interface GridProps {
  /** Smallest width of a column in px; as many columns as fit. */
  min?: number;
  gap?: Gap;
  as?: ElementType;
  className?: string;
  children?: ReactNode;
}

/** As many equal columns as fit. */
export function Grid({ min = 240, gap = 4, as: Element = 'div', className, children }: GridProps) {
  return (
    <Element className={cx(styles.grid, className)} data-gap={gap} style={{ '--grid-min': `${min}px` }}>
      {children}
    </Element>
  );
}

export interface SplitProps {
  main: ReactNode;
  side: ReactNode;
  /** Width of the side. */
  sideWidth?: 'narrow' | 'wide';
  /** What comes first when there is room for one column only. */
  first?: 'main' | 'side';
  gap?: Gap;
}

/** A main part and a side, below each other where there is no room. */
export function Split({ main, side, sideWidth = 'narrow', first = 'main', gap = 6 }: SplitProps) {
  return (
    <div className={styles.splitFrame}>
      <div className={styles.split} data-gap={gap} data-side={sideWidth} data-first={first}>
        <div className={styles.splitMain}>{main}</div>
        <div className={styles.splitSide}>{side}</div>
      </div>
    </div>
  );
}

/** A hairline between two parts. */
export function Divider() {
  return <hr className={styles.divider} />;
}

export interface ToolbarProps {
  /** What the tools are for. */
  label: string;
  /** Stands at the far end. */
  end?: ReactNode;
  children: ReactNode;
}

/** Filters and actions above a list. */
export function Toolbar({ label, end, children }: ToolbarProps) {
  return (
    <div role="group" aria-label={label} className={styles.toolbar}>
      <div className={styles.toolbarStart}>{children}</div>
      {end !== undefined && <div className={styles.toolbarEnd}>{end}</div>}
    </div>
  );
}
