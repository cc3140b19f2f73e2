package dev.assay.compiler.source;

import java.util.regex.Pattern;

/** Tells by its words alone whether a source names a class that it does not declare. */
public final class NamedClasses {
  private final String code;

  private NamedClasses(String code) {
    this.code = code;
  }

  /** Reads {@code source}, which need not be right. */
  public static NamedClasses of(String source) {
    return new NamedClasses(codeOf(source));
  }

  /** Returns the code of {@code source} at the same length, without comments and literals. */
  public static String codeOf(String source) {
    String text = PasteCleaner.clean(source);
    StringBuilder code = new StringBuilder(" ".repeat(text.length()));
    CodeScan.visitCode(text, offset -> code.setCharAt(offset, text.charAt(offset)));
    return code.toString();
  }

  /** Tells whether {@code name} occurs outside of comments and literals. */
  public boolean has(String name) {
    return Pattern.compile("\\b" + name + "\\b").matcher(code).find();
  }

  /** Tells whether a class {@code name} is declared, at any depth. */
  public boolean declares(String name) {
    return Pattern.compile("\\b(?:class|interface|enum|record)\\s+" + name + "\\b")
        .matcher(code)
        .find();
  }
}
