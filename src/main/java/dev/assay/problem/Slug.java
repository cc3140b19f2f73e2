package dev.assay.problem;

import java.util.regex.Pattern;

/** The form of names in URLs: lower-case words joined by hyphens, such as two-sum. */
public final class Slug {

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Slug() {}

  /** Tells whether {@code text} has this form. */
  public static boolean matches(String text) {
    return FORM.matcher(text).matches();
  }
}
