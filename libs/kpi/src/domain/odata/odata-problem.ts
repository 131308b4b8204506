import { type Refusal, refuse, type Refused } from '@samprova/kernel';

/** Why an OData request is not answered, in words that name the place. */
export interface ODataProblem extends Refusal {
  readonly code: 'QUERY_NOT_UNDERSTOOD' | 'QUERY_NOT_OFFERED' | 'NOT_THERE' | 'FORM_NOT_OFFERED';
  readonly message: string;
  /** The query option or the part of the address that is wrong. */
  readonly target: string;
}

/** What a reader of a request throws to itself, so that reading reads from top to bottom; never leaves `domain/odata`. */
export class Unreadable extends Error {
  constructor(readonly problem: ODataProblem) {
    super(problem.message);
  }
}

export function misread(target: string, message: string): Unreadable {
  return new Unreadable({ code: 'QUERY_NOT_UNDERSTOOD', message, target });
}

/** OData has it, this service does not. */
export function notOffered(target: string, message: string): Unreadable {
  return new Unreadable({ code: 'QUERY_NOT_OFFERED', message, target });
}

export function notThere(target: string, message: string): Unreadable {
  return new Unreadable({ code: 'NOT_THERE', message, target });
}

/** What was thrown while reading, as a refusal. Anything else is a fault, and thrown on. */
export function refusalOf(thrown: unknown): Refused<ODataProblem> {
  if (thrown instanceof Unreadable) return refuse(thrown.problem);
  throw thrown;
}

/** As people quote what they sent: not endless, and in one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
}
