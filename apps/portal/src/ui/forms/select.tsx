import { Check, ChevronDown, LoaderCircle } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import {
  Autocomplete,
  Button,
  ComboBox as AriaComboBox,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField as AriaSearchField,
  Select as AriaSelect,
  SelectValue,
  Text,
  useFilter,
} from 'react-aria-components';
import { Tag } from '../feedback/notice';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import { ariaFieldProps, FieldDescription, FieldError, fieldFrame, FieldHead } from './field';
import type { FieldProps } from './field';
import styles from './field.module.css';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  description?: ReactNode;
  isDisabled?: boolean;
}

/** The collection keeps its items apart by `id`; without it a list of other options takes the places of the former. */
function OptionItem({ id, option }: { id: string; option: Option }) {
  return (
    <ListBoxItem
      id={id}
      textValue={option.label}
      className={styles.option ?? ''}
      isDisabled={option.isDisabled ?? false}
    >
      {({ isSelected }) => (
        <>
          <span className={styles.optionWords}>
            <Text slot="label">{option.label}</Text>
            {option.description !== undefined && (
              <Text slot="description" className={styles.optionDescription ?? ''}>
                {option.description}
              </Text>
            )}
          </span>
          {isSelected && <Icon icon={Check} />}
        </>
      )}
    </ListBoxItem>
  );
}

function NoMatches() {
  return <div className={styles.noMatches}>{useUiWords().noMatches}</div>;
}

export interface SelectProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[];
  value?: Value | null;
  defaultValue?: Value;
  onChange?: (value: Value | null) => void;
  placeholder?: string;
}

/** One of a known list. For two to five, `RadioGroup` is quicker. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, onChange } = props;
  return (
    <AriaSelect
      {...ariaFieldProps(props)}
      {...fieldFrame(props)}
      placeholder={props.placeholder ?? '–'}
      {...(props.value !== undefined && { value: props.value })}
      {...(props.defaultValue !== undefined && { defaultValue: props.defaultValue })}
      {...(onChange !== undefined && {
        onChange: (key: unknown) => {
          onChange(options.find((option) => option.value === key)?.value ?? null);
        },
      })}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Button className={styles.selectButton ?? ''}>
        <SelectValue className={styles.selectValue ?? ''}>
          {({ isPlaceholder, defaultChildren, selectedText }) => (isPlaceholder ? defaultChildren : selectedText)}
        </SelectValue>
        <Icon icon={ChevronDown} />
      </Button>
      <FieldError>{props.error}</FieldError>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''} items={options}>
          {(option) => <OptionItem id={option.value} option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export interface ComboBoxProps<Value extends string> extends FieldProps {
  /** A known list; or `load`. */
  options?: readonly Option<Value>[];
  /** Asks for what matches; called 200 ms after the last key, the earlier call is aborted. */
  load?: (query: string, signal: AbortSignal) => Promise<readonly Option<Value>[]>;
  value?: Value | null;
  /** The text of `value` before anything was loaded. */
  valueLabel?: string;
  onChange?: (value: Value | null, option: Option<Value> | undefined) => void;
  /** Also takes text that is not in the list. */
  onCustomText?: (text: string) => void;
  placeholder?: string;
}

