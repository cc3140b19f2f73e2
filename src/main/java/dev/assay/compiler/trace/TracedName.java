package dev.assay.compiler.trace;

/** Names as a trace tells them: sources may have names of thousands of characters. */
final class TracedName {

  /** As the recorder's own names have it, which must be the same. */
  private static final int LONGEST = 120;

  private TracedName() {}

  /** Returns a name, cut if it is long. */
  static String cut(String name) {
    return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
  }
}
