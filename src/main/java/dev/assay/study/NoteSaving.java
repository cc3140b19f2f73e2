package dev.assay.study;

/** Tells how the saving of a note ended. */
public sealed interface NoteSaving {

  /**
   * The note is stored.
   *
   * @param merged whether it holds a text that was saved elsewhere in the meantime, too
   */
  record Saved(Note note, boolean merged) implements NoteSaving {}

  /** Another text was saved in the meantime, and both together are too long. */
  record TooLongTogether(Note stored) implements NoteSaving {}

  /** The account has no room for the note. */
  record Full() implements NoteSaving {}
}