/** One of a long list, found by typing; the list may come from the server. */
export function ComboBox<Value extends string>(props: ComboBoxProps<Value>) {
  const { options, load, value = null, valueLabel, onChange, onCustomText } = props;
  const words = useUiWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  // What was found and chosen keeps its words, also once other things are found.
  const [chosen, setChosen] = useState<Option<Value>>();
  const labelOf = (key: Value | null) =>
    (options?.find((option) => option.value === key) ?? (chosen?.value === key ? chosen : undefined))?.label ??
    valueLabel ??
    '';
  const [text, setText] = useState(() => labelOf(value));
  const [isTyping, setTyping] = useState(false);
  const [found, setFound] = useState<readonly Option<Value>[]>([]);
  const [isLoading, setLoading] = useState(false);
  const loadNow = useRef(load);
  loadNow.current = load;

  // A value that is set from outside shows its own words.
  const shownLabel = labelOf(value);
  useEffect(() => {
    if (!isTyping) setText(shownLabel);
  }, [value, shownLabel, isTyping]);

  const isAsync = load !== undefined;
  useEffect(() => {
    if (!isAsync) return;
    const abort = new AbortController();
    setLoading(true);
    const timer = setTimeout(() => {
      loadNow
        .current?.(isTyping ? text : '', abort.signal)
        .then((result) => {
          if (!abort.signal.aborted) setFound(result);
        })
        .catch(() => {
          if (!abort.signal.aborted) setFound([]);
        })
        .finally(() => {
          if (!abort.signal.aborted) setLoading(false);
        });
    }, 200);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [isAsync, isTyping, text]);

  const items = isAsync
    ? found
    : (options ?? []).filter((option) => !isTyping || text === '' || contains(option.label, text));
  return (
    <AriaComboBox
      {...ariaFieldProps(props)}
      {...fieldFrame(props)}
      items={items}
      allowsEmptyCollection
      allowsCustomValue={onCustomText !== undefined}
      menuTrigger="focus"
      formValue="key"
      inputValue={text}
      value={value}
      onInputChange={(next) => {
        setText(next);
        setTyping(next !== shownLabel);
        if (next === '' && value !== null) onChange?.(null, undefined);
      }}
      onChange={(key) => {
        const option = items.find((one) => one.value === key);
        if (option === undefined) {
          if (key === null && onCustomText !== undefined && text !== '') onCustomText(text);
          return;
        }
        setTyping(false);
        setText(option.label);
        setChosen(option);
        onChange?.(option.value, option);
      }}
      onBlur={() => {
        if (onCustomText === undefined) {
          setTyping(false);
          setText(shownLabel);
        } else if (isTyping && text !== '') onCustomText(text);
      }}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Group className={styles.control ?? ''}>
        <Input className={styles.input ?? ''} placeholder={props.placeholder} />
        <Button className={styles.inside ?? ''}>
          <Icon icon={isLoading ? LoaderCircle : ChevronDown} className={(isLoading && styles.turning) || ''} />
        </Button>
      </Group>
      <FieldError>{props.error}</FieldError>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox<Option<Value>>
          className={styles.list ?? ''}
          renderEmptyState={() => (isLoading ? <div className={styles.noMatches}>{words.loading}</div> : <NoMatches />)}
        >
          {(option) => <OptionItem id={option.value} option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

export interface MultiSelectProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[];
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  placeholder?: string;
  /** With a search field above the list; by default from nine options on. */
  isSearchable?: boolean;
}

/** Several of a known list; the chosen ones stand below as removable tags. */
export function MultiSelect<Value extends string>(props: MultiSelectProps<Value>) {
  const { options, value, onChange, isSearchable = options.length > 8 } = props;
  const words = useUiWords();
  const { contains } = useFilter({ sensitivity: 'base' });
  const list = (
    <ListBox className={styles.list ?? ''} items={options} renderEmptyState={() => <NoMatches />}>
      {(option) => <OptionItem id={option.value} option={option} />}
    </ListBox>
  );
  return (
    <AriaSelect
      {...ariaFieldProps(props)}
      {...fieldFrame(props)}
      selectionMode="multiple"
      placeholder={props.placeholder ?? '–'}
      value={[...value]}
      onChange={(keys) => {
        const chosen = new Set<unknown>(keys as readonly unknown[]);
        onChange(options.filter((option) => chosen.has(option.value)).map((option) => option.value));
      }}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Button className={styles.selectButton ?? ''}>
        <SelectValue className={styles.selectValue ?? ''}>
          {({ isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : words.selectedCount(value.length)
          }
        </SelectValue>
        <Icon icon={ChevronDown} />
      </Button>
      <FieldError>{props.error}</FieldError>
      {value.length > 0 && (
        <div className={styles.tags}>
          {options
            .filter((option) => value.includes(option.value))
            .map((option) => (
              <Tag
                key={option.value}
                {...(!props.isReadOnly &&
                  !props.isDisabled && {
                    onRemove: () => {
                      onChange(value.filter((one) => one !== option.value));
                    },
                  })}
              >
                {option.label}
              </Tag>
            ))}
        </div>
      )}
      <Popover className={styles.popover ?? ''} offset={4}>
        {isSearchable ? (
          <Autocomplete filter={contains}>
            <AriaSearchField aria-label={words.search} className={styles.listSearch ?? ''} autoFocus>
              <Input className={styles.input ?? ''} />
            </AriaSearchField>
            {list}
          </Autocomplete>
        ) : (
          list
        )}
      </Popover>
    </AriaSelect>
  );
}
