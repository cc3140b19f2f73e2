package dev.assay.language;

import java.util.Arrays;
import java.util.Locale;

/** The same content in each language that Assay speaks. */
public record Localized<T>(T en, T zh) {

  /** Returns content that reads the same in each language, such as the text of an exception. */
  public static <T> Localized<T> same(T content) {
    return new Localized<>(content, content);
  }

  /** Returns {@code arguments} with each localized one replaced by its content in one language. */
  public static Object[] all(Locale language, Object... arguments) {
    return Arrays.stream(arguments)
        .map(argument -> argument instanceof Localized<?> each ? each.in(language) : argument)
        .toArray();
  }

  /** Returns the content for {@code locale}: Chinese for any Chinese locale, else English. */
  public T in(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
  }
}
