import { useState } from 'react';
import { Button, Group, Input, TextField as AriaTextField } from 'react-aria-components';
import { Plus } from 'lucide-react';
import { Tag } from '../feedback/notice';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import { ariaFieldProps, FieldDescription, FieldError, fieldFrame, FieldHead } from './field';
import type { FieldProps } from './field';
import styles from './field.module.css';

export interface TagFieldProps extends FieldProps {
  value: readonly string[];
  onChange: (value: string[]) => void;
  placeholder?: string;
  maxTags?: number;
}

/** Several short texts, such as codes or addresses; Enter or a comma ends one. */
export function TagField(props: TagFieldProps) {
  const { value, onChange, maxTags = 50 } = props;
  const words = useUiWords();
  const [text, setText] = useState('');
  const add = (written: string) => {
    const news = written
      .split(/[,;\n\t]/)
      .map((part) => part.trim())
      .filter((part) => part !== '' && !value.includes(part));
    if (news.length > 0) onChange([...value, ...new Set(news)].slice(0, maxTags));
    setText('');
  };
  return (
    <AriaTextField
      {...ariaFieldProps(props)}
      {...fieldFrame(props)}
      value={text}
      onChange={(next) => {
        if (/[,;\n\t]/.test(next)) add(next);
        else setText(next);
      }}
      onBlur={() => {
        add(text);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && text.trim() !== '') {
          event.preventDefault();
          add(text);
        } else if (event.key === 'Backspace' && text === '' && value.length > 0) onChange(value.slice(0, -1));
        else event.continuePropagation();
      }}
    >
      <FieldHead {...props} />
      <FieldDescription>{props.description}</FieldDescription>
      <Group className={styles.control ?? ''}>
        <Input className={styles.input ?? ''} placeholder={props.placeholder} />
        <Button
          className={styles.inside ?? ''}
          aria-label={words.addTag}
          isDisabled={text.trim() === ''}
          onPress={() => {
            add(text);
          }}
        >
          <Icon icon={Plus} />
        </Button>
      </Group>
      <FieldError>{props.error}</FieldError>
      {value.length > 0 && (
        <div className={styles.tags}>
          {value.map((tag) => (
            <Tag
              key={tag}
              {...(!props.isReadOnly &&
                !props.isDisabled && {
                  onRemove: () => {
                    onChange(value.filter((one) => one !== tag));
                  },
                })}
            >
              {tag}
            </Tag>
          ))}
        </div>
      )}
    </AriaTextField>
  );
}
