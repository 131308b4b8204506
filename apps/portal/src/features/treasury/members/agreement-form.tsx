import { Plus, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { RecordMembershipAgreementDocument, type SignatorySide } from '../../../graphql/graphql';
import { useAttempt } from '../../../lib/attempt';
import { dateIn } from '../../../lib/dates';
import { useDraft } from '../../../lib/draft';
import { useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import type { Here } from '../../../parts/partnership/in-partnership';
import {
  Button,
  DatePicker,
  FieldGroup,
  Form,
  FormActions,
  IconButton,
  Select,
  TextArea,
  TextField,
} from '../../../ui';
import { useWords } from '../words';

interface Signature {
  readonly side: SignatorySide;
  readonly name: string;
  readonly title: string;
  readonly signedOn: string | null;
}

interface Terms {
  readonly mandate: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly signatories: readonly Signature[];
}

function missingIn(signature: Signature): readonly ('name' | 'title' | 'signedOn')[] {
  return (['name', 'title', 'signedOn'] as const).filter((part) => (signature[part] ?? '').trim() === '');
}

interface AgreementFormProps {
  readonly here: Here;
  readonly membershipId: string;
  readonly onDone: () => void;
}

/** Records what both sides have signed; it is never changed afterwards. */
export function AgreementForm({ here, membershipId, onDone }: AgreementFormProps) {
  const t = useWords();
  const { now } = useNow();
  const { run } = useCommand(RecordMembershipAgreementDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const today = dateIn(now, here.timeZone);
  const initial = useMemo((): Terms => {
    const signature = (side: SignatorySide): Signature => ({ side, name: '', title: '', signedOn: today });
    return {
      mandate: '',
      validFrom: today,
      validTo: null,
      signatories: [signature('MEMBER'), signature('PARTNERSHIP')],
    };
  }, [today]);
  const { value: terms, write, forget } = useDraft<Terms>(`membership-agreement:${membershipId}`, initial);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const sign = (index: number, part: Partial<Signature>): void => {
    write({ ...terms, signatories: terms.signatories.map((one, n) => (n === index ? { ...one, ...part } : one)) });
  };
  const save = async (): Promise<void> => {
    const { validFrom } = terms;
    const signatories = terms.signatories.flatMap(({ side, name, title, signedOn }) =>
      signedOn === null ? [] : [{ side, name: name.trim(), title: title.trim(), signedOn }],
    );
    const wrong: Record<string, string> = {
      ...(terms.mandate.trim() === '' && { mandate: t('treasury.agreement.mandate-missing') }),
      ...(validFrom === null && { validFrom: t('treasury.members.day-missing') }),
      ...Object.fromEntries(
        terms.signatories.flatMap((one, index) =>
          missingIn(one).map((part): [string, string] => [
            `signatories.${index}.${part}`,
            t(`treasury.agreement.missing.${part}`),
          ]),
        ),
      ),
    };
    setErrors(wrong);
    if (validFrom === null || Object.keys(wrong).length > 0) return;
    const input = { mandate: terms.mandate.trim(), validFrom, validTo: terms.validTo, signatories };
    const isDone = await attempt(
      async () => (await run({ membershipId, input })).recordMembershipAgreement,
      t('treasury.agreement.done'),
    );
    if (!isDone) return;
    forget();
    onDone();
  };
  return (
    <Form
      label={t('action.membership:record-agreement')}
      errors={errors}
      formError={problem}
      onSubmit={() => {
        void save();
      }}
    >
      <TextArea
        label={t('treasury.agreement.mandate')}
        description={t('treasury.agreement.mandate-text')}
        name="mandate"
        isRequired
        maxLength={4000}
        value={terms.mandate}
        onChange={(mandate) => {
          write({ ...terms, mandate });
        }}
      />
      <FieldGroup legend={t('treasury.agreement.validity')} isInline>
        <DatePicker
          label={t('common.from')}
          name="validFrom"
          isRequired
          value={terms.validFrom}
          onChange={(validFrom) => {
            write({ ...terms, validFrom });
          }}
        />
        <DatePicker
          label={t('common.to')}
          name="validTo"
          description={t('treasury.agreement.open-end')}
          value={terms.validTo}
          onChange={(validTo) => {
            write({ ...terms, validTo });
          }}
        />
      </FieldGroup>
      {terms.signatories.map(({ side, name, title, signedOn }, index) => (
        <FieldGroup key={index} legend={t('treasury.agreement.signatory', { n: index + 1 })} isInline>
          <Select
            label={t('treasury.agreement.side')}
            width="medium"
            options={(['MEMBER', 'PARTNERSHIP'] as const).map((value) => ({
              value,
              label: t(`signatory-side.${value}`),
            }))}
            value={side}
            onChange={(value) => {
              if (value !== null) sign(index, { side: value });
            }}
          />
          <TextField
            label={t('common.name')}
            name={`signatories.${index}.name`}
            isRequired
            maxLength={200}
            width="medium"
            value={name}
            onChange={(value) => {
              sign(index, { name: value });
            }}
          />
          <TextField
            label={t('treasury.agreement.title')}
            name={`signatories.${index}.title`}
            isRequired
            maxLength={200}
            width="medium"
            value={title}
            onChange={(value) => {
              sign(index, { title: value });
            }}
          />
          <DatePicker
            label={t('treasury.agreement.signed-on')}
            name={`signatories.${index}.signedOn`}
            isRequired
            value={signedOn}
            onChange={(value) => {
              sign(index, { signedOn: value });
            }}
          />
          {terms.signatories.length > 1 && (
            <IconButton
              icon={X}
              label={t('treasury.agreement.remove-signatory', { n: index + 1 })}
              onPress={() => {
                write({ ...terms, signatories: terms.signatories.filter((_, n) => n !== index) });
              }}
            />
          )}
        </FieldGroup>
      ))}
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('action.membership:record-agreement')}
        </Button>
        <Button
          icon={Plus}
          onPress={() => {
            write({
              ...terms,
              signatories: [...terms.signatories, { side: 'MEMBER', name: '', title: '', signedOn: today }],
            });
          }}
        >
          {t('treasury.agreement.add-signatory')}
        </Button>
      </FormActions>
    </Form>
  );
}
