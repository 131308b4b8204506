import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { GrantRoleDocument, type PersonPageQuery, PlacesOfDocument } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { send } from '../../../lib/graphql';
import { answerKey, useCommand } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { Button, Card, ComboBox, FieldGroup, Form, FormActions, Select, Stack } from '../../../ui';
import { everyPage } from '../../../lib/every-page';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';
import { GRANTABLE, offeredTo } from './roles';

type Person = PersonPageQuery['person'];

/** Gives a role in the own partnership, its networks and sites. */
export function GrantRole({ person }: { readonly person: Person }) {
  return <InPartnership>{(here) => <Granting key={here.id} here={here} person={person} />}</InPartnership>;
}

function Granting({ here, person }: { readonly here: Here; readonly person: Person }) {
  const t = useWords();
  const { holds } = useSession();
  const { run } = useCommand(GrantRoleDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const offered = offeredTo(holds('INSTALLATION_ADMIN'));
  const [chosen, setChosen] = useState<string | null>(null);
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const grant = GRANTABLE.find(({ role }) => role === chosen);
  const needsPlace = grant?.scope === 'NETWORK' || grant?.scope === 'SITE';
  const places = usePlaces(here.id, needsPlace);
  const options = grant?.scope === 'NETWORK' ? places.data?.networks : places.data?.sites;
  const give = async (): Promise<void> => {
    const wrong = {
      ...(!grant && { role: t('secretariat.directory.role-missing') }),
      ...(needsPlace && placeId === null && { scopeId: t('secretariat.directory.place-missing') }),
    };
    setErrors(wrong);
    if (!grant || Object.keys(wrong).length > 0) return;
    const { role, scope } = grant;
    const scopeId = {
      INSTALLATION: null,
      PARTNERSHIP: here.id,
      ORGANISATION: person.organisationId,
      NETWORK: placeId,
      SITE: placeId,
    }[scope];
    const isDone = await attempt(
      async () =>
        (
          await run({
            input: { personId: person.id, role, scope, scopeId, partnershipId: needsPlace ? here.id : null },
          })
        ).grantRole,
      t('secretariat.directory.granted'),
    );
    if (isDone) {
      setChosen(null);
      setPlaceId(null);
    }
  };
  return (
    <Card title={t('secretariat.directory.grant')}>
      <Stack gap={3}>
        {here.switcher}
        <Form
          label={t('secretariat.directory.grant')}
          errors={errors}
          formError={problem}
          fieldLabels={{ role: t('secretariat.directory.role'), scopeId: t('secretariat.directory.place') }}
          onSubmit={() => {
            void give();
          }}
        >
          <FieldGroup legend={t('secretariat.directory.role-and-place')} isInline>
            <Select
              label={t('secretariat.directory.role')}
              name="role"
              isRequired
              options={offered.map(({ role }) => ({ value: role, label: t(`role.${role}`) }))}
              value={grant?.role ?? null}
              onChange={(role) => {
                setChosen(role);
                setPlaceId(null);
              }}
            />
            {needsPlace && (
              <ComboBox
                key={grant.scope}
                label={t(`role-scope.${grant.scope}`)}
                name="scopeId"
                isRequired
                options={options ?? []}
                value={placeId}
                onChange={setPlaceId}
              />
            )}
          </FieldGroup>
          <FormActions>
            <Button type="submit" variant="primary" isPending={isRunning}>
              {t('secretariat.directory.grant')}
            </Button>
          </FormActions>
        </Form>
      </Stack>
    </Card>
  );
}

/** Every network and site of a partnership, for choosing. */
function usePlaces(partnershipId: string, when: boolean) {
  return useQuery({
    queryKey: answerKey(PlacesOfDocument, { partnershipId }),
    enabled: when,
    staleTime: 600_000,
    queryFn: async ({ signal }) => {
      let networks: { value: string; label: string }[] = [];
      const sites = await everyPage(async (after) => {
        const page = await send(PlacesOfDocument, { partnershipId, first: 100, after }, signal);
        networks = page.networks.edges.map(({ node }) => ({ value: node.id, label: node.name }));
        return page.sites;
      });
      return {
        networks,
        sites: sites.map(({ node }) => ({ value: node.id, label: node.name, description: node.hospital })),
      };
    },
  });
}
