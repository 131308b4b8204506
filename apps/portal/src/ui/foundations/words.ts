import { createContext, useContext } from 'react';
import { englishWords } from './english-words';
import type { UiWords } from './ui-words';

export const WordsContext = createContext<UiWords>(englishWords);

/** The fixed words of the design system in the reader's language. */
export const useUiWords = (): UiWords => useContext(WordsContext);
