import type { AnswerChannel, AnsweredByInput, SiteInvitationOfFragment } from '../../../../graphql/graphql';
import { Select, TextField } from '../../../../ui';
import { useWords } from '../../words';

/** Who said it, and how it came; kept with the answer beside who entered it. */
export interface Said {
  readonly channel: AnswerChannel;
  /** A person's id, or `OTHER`. */
  readonly personId: string | null;
  readonly name: string;
  readonly email: string;
}

export const NOBODY_YET: Said = { channel: 'PHONE', personId: null, name: '', email: '' };
const OTHER = 'OTHER';

/** The people of a site, those who were asked first. */
export function peopleOf({ recipients, site }: Pick<SiteInvitationOfFragment, 'recipients' | 'site'>) {
  const people = [
    ...recipients.map(({ person }) => person),
    ...(site?.investigators ?? []).map(({ person }) => person),
  ];
  return [...new Map(people.flatMap((person) => (person ? [[person.id, person] as const] : []))).values()];
}

/** Null while it is not yet said who. */
export function answeredBy({ personId, name, email }: Said): AnsweredByInput | null {
  if (personId === null) return null;
  if (personId !== OTHER) return { personId };
  return name.trim() === '' || email.trim() === '' ? null : { contact: { name: name.trim(), email: email.trim() } };
}

interface WhoSaidProps {
  readonly invitation: SiteInvitationOfFragment;
  readonly said: Said;
  readonly onChange: (said: Said) => void;
}

export function WhoSaid({ invitation, said, onChange }: WhoSaidProps) {
  const t = useWords();
  return (
    <>
      <Select
        label={t('coordination.entry.who')}
        width="full"
        isRequired
        value={said.personId}
        options={[
          ...peopleOf(invitation).map(({ id, name }) => ({ value: id, label: name })),
          { value: OTHER, label: t('coordination.entry.somebody') },
        ]}
        onChange={(personId) => {
          onChange({ ...said, personId });
        }}
      />
      <Select<AnswerChannel>
        label={t('coordination.entry.channel')}
        width="full"
        value={said.channel}
        options={(['PHONE', 'MAIL'] as const).map((channel) => ({
          value: channel,
          label: t(`answer-channel.${channel}`),
        }))}
        onChange={(channel) => {
          if (channel !== null) onChange({ ...said, channel });
        }}
      />
      {said.personId === OTHER && (
        <>
          <TextField
            label={t('common.name')}
            value={said.name}
            onChange={(name) => {
              onChange({ ...said, name });
            }}
            isRequired
            width="full"
          />
          <TextField
            label={t('common.email')}
            type="email"
            value={said.email}
            onChange={(email) => {
              onChange({ ...said, email });
            }}
            isRequired
            width="full"
          />
        </>
      )}
    </>
  );
}
