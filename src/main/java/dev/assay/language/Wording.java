package dev.assay.language;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes sentences from the message bundles in all languages at once, because the reader of a
 * verdict may read another language than its sender.
 */
public final class Wording {

  private static final ResourceBundle ENGLISH = bundle(Locale.ROOT);
  private static final ResourceBundle CHINESE = bundle(Locale.CHINESE);

  private Wording() {}

  /**
   * Returns a sentence.
   *
   * @param arguments for its placeholders, as {@link MessageFormat} numbers them; a {@link
   *     Localized} argument is inserted in the sentence's language
   * @throws MissingResourceException if the bundles have no such key
   */
  public static Localized<String> of(String key, Object... arguments) {
    return new Localized<>(
        format(ENGLISH.getString(key), Locale.ENGLISH, arguments),
        format(CHINESE.getString(key), Locale.CHINESE, arguments));
  }

  /** Joins parts of a sentence with the semicolon of each language. */
  public static Localized<String> list(List<Localized<String>> parts) {
    return new Localized<>(joined(parts, Localized::en, "; "), joined(parts, Localized::zh, "；"));
  }

  private static String joined(
      List<Localized<String>> parts, Function<Localized<String>, String> language, String mark) {
    return parts.stream().map(language).collect(Collectors.joining(mark));
  }

  private static String format(String pattern, Locale language, Object... arguments) {
    return new MessageFormat(pattern, language).format(Localized.all(language, arguments));
  }

  /** Loads a bundle without the usual fallback to the server's own language. */
  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle(
        "messages",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
  }
}
