/** One account of the demo, for the newcomer to sign in with. */
export interface SignIn {
  /** What the person is, in words: "National coordinator, Sweden". */
  readonly what: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}
