/** A picture that somebody has chosen, shown from their device while it is on its way. */
export class ChosenPicture {
  readonly address: string;

  constructor(file: File) {
    this.address = URL.createObjectURL(file);
  }

  /** It is shown no more. */
  close(): void {
    URL.revokeObjectURL(this.address);
  }
}
