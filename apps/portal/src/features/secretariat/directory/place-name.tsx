import {
  PartnershipsDocument,
  PlaceNetworkDocument,
  PlaceOrganisationDocument,
  PlaceSiteDocument,
  type RoleScope,
} from '../../../graphql/graphql';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../words';

interface PlaceNameProps {
  readonly scope: RoleScope;
  readonly scopeId: string | null;
}

/** What the place of a role is called; its kind, where the reader may not see the place itself. */
export function PlaceName({ scope, scopeId }: PlaceNameProps) {
  const t = useWords();
  const dates = useDates();
  const id = scopeId ?? '';
  const long = { freshFor: 600_000 };
  const partnerships = useAnswer(PartnershipsDocument, {}, { ...long, when: scope === 'PARTNERSHIP' });
  const network = useAnswer(PlaceNetworkDocument, { id }, { ...long, when: scope === 'NETWORK' });
  const site = useAnswer(PlaceSiteDocument, { id }, { ...long, when: scope === 'SITE' });
  const organisation = useAnswer(PlaceOrganisationDocument, { id }, { ...long, when: scope === 'ORGANISATION' });
  const kind = t(`role-scope.${scope}`);
  switch (scope) {
    case 'INSTALLATION':
      return kind;
    case 'PARTNERSHIP': {
      const country = partnerships.data?.partnerships.edges.find(({ node }) => node.id === id)?.node.country;
      return country === undefined ? kind : dates.country(country);
    }
    case 'NETWORK':
      return network.data?.network.name ?? kind;
    case 'SITE':
      return site.data === undefined
        ? kind
        : t('secretariat.directory.site-name', { name: site.data.site.name, hospital: site.data.site.hospital });
    case 'ORGANISATION':
      return organisation.data?.organisation.name ?? kind;
  }
}
