import type { Role } from '../../graphql/graphql';
import { useAddress } from '../../lib/address';
import { Inline, TextLink } from '../../ui';
import { useWords } from './words';

/** Who may read a partnership's figures (docs/permissions.md). */
export const BOARD_ROLES: readonly Role[] = ['NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR'];

const PLACES = ['/kpi', '/kpi/funnel', '/kpi/barriers', '/kpi/regions', '/kpi/networks', '/kpi/definitions'] as const;
type Place = (typeof PLACES)[number];

/** The views of the same figures; what was chosen goes along. */
export function KpiPlaces({ current }: { readonly current: Place }) {
  const t = useWords();
  const { address } = useAddress();
  const kept = ['in', 'period', 'asOf'].flatMap((name) => (address[name] === undefined ? [] : [[name, address[name]]]));
  const search = new URLSearchParams(kept).toString();
  return (
    <nav aria-label={t('kpi.views')}>
      <Inline gap={4}>
        {PLACES.map((place) =>
          place === current ? (
            <strong key={place} aria-current="page">
              {t(`kpi.view.${place}`)}
            </strong>
          ) : (
            <TextLink key={place} href={search === '' ? place : `${place}?${search}`}>
              {t(`kpi.view.${place}`)}
            </TextLink>
          ),
        )}
      </Inline>
    </nav>
  );
}
