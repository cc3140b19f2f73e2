package dev.assay.web.page;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The texts of pages, in the notation of {@link MessageFormat}.
 *
 * <p>Those without arguments are formatted once and kept. A MessageFormat can serve only one thread
 * at a time, and a page has hundreds of texts: with some twenty pages in the making, all stood in
 * line at each text.
 */
public class Messages extends ResourceBundleMessageSource {

  private static final Object[] NO_ARGUMENTS = {};

  private record Key(Locale language, String code) {}

  private final Map<Key, String> kept = new ConcurrentHashMap<>();

  Messages() {
    setBasename("messages");
    setDefaultEncoding("UTF-8");
    setFallbackToSystemLocale(false);
  }

  /** Returns the texts of both bundles. */
  public static MessageSource ofBundles() {
    return new Messages();
  }

  @Override
  protected @Nullable String resolveCodeWithoutArguments(String code, Locale language) {
    var key = new Key(language, code);
    String text = kept.get(key);
    if (text == null) {
      String written = super.resolveCodeWithoutArguments(code, language);
      if (written == null) {
        return null;
      }
      text = new MessageFormat(written, language).format(NO_ARGUMENTS);
      kept.put(key, text);
    }
    return text;
  }
}
