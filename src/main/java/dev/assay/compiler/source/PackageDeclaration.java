package dev.assay.compiler.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The package declaration at the head of a source, found before any parsing.
 *
 * @param start where it begins; equal to {@code end} when there is none
 * @param end the offset behind its semicolon, where imports may be added; 0 when there is none
 */
record PackageDeclaration(int start, int end) {
  private static final Pattern BLANK_OR_COMMENT =
      Pattern.compile("\\s++|//[^\\r\\n]*+|/\\*(?s:.*?)\\*/");
  private static final Pattern DECLARATION = Pattern.compile("package\\s[^;{}()=\"']*;");

  /** Finds the declaration of {@code text}. */
  static PackageDeclaration of(String text) {
    int start = 0;
    Matcher skipped = BLANK_OR_COMMENT.matcher(text);
    while (skipped.region(start, text.length()).lookingAt()) {
      start = skipped.end();
    }
    Matcher declaration = DECLARATION.matcher(text).region(start, text.length());
    return declaration.lookingAt()
        ? new PackageDeclaration(start, declaration.end())
        : new PackageDeclaration(0, 0);
  }
}
