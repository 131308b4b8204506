import { File as FileIcon, FileUp, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { Button as AriaButton, DropZone, FileTrigger } from 'react-aria-components';
import type { DropItem, FileDropItem } from 'react-aria-components';
import { IconButton } from '../actions/button';
import { Progress } from '../feedback/progress';
import { Icon } from '../foundations/icon';
import { useUiWords } from '../foundations/words';
import styles from './file-drop.module.css';
import fieldStyles from './field.module.css';

export interface ChosenFile {
  id: string;
  name: string;
  /** Size in words. */
  size?: ReactNode;
  /** 0–100 while it is sent. */
  progress?: number;
  /** What is wrong with it. */
  error?: ReactNode;
  meta?: ReactNode;
}

export interface FileDropProps {
  label: ReactNode;
  description?: ReactNode;
  error?: ReactNode;
  isRequired?: boolean;
  isDisabled?: boolean;
  name?: string;
  /** File endings with the dot and media types, such as `['.pdf', 'application/json']`. */
  accept?: readonly string[];
  /** The same in words: "PDF or JSON". */
  acceptWords?: string;
  /** In bytes. */
  maxSize?: number;
  /** The same in words: "20 MB". */
  maxSizeWords?: string;
  isMultiple?: boolean;
  /** Gets only files that fit. */
  onFiles: (files: File[]) => void;
  /** What was chosen; the application keeps the list. */
  files?: readonly ChosenFile[];
  onRemove?: (id: string) => void;
}

const isFile = (item: DropItem): item is FileDropItem => item.kind === 'file';

const fits = (file: File, accept: readonly string[]) =>
  accept.length === 0 ||
  accept.some((kind) =>
    kind.startsWith('.') ? file.name.toLowerCase().endsWith(kind.toLowerCase()) : file.type === kind,
  );

/** Takes files: dropped, chosen or pasted. */
export function FileDrop(props: FileDropProps) {
  const { accept = [], acceptWords = '', maxSize, maxSizeWords = '', isMultiple = false, onFiles } = props;
  const words = useUiWords();
  const labelId = useId();
  const noteId = useId();
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const take = (given: readonly File[]) => {
    const refused: string[] = [];
    const good = (isMultiple ? given : given.slice(0, 1)).filter((file) => {
      if (!fits(file, accept)) refused.push(words.fileWrongKind(file.name, acceptWords));
      else if (maxSize !== undefined && file.size > maxSize) refused.push(words.fileTooLarge(file.name, maxSizeWords));
      else return true;
      return false;
    });
    setRefusals(refused);
    if (good.length > 0) onFiles(good);
  };
  const limit = words.fileLimit(acceptWords, maxSizeWords);
  return (
    <div
      className={fieldStyles.field}
      data-field={props.name}
      role="group"
      aria-labelledby={labelId}
      aria-describedby={noteId}
      onPaste={(event) => {
        if (event.clipboardData.files.length > 0) take([...event.clipboardData.files]);
      }}
    >
      <span id={labelId} className={fieldStyles.label}>
        {props.label}
        {props.isRequired && <span className={fieldStyles.required}> ({words.required})</span>}
      </span>
      {props.description !== undefined && <span className={fieldStyles.description}>{props.description}</span>}
      <DropZone
        className={styles.zone ?? ''}
        isDisabled={props.isDisabled ?? false}
        getDropOperation={() => 'copy'}
        onDrop={(event) => {
          void Promise.all(event.items.filter(isFile).map((item) => item.getFile())).then(take);
        }}
      >
        <Icon icon={FileUp} size={24} className={styles.sign ?? ''} />
        <span className={styles.words}>
          {words.dropFiles}{' '}
          <FileTrigger
            acceptedFileTypes={accept}
            allowsMultiple={isMultiple}
            onSelect={(list) => {
              if (list !== null) take([...list]);
            }}
          >
            <AriaButton className={styles.choose ?? ''} isDisabled={props.isDisabled ?? false}>
              {words.chooseFile}
            </AriaButton>
          </FileTrigger>
        </span>
        <span id={noteId} className={styles.limit}>
          {limit}
        </span>
      </DropZone>
      <div role="alert">
        {refusals.map((refusal) => (
          <p key={refusal} className={fieldStyles.error}>
            {refusal}
          </p>
        ))}
        {props.error !== undefined && <p className={fieldStyles.error}>{props.error}</p>}
      </div>
      {props.files !== undefined && props.files.length > 0 && (
        <ul className={styles.files}>
          {props.files.map((file) => (
            <li key={file.id} className={styles.file}>
              <Icon icon={FileIcon} />
              <span className={styles.name}>
                {file.name}
                {file.size !== undefined && <span className={styles.size}> {file.size}</span>}
                {file.meta !== undefined && <span className={styles.size}> {file.meta}</span>}
                {file.error !== undefined && <span className={fieldStyles.error}>{file.error}</span>}
                {file.progress !== undefined && file.progress < 100 && (
                  <Progress label={words.loading} value={file.progress} />
                )}
              </span>
              {props.onRemove !== undefined && (
                <IconButton
                  icon={X}
                  size="sm"
                  label={words.remove(file.name)}
                  hasTooltip={false}
                  onPress={() => props.onRemove?.(file.id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
