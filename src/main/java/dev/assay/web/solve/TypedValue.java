package dev.assay.web.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads JSON values like Jackson, but keeps the typed form of fractions, and the sign of -0. */
final class TypedValue extends ValueDeserializer<Object> {

  /** Reads the arguments of one case. */
  @Override
  public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
    return in.currentToken() == JsonToken.START_OBJECT
        ? map(in)
        : context.handleUnexpectedToken(Map.class, in);
  }

  /** Reads the value at whose first token {@code in} stands; Jackson bounds how deep it nests. */
  static @Nullable Object read(JsonParser in) {
    return switch (in.currentToken()) {
      case START_ARRAY -> list(in);
      case START_OBJECT -> map(in);
      case VALUE_NUMBER_FLOAT -> new TypedNumber(in.getString(), in.getDoubleValue());
      case VALUE_NUMBER_INT -> whole(in);
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> in.getString();
    };
  }

  /** Returns {@code -0} as a Double, because an Integer would lose its sign. */
  private static Number whole(JsonParser in) {
    Number number = in.getNumberValue();
    boolean negativeZero = number.equals(0) && in.getString().startsWith("-");
    return negativeZero ? (Number) (-0.0) : number;
  }

  private static List<@Nullable Object> list(JsonParser in) {
    List<@Nullable Object> list = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(read(in));
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(JsonParser in) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      map.put(name, read(in));
    }
    return map;
  }
}
