package dev.assay.compiler.complete;

/** The part of a name before the cursor, and how well names fit it. */
record Prefix(String text) {
  /** The quality of a name that does not fit. */
  static final int NO_MATCH = 3;

  /** Tells whether {@code name} fits. */
  boolean matches(CharSequence name) {
    return quality(name.toString()) < NO_MATCH;
  }

  /** Tells whether {@code name} fits only because its humps do. */
  boolean abbreviates(String name) {
    return quality(name) == 2;
  }

  /** Returns 0 where {@code name} begins so, 1 in other case, 2 for humps, else NO_MATCH. */
  int quality(String name) {
    if (name.startsWith(text)) {
      return 0;
    }
    if (name.regionMatches(true, 0, text, 0, text.length())) {
      return 1;
    }
    return hasHumps(name) ? 2 : NO_MATCH;
  }

  /** Tells whether the prefix abbreviates {@code name}, as "aL" and "arLi" do for ArrayList. */
  private boolean hasHumps(String name) {
    if (name.isEmpty() || !equal(name.charAt(0), text.charAt(0))) {
      return false;
    }
    int at = 1;
    for (int i = 1; i < text.length(); i++) {
      char wanted = text.charAt(i);
      if (at < name.length() && name.charAt(at) == wanted) {
        at++;
      } else {
        at = hump(name, wanted, at) + 1;
        if (at == 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static int hump(String name, char wanted, int from) {
    for (int i = from; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean starts = Character.isUpperCase(c) || name.charAt(i - 1) == '_';
      if (starts && equal(c, wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean equal(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }
}
