import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { MeDocument, type MeQuery, type Role } from '../../graphql/graphql';
import { ApiFault, send } from '../graphql';
import { answerKey } from '../query';

export type SignedIn = MeQuery['me'];

export interface Session {
  /** Undefined while nobody is signed in, and while it is being asked. */
  readonly me: SignedIn | undefined;
  readonly isKnown: boolean;
  /** Whether the person holds one of the roles, anywhere or in the given place (partnership, network, site, organisation). */
  readonly holds: (roles: Role | readonly Role[], scopeId?: string) => boolean;
}

/** Who is signed in. Asked once; a change of session comes by /live or with the next refused call. */
export function useSession(): Session {
  const { data, isSuccess } = useQuery({
    queryKey: answerKey(MeDocument),
    queryFn: whoIsSignedIn,
    staleTime: Infinity,
  });
  const me = data ?? undefined;
  return { me, isKnown: isSuccess, holds: (roles, scopeId) => holds(me, roles, scopeId) };
}

/** That nobody is signed in is an answer, not a fault. */
async function whoIsSignedIn(): Promise<SignedIn | null> {
  try {
    return (await send(MeDocument, {})).me;
  } catch (error) {
    if (error instanceof ApiFault && error.code === 'NOT_SIGNED_IN') return null;
    throw error;
  }
}

export function holds(me: SignedIn | undefined, roles: Role | readonly Role[], scopeId?: string): boolean {
  const wanted: readonly Role[] = typeof roles === 'string' ? [roles] : roles;
  return (
    me?.grants.some((grant) => wanted.includes(grant.role) && (scopeId === undefined || grant.scopeId === scopeId)) ??
    false
  );
}

/** The signed-in person, on pages that only signed-in people reach. */
export function useMe(): SignedIn {
  const { me } = useSession();
  if (!me) throw new Error('This page is behind the sign-in.');
  return me;
}

/** Another person sits here now (or nobody): nothing of the former one may stay. */
export async function sessionChanged(client: QueryClient): Promise<void> {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== answerKey(MeDocument)[0] });
  await client.resetQueries({ queryKey: answerKey(MeDocument) });
}

export function useSessionChanged(): () => Promise<void> {
  const client = useQueryClient();
  return () => sessionChanged(client);
}
