import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './toggle-group.module.css';

export interface ToggleOption<Value extends string> {
  value: Value;
  label: ReactNode;
  /** When the label is an icon: what it says. */
  textLabel?: string;
  /** How many there are. */
  count?: ReactNode;
  isDisabled?: boolean;
}

export interface ToggleGroupProps<Value extends string> {
  label: string;
  options: readonly ToggleOption<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  size?: 'sm' | 'md';
}

/** One of a few views or filters; always exactly one. */
export function ToggleGroup<Value extends string>(props: ToggleGroupProps<Value>) {
  const { label, options, value, onChange, size = 'md' } = props;
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find((option) => keys.has(option.value));
        if (chosen !== undefined) onChange(chosen.value);
      }}
      className={styles.group ?? ''}
      data-size={size}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          isDisabled={option.isDisabled ?? false}
          className={styles.option ?? ''}
          {...(option.textLabel !== undefined && { 'aria-label': option.textLabel })}
        >
          {option.label}
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
