/** A file that came as a part of a form. */
export class UploadedFile {
  constructor(
    readonly name: string,
    readonly bytes: Uint8Array,
  ) {}

  /** In a log of requests, the bytes are only counted. */
  toJSON(): { file: string; bytes: number } {
    return { file: this.name, bytes: this.bytes.length };
  }
}
