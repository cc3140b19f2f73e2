package dev.assay.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class KeptMessagesTests {

  private static final String WITHOUT_ARGUMENTS = "outcome.threw";
  private static final String WITH_ARGUMENTS = "outcome.not-called";

  private final LockableMessages messages = new LockableMessages();

  /** Shows the objects at whose locks threads could wait. */
  private static final class LockableMessages extends Messages {

    MessageFormat format(String code) {
      return resolveCode(code, Locale.ENGLISH);
    }
  }

  private String text(String code, Locale language, Object... arguments) {
    return messages.getMessage(code, arguments.length == 0 ? null : arguments, language);
  }

  @Test
  void readsDoubledQuotesAndPlaceholdersAlikeWithAndWithoutArguments() {
    assertThat(text(WITHOUT_ARGUMENTS, Locale.ENGLISH)).contains("the server's log");
    assertThat(text(WITH_ARGUMENTS, Locale.ENGLISH, 3)).contains("because 3 cases");
    assertThat(text(WITH_ARGUMENTS, Locale.ENGLISH)).contains("because {0} cases");
  }

  @Test
  void keepsLanguagesApart() {
    String english = text(WITHOUT_ARGUMENTS, Locale.ENGLISH);
    assertThat(text(WITHOUT_ARGUMENTS, Locale.CHINESE)).isNotEqualTo(english);
    assertThat(text(WITHOUT_ARGUMENTS, Locale.ENGLISH)).isEqualTo(english);
  }

  @Test
  void takesTheDefaultWhereThereIsNoText() {
    assertThat(messages.getMessage("no.such.text", null, "default", Locale.ENGLISH))
        .isEqualTo("default");
  }

  @Test
  void doesNotWaitForAnotherThreadThatFormats() throws Exception {
    synchronized (messages.format(WITHOUT_ARGUMENTS)) {
      var other = CompletableFuture.supplyAsync(() -> text(WITHOUT_ARGUMENTS, Locale.ENGLISH));
      assertThat(other.get(30, TimeUnit.SECONDS)).isNotEmpty();
    }
  }
}
