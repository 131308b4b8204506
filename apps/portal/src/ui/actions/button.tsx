import { LoaderCircle } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Tooltip } from '../feedback/tooltip';
import { cx } from '../foundations/class-names';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import { VisuallyHidden } from '../foundations/visually-hidden';
import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'sm' | 'md';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  iconEnd?: LucideIcon;
  /** Across the whole width. */
  isWide?: boolean;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

/** Does something. `isPending` keeps its width and its place in the tab order. */
export function Button({ variant = 'secondary', size = 'md', icon, iconEnd, isWide, children, ...rest }: ButtonProps) {
  const words = useUiWords();
  return (
    <AriaButton
      {...rest}
      className={cx(styles.button, rest.className)}
      data-variant={variant}
      data-size={size}
      data-wide={isWide || undefined}
    >
      {({ isPending }) => (
        <>
          <span className={styles.content}>
            {icon !== undefined && <Icon icon={icon} />}
            <span>{children}</span>
            {iconEnd !== undefined && <Icon icon={iconEnd} />}
          </span>
          {isPending && (
            <span className={styles.spinner}>
              <Icon icon={LoaderCircle} />
              <VisuallyHidden>{words.loading}</VisuallyHidden>
            </span>
          )}
        </>
      )}
    </AriaButton>
  );
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  icon: LucideIcon;
  /** Its name; also shown as tooltip. */
  label: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Without the tooltip, where the name stands beside it. */
  hasTooltip?: boolean;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
}

/** A button that shows only an icon. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, variant = 'quiet', size = 'md', hasTooltip = true, className, ...rest } = props;
  const button = (
    <AriaButton
      {...rest}
      aria-label={label}
      className={cx(styles.button, styles.iconOnly, className)}
      data-variant={variant}
      data-size={size}
    >
      {({ isPending }) => (
        <span className={isPending ? styles.spinner : styles.content}>
          <Icon icon={isPending ? LoaderCircle : icon} size={size === 'sm' ? 16 : 20} />
        </span>
      )}
    </AriaButton>
  );
  return hasTooltip ? <Tooltip text={label}>{button}</Tooltip> : button;
}
