import { useState } from 'react';
import { CoordinatorPartnershipsDocument, type CoordinatorPartnershipsQuery } from '../../graphql/graphql';
import { useAnswer } from '../../lib/query';
import { useMe } from '../../lib/session/session';

export type CoordinatedPartnership = CoordinatorPartnershipsQuery['partnerships']['edges'][number]['node'];

const KEPT = 'samprova.partnership';

/** The partnerships in which one may coordinate, and the one that is worked in; most people have one. */
export function usePartnership(): {
  readonly all: readonly CoordinatedPartnership[];
  readonly chosen: CoordinatedPartnership | undefined;
  readonly choose: (id: string) => void;
} {
  const me = useMe();
  const { data } = useAnswer(CoordinatorPartnershipsDocument, {}, { freshFor: Infinity });
  const [id, setId] = useState(() => sessionStorage.getItem(KEPT));
  const all = (data?.partnerships.edges ?? [])
    .map(({ node }) => node)
    .filter((partnership) =>
      me.grants.some(
        ({ role, scopeId }) =>
          ['NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR'].includes(role) && scopeId === partnership.id,
      ),
    );
  return {
    all,
    chosen: all.find((partnership) => partnership.id === id) ?? all[0],
    choose: (next) => {
      sessionStorage.setItem(KEPT, next);
      setId(next);
    },
  };
}
