import { useNavigate } from '@tanstack/react-router';
import { CircleUser, LogOut, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuSeparator } from '../../ui';
import { SignOutDocument } from '../../graphql/graphql';
import { forgetDrafts } from '../../lib/draft';
import { send } from '../../lib/graphql';
import { useMe, useSessionChanged } from '../../lib/session/session';
import { useWords } from './words';

interface PersonMenuProps {
  /** On a phone: the sign without the name, and what else the top bar has no room for. */
  readonly isNarrow: boolean;
  readonly children?: ReactNode;
}

/** Who is signed in, and the way out. */
export function PersonMenu({ isNarrow, children }: PersonMenuProps) {
  const t = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const changed = useSessionChanged();
  const signOut = async (): Promise<void> => {
    await send(SignOutDocument, {});
    forgetDrafts();
    await navigate({ to: '/' });
    await changed();
  };
  return (
    <Menu
      label={t('account.menu', { name: me.person.name })}
      trigger={
        <Button variant="quiet" size="sm" icon={CircleUser} aria-label={t('account.menu', { name: me.person.name })}>
          {!isNarrow && me.person.name}
        </Button>
      }
    >
      <MenuItem icon={UserRound} href="/account">
        {t('account.menu.account')}
      </MenuItem>
      {children}
      {isNarrow && <MenuSeparator />}
      <MenuItem
        icon={LogOut}
        onAction={() => {
          void signOut();
        }}
      >
        {t('account.menu.sign-out')}
      </MenuItem>
    </Menu>
  );
}
