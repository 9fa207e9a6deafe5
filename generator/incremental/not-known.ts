/** Thrown where a run cannot be made of what is known of the one before, and is made anew. */
export class NotKnown extends Error {
  constructor() {
    super('not known');
  }
}
