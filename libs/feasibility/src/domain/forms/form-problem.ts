/** One thing that is wrong with a form's content; an empty list means there is none. */
export interface FormProblem {
  /** The path in the content: `patientsCountry`, `criteriaRows[2].text`; empty for the content as a whole. */
  readonly field: string;
  /** A JSON Schema keyword, or one of ours: `required`, `volumesFit`, `datesInOrder`, `personalIdentityNumber`, … */
  readonly keyword: string;
  /** One English sentence that says what to do. */
  readonly message: string;
  /** Where in the text of the field, in UTF-16 units; only for problems inside a text. */
  readonly start?: number;
  readonly end?: number;
}
