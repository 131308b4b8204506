import { useNavigate } from '@tanstack/react-router';
import { useSession, useSessionChanged } from '../../lib/session/session';
import { SignIn } from './sign-in';

/** /sign-in: then home, where the person's own work waits. */
export function SignInPage() {
  const navigate = useNavigate();
  const changed = useSessionChanged();
  const { isKnown } = useSession();
  if (!isKnown) return null;
  return (
    <SignIn
      onDone={async () => {
        await changed();
        await navigate({ to: '/' });
      }}
    />
  );
}
