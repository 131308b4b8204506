import { X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from '../actions/button';
import { useUiWords } from '../foundations/words';
import styles from './overlays.module.css';

type WithClose = ReactNode | ((close: () => void) => ReactNode);

export interface DialogProps {
  title: ReactNode;
  /** The button that opens it; or give `isOpen`. */
  trigger?: ReactElement;
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
  size?: 'sm' | 'md' | 'lg';
  /** Buttons at the foot. */
  footer?: WithClose;
  /** For decisions that must be taken: role `alertdialog`, no closing by a click beside it. */
  isAlert?: boolean;
  /** Keeps it open, for example while sending or while text would be lost. */
  isDismissable?: boolean;
  children: WithClose;
}

const withClose = (part: WithClose, close: () => void) => (typeof part === 'function' ? part(close) : part);

function Overlay({ look, ...props }: DialogProps & { look: 'dialog' | 'drawer' }) {
  const words = useUiWords();
  const { isAlert = false, isDismissable = !isAlert, size = 'md' } = props;
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      data-look={look}
      isDismissable={isDismissable}
      isKeyboardDismissDisabled={!isDismissable && !isAlert}
      {...(props.isOpen !== undefined && { isOpen: props.isOpen })}
      {...(props.onOpenChange !== undefined && { onOpenChange: props.onOpenChange })}
    >
      <Modal className={(look === 'drawer' ? styles.drawer : styles.modal) ?? ''} data-size={size}>
        <AriaDialog role={isAlert ? 'alertdialog' : 'dialog'} className={styles.dialog ?? ''}>
          {({ close }) => (
            <>
              <header className={styles.header}>
                <Heading slot="title" level={2} className={styles.title ?? ''}>
                  {props.title}
                </Heading>
                {!isAlert && isDismissable && (
                  <IconButton icon={X} label={words.close} onPress={close} hasTooltip={false} size="sm" />
                )}
              </header>
              <div className={styles.body}>{withClose(props.children, close)}</div>
              {props.footer !== undefined && (
                <footer className={styles.footer}>{withClose(props.footer, close)}</footer>
              )}
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Asks or shows something before all else; the focus comes back to where it was. */
export function Dialog(props: DialogProps) {
  if (props.trigger === undefined) return <Overlay {...props} look="dialog" />;
  const { trigger, isOpen, onOpenChange, ...rest } = props;
  return (
    <DialogTrigger {...(isOpen !== undefined && { isOpen })} {...(onOpenChange !== undefined && { onOpenChange })}>
      {trigger}
      <Overlay {...rest} look="dialog" />
    </DialogTrigger>
  );
}

/** A dialog at the edge of the window, for details beside a list. */
export function Drawer(props: DialogProps) {
  if (props.trigger === undefined) return <Overlay {...props} look="drawer" />;
  const { trigger, isOpen, onOpenChange, ...rest } = props;
  return (
    <DialogTrigger {...(isOpen !== undefined && { isOpen })} {...(onOpenChange !== undefined && { onOpenChange })}>
      {trigger}
      <Overlay {...rest} look="drawer" />
    </DialogTrigger>
  );
}
