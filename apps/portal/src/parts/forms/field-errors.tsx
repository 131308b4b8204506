import { createContext, type ReactNode, useContext } from 'react';
import type { FormErrors } from '../../ui';
import styles from './forms.module.css';

const ErrorsContext = createContext<FormErrors>({});

/** Tells the fields below what is wrong with them, by path; groups and tables show it too. */
export const FieldErrors = ErrorsContext.Provider;

/** What is wrong with the field of a path. */
export function useFieldError(path: string): string | undefined {
  const said = useContext(ErrorsContext)[path];
  return said === undefined || typeof said === 'string' ? said : said.join(' ');
}

/** A group of fields that a problem may name as a whole. */
export function NamedGroup({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const error = useFieldError(path);
  return (
    <div data-field={path} className={styles.group}>
      {children}
      {error !== undefined && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
