import { useState } from 'react';
import { MyOrganisationDocument, type MyOrganisationQuery, PartnershipsDocument } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { useMe } from '../../lib/session/session';
import { Badge, DescriptionList, EmptyState, PageHeader, Stack, Table, Tabs } from '../../ui';
import { ApiTokens } from './api-tokens';
import { People } from './people';
import { useWords } from './words';

type Agreement = MyOrganisationQuery['confidentialityAgreements']['edges'][number]['node'];
type Tab = 'people' | 'tokens' | 'agreements';

/** The sponsor's own organisation: people, programs that act for it, and agreements. */
export function OrganisationPage() {
  const t = useWords();
  const dates = useDates();
  const me = useMe();
  const [tab, setTab] = useState<Tab>('people');
  const asked = useAnswer(MyOrganisationDocument, { organisationId: me.organisation.id, first: 100 });
  return (
    <Answered asked={asked}>
      {({ organisation, people, confidentialityAgreements }) => (
        <Stack gap={6}>
          <PageHeader title={organisation.name} eyebrow={t(`organisation-kind.${organisation.kind}`)} />
          <DescriptionList
            look="grid"
            items={[
              { term: t('common.country'), value: dates.country(organisation.country) },
              {
                term: t('sponsor.organisation.number'),
                value: organisation.organisationNumber ?? t('common.not-given'),
              },
            ]}
          />
          <Tabs<Tab>
            label={organisation.name}
            selected={tab}
            onSelect={setTab}
            tabs={[
              {
                id: 'people',
                label: t('sponsor.people'),
                count: people.edges.length,
                content: <People people={people.edges.map(({ node }) => node)} organisationId={organisation.id} />,
              },
              { id: 'tokens', label: t('sponsor.tokens'), content: <ApiTokens /> },
              {
                id: 'agreements',
                label: t('sponsor.agreements'),
                count: confidentialityAgreements.edges.length,
                content: <Agreements agreements={confidentialityAgreements.edges.map(({ node }) => node)} />,
              },
            ]}
          />
        </Stack>
      )}
    </Answered>
  );
}

function Agreements({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(PartnershipsDocument, {}, { freshFor: Infinity });
  const countryOf = (id: string): string => {
    const found = asked.data?.partnerships.edges.find(({ node }) => node.id === id);
    return found ? dates.country(found.node.country) : '–';
  };
  return (
    <Table<Agreement>
      label={t('sponsor.agreements')}
      rows={agreements}
      rowId={({ id }) => id}
      empty={
        <EmptyState size="sm" title={t('sponsor.agreements.none')}>
          {t('sponsor.agreements.none-text')}
        </EmptyState>
      }
      columns={[
        {
          id: 'country',
          header: t('common.country'),
          isRowHeader: true,
          priority: 1,
          cell: ({ partnershipId }) => countryOf(partnershipId),
        },
        {
          id: 'kind',
          header: t('sponsor.agreements.kind'),
          priority: 2,
          cell: ({ kind }) => t(`confidentiality-agreement-kind.${kind}`),
        },
        {
          id: 'parties',
          header: t('sponsor.agreements.parties'),
          priority: 2,
          cell: ({ parties }) => dates.list(parties),
        },
        {
          id: 'signed',
          header: t('sponsor.agreements.signed'),
          priority: 2,
          cell: ({ signedOn }) => dates.date(signedOn),
        },
        {
          id: 'until',
          header: t('sponsor.agreements.until'),
          priority: 2,
          cell: ({ validUntil, revokedAt }) =>
            revokedAt === null ? (
              validUntil === null ? (
                t('sponsor.agreements.no-end')
              ) : (
                dates.date(validUntil)
              )
            ) : (
              <Badge tone="late">{t('sponsor.revoked')}</Badge>
            ),
        },
      ]}
    />
  );
}
