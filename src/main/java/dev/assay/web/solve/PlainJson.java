package dev.assay.web.solve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads JSON whose types only a signature knows into plain values. A {@code -0} becomes a Double:
 * as an Integer, which Jackson makes of it, it would lose its sign.
 */
public final class PlainJson extends ValueDeserializer<@Nullable Object> {

  /** Returns a module that reads every value of no known type in this way. */
  public static JacksonModule module() {
    return new SimpleModule().addDeserializer(Object.class, new PlainJson());
  }

  @Override
  public @Nullable Object deserialize(JsonParser in, DeserializationContext context) {
    JsonToken token = in.currentToken();
    return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
      case VALUE_STRING -> in.getString();
      case VALUE_NUMBER_INT -> whole(in);
      case VALUE_NUMBER_FLOAT -> in.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case START_ARRAY -> list(in, context);
      case START_OBJECT -> map(in, context);
      default -> context.handleUnexpectedToken(Object.class, in);
    };
  }

  private static Number whole(JsonParser in) {
    Number number = in.getNumberValue();
    boolean negativeZero = number.equals(0) && in.getString().startsWith("-");
    return negativeZero ? (Number) (-0.0) : number;
  }

  private List<@Nullable Object> list(JsonParser in, DeserializationContext context) {
    List<@Nullable Object> values = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      values.add(deserialize(in, context));
    }
    return values;
  }

  private Map<String, @Nullable Object> map(JsonParser in, DeserializationContext context) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      values.put(name, deserialize(in, context));
    }
    return values;
  }
}
