/** What a person at a terminal sees while something takes a moment. */
export class Telling {
  /** @param out null: nothing is said */
  constructor(private readonly out: NodeJS.WriteStream | null) {}

  /** Over the line before on a terminal; a line of its own elsewhere. */
  progress(line: string): void {
    this.out?.write(this.out.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
  }

  done(): void {
    if (this.out?.isTTY) this.out.write('\r\u001b[2K');
  }
}
