import { Check, Minus } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  CheckboxGroup as AriaCheckboxGroup,
  RadioButton,
  RadioField,
  RadioGroup as AriaRadioGroup,
  SwitchButton,
  SwitchField,
} from 'react-aria-components';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import { ariaFieldProps, FieldDescription, FieldError, fieldFrame, FieldHead, SourceChip } from './field';
import type { FieldProps } from './field';
import styles from './choices.module.css';
import fieldStyles from './field.module.css';

export interface Choice<Value extends string = string> {
  value: Value;
  label: ReactNode;
  description?: ReactNode;
  isDisabled?: boolean;
  /** In `ChoiceCards`. */
  icon?: LucideIcon;
  /** In `ChoiceCards`, at the end: a badge or a price. */
  meta?: ReactNode;
}

function CheckSign({ isIndeterminate }: { isIndeterminate?: boolean }) {
  return (
    <span className={styles.box} aria-hidden>
      <Icon icon={isIndeterminate ? Minus : Check} size={14} />
    </span>
  );
}

function ChoiceWords({ choice }: { choice: Pick<Choice, 'label' | 'description'> }) {
  return (
    <span className={styles.words}>
      <span className={styles.label}>{choice.label}</span>
      {choice.description !== undefined && <span className={styles.description}>{choice.description}</span>}
    </span>
  );
}

export interface CheckboxProps extends FieldProps {
  isSelected?: boolean;
  defaultSelected?: boolean;
  isIndeterminate?: boolean;
  onChange?: (isSelected: boolean) => void;
}

/** Yes or not. */
export function Checkbox(props: CheckboxProps) {
  const words = useUiWords();
  return (
    <CheckboxField
      {...ariaFieldProps(props)}
      {...fieldFrame(props)}
      isIndeterminate={props.isIndeterminate ?? false}
      {...(props.isSelected !== undefined && { isSelected: props.isSelected })}
      {...(props.defaultSelected !== undefined && { defaultSelected: props.defaultSelected })}
      {...(props.onChange !== undefined && { onChange: props.onChange })}
    >
      <CheckboxButton className={styles.choice ?? ''}>
        {({ isIndeterminate }) => (
          <>
            <CheckSign isIndeterminate={isIndeterminate} />
            <span className={styles.label}>
              {props.label}
              {props.isRequired && <span className={fieldStyles.required}> ({words.required})</span>}
            </span>
          </>
        )}
      </CheckboxButton>
      {props.description !== undefined && (
        <div className={styles.indented}>
          <FieldDescription>{props.description}</FieldDescription>
        </div>
      )}
      {props.source !== undefined && <SourceChip source={props.source} />}
      <FieldError>{props.error}</FieldError>
    </CheckboxField>
  );
}

export interface CheckboxGroupProps<Value extends string> extends FieldProps {
  options: readonly Choice<Value>[];
  value?: readonly Value[];
  defaultValue?: readonly Value[];
  onChange?: (value: Value[]) => void;
  /** Beside each other where there is room. */
  isInline?: boolean;
}

/** Several of a few, all in sight. */
export function CheckboxGroup<Value extends string>(props: CheckboxGroupProps<Value>) {
  const { options, onChange } = props;
  return (
    <AriaCheckboxGroup
      {...ariaFieldProps(props)}
      {...fieldFrame(props)}
      {...(props.value !== undefined && { value: [...props.value] })}
      {...(props.defaultValue !== undefined && { defaultValue: [...props.defaultValue] })}
      {...(onChange !== undefined && {
        onChange: (chosen: string[]) => {
          onChange(options.filter((option) => chosen.includes(option.value)).map((option) => option.value));
        },
      })}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <div className={styles.choices} data-inline={props.isInline || undefined}>
        {options.map((option) => (
          <CheckboxField key={option.value} value={option.value} isDisabled={option.isDisabled ?? false}>
            <CheckboxButton className={styles.choice ?? ''}>
              <CheckSign />
              <ChoiceWords choice={option} />
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
      <FieldError>{props.error}</FieldError>
    </AriaCheckboxGroup>
  );
}

export interface RadioGroupProps<Value extends string> extends FieldProps {
  options: readonly Choice<Value>[];
  value?: Value | null;
  defaultValue?: Value;
  onChange?: (value: Value) => void;
  isInline?: boolean;
}

function AnyRadioGroup<Value extends string>(props: RadioGroupProps<Value> & { look: 'list' | 'cards' }) {
  const { options, onChange, look } = props;
  return (
    <AriaRadioGroup
      {...ariaFieldProps(props)}
      {...fieldFrame(props)}
      {...(props.value !== undefined && { value: props.value })}
      {...(props.defaultValue !== undefined && { defaultValue: props.defaultValue })}
      {...(onChange !== undefined && {
        onChange: (chosen: string) => {
          const option = options.find((one) => one.value === chosen);
          if (option !== undefined) onChange(option.value);
        },
      })}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <div className={look === 'cards' ? styles.cards : styles.choices} data-inline={props.isInline || undefined}>
        {options.map((option) => (
          <RadioField key={option.value} value={option.value} isDisabled={option.isDisabled ?? false}>
            <RadioButton className={(look === 'cards' ? styles.card : styles.choice) ?? ''}>
              <span className={styles.circle} aria-hidden />
              {look === 'cards' && option.icon !== undefined && (
                <Icon icon={option.icon} size={24} className={styles.cardIcon ?? ''} />
              )}
              <ChoiceWords choice={option} />
              {look === 'cards' && option.meta !== undefined && <span className={styles.meta}>{option.meta}</span>}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      <FieldError>{props.error}</FieldError>
    </AriaRadioGroup>
  );
}

/** One of a few, all in sight. */
export function RadioGroup<Value extends string>(props: RadioGroupProps<Value>) {
  return <AnyRadioGroup {...props} look="list" />;
}

/** One of a few, as large cards; for the choices that matter, and for thumbs. */
export function ChoiceCards<Value extends string>(props: RadioGroupProps<Value>) {
  return <AnyRadioGroup {...props} look="cards" />;
}

export interface SwitchProps {
  label: ReactNode;
  description?: ReactNode;
  isSelected?: boolean;
  defaultSelected?: boolean;
  onChange?: (isSelected: boolean) => void;
  isDisabled?: boolean;
  name?: string;
}

/** On or off, at once; in a form that is sent use `Checkbox`. */
export function Switch({ label, description, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} {...(rest.name !== undefined && { 'data-field': rest.name })}>
      <SwitchButton className={styles.choice ?? ''}>
        <span className={styles.switch} aria-hidden />
        <span className={styles.label}>{label}</span>
      </SwitchButton>
      {description !== undefined && (
        <div className={styles.indented} data-switch>
          <FieldDescription>{description}</FieldDescription>
        </div>
      )}
    </SwitchField>
  );
}
