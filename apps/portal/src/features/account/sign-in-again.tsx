import { useEffect, useRef, useState } from 'react';
import { Dialog, Stack, toast } from '../../ui';
import { sessionEnded } from '../../lib/session/ended';
import { useSession } from '../../lib/session/session';
import { useQueryClient } from '@tanstack/react-query';
import { refreshAll } from '../../lib/query';
import { SignInForm } from './sign-in-form';
import { useWords } from './words';

/** A session that ends: the page stays as it is, with all that was written, until the same person is back. */
export function SignInAgain() {
  const t = useWords();
  const client = useQueryClient();
  const { me } = useSession();
  const [isOpen, setOpen] = useState(false);
  // A refetch that fails must not make us forget who was here.
  const person = useRef(me?.person);
  if (me) person.current = me.person;
  useEffect(
    () =>
      sessionEnded.subscribe(() => {
        setOpen(true);
      }),
    [],
  );
  const back = async (personId: string): Promise<void> => {
    if (personId !== person.current?.id) {
      toast({ tone: 'warn', title: t('account.again.other') });
      location.assign('/');
      return;
    }
    setOpen(false);
    await refreshAll(client);
  };
  return (
    <Dialog title={t('account.again.title')} isOpen={isOpen} onOpenChange={setOpen} isDismissable={false}>
      <Stack>
        <p>{t('account.again.lead')}</p>
        <SignInForm email={person.current?.email ?? ''} onDone={back} />
      </Stack>
    </Dialog>
  );
}
