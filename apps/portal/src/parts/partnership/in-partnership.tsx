import type { ReactNode } from 'react';
import { PartnershipsDocument, type PartnershipsQuery } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { useMe } from '../../lib/session/session';
import { EmptyState, ToggleGroup } from '../../ui';
import { useAddress } from '../../lib/address';
import { useWords } from '../words';

type Partnership = PartnershipsQuery['partnerships']['edges'][number]['node'];

export interface Here extends Partnership {
  /** To another country, for those who see several; else nothing. */
  readonly switcher: ReactNode;
}

/** The partnership a page is about: one's own, or of several the one that the address names (`?in=SE`). */
export function InPartnership({ children }: { readonly children: (here: Here) => ReactNode }) {
  const t = useWords();
  const me = useMe();
  const { address } = useAddress();
  const asked = useAnswer(PartnershipsDocument, {}, { freshFor: 600_000 });
  return (
    <Answered asked={asked}>
      {({ partnerships }) => {
        const mine = partnerships.edges.map(({ node }) => node).filter(({ id }) => me.partnershipIds.includes(id));
        const here = mine.find(({ code }) => code === address['in']) ?? mine[0];
        if (!here) return <EmptyState title={t('partnership.none')}>{t('fault.NOT_PERMITTED')}</EmptyState>;
        return children({ ...here, switcher: <Switcher all={mine} here={here} /> });
      }}
    </Answered>
  );
}

function Switcher({ all, here }: { readonly all: readonly Partnership[]; readonly here: Partnership }) {
  const t = useWords();
  const dates = useDates();
  const { change } = useAddress();
  if (all.length < 2) return null;
  return (
    <ToggleGroup
      label={t('common.country')}
      size="sm"
      value={here.code}
      onChange={(code) => {
        change({ in: code });
      }}
      options={all.map(({ code, country }) => ({ value: code, label: dates.country(country) }))}
    />
  );
}
