package dev.assay.web.picture;

import dev.assay.web.picture.Mark.Mood;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Draws a graph that is written as its edges: two nodes each, and a weight if there is one. Nodes
 * are numbers from 0 or 1.
 */
final class GraphPicture {

  private static final int MAX_NODES = 24;
  private static final int MAX_EDGES = 120;
  private static final int MARGIN = 6;
  private static final int BETWEEN = 26;
  private static final int WEIGHT = 30;
  private static final double RADIUS = Canvas.NODE / 2.0;

  /** The ends of an edge, as indexes of nodes. */
  private record Ends(int from, int to) {}

  /** The weights of the edges between the same ends, and their look. */
  private record Edge(String weight, Mood mood) {

    Edge and(Edge other) {
      String both = weight.isEmpty() ? other.weight : weight + ", " + other.weight;
      return new Edge(both, mood == Mood.PLAIN ? other.mood : mood);
    }
  }

  private final boolean directed;
  private final List<Integer> names;
  private final Map<Ends, Edge> edges = new LinkedHashMap<>();
  private int written;

  private GraphPicture(boolean directed, List<Integer> names) {
    this.directed = directed;
    this.names = names;
  }

  /**
   * Returns the picture; null if there is nothing to draw, too much, or no list of edges.
   *
   * @param size the number of nodes; -1 if only those with edges are known
   */
  static @Nullable Picture of(Value value, Mark mark, boolean directed, int size) {
    if (!value.isList() || value.list().size() > MAX_EDGES || size > MAX_NODES) {
      return null;
    }
    TreeSet<Integer> names = new TreeSet<>();
    for (Value edge : value.list()) {
      int ends = edge.list().size();
      if (!edge.isFlat() || ends < 2 || ends > 3) {
        return null;
      }
      edge.list().subList(0, 2).forEach(end -> names.add(Numbers.index(end)));
    }
    if (!names.isEmpty() && names.getFirst() < 0) {
      return null;
    }
    boolean fromOne = !names.contains(0) && names.contains(size);
    for (int i = 0; i < size; i++) {
      names.add(fromOne ? i + 1 : i);
    }
    if (names.isEmpty() || names.size() > MAX_NODES || size >= 0 && names.size() > size) {
      return null;
    }
    var picture = new GraphPicture(directed, List.copyOf(names));
    value.list().forEach(edge -> picture.add(edge, mark));
    return picture.draw();
  }

  private void add(Value written, Mark mark) {
    int from = names.indexOf(Numbers.index(written.list().getFirst()));
    int to = names.indexOf(Numbers.index(written.list().get(1)));
    var ends = directed || from <= to ? new Ends(from, to) : new Ends(to, from);
    String weight = written.list().size() < 3 ? "" : Label.of(written.list().getLast()).text();
    edges.merge(ends, new Edge(weight, mark.of(written)), Edge::and);
    this.written++;
  }

  private Picture draw() {
    int size = names.size();
    int[] places = GraphLayout.places(neighbours());
    int width = names.stream().mapToInt(GraphPicture::width).max().orElse(0);
    boolean weighted = edges.values().stream().anyMatch(edge -> !edge.weight().isEmpty());
    double distance = width + BETWEEN + (weighted ? WEIGHT : 0);
    double radius =
        size == 1
            ? 0
            : Math.max(distance / 2 / Math.sin(Math.PI / Math.max(size, 2)), distance * 0.7);
    double loop = edges.keySet().stream().anyMatch(ends -> ends.from() == ends.to()) ? 22 : 0;
    double middleX = MARGIN + loop + radius + width / 2.0;
    double middleY = MARGIN + loop + radius + RADIUS;
    double[] x = new double[size];
    double[] y = new double[size];
    for (int i = 0; i < size; i++) {
      double angle = 2 * Math.PI * places[i] / size - Math.PI / 2;
      x[i] = middleX + radius * Math.cos(angle);
      y[i] = middleY + radius * Math.sin(angle);
    }
    var canvas = new Canvas();
    edges.forEach(
        (ends, edge) -> {
          canvas.mark(names.get(ends.from()) + "–" + names.get(ends.to()), edge.mood());
          canvas.open("link" + edge.mood().style());
          if (ends.from() == ends.to()) {
            loop(canvas, x[ends.from()], y[ends.from()], middleX, middleY);
          } else {
            link(canvas, line(x, y, ends));
          }
          canvas.close();
        });
    edges.forEach((ends, edge) -> weigh(canvas, line(x, y, ends), edge.weight()));
    for (int i = 0; i < size; i++) {
      String name = Integer.toString(names.get(i));
      canvas.node(x[i], y[i], width(names.get(i)), new Label(name, name), Mood.PLAIN);
    }
    return Picture.of(
        directed ? Picture.Kind.DIRECTED : Picture.Kind.GRAPH,
        2 * middleX,
        2 * middleY,
        canvas,
        size,
        written);
  }

