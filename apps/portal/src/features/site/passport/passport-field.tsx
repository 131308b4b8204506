import { useState } from 'react';
import type { SiteShownQuery } from '../../../graphql/graphql';
import { useDates } from '../../../lib/dates';
import { Button, DateField, Inline, NumberField, RadioGroup, Stack, TextField } from '../../../ui';
import { useWords } from '../words';

type Question = SiteShownQuery['passportQuestions'][number];

/** The passport's questions and values in the language that is shown. */
export function usePassportWords() {
  const t = useWords();
  const dates = useDates();
  const ask = ({ key, asks }: Question): string => t.maybe(`site.question.${key}`) ?? asks;
  const valueIn = ({ kind }: Question, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
    if (typeof value === 'number') return dates.number(value);
    return kind === 'DATE' && typeof value === 'string' ? dates.date(value) : String(value);
  };
  return { ask, valueIn };
}

interface PassportFieldProps {
  readonly question: Question;
  readonly value: unknown;
  readonly onSave: (value: string | number | boolean) => Promise<void>;
  readonly onCancel: () => void;
}

/** One standing answer, edited in its place. */
export function PassportField({ question, value, onSave, onCancel }: PassportFieldProps) {
  const t = useWords();
  const { ask } = usePassportWords();
  const [next, setNext] = useState(value);
  const label = ask(question);
  return (
    <Stack gap={2}>
      {question.kind === 'YES_NO' ? (
        <RadioGroup
          label={label}
          isInline
          options={[
            { value: 'true', label: t('common.yes') },
            { value: 'false', label: t('common.no') },
          ]}
          value={typeof next === 'boolean' ? String(next) : null}
          onChange={(chosen) => {
            setNext(chosen === 'true');
          }}
        />
      ) : question.kind === 'NUMBER' ? (
        <NumberField
          label={label}
          width="short"
          min={0}
          value={typeof next === 'number' ? next : null}
          onChange={setNext}
        />
      ) : question.kind === 'DATE' ? (
        <DateField label={label} value={typeof next === 'string' ? next : null} onChange={setNext} />
      ) : (
        <TextField label={label} value={typeof next === 'string' ? next : ''} onChange={setNext} />
      )}
      <Inline gap={2}>
        <Button
          variant="primary"
          size="sm"
          isDisabled={next === undefined || next === null || next === ''}
          onPress={() => {
            if (typeof next === 'string' || typeof next === 'number' || typeof next === 'boolean') void onSave(next);
          }}
        >
          {t('common.save')}
        </Button>
        <Button size="sm" onPress={onCancel}>
          {t('common.cancel')}
        </Button>
      </Inline>
    </Stack>
  );
}
