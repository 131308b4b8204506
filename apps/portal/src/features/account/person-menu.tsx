import { useNavigate } from '@tanstack/react-router';
import { CircleUser, LogOut, UserRound } from 'lucide-react';
import { Button, Menu, MenuItem } from '../../ui';
import { SignOutDocument } from '../../graphql/graphql';
import { forgetDrafts } from '../../lib/draft';
import { send } from '../../lib/graphql';
import { useMe, useSessionChanged } from '../../lib/session/session';
import { useWords } from './words';

/** Who is signed in, and the way out. */
export function PersonMenu() {
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
          {me.person.name}
        </Button>
      }
    >
      <MenuItem icon={UserRound} href="/account">
        {t('account.menu.account')}
      </MenuItem>
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
