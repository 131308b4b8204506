import { FieldGroup, NumberField, Stack, TextField } from '../../../ui';
import { minorOf } from '../money';
import { useWords } from '../words';
import { type AllocationDocument, inputNames, parameterNames, shownText, writtenValue } from './allocation-document';

interface DocumentFieldsProps {
  readonly document: AllocationDocument;
  readonly onChange: (document: AllocationDocument) => void;
}

/** The pool, the parameters of the model and what each recipient brings; rows of years with commas between. */
export function DocumentFields({ document, onChange }: DocumentFieldsProps) {
  const t = useWords();
  const inputs = inputNames(document);
  const { model, recipients } = document;
  return (
    <Stack gap={4}>
      <FieldGroup legend={t('treasury.allocations.model-of', { kind: shownText(model['kind']) })} isInline>
        <NumberField
          label={t('treasury.allocations.pool')}
          min={0}
          hasSteppers={false}
          format={{ maximumFractionDigits: 2 }}
          suffix={document.currency}
          value={document.pool / 100}
          onChange={(pool) => {
            onChange({ ...document, pool: minorOf(pool ?? 0) });
          }}
        />
        {parameterNames(document).map((name) => (
          <TextField
            key={name}
            label={name}
            width="medium"
            value={shownText(model[name])}
            onChange={(text) => {
              onChange({ ...document, model: { ...model, [name]: writtenValue(text, model[name]) } });
            }}
          />
        ))}
      </FieldGroup>
      {inputs.length > 0 && <p>{t('treasury.allocations.inputs-of')}</p>}
      {inputs.length > 0 &&
        recipients.map((recipient, index) => (
          <FieldGroup key={index} legend={shownText(recipient['code'])} isInline>
            {inputs.map((name) => (
              <TextField
                key={name}
                label={name}
                width="medium"
                value={shownText(recipient[name])}
                onChange={(text) => {
                  onChange({
                    ...document,
                    recipients: recipients.map((one) =>
                      one === recipient ? { ...one, [name]: writtenValue(text, one[name]) } : one,
                    ),
                  });
                }}
              />
            ))}
          </FieldGroup>
        ))}
    </Stack>
  );
}
