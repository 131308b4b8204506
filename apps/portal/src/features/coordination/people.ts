import { PeopleToNameDocument } from '../../graphql/graphql';
import { send } from '../../lib/graphql';
import type { Option } from '../../ui';

/** Finds people to choose from as one types; `staffOf` keeps to those who coordinate a partnership. */
export function findPeople(staffOf?: string) {
  return async (search: string, signal: AbortSignal): Promise<readonly Option[]> => {
    const { people } = await send(PeopleToNameDocument, { search: search === '' ? null : search }, signal);
    return people.edges
      .map(({ node }) => node)
      .filter(
        ({ grants }) =>
          staffOf === undefined ||
          grants.some(({ role, scopeId }) => role === 'NATIONAL_COORDINATOR' && scopeId === staffOf),
      )
      .map(({ id, name, email }) => ({ value: id, label: name, description: email }));
  };
}
