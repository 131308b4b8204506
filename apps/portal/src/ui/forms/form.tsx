import { CircleAlert, CircleCheck, CloudOff, LoaderCircle } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode, SyntheticEvent } from 'react';
import { Form as AriaForm } from 'react-aria-components';
import { cx } from '../foundations/class-names';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import styles from './form.module.css';

/** By the path of the field (`name`), what is wrong and what to do. */
export type FormErrors = Readonly<Record<string, string | readonly string[]>>;

export interface FormProps {
  /** The page is not left; send it yourself. */
  onSubmit?: (event: SyntheticEvent<HTMLFormElement>) => void;
  /** Shown at each field by its `name`, and together at the top, where the focus goes. Give a new object per attempt. */
  errors?: FormErrors;
  /** What is wrong with the whole, not with one field. */
  formError?: ReactNode;
  /** The heading of the summary; counts the errors by default. */
  errorTitle?: ReactNode;
  /** The name of a field in the summary, by path. */
  fieldLabels?: Readonly<Record<string, string>>;
  label?: string;
  id?: string;
  className?: string;
  children: ReactNode;
}

/** Finds the field of a path in a form and gives it the focus. */
function focusField(form: HTMLElement | null, path: string): void {
  const field = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find(
    (element) => element.dataset['field'] === path,
  );
  const target =
    field?.querySelector<HTMLElement>(
      'input:not([type=hidden]):not([tabindex="-1"]), textarea, button:not([data-source]):not([tabindex="-1"]), [role=spinbutton], [tabindex="0"]',
    ) ?? field;
  target?.focus();
  field?.scrollIntoView?.({ block: 'center' });
}

/** One object for all: a new one at every keystroke would take the focus away from the field that is written in. */
const NO_ERRORS: FormErrors = {};

/** A form: keeps fields apart, shows what the server refused at its field and in a summary that takes the focus. */
export function Form({
  onSubmit,
  errors = NO_ERRORS,
  formError,
  errorTitle,
  fieldLabels = {},
  label,
  ...rest
}: FormProps) {
  const words = useUiWords();
  const form = useRef<HTMLFormElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const lines = Object.entries(errors).flatMap(([path, said]) =>
    (typeof said === 'string' ? [said] : said).map((text) => ({ path, text })),
  );
  const hasErrors = lines.length > 0 || (formError !== undefined && formError !== null && formError !== '');
  useEffect(() => {
    if (hasErrors) summary.current?.focus();
  }, [errors, formError, hasErrors]);
  return (
    <AriaForm
      {...(rest.id !== undefined && { id: rest.id })}
      ref={form}
      className={cx(styles.form, rest.className)}
      {...(label !== undefined && { 'aria-label': label })}
      validationBehavior="aria"
      validationErrors={Object.fromEntries(
        Object.entries(errors).map(([path, said]) => [path, typeof said === 'string' ? said : [...said]]),
      )}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit?.(event);
      }}
    >
      {hasErrors && (
        <div ref={summary} tabIndex={-1} className={styles.summary} role="group" aria-labelledby={titleId}>
          <p id={titleId} className={styles.summaryTitle}>
            <Icon icon={CircleAlert} size={20} />
            {errorTitle ?? words.errorSummary(Math.max(lines.length, 1))}
          </p>
          {formError !== undefined && <div className={styles.summaryText}>{formError}</div>}
          {lines.length > 0 && (
            <ul className={styles.summaryList}>
              {lines.map(({ path, text }) => (
                <li key={`${path} ${text}`}>
                  <button
                    type="button"
                    className={styles.summaryLink}
                    onClick={() => {
                      focusField(form.current, path);
                    }}
                  >
                    {fieldLabels[path] === undefined ? text : `${fieldLabels[path]}: ${text}`}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      {rest.children}
    </AriaForm>
  );
}

export interface FieldGroupProps {
  legend: ReactNode;
  description?: ReactNode;
  /** Fields beside each other where there is room. */
  isInline?: boolean;
  children: ReactNode;
}

/** Fields that belong together, under one word. */
export function FieldGroup({ legend, description, isInline, children }: FieldGroupProps) {
  const noteId = useId();
  return (
    <fieldset className={styles.group} aria-describedby={description === undefined ? undefined : noteId}>
      <legend className={styles.legend}>{legend}</legend>
      {description !== undefined && (
        <p id={noteId} className={styles.groupText}>
          {description}
        </p>
      )}
      <div className={styles.groupFields} data-inline={isInline || undefined}>
        {children}
      </div>
    </fieldset>
  );
}

/** The buttons at the end of a form; stays in sight on small screens. */
export function FormActions({ children, isSticky }: { children: ReactNode; isSticky?: boolean }) {
  return (
    <div className={styles.actions} data-sticky={isSticky || undefined}>
      {children}
    </div>
  );
}

export interface SavedMarkProps {
  state: 'saved' | 'saving' | 'unsaved' | 'offline';
  /** The time of the last saving, written out. */
  time?: string;
}

/** Whether what was typed is kept. */
export function SavedMark({ state, time = '' }: SavedMarkProps) {
  const words = useUiWords();
  const views = {
    saved: { icon: CircleCheck, text: words.savedAt(time) },
    saving: { icon: LoaderCircle, text: words.saving },
    unsaved: { icon: CircleAlert, text: words.notSaved },
    offline: { icon: CloudOff, text: words.offlineNotSaved },
  };
  const { icon, text } = views[state];
  return (
    <span className={styles.saved} data-state={state} role="status">
      <Icon icon={icon} />
      {text}
    </span>
  );
}
