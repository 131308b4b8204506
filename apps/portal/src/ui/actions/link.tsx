import { ExternalLink } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Link as AriaLink } from 'react-aria-components';
import type { LinkProps as AriaLinkProps } from 'react-aria-components';
import { cx } from '../foundations/class-names';
import { Icon } from '../foundations/icon';
import type { ButtonSize, ButtonVariant } from './button';
import buttonStyles from './button.module.css';
import styles from './link.module.css';

type LinkBase = Omit<AriaLinkProps, 'children' | 'className' | 'style' | 'href'>;

export interface TextLinkProps extends LinkBase {
  /** Goes through the application's router unless it leaves the application or has `download` or `target`. */
  href: string;
  /** `quiet` is underlined only when pointed at; for lists where everything is a link. */
  tone?: 'normal' | 'quiet';
  className?: string;
  ref?: Ref<HTMLAnchorElement>;
  children: ReactNode;
}

/** A link in text. */
export function TextLink({ tone = 'normal', className, children, ...rest }: TextLinkProps) {
  return (
    <AriaLink {...rest} className={cx(styles.link, className)} data-tone={tone}>
      {children}
      {rest.target === '_blank' && <Icon icon={ExternalLink} size={14} className={styles.external ?? ''} />}
    </AriaLink>
  );
}

export interface LinkButtonProps extends LinkBase {
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  iconEnd?: LucideIcon;
  isWide?: boolean;
  className?: string;
  ref?: Ref<HTMLAnchorElement>;
  children: ReactNode;
}

/** A link that looks like a button: it goes somewhere, or downloads. */
export function LinkButton(props: LinkButtonProps) {
  const { variant = 'secondary', size = 'md', icon, iconEnd, isWide, className, children, ...rest } = props;
  return (
    <AriaLink
      {...rest}
      className={cx(buttonStyles.button, className)}
      data-variant={variant}
      data-size={size}
      data-wide={isWide || undefined}
    >
      <span className={buttonStyles.content}>
        {icon !== undefined && <Icon icon={icon} />}
        <span>{children}</span>
        {iconEnd !== undefined && <Icon icon={iconEnd} />}
      </span>
    </AriaLink>
  );
}
