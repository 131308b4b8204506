import { Search, X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { HTMLInputAutoCompleteAttribute, ReactNode, Ref } from 'react';
import {
  Button,
  Group,
  Input,
  NumberField as AriaNumberField,
  SearchField as AriaSearchField,
  TextArea as AriaTextArea,
  TextField as AriaTextField,
} from 'react-aria-components';
import { Minus, Plus } from 'lucide-react';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import { ariaFieldProps, FieldDescription, FieldError, fieldFrame, FieldHead } from './field';
import type { FieldProps } from './field';
import styles from './field.module.css';

export interface TextFieldProps extends FieldProps {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'email' | 'tel' | 'url' | 'password';
  autoComplete?: HTMLInputAutoCompleteAttribute;
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search';
  placeholder?: string;
  maxLength?: number;
  autoFocus?: boolean;
  /** Inside the frame, before and after the input: a unit, a sign. */
  prefix?: ReactNode;
  suffix?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
}

const valueProps = <Value,>(props: { value?: Value; defaultValue?: Value; onChange?: (value: Value) => void }) => ({
  ...(props.value !== undefined && { value: props.value }),
  ...(props.defaultValue !== undefined && { defaultValue: props.defaultValue }),
  ...(props.onChange !== undefined && { onChange: props.onChange }),
});

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      {...fieldFrame(props)}
      {...valueProps(props)}
      type={props.type ?? 'text'}
      {...(props.onBlur !== undefined && { onBlur: props.onBlur })}
      {...(props.autoComplete !== undefined && { autoComplete: props.autoComplete })}
      {...(props.inputMode !== undefined && { inputMode: props.inputMode })}
      {...(props.maxLength !== undefined && { maxLength: props.maxLength })}
      autoFocus={props.autoFocus ?? false}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Group className={styles.control ?? ''}>
        {props.prefix !== undefined && <span className={styles.affix}>{props.prefix}</span>}
        <Input className={styles.input ?? ''} placeholder={props.placeholder} ref={props.inputRef} />
        {props.suffix !== undefined && <span className={styles.affix}>{props.suffix}</span>}
      </Group>
      <FieldError>{props.error}</FieldError>
    </AriaTextField>
  );
}

export interface TextAreaProps extends FieldProps {
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onBlur?: () => void;
  placeholder?: string;
  /** Lines at first; it grows with its text. */
  rows?: number;
  /** Shows how many characters are left; more may be typed, so that nothing is lost, and is said to be too much. */
  maxLength?: number;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text; grows with them. */
export function TextArea(props: TextAreaProps) {
  const words = useUiWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const fit = () => {
    const element = area.current;
    // Browsers that know `field-sizing: content` do it themselves.
    if (element === null || (typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content'))) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight + 2}px`;
  };
  useLayoutEffect(fit, [props.value]);
  const length = props.value?.length ?? 0;
  const left = props.maxLength === undefined ? undefined : props.maxLength - length;
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      {...fieldFrame(props)}
      {...valueProps(props)}
      {...(props.onBlur !== undefined && { onBlur: props.onBlur })}
      autoFocus={props.autoFocus ?? false}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <AriaTextArea
        className={styles.area ?? ''}
        rows={props.rows ?? 3}
        placeholder={props.placeholder}
        onInput={fit}
        ref={(element) => {
          area.current = element;
          if (typeof props.inputRef === 'function') props.inputRef(element);
          else if (props.inputRef) props.inputRef.current = element;
        }}
      />
      {left !== undefined && props.value !== undefined && (
        <span className={styles.counter} data-over={left < 0 || undefined} aria-live={left <= 20 ? 'polite' : 'off'}>
          {left < 0 ? words.charactersOver(-left) : words.charactersLeft(left)}
        </span>
      )}
      <FieldError>{props.error}</FieldError>
    </AriaTextField>
  );
}

export interface NumberFieldProps extends FieldProps {
  /** null when empty. */
  value?: number | null;
  defaultValue?: number;
  onChange?: (value: number | null) => void;
  onBlur?: () => void;
  min?: number;
  max?: number;
  step?: number;
  /** Such as `{ style: 'currency', currency: 'SEK' }`. */
  format?: Intl.NumberFormatOptions;
  /** Without the − and + buttons. */
  hasSteppers?: boolean;
  suffix?: ReactNode;
}

/** A number, written and read as the reader's language does. */
export function NumberField(props: NumberFieldProps) {
  const { onChange, hasSteppers = true } = props;
  return (
    <AriaNumberField
      {...ariaFieldProps(props)}
      {...fieldFrame({ width: props.width ?? 'short' })}
      {...(props.value !== undefined && { value: props.value ?? NaN })}
      {...(props.defaultValue !== undefined && { defaultValue: props.defaultValue })}
      {...(onChange !== undefined && {
        onChange: (value: number) => {
          onChange(Number.isNaN(value) ? null : value);
        },
      })}
      {...(props.onBlur !== undefined && { onBlur: props.onBlur })}
      {...(props.min !== undefined && { minValue: props.min })}
      {...(props.max !== undefined && { maxValue: props.max })}
      {...(props.step !== undefined && { step: props.step })}
      {...(props.format !== undefined && { formatOptions: props.format })}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Group className={styles.control ?? ''}>
        <Input className={styles.input ?? ''} data-align="end" />
        {props.suffix !== undefined && <span className={styles.affix}>{props.suffix}</span>}
        {hasSteppers && (
          <>
            <Button slot="decrement" className={styles.inside ?? ''}>
              <Icon icon={Minus} />
            </Button>
            <Button slot="increment" className={styles.inside ?? ''}>
              <Icon icon={Plus} />
            </Button>
          </>
        )}
      </Group>
      <FieldError>{props.error}</FieldError>
    </AriaNumberField>
  );
}

export interface SearchFieldProps {
  /** Its name; shown only with `isLabelShown`. */
  label: string;
  isLabelShown?: boolean;
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  onSubmit?: (value: string) => void;
  placeholder?: string;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** Words to look for; Escape clears them. */
export function SearchField(props: SearchFieldProps) {
  const words = useUiWords();
  return (
    <AriaSearchField
      {...fieldFrame({ width: 'full' }, styles.search)}
      {...valueProps(props)}
      {...(props.onSubmit !== undefined && { onSubmit: props.onSubmit })}
      {...(!props.isLabelShown && { 'aria-label': props.label })}
      autoFocus={props.autoFocus ?? false}
    >
      {props.isLabelShown && <FieldHead label={props.label} />}
      <Group className={styles.control ?? ''}>
        <span className={styles.affix}>
          <Icon icon={Search} />
        </span>
        <Input className={styles.input ?? ''} placeholder={props.placeholder} ref={props.inputRef} />
        <Button className={styles.inside ?? ''} aria-label={words.clear} data-clear>
          <Icon icon={X} />
        </Button>
      </Group>
    </AriaSearchField>
  );
}
