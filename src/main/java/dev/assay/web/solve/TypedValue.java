package dev.assay.web.solve;

import dev.assay.web.request.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Reads the JSON values of one request like Jackson, but keeps the typed form of fractions, and the
 * sign of -0.
 */
public final class TypedValue {

  /**
   * The most numbers that a body of 2 MB can hold. Lists and fractions count for more, as they take
   * more of the heap: two bytes of JSON can become fifty.
   */
  private static final int MOST = 1_000_000;

  private static final int LIST = 4;
  private static final int FRACTION = 3;

  private int left = MOST;

  /** Reads the arguments of each case of a request. */
  static class Reading extends ValueDeserializer<Object> {

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        return context.handleUnexpectedToken(Map.class, in);
      }
      TypedValue known = (TypedValue) context.getAttribute(TypedValue.class);
      TypedValue values = known == null ? new TypedValue() : known;
      context.setAttribute(TypedValue.class, values);
      return values.read(in);
    }
  }

  /**
   * Reads the value at whose first token {@code in} stands; Jackson bounds how deep it nests.
   *
   * @throws Refusal if the request has too many
   */
  @Nullable Object read(JsonParser in) {
    return switch (in.currentToken()) {
      case START_ARRAY -> list(in);
      case START_OBJECT -> map(in);
      case VALUE_NUMBER_FLOAT -> fraction(in);
      case VALUE_NUMBER_INT -> whole(in);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> in.getString();
    };
  }

  /** Reads the arguments of one case, by name or as a text in the notation of the examples. */
  public static final class OfOneCase extends Reading {

    @Override
    public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
      return in.currentToken() == JsonToken.VALUE_STRING
          ? in.getString()
          : super.deserialize(in, context);
    }
  }

  private void count(int values) {
    left -= values;
    if (left < 0) {
      throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "too-many-values", MOST);
    }
  }

  private Number fraction(JsonParser in) {
    count(FRACTION);
    return new TypedNumber(in.getString(), in.getDoubleValue());
  }

  /** Returns {@code -0} as a Double, because an Integer would lose its sign. */
  private Number whole(JsonParser in) {
    count(1);
    Number number = in.getNumberValue();
    boolean negativeZero = number.equals(0) && in.getString().startsWith("-");
    return negativeZero ? (Number) (-0.0) : number;
  }

  private List<@Nullable Object> list(JsonParser in) {
    count(LIST);
    List<@Nullable Object> list = new ArrayList<>(0); // most lists of lists are short
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(read(in));
    }
    return list;
  }

  private Map<String, @Nullable Object> map(JsonParser in) {
    count(LIST);
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      map.put(name, read(in));
    }
    return map;
  }
}
