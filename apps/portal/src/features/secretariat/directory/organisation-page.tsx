import { useParams } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { OrganisationPageDocument, type OrganisationPageQuery } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { Button, Card, DescriptionList, EmptyState, PageHeader, Section, Stack, Table } from '../../../ui';
import { useWords } from '../words';
import { AddPerson } from './add-person';
import { Agreements } from './agreements';
import { Roles, STAFF } from './directory-page';

type Member = OrganisationPageQuery['people']['edges'][number]['node'];

/** One organisation: what it is, its people, and the confidentiality agreements with it. */
export function OrganisationPage() {
  const t = useWords();
  const dates = useDates();
  const { organisationId = '' }: { readonly organisationId?: string } = useParams({ strict: false });
  const { holds } = useSession();
  const asked = useAnswer(OrganisationPageDocument, { id: organisationId, first: 100 });
  return (
    <Answered asked={asked}>
      {({ organisation, people }) => (
        <Stack gap={6}>
          <PageHeader
            title={organisation.name}
            breadcrumbs={[
              { label: t('nav.directory'), href: '/directory?show=organisations' },
              { label: organisation.name },
            ]}
            {...(holds(STAFF) && {
              actions: (
                <AddPerson
                  organisation={organisation}
                  trigger={
                    <Button variant="primary" icon={UserPlus}>
                      {t('secretariat.directory.add-person')}
                    </Button>
                  }
                />
              ),
            })}
          />
          <Card>
            <DescriptionList
              look="grid"
              items={[
                { term: t('secretariat.directory.kind'), value: t(`organisation-kind.${organisation.kind}`) },
                { term: t('common.country'), value: dates.country(organisation.country) },
                { term: t('secretariat.directory.number'), value: organisation.organisationNumber ?? '–' },
                {
                  term: t('secretariat.directory.since'),
                  value: dates.instant(
                    organisation.registeredAt,
                    Intl.DateTimeFormat().resolvedOptions().timeZone,
                    'day',
                  ),
                },
              ]}
            />
          </Card>
          <Section title={t('secretariat.directory.people')}>
            <Table<Member>
              label={t('secretariat.directory.people')}
              rows={people.edges.map(({ node }) => node)}
              rowId={({ id }) => id}
              rowLabel={({ name }) => name}
              rowHref={({ id }) => `/people/${id}`}
              empty={<EmptyState size="sm" title={t('secretariat.directory.nobody')} />}
              columns={[
                { id: 'name', header: t('common.name'), isRowHeader: true, priority: 1, cell: ({ name }) => name },
                { id: 'email', header: t('common.email'), priority: 2, cell: ({ email }) => email },
                {
                  id: 'roles',
                  header: t('secretariat.directory.roles'),
                  priority: 2,
                  cell: ({ disabledAt, grants }) => <Roles isDisabled={disabledAt !== null} grants={grants} />,
                },
              ]}
            />
          </Section>
          {holds(['NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR', 'SPONSOR', 'SPONSOR_ADMIN']) && (
            <Agreements organisation={organisation} />
          )}
        </Stack>
      )}
    </Answered>
  );
}
