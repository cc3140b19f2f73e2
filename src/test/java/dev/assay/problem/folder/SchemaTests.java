package dev.assay.problem.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema for editors must say what the loader does. */
class SchemaTests {

  private static final Path FILE = Path.of("src/main/resources/schema/problem.schema.json");
  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(FILE.toFile());

  @Test
  void hasTheKeysThatTheLoaderKnowsAndNoOthers() {
    assertThat(SCHEMA.get("properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(MetadataReader.KEYS);
    assertThat(SCHEMA.at("/properties/limits/properties").propertyNames())
        .containsExactlyInAnyOrderElementsOf(LimitsReader.KEYS);
  }

  @Test
  void acceptsAllOurProblems() throws IOException {
    List<Path> packages = new ArrayList<>(PackageFinder.at(Path.of("problems")));
    packages.add(Path.of("src/test/resources/problem/packages/everything/add-up"));
    for (Path folder : packages) {
      assertThat(faults(read(Files.readString(folder.resolve("problem.yaml")))))
          .as("%s", folder)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "number: none",
        "number: 0",
        "title: {}",
        "difficulty: simple",
        "tags: [Two Pointers]",
        "answer: { suffix: nums }",
        "checker: sorted",
        "checker: { tolerance: 2 }",
        "limits: { time: 2 }",
        "limits: { memory: 2 TB }",
        "limits: { threads: 2 }",
        "hints: {}",
        "pictures: [n]",
        "pictures: { n: circle }",
        "pictures: { n: { grid: n } }",
        "colour: red"
      })
  void refusesWhatTheLoaderRefuses(String line) {
    Map<String, Object> problem =
        read("{ number: 1, title: { en: A, zh: 一 }, difficulty: easy, signature: int f(int n) }");
    assertThat(faults(problem)).isEmpty();
    problem.putAll(read(line));
    assertThat(faults(problem)).isNotEmpty();
  }

  private static Map<String, Object> read(String yaml) {
    return new Yaml().load(yaml);
  }

  private static List<String> faults(Map<String, Object> value) {
    List<String> faults = new ArrayList<>();
    check(JsonMapper.shared().valueToTree(value), SCHEMA, "", faults);
    return faults;
  }

  /** Knows as much of JSON Schema as the schema makes use of. */
  private static void check(JsonNode value, JsonNode schema, String place, List<String> faults) {
    if (schema.has("$ref")) {
      check(value, SCHEMA.at(schema.get("$ref").stringValue().substring(1)), place, faults);
    }
    if (schema.has("type") && !isOfType(value, schema.get("type"))) {
      faults.add(place + " is no " + schema.get("type"));
      return;
    }
    if (schema.has("enum") && !schema.get("enum").valueStream().toList().contains(value)) {
      faults.add(place + " is none of " + schema.get("enum"));
    }
    if (schema.has("pattern")
        && value.isString()
        && !Pattern.compile(schema.get("pattern").stringValue())
            .matcher(value.stringValue())
            .find()) {
      faults.add(place + " is not like " + schema.get("pattern"));
    }
    if (value.isNumber()
        && (value.doubleValue() < schema.path("minimum").asDouble(-1e300)
            || value.doubleValue() > schema.path("maximum").asDouble(1e300)
            || value.doubleValue() <= schema.path("exclusiveMinimum").asDouble(-1e300))) {
      faults.add(place + " is out of range");
    }
    if (schema.has("oneOf")) {
      long fitting = schema.get("oneOf").valueStream().filter(one -> fits(value, one)).count();
      if (fitting != 1) {
        faults.add(place + " fits " + fitting + " of " + schema.get("oneOf"));
      }
    }
    if (value.isArray() && schema.has("items")) {
      value.valueStream().forEach(item -> check(item, schema.get("items"), place + "[]", faults));
    }
    if (value.isObject()) {
      checkKeys(value, schema, place, faults);
    }
  }

  private static void checkKeys(
      JsonNode value, JsonNode schema, String place, List<String> faults) {
    if (value.size() < schema.path("minProperties").asInt(0)) {
      faults.add(place + " has too few keys");
    }
    for (JsonNode key : schema.path("required")) {
      if (!value.has(key.stringValue())) {
        faults.add(place + " lacks " + key);
      }
    }
    for (String key : value.propertyNames()) {
      JsonNode known = schema.path("properties").path(key);
      JsonNode others = schema.path("additionalProperties");
      if (!known.isMissingNode()) {
        check(value.get(key), known, place + "." + key, faults);
      } else if (others.isObject()) {
        check(value.get(key), others, place + "." + key, faults);
      } else if (others.isBoolean() && !others.booleanValue()) {
        faults.add(place + " may not have " + key);
      }
    }
  }

  private static boolean fits(JsonNode value, JsonNode schema) {
    List<String> faults = new ArrayList<>();
    check(value, schema, "", faults);
    return faults.isEmpty();
  }

  private static boolean isOfType(JsonNode value, JsonNode type) {
    return type.isArray()
        ? type.valueStream().anyMatch(one -> isOfType(value, one))
        : switch (type.stringValue()) {
          case "object" -> value.isObject();
          case "array" -> value.isArray();
          case "string" -> value.isString();
          case "integer" -> value.isIntegralNumber();
          case "number" -> value.isNumber();
          case "boolean" -> value.isBoolean();
          default -> throw new IllegalArgumentException(type.toString());
        };
  }
}
