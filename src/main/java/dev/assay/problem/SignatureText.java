package dev.assay.problem;

import javax.lang.model.SourceVersion;

/** The text of a signature, taken word by word and sign by sign. */
final class SignatureText {

  private static final int MAX_LENGTH = 1_000;

  private final String text;
  private int position;

  SignatureText(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "a signature has at most " + MAX_LENGTH + " characters, this one has " + text.length());
    }
    this.text = text;
  }

  /** Returns where the next word is looked for, for {@link #backTo}. */
  int position() {
    return position;
  }

  void backTo(int earlier) {
    position = earlier;
  }

  String name(String what) {
    String word = word();
    boolean typeName = what.equals("a type") && JavaType.Scalar.isName(word);
    if (word.isEmpty()) {
      throw new IllegalArgumentException(what + " is missing " + here());
    }
    if (!typeName && SourceVersion.isKeyword(word)) {
      throw new IllegalArgumentException("`" + word + "` cannot be " + what);
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

  void expect(char c, String what) {
    if (!accept(c)) {
      throw new IllegalArgumentException("`" + c + "` is missing " + here() + ": it " + what);
    }
  }

  void end() {
    skipSpace();
    if (position < text.length()) {
      throw new IllegalArgumentException("something unexpected stands " + here());
    }
  }

  private void skipSpace() {
    while (position < text.length() && Character.isWhitespace(text.charAt(position))) {
      position++;
    }
  }

  private String here() {
    if (position >= text.length()) {
      return "at the end";
    }
    int end = Math.min(text.length(), position + 20);
    return "before `" + text.substring(position, end) + (end < text.length() ? "…`" : "`");
  }
}
