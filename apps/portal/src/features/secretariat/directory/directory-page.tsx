import { Building2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import {
  FindOrganisationsDocument,
  FindPeopleDocument,
  type FindPeopleQuery,
  type OrganisationLineFragment,
  type Role,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import {
  Badge,
  Button,
  EmptyState,
  Inline,
  PageHeader,
  SearchField,
  Stack,
  Table,
  ToggleGroup,
  Toolbar,
} from '../../../ui';
import { oneOf, useAddress } from '../../../lib/address';
import { useWords } from '../words';
import { AddPerson } from './add-person';
import { RegisterOrganisation } from './register-organisation';

const SHOWN = ['people', 'organisations'] as const;
const PAGE = 50;
export const STAFF: readonly Role[] = ['NATIONAL_COORDINATOR', 'SECRETARIAT', 'INSTALLATION_ADMIN'];

type Person = FindPeopleQuery['people']['edges'][number]['node'];

/** Organisations and people: who there is, who holds what, and the way in for somebody new. */
export function DirectoryPage() {
  const t = useWords();
  const { holds } = useSession();
  const { address, change } = useAddress();
  const shown = oneOf(SHOWN, address['show']) ?? 'people';
  const [words, setWords] = useState(address['q'] ?? '');
  const search = (q: string): void => {
    setWords(q);
    change({ q: q.trim(), after: undefined });
  };
  const canAdd = holds(STAFF);
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.directory')}
        lead={t('secretariat.directory.lead')}
        {...(canAdd && {
          actions: (
            <Inline gap={2}>
              <RegisterOrganisation trigger={<Button icon={Building2}>{t('secretariat.directory.register')}</Button>} />
              <AddPerson
                trigger={
                  <Button variant="primary" icon={UserPlus}>
                    {t('secretariat.directory.add-person')}
                  </Button>
                }
              />
            </Inline>
          ),
        })}
      />
      <Toolbar
        label={t('common.filter')}
        end={<SearchField label={t(`secretariat.directory.search.${shown}`)} value={words} onChange={search} />}
      >
        <ToggleGroup
          label={t('secretariat.directory.show')}
          value={shown}
          onChange={(show) => {
            change({ show, after: undefined });
          }}
          options={SHOWN.map((value) => ({ value, label: t(`secretariat.directory.${value}`) }))}
        />
      </Toolbar>
      {shown === 'people' ? <People /> : <Organisations />}
    </Stack>
  );
}

function People() {
  const t = useWords();
  const { address } = useAddress();
  const asked = useAnswer(
    FindPeopleDocument,
    { search: address['q'] ?? null, organisationId: null, first: PAGE, after: address['after'] ?? null },
    { keep: true },
  );
  return (
    <Answered asked={asked} look="table">
      {({ people: { edges, pageInfo } }) => (
        <Stack gap={4}>
          <Table<Person>
            label={t('secretariat.directory.people')}
            rows={edges.map(({ node }) => node)}
            rowId={({ id }) => id}
            rowLabel={({ name }) => name}
            rowHref={({ id }) => `/people/${id}`}
            empty={<EmptyState size="sm" title={t('common.nothing-found')} />}
            columns={[
              {
                id: 'name',
                header: t('common.name'),
                isRowHeader: true,
                priority: 1,
                cell: ({ name }) => name,
              },
              {
                id: 'organisation',
                header: t('common.organisation'),
                priority: 2,
                cell: ({ organisation }) => organisation?.name ?? '–',
              },
              { id: 'email', header: t('common.email'), priority: 2, cell: ({ email }) => email },
              {
                id: 'roles',
                header: t('secretariat.directory.roles'),
                priority: 2,
                cell: ({ disabledAt, grants }) => <Roles isDisabled={disabledAt !== null} grants={grants} />,
              },
            ]}
          />
          <Pages {...pageInfo} />
        </Stack>
      )}
    </Answered>
  );
}

interface RolesProps {
  readonly isDisabled: boolean;
  readonly grants: readonly { readonly role: Role; readonly revokedAt: string | null }[];
}

/** The roles somebody holds now, each once. */
export function Roles({ isDisabled, grants }: RolesProps) {
  const t = useWords();
  const roles = [...new Set(grants.filter(({ revokedAt }) => revokedAt === null).map(({ role }) => role))];
  return (
    <Inline gap={1}>
      {isDisabled && <Badge tone="late">{t('secretariat.directory.disabled')}</Badge>}
      {roles.map((role) => (
        <Badge key={role}>{t(`role.${role}`)}</Badge>
      ))}
    </Inline>
  );
}

function Organisations() {
  const t = useWords();
  const dates = useDates();
  const { address } = useAddress();
  const asked = useAnswer(
    FindOrganisationsDocument,
    { search: address['q'] ?? null, kind: null, first: PAGE, after: address['after'] ?? null },
    { keep: true },
  );
  return (
    <Answered asked={asked} look="table">
      {({ organisations: { edges, pageInfo } }) => (
        <Stack gap={4}>
          <Table<OrganisationLineFragment>
            label={t('secretariat.directory.organisations')}
            rows={edges.map(({ node }) => node)}
            rowId={({ id }) => id}
            rowLabel={({ name }) => name}
            rowHref={({ id }) => `/organisations/${id}`}
            empty={<EmptyState size="sm" title={t('common.nothing-found')} />}
            columns={[
              { id: 'name', header: t('common.name'), isRowHeader: true, priority: 1, cell: ({ name }) => name },
              {
                id: 'kind',
                header: t('secretariat.directory.kind'),
                priority: 2,
                cell: ({ kind }) => t(`organisation-kind.${kind}`),
              },
              {
                id: 'country',
                header: t('common.country'),
                priority: 2,
                cell: ({ country }) => dates.country(country),
              },
              {
                id: 'number',
                header: t('secretariat.directory.number'),
                priority: 2,
                cell: ({ organisationNumber }) => organisationNumber ?? '–',
              },
            ]}
          />
          <Pages {...pageInfo} />
        </Stack>
      )}
    </Answered>
  );
}

function Pages({ endCursor, hasNextPage }: { readonly endCursor: string | null; readonly hasNextPage: boolean }) {
  const t = useWords();
  const { address, change } = useAddress();
  return (
    <Inline gap={2}>
      {address['after'] !== undefined && (
        <Button
          onPress={() => {
            change({ after: undefined });
          }}
        >
          {t('secretariat.directory.first')}
        </Button>
      )}
      {hasNextPage && (
        <Button
          onPress={() => {
            change({ after: endCursor ?? undefined });
          }}
        >
          {t('secretariat.directory.next')}
        </Button>
      )}
    </Inline>
  );
}
