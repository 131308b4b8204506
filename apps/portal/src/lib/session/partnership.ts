import { PartnershipsDocument, type PartnershipsQuery } from '../../graphql/graphql';
import { useAnswer } from '../query';

type Partnership = PartnershipsQuery['partnerships']['edges'][number]['node'];

/** A partnership by its id, once it is known: its country, its zone, its languages. */
export function usePartnership(id: string | undefined): Partnership | undefined {
  const { data } = useAnswer(PartnershipsDocument, {}, { freshFor: 600_000 });
  return data?.partnerships.edges.find(({ node }) => node.id === id)?.node;
}

/** The zone in which a partnership tells its deadlines; until it is known, UTC. */
export function useZone(partnershipId: string | undefined): string {
  return usePartnership(partnershipId)?.timeZone ?? 'UTC';
}