  private static int width(int name) {
    String text = Integer.toString(name);
    return Canvas.widthOf(new Label(text, text));
  }

  private List<List<Integer>> neighbours() {
    List<List<Integer>> neighbours = new ArrayList<>();
    names.forEach(name -> neighbours.add(new ArrayList<>()));
    for (Ends ends : edges.keySet()) {
      neighbours.get(ends.from()).add(ends.to());
      neighbours.get(ends.to()).add(ends.from());
    }
    return neighbours;
  }

  /** Returns where the line between two nodes begins and ends, at their borders. */
  private double[] line(double[] x, double[] y, Ends ends) {
    double dx = x[ends.to()] - x[ends.from()];
    double dy = y[ends.to()] - y[ends.from()];
    double length = Math.max(1, Math.hypot(dx, dy));
    double out = border(ends.from(), Math.abs(dx / length)) / length;
    double in = border(ends.to(), Math.abs(dx / length)) / length;
    return new double[] {
      x[ends.from()] + dx * out,
      y[ends.from()] + dy * out,
      x[ends.to()] - dx * in,
      y[ends.to()] - dy * in
    };
  }

  /** Returns how far the border of a node is from its middle; {@code flat} is 1 sideways. */
  private double border(int node, double flat) {
    return RADIUS + (width(names.get(node)) / 2.0 - RADIUS) * flat;
  }

  private void link(Canvas canvas, double[] line) {
    canvas.line("edge", line[0], line[1], line[2], line[3]);
    if (directed) {
      canvas.head("", line[0], line[1], line[2], line[3]);
    }
  }

  /** Writes a weight on its edge; those of both directions keep apart. */
  private void weigh(Canvas canvas, double[] line, String weight) {
    if (!weight.isEmpty()) {
      double at = directed ? 0.33 : 0.5;
      double x = line[0] + (line[2] - line[0]) * at;
      canvas.text("weight", x, line[1] + (line[3] - line[1]) * at, weight);
    }
  }

  /** Draws an edge from a node to itself, on the side away from the middle. */
  private void loop(Canvas canvas, double x, double y, double middleX, double middleY) {
    double length = Math.hypot(x - middleX, y - middleY);
    double dx = length == 0 ? 0 : (x - middleX) / length;
    double dy = length == 0 ? -1 : (y - middleY) / length;
    double outX = x + dx * 44;
    double outY = y + dy * 44;
    canvas.path(
        "edge",
        "M%s %sC%s %s %s %s %s %s",
        x,
        y,
        outX - dy * 24,
        outY + dx * 24,
        outX + dy * 24,
        outY - dx * 24,
        x,
        y);
    if (directed) {
      double tipX = x + dx * 14 + dy * 9;
      double tipY = y + dy * 14 - dx * 9;
      canvas.head("", tipX + dx * 8 + dy * 5, tipY + dy * 8 - dx * 5, tipX, tipY);
    }
  }
}
