import { useState } from 'react';
import { type AnswerChannel, AnswerFormsDocument, NetworkEnterAnswerDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAnswer, useCommand } from '../../../lib/query';
import { isRefusal } from '../../../lib/refusal';
import { useMe } from '../../../lib/session/session';
import { AnswerForm } from '../../../parts/answer/answer-form';
import { Drawer, FieldGroup, RadioGroup, Select, Stack, TextField, toast } from '../../../ui';
import { useWords } from '../words';
import type { NetworkInvitation } from './assignment';

const SOMEBODY_ELSE = 'somebody-else';

interface PhoneAnswerProps {
  readonly invitation: NetworkInvitation;
  readonly onClose: () => void;
}

/** What a site said by telephone or mail, entered in its stead and marked so. */
export function PhoneAnswer({ invitation, onClose }: PhoneAnswerProps) {
  const t = useWords();
  const me = useMe();
  const { run } = useCommand(NetworkEnterAnswerDocument);
  const forms = useAnswer(AnswerFormsDocument, {}, { freshFor: 600_000 });
  const [channel, setChannel] = useState<Extract<AnswerChannel, 'PHONE' | 'MAIL'>>('PHONE');
  const people = invitation.site?.investigators ?? [];
  const [who, setWho] = useState<string | null>(people[0]?.personId ?? SOMEBODY_ELSE);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  return (
    <Drawer
      title={t('network.enter-answer')}
      size="md"
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Answered asked={forms}>
        {({ siteInterest, earlyFeedback, declineReasons }) => {
          const form = invitation.product === 'COUNTRY_QUESTION' ? earlyFeedback : siteInterest;
          if (!form) return null;
          return (
            <AnswerForm
              draftKey={`answer-for:${me.person.id}:${invitation.id}`}
              product={invitation.product}
              form={form}
              declineReasons={declineReasons}
              proposed={[]}
              sendLabel={t('network.enter')}
              before={
                <FieldGroup legend={t('network.enter-who', { site: invitation.site?.name ?? '' })}>
                  <Stack gap={3}>
                    <Select
                      label={t('network.said-by')}
                      name="answeredBy"
                      options={[
                        ...people.map(({ personId, person }) => ({
                          value: personId,
                          label: person?.name ?? t('common.unknown'),
                        })),
                        { value: SOMEBODY_ELSE, label: t('network.somebody-else') },
                      ]}
                      value={who}
                      onChange={setWho}
                    />
                    {who === SOMEBODY_ELSE && (
                      <>
                        <TextField label={t('common.name')} isRequired value={name} onChange={setName} />
                        <TextField
                          label={t('common.email')}
                          type="email"
                          isRequired
                          value={email}
                          onChange={setEmail}
                        />
                      </>
                    )}
                    <RadioGroup
                      label={t('network.came-by')}
                      isInline
                      options={[
                        { value: 'PHONE', label: t('answer-channel.PHONE') },
                        { value: 'MAIL', label: t('answer-channel.MAIL') },
                      ]}
                      value={channel}
                      onChange={setChannel}
                    />
                  </Stack>
                </FieldGroup>
              }
              send={async (input) => {
                const { answerInvitation: answer } = await run({
                  input: {
                    ...input,
                    channel,
                    invitationId: invitation.id,
                    answeredBy:
                      who === SOMEBODY_ELSE
                        ? { contact: { name: name.trim(), email: email.trim() } }
                        : { personId: who },
                  },
                });
                if (isRefusal(answer)) return answer;
                toast({ tone: 'ok', title: t('network.entered') });
                onClose();
                return undefined;
              }}
            />
          );
        }}
      </Answered>
    </Drawer>
  );
}
