package dev.assay.problem.signature;

import dev.assay.language.Localized;
import dev.assay.language.Wording;
import javax.lang.model.SourceVersion;

/** The text of a signature, read word by word and sign by sign. */
final class SignatureText {

  /** The message key for {@link #name} to read a type, which may be a keyword. */
  static final String TYPE = "finding.name.type";

  private static final int MAX_LENGTH = 1_000;

  private final String text;
  private int position;

  SignatureText(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new SignatureException("finding.signature.length", MAX_LENGTH, text.length());
    }
    this.text = text;
  }

  /** Returns the current position, for {@link #backTo}. */
  int position() {
    return position;
  }

  void backTo(int earlier) {
    position = earlier;
  }

  /**
   * Reads a name.
   *
   * @param what the message key for the kind of thing that it names
   */
  String name(String what) {
    String word = word();
    boolean typeName = what.equals(TYPE) && JavaType.Scalar.isName(word);
    if (word.isEmpty()) {
      throw new SignatureException("finding.name.missing", Wording.of(what), here());
    }
    if (!typeName && SourceVersion.isKeyword(word)) {
      throw new SignatureException("finding.name.keyword", word, Wording.of(what));
    }
    return word;
  }

  String peekWord() {
    int start = position;
    String word = word();
    position = start;
    return word;
  }

  String word() {
    skipSpace();
    int start = position;
    while (position < text.length() && isPart(text.charAt(position), position == start)) {
      position++;
    }
    return text.substring(start, position);
  }

  private static boolean isPart(char c, boolean first) {
    return first ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c);
  }

  boolean accept(char c) {
    skipSpace();
    if (position < text.length() && text.charAt(position) == c) {
      position++;
      return true;
    }
    return false;
  }

  /**
   * Reads a sign.
   *
   * @param why the message key for the purpose of the sign, with its {@code arguments}
   */
  void expect(char c, String why, Object... arguments) {
    if (!accept(c)) {
      throw new SignatureException("finding.sign.missing", c, here(), Wording.of(why, arguments));
    }
  }

  /** Tells whether {@code c} comes next. */
  boolean isBefore(char c) {
    skipSpace();
    return position < text.length() && text.charAt(position) == c;
  }

  /**
   * Goes to the next of the characters {@code stops} that is in no brackets, and not beyond the
   * bracket that closes the ones around.
   *
   * @return whether there is one
   */
  boolean skipTo(String stops) {
    int depth = 0;
    for (; position < text.length(); position++) {
      char c = text.charAt(position);
      if (depth == 0 && stops.indexOf(c) >= 0) {
        return true;
      }
      depth += "<({".indexOf(c) >= 0 ? 1 : ">)}".indexOf(c) >= 0 ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return false;
  }

  void end() {
    skipSpace();
    if (position < text.length()) {
      throw new SignatureException("finding.signature.rest", next());
    }
  }

  private void skipSpace() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private Localized<String> here() {
    return position >= text.length()
        ? Wording.of("finding.place.end")
        : Wording.of("finding.place.before", next());
  }

  private String next() {
    int end = Math.min(text.length(), position + 20);
    return text.substring(position, end) + (end < text.length() ? "…" : "");
  }
}
