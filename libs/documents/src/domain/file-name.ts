import { ok, refuse, type Refusal, type Result } from '@samprova/kernel';

/** Characters of a file name; the longest that every common file system still takes with an accent or two. */
export const LONGEST_NAME = 180;

export interface FileNameRefused extends Refusal {
  readonly code: 'FILE_NAME_REFUSED';
  readonly message: string;
}

/**
 * Control characters garble lists and headers; direction marks and invisible characters make `gpj.exe` read as
 * `exe.jpg` (CVE-2021-42574); a lone surrogate cannot be stored. Everything else is a name, in any script.
 */
const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/u;

/** The name as it may be stored and shown: composed (NFC), trimmed; or the sentence that says what is wrong with it. */
export function cleanFileName(given: string): Result<string, FileNameRefused> {
  const hidden = HIDDEN.exec(given)?.[0].codePointAt(0);
  if (hidden !== undefined)
    return unclean(
      `The file name holds a control, direction or invisible character (U+${hidden.toString(16).toUpperCase().padStart(4, '0')}); rename the file.`,
    );
  if (/[/\\]/.test(given)) return unclean('The file name holds a folder; give the name alone, without "/" and "\\".');
  const name = given.normalize('NFC').trim();
  if (name === '' || /^\.+$/.test(name)) return unclean('The file has no name; give one, such as "synopsis.pdf".');
  if ([...name].length > LONGEST_NAME) return unclean(`The file name is longer than ${LONGEST_NAME} characters.`);
  return ok(name);
}

function unclean(message: string): Result<never, FileNameRefused> {
  return refuse({ code: 'FILE_NAME_REFUSED', message });
}
