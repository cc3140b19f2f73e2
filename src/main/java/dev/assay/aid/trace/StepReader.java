package dev.assay.aid.trace;

import dev.assay.aid.trace.TraceReport.StepTrace;
import dev.assay.compiler.trace.TraceMap;
import dev.assay.sandbox.Recording;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks what a worker says that it recorded. The recorder runs beside the traced code, which can
 * make it say anything; so each number must be in its range and each text short, or nothing of it
 * is passed on. Texts may say anything: those who show them must show them as texts.
 */
final class StepReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final int MAX_STEPS = 5_000;
  private static final int MAX_DEPTH = 4_000;
  private static final int MAX_OBJECTS = 1_200;
  private static final int MAX_CELLS = 128;
  private static final int MAX_TEXT = 90;
  private static final int MAX_KIND = 180;
  private static final long MAX_NUMBER = 1L << 53;

  private static final Pattern INDEX = Pattern.compile("\\d{1,6}");
  private static final Pattern REFERENCE = Pattern.compile("r:\\d{1,4}");
  private static final Pattern VALUE = Pattern.compile("[scdnt]:.*", Pattern.DOTALL);
  private static final Pattern KIND = Pattern.compile("[aolqempbx]:.*", Pattern.DOTALL);

  private static final Set<String> CUTS = Set.of("", "steps", "bytes", "objects", "work", "stack");

  /** What takes the place of a trace that was refused. */
  private static final StepTrace REFUSED = new StepTrace("refused", false, "[]");

  private final JsonParser in;
  private final TraceMap map;
  private int count;

  private StepReader(JsonParser in, TraceMap map) {
    this.in = in;
    this.map = map;
  }

  /** Says that a worker sent something else than a trace. */
  private static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException() {
      super("", null, false, false);
    }
  }

  /** Returns the trace, or that it was refused. */
  static StepTrace read(Recording recording, TraceMap map) {
    try {
      String steps =
          "["
              + StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(recording.steps()))
              + "]";
      try (JsonParser in = JSON.createParser(steps)) {
        new StepReader(in, map).all();
      }
      return CUTS.contains(recording.cut())
          ? new StepTrace(recording.cut(), recording.threads(), steps)
          : REFUSED;
    } catch (CharacterCodingException | JacksonException | RefusedException forged) {
      return REFUSED;
    }
  }

  private void all() {
    expect(in.nextToken() == JsonToken.START_ARRAY);
    while (in.nextToken() != JsonToken.END_ARRAY) {
      expect(++count <= MAX_STEPS);
      step();
    }
    expect(in.nextToken() == null);
  }

  private void step() {
    expect(in.currentToken() == JsonToken.START_ARRAY);
    TraceMap.Point point = map.points().get((int) number(map.points().size()));
    expect(number(MAX_DEPTH + 1) > 0);
    expect(in.nextToken() == JsonToken.START_OBJECT);
    values(map.methods().get(point.method()).vars().size());
    expect(in.nextToken() == JsonToken.START_OBJECT);
    while (in.nextToken() != JsonToken.END_OBJECT) {
      index(MAX_OBJECTS);
      object();
    }
    if (point.isReturn() && !point.isVoid()) {
      in.nextToken();
      value();
    }
    expect(in.nextToken() == JsonToken.END_ARRAY);
  }

  /** Reads members from indexes to values, up to the end of their object. */
  private void values(int end) {
    while (in.nextToken() != JsonToken.END_OBJECT) {
      index(end);
      in.nextToken();
      value();
    }
  }

  private void object() {
    if (in.nextToken() == JsonToken.START_OBJECT) {
      values(MAX_CELLS);
      return;
    }
    expect(in.currentToken() == JsonToken.START_ARRAY);
    expect(in.nextToken() == JsonToken.VALUE_STRING);
    String kind = in.getString();
    expect(kind.length() <= MAX_KIND && KIND.matcher(kind).matches());
    expect(in.nextToken() == JsonToken.START_ARRAY);
    for (int cells = 0; in.nextToken() != JsonToken.END_ARRAY; cells++) {
      expect(cells < MAX_CELLS);
      value();
    }
    expect(in.nextToken() == JsonToken.END_ARRAY);
  }

  private void value() {
    switch (in.currentToken()) {
      case VALUE_NULL, VALUE_TRUE, VALUE_FALSE -> {}
      case VALUE_NUMBER_INT -> {
        expect(in.getNumberType() != NumberType.BIG_INTEGER);
        expect(Math.abs(in.getLongValue()) <= MAX_NUMBER);
      }
      case VALUE_STRING -> text(in.getString());
      default -> throw new RefusedException();
    }
  }

  private static void text(String text) {
    expect(text.length() <= MAX_TEXT);
    if (REFERENCE.matcher(text).matches()) {
      expect(Integer.parseInt(text.substring(2)) < MAX_OBJECTS);
    } else {
      expect(VALUE.matcher(text).matches());
    }
  }

  /** Reads a number from 0 to below {@code end}. */
  private long number(int end) {
    expect(in.nextToken() == JsonToken.VALUE_NUMBER_INT);
    expect(in.getNumberType() == NumberType.INT);
    int number = in.getIntValue();
    expect(number >= 0 && number < end);
    return number;
  }

  /** Checks that the member's name is a number below {@code end}. */
  private void index(int end) {
    expect(in.currentToken() == JsonToken.PROPERTY_NAME);
    String name = in.currentName();
    expect(INDEX.matcher(name).matches() && Integer.parseInt(name) < end);
  }

  private static void expect(boolean holds) {
    if (!holds) {
      throw new RefusedException();
    }
  }
}
