import { Ellipsis } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  MenuTrigger,
  Popover as AriaPopover,
  Separator,
} from 'react-aria-components';
import type { PopoverProps } from 'react-aria-components';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import { IconButton } from './button';
import styles from './menu.module.css';

export interface MenuProps {
  /** The button that opens it; without one, a "…" button. */
  trigger?: ReactElement;
  /** What the menu is for; the default is "More actions". */
  label?: string;
  placement?: PopoverProps['placement'];
  size?: 'sm' | 'md';
  /** `MenuItem`, `MenuSection`, `MenuSeparator`. */
  children: ReactNode;
}

/** Actions behind a button. */
export function Menu({ trigger, label, placement = 'bottom end', size = 'sm', children }: MenuProps) {
  const words = useUiWords();
  const name = label ?? words.moreActions;
  return (
    <MenuTrigger>
      {trigger ?? <IconButton icon={Ellipsis} label={name} size={size} hasTooltip={false} />}
      <AriaPopover placement={placement ?? 'bottom end'} className={styles.popover ?? ''}>
        <AriaMenu aria-label={name} className={styles.menu ?? ''}>
          {children}
        </AriaMenu>
      </AriaPopover>
    </MenuTrigger>
  );
}

export interface MenuItemProps {
  id?: string;
  /** What is done; or `href`, where it goes. */
  onAction?: () => void;
  href?: string;
  download?: boolean | string;
  target?: string;
  icon?: LucideIcon;
  description?: ReactNode;
  /** A key that does the same. */
  shortcut?: ReactNode;
  tone?: 'normal' | 'danger';
  isDisabled?: boolean;
  /** When the content is no plain text. */
  textValue?: string;
  children: ReactNode;
}

/** One action of a `Menu`. */
export function MenuItem({
  icon,
  description,
  shortcut,
  tone = 'normal',
  textValue,
  children,
  ...rest
}: MenuItemProps) {
  const text = textValue ?? (typeof children === 'string' ? children : '');
  return (
    <AriaMenuItem {...rest} textValue={text} className={styles.item ?? ''} data-tone={tone}>
      {icon !== undefined && <Icon icon={icon} />}
      <span className={styles.words}>
        <span>{children}</span>
        {description !== undefined && <span className={styles.description}>{description}</span>}
      </span>
      {shortcut !== undefined && <span className={styles.shortcut}>{shortcut}</span>}
    </AriaMenuItem>
  );
}

/** Actions of a `Menu` under a common word. */
export function MenuSection({ label, children }: { label: string; children: ReactNode }) {
  return (
    <AriaMenuSection className={styles.section ?? ''}>
      <Header className={styles.header ?? ''}>{label}</Header>
      {children}
    </AriaMenuSection>
  );
}

/** A hairline in a `Menu`. */
export function MenuSeparator() {
  return <Separator className={styles.separator ?? ''} />;
}
