package dev.assay.web.solve;

import dev.assay.web.request.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads the time that a visitor's stopwatch showed when the code was submitted. */
public final class SolvingTime {

  /** The stopwatch of the pages sends this time also for a longer one. */
  private static final int MAX_SECONDS = (int) Duration.ofDays(7).toSeconds();

  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,6}");

  private SolvingTime() {}

  /** Reads any JSON, of lists and objects only that they are there. */
  public static final class Sent extends ValueDeserializer<Object> {

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) {
      if (in.currentToken().isScalarValue()) {
        return in.getString();
      }
      in.skipChildren();
      return List.of();
    }
  }

  /**
   * Returns the seconds, or null if none were sent.
   *
   * @param sent a value of JSON, or the text of a form's field
   * @throws Refusal if it is no whole number from 0 to 604,800, the seconds of seven days
   */
  static @Nullable Integer seconds(@Nullable Object sent) {
    String text = sent == null ? "" : sent.toString();
    if (text.isEmpty()) {
      return null;
    }
    int seconds = WHOLE.matcher(text).matches() ? Integer.parseInt(text) : -1;
    if (seconds < 0 || seconds > MAX_SECONDS) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "no-solving-time", MAX_SECONDS);
    }
    return seconds;
  }
}
