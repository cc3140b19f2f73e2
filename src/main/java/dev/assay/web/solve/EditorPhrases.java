package dev.assay.web.solve;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Translates the phrases of the editor's library. The library looks each up by its English text,
 * which is the text in the English bundle.
 */
@Component
class EditorPhrases {

  private static final String PREFIX = "editor.phrase.";

  private final MessageSource messages;
  private final JsonMapper json;

  EditorPhrases(MessageSource messages, JsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  /** Returns a JSON object from English phrases to those of {@code language}; null for English. */
  public @Nullable String json(Locale language) {
    if (language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
      return null;
    }
    Map<String, String> phrases = new TreeMap<>();
    ResourceBundle.getBundle("messages", Locale.ROOT).keySet().stream()
        .filter(key -> key.startsWith(PREFIX))
        .forEach(key -> phrases.put(text(key, Locale.ENGLISH), text(key, language)));
    return json.writeValueAsString(phrases);
  }

  private String text(String key, Locale language) {
    return messages.getMessage(key, null, language);
  }
}
