package dev.assay.web.solve;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Translates the phrases of the editor's library and of our key maps. The library looks each of its
 * own up by its English text, which is the text in the English bundle.
 */
@Component
class EditorPhrases {

  private static final String PREFIX = "editor.phrase.";
  private static final String OWN = "editor.vim.";

  private final MessageSource messages;
  private final JsonMapper json;

  EditorPhrases(MessageSource messages, JsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  /**
   * Returns a JSON object with the phrases in {@code language}: those of the library by their
   * English texts, except for English, and those of our key maps by their keys, such as {@code
   * vim.normal}.
   */
  public String json(Locale language) {
    boolean translated = !language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    Map<String, String> phrases = new TreeMap<>();
    for (String key : ResourceBundle.getBundle("messages", Locale.ROOT).keySet()) {
      if (key.startsWith(OWN)) {
        phrases.put(key.replaceFirst("editor[.]", ""), text(key, language));
      } else if (translated && key.startsWith(PREFIX)) {
        phrases.put(text(key, Locale.ENGLISH), text(key, language));
      }
    }
    return json.writeValueAsString(phrases);
  }

  private String text(String key, Locale language) {
    return messages.getMessage(key, null, language);
  }
}
