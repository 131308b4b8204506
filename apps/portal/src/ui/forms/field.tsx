import { CircleAlert, FileSearch } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, FieldError as AriaFieldError, Label as AriaLabel, Text } from 'react-aria-components';
import { Tooltip } from '../feedback/tooltip';
import { cx } from '../foundations/class-names';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import { VisuallyHidden } from '../foundations/visually-hidden';
import styles from './field.module.css';

/** Where a value that was filled in came from. */
export interface FieldSource {
  /** Short: the name of the file or register. */
  label: string;
  /** What exactly: page, item, sentence. */
  detail?: ReactNode;
}

/** What every field of a form has. */
export interface FieldProps {
  label: ReactNode;
  description?: ReactNode;
  /** What is wrong and what to do; errors from `Form errors` by `name` come by themselves. */
  error?: ReactNode;
  /** Written out in words beside the label. */
  isRequired?: boolean;
  /** Where a value that was filled in came from. */
  source?: FieldSource;
  /** Its path in the form, as the server names it in its refusals. */
  name?: string;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  /** How wide the input is: by what is written into it. */
  width?: 'short' | 'medium' | 'full';
  id?: string;
}

/** The props that every react-aria field gets from ours. */
export function ariaFieldProps(props: FieldProps) {
  const has = props.error !== undefined && props.error !== null && props.error !== '' && props.error !== false;
  return {
    isRequired: props.isRequired ?? false,
    isDisabled: props.isDisabled ?? false,
    isReadOnly: props.isReadOnly ?? false,
    validationBehavior: 'aria' as const,
    ...(has && { isInvalid: true }),
    ...(props.name !== undefined && { name: props.name, 'data-field': props.name }),
    ...(props.id !== undefined && { id: props.id }),
  };
}

/** The class and width of a field's frame. */
export const fieldFrame = (props: Pick<FieldProps, 'width'>, className?: string) => ({
  className: cx(styles.field, className),
  'data-width': props.width ?? 'full',
});

/** The chip that tells where a value came from. */
export function SourceChip({ source }: { source: FieldSource }) {
  const words = useUiWords();
  const chip = (
    <Button className={styles.source ?? ''} slot={null}>
      <Icon icon={FileSearch} size={14} />
      <VisuallyHidden>{words.source} </VisuallyHidden>
      {source.label}
    </Button>
  );
  return source.detail === undefined ? chip : <Tooltip text={source.detail}>{chip}</Tooltip>;
}

/** Label, the word "required" and the source of a field. */
export function FieldHead({ label, isRequired, source }: Pick<FieldProps, 'label' | 'isRequired' | 'source'>) {
  const words = useUiWords();
  return (
    <div className={styles.head}>
      <AriaLabel className={styles.label ?? ''}>
        {label}
        {isRequired && <span className={styles.required}> ({words.required})</span>}
      </AriaLabel>
      {source !== undefined && <SourceChip source={source} />}
    </div>
  );
}

/** The description of a field, tied to it. */
export function FieldDescription({ children }: { children: ReactNode }) {
  if (children === undefined || children === null) return null;
  return (
    <Text slot="description" className={styles.description ?? ''}>
      {children}
    </Text>
  );
}

/** What is wrong with a field, tied to it. */
export function FieldError({ children }: { children?: ReactNode }) {
  return (
    <AriaFieldError className={styles.error ?? ''}>
      {({ validationErrors }) => (
        <>
          <Icon icon={CircleAlert} />
          <span>{children ?? validationErrors.join(' ')}</span>
        </>
      )}
    </AriaFieldError>
  );
}
