import { type ReactElement, useState } from 'react';
import { AddPersonDocument, FindOrganisationsDocument, type Language } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { send } from '../../../lib/graphql';
import { LANGUAGES } from '../../../lib/language';
import { useCommand } from '../../../lib/query';
import { Button, ComboBox, Dialog, Form, FormActions, LinkButton, Select, Stack, TextField } from '../../../ui';
import { useWords } from '../words';
import { InvitationLink } from './invitation-link';

interface AddPersonProps {
  readonly trigger: ReactElement;
  /** The organisation, where it is known already. */
  readonly organisation?: { readonly id: string; readonly name: string };
}

/** Enters somebody and shows the way in, once. */
export function AddPerson({ trigger, organisation }: AddPersonProps) {
  const t = useWords();
  return (
    <Dialog title={t('secretariat.directory.add-person')} trigger={trigger}>
      <Entry {...(organisation && { organisation })} />
    </Dialog>
  );
}

function Entry({ organisation }: Pick<AddPersonProps, 'organisation'>) {
  const t = useWords();
  const { run } = useCommand(AddPersonDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [phone, setPhone] = useState('');
  const [language, setLanguage] = useState<Language>('en');
  const [home, setHome] = useState(organisation);
  const organisationId = home?.id ?? null;
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [invited, setInvited] = useState<{ readonly id: string; readonly name: string; readonly secret: string }>();
  const save = async (): Promise<void> => {
    const wrong = {
      ...(name.trim() === '' && { name: t('secretariat.directory.name-missing') }),
      ...(!email.includes('@') && { email: t('secretariat.directory.email-missing') }),
      ...(organisationId === null && { organisationId: t('secretariat.directory.organisation-missing') }),
    };
    setErrors(wrong);
    if (organisationId === null || Object.keys(wrong).length > 0) return;
    await attempt(async () => {
      const { addPerson } = await run({
        input: {
          name: name.trim(),
          email: email.trim(),
          phone: phone.trim() === '' ? null : phone.trim(),
          language,
          organisationId,
        },
      });
      if (addPerson.__typename === 'PersonInvited')
        setInvited({ ...addPerson.person, secret: addPerson.invitationSecret });
      return addPerson;
    });
  };
  if (invited)
    return (
      <Stack gap={4}>
        <InvitationLink name={invited.name} secret={invited.secret} />
        <div>
          <LinkButton href={`/people/${invited.id}`} variant="primary">
            {t('secretariat.directory.give-roles')}
          </LinkButton>
        </div>
      </Stack>
    );
  return (
    <Form
      label={t('secretariat.directory.add-person')}
      errors={errors}
      formError={problem}
      fieldLabels={{ name: t('common.name'), email: t('common.email'), organisationId: t('common.organisation') }}
      onSubmit={() => {
        void save();
      }}
    >
      <TextField label={t('common.name')} name="name" maxLength={200} isRequired value={name} onChange={setName} />
      <TextField label={t('common.email')} name="email" type="email" isRequired value={email} onChange={setEmail} />
      <TextField label={t('common.phone')} name="phone" type="tel" value={phone} onChange={setPhone} />
      <ComboBox
        label={t('common.organisation')}
        name="organisationId"
        isRequired
        value={organisationId}
        valueLabel={home?.name ?? ''}
        onChange={(id, option) => {
          setHome(id === null ? undefined : { id, name: option?.label ?? '' });
        }}
        load={async (search, signal) => {
          const found = await send(
            FindOrganisationsDocument,
            { search: search === '' ? null : search, kind: null, first: 20 },
            signal,
          );
          return found.organisations.edges.map(({ node }) => ({
            value: node.id,
            label: node.name,
            description: t(`organisation-kind.${node.kind}`),
          }));
        }}
      />
      <Select
        label={t('secretariat.directory.language')}
        name="language"
        options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
        value={language}
        onChange={(value) => {
          if (value !== null) setLanguage(value);
        }}
      />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('secretariat.directory.invite')}
        </Button>
      </FormActions>
    </Form>
  );
}
