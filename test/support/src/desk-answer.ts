/** What the database desk says once: where the server is and which template to clone, or why there is none. */
export type DeskAnswer =
  | {
      /** A login that may create databases. */
      readonly adminUrl: string;
      readonly template: string;
      /** Names of databases of this run begin so; the desk removes what is left of them. */
      readonly prefix: string;
    }
  | { readonly error: string };
