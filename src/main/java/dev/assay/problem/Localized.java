package dev.assay.problem;

import java.util.Locale;

/** The same content in each language that Assay speaks. */
public record Localized<T>(T en, T zh) {

  /** Returns the content for {@code locale}: Chinese for any Chinese locale, else English. */
  public T in(Locale locale) {
    return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
  }
}
