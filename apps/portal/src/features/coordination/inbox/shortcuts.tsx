import { type RefObject, useEffect, useState } from 'react';
import { DescriptionList, Dialog, ShortcutHint } from '../../../ui';
import { useWords } from '../words';

/** Where single keys are text, not commands. */
const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], [role=spinbutton]';

/** The keys of the whole page; walking from row to row is the table's own. */
export function useInboxKeys(page: RefObject<HTMLElement | null>, showHelp: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      // Inside a dialog or menu keys mean what they mean there.
      if (target.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]')) return;
      if (target.matches(TYPING)) return;
      if (event.key === '/') {
        event.preventDefault();
        page.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      } else if (event.key === '?') {
        event.preventDefault();
        showHelp();
      } else if ((event.key === 'j' || event.key === 'k') && target.closest('tr[data-index]') === null) {
        event.preventDefault();
        page.current?.querySelector<HTMLElement>('tr[data-index][tabindex="0"]')?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [page, showHelp]);
}

interface ShortcutsProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const KEYS = [
  ['down', ['j']],
  ['up', ['k']],
  ['open', ['Enter']],
  ['select', ['x']],
  ['first', ['Home']],
  ['last', ['End']],
  ['search', ['/']],
  ['help', ['?']],
] as const;

/** Every key of the inbox. */
export function Shortcuts({ isOpen, onOpenChange }: ShortcutsProps) {
  const t = useWords();
  return (
    <Dialog title={t('coordination.keys.title')} size="sm" isOpen={isOpen} onOpenChange={onOpenChange}>
      <DescriptionList
        items={KEYS.map(([name, keys]) => ({
          id: name,
          term: t(`coordination.keys.${name}`),
          value: <ShortcutHint keys={keys} />,
        }))}
      />
    </Dialog>
  );
}

export function useShortcuts(page: RefObject<HTMLElement | null>) {
  const [isOpen, setOpen] = useState(false);
  const [show] = useState(() => () => {
    setOpen(true);
  });
  useInboxKeys(page, show);
  return { isOpen, setOpen, show };
}
