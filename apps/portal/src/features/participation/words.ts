import { wordsOf } from '../../lib/words';
import type en from './messages/en.json';

/** The words of this feature and those that all share. */
export const useWords = wordsOf<keyof typeof en>();
