package dev.assay.aid.trace;

import dev.assay.compiler.trace.TraceMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Plays a trace, as a player in a browser does, and fails where it is not whole. */
final class Replay {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int MAX_LEVELS = 6;

  private final TraceMap map;
  private final List<Moment> moments = new ArrayList<>();
  private final Map<Integer, Map<Integer, JsonNode>> frames = new TreeMap<>();
  private final Map<Integer, Held> objects = new HashMap<>();

  private static final class Held {
    final String kind;
    final List<JsonNode> cells = new ArrayList<>();

    Held(String kind) {
      this.kind = kind;
    }
  }

  /**
   * The state at one step.
   *
   * @param variables those in scope, with what they hold
   * @param returned what the method returns here, or an empty text
   */
  record Moment(
      String method, int line, int depth, Map<String, String> variables, String returned) {}

  private Replay(TraceMap map) {
    this.map = map;
  }

  static List<Moment> of(TraceReport.Traced traced) {
    return of(traced.map(), traced.traces().getFirst());
  }

  static List<Moment> of(TraceMap map, TraceReport.StepTrace trace) {
    var replay = new Replay(map);
    JSON.readTree(trace.steps()).forEach(replay::step);
    return replay.moments;
  }

  private void step(JsonNode step) {
    TraceMap.Point point = map.points().get(step.get(0).intValue());
    TraceMap.TracedMethod method = map.methods().get(point.method());
    int depth = step.get(1).intValue();
    frames.keySet().removeIf(other -> other > depth);
    Map<Integer, JsonNode> frame = frames.computeIfAbsent(depth, same -> new HashMap<>());
    step.get(2).properties().forEach(e -> frame.put(Integer.valueOf(e.getKey()), e.getValue()));
    step.get(3).properties().forEach(e -> change(Integer.parseInt(e.getKey()), e.getValue()));
    Map<String, String> variables = new TreeMap<>();
    for (int id : point.inScope()) {
      JsonNode value = frame.get(id);
      if (value == null) {
        throw new AssertionError(method.vars().get(id) + " has no value at " + point);
      }
      variables.put(method.vars().get(id), shown(value, 0));
    }
    String returned = step.size() > 4 ? shown(step.get(4), 0) : "";
    moments.add(
        new Moment(method.owner() + "." + method.name(), point.line(), depth, variables, returned));
    if (point.isReturn()) {
      frames.remove(depth);
    }
  }

  private void change(int number, JsonNode change) {
    if (change.isArray()) {
      var held = new Held(change.get(0).stringValue());
      change.get(1).forEach(held.cells::add);
      objects.put(number, held);
    } else {
      Held held = objects.get(number);
      if (held == null) {
        throw new AssertionError("object " + number + " changed before it was told");
      }
      change.properties().forEach(e -> held.cells.set(Integer.parseInt(e.getKey()), e.getValue()));
    }
  }

  private String shown(JsonNode value, int level) {
    String text = value.isString() ? value.stringValue() : value.toString();
    if (!text.startsWith("r:")) {
      return text;
    }
    Held held = objects.get(Integer.parseInt(text.substring(2)));
    if (held == null) {
      throw new AssertionError("object " + text + " was never told");
    }
    if (level == MAX_LEVELS) {
      return "…";
    }
    List<String> cells = held.cells.stream().map(cell -> shown(cell, level + 1)).toList();
    String kind = held.kind.startsWith("a:") ? "" : held.kind.split(":")[1];
    return kind + cells;
  }
}
