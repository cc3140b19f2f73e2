package dev.assay.compiler.trace;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The meaning of the numbers in a trace; the server knows it, the worker does not.
 *
 * @param fields class name to the names of its fields, in the order of an object's cells
 */
public record TraceMap(
    List<TracedMethod> methods,
    List<Point> points,
    Map<String, List<String>> fields,
    List<Index> indexes) {

  public TraceMap {
    methods = List.copyOf(methods);
    points = List.copyOf(points);
    fields = Map.copyOf(fields);
    indexes = List.copyOf(indexes);
  }

  /**
   * A method of the source.
   *
   * @param owner its class, as sources write it
   * @param vars its variables, parameters first; a name with a dot is a static field
   */
  public record TracedMethod(String owner, String name, List<String> vars) {
    public TracedMethod {
      vars = List.copyOf(vars);
    }
  }

  /**
   * A place at which a trace may have steps.
   *
   * @param method index of the method
   * @param line from 1
   * @param isReturn whether the method returns here
   * @param isVoid whether it then returns nothing
   * @param inScope indexes of the variables that have a value here
   */
  public record Point(
      int method, int line, boolean isReturn, boolean isVoid, List<Integer> inScope) {
    public Point {
      inScope = List.copyOf(inScope);
    }
  }

  /**
   * The variables that index an array, a string or a list in a method.
   *
   * @param method index of the method
   * @param array name of the variable or field
   * @param by names of the variables that are its index
   * @param columns names of those that are the second index of an array of arrays
   */
  public record Index(int method, String array, Set<String> by, Set<String> columns) {}
}
