package dev.assay.submission;

import dev.assay.language.Localized;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads the messages of a judgement; older versions stored them as a text in one language. */
final class StoredMessage extends ValueDeserializer<Localized<?>> {

  private StoredMessage() {}

  /** Returns a mapper like {@code json} that also reads the older form. */
  static JsonMapper readBy(JsonMapper json) {
    var module = new SimpleModule().addDeserializer(Localized.class, new StoredMessage());
    return json.rebuild().addModule(module).build();
  }

  @Override
  public Localized<?> deserialize(JsonParser parser, DeserializationContext context) {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      return Localized.same(parser.getString());
    }
    JsonNode message = context.readTree(parser);
    return new Localized<>(message.get("en").asString(), message.get("zh").asString());
  }
}
