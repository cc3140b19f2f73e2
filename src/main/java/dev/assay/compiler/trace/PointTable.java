package dev.assay.compiler.trace;

import dev.assay.compiler.trace.TraceMap.Index;
import dev.assay.compiler.trace.TraceMap.Point;
import dev.assay.compiler.trace.TraceMap.TracedMethod;
import java.lang.classfile.TypeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Numbers methods and points; the same place in the same scope is the same point. */
final class PointTable {

  private final List<TracedMethod> methods = new ArrayList<>();
  private final List<MethodPlan> plans = new ArrayList<>();
  private final Map<Point, Integer> points = new LinkedHashMap<>();
  private final WeavingBudget budget;

  PointTable(WeavingBudget budget) {
    this.budget = budget;
  }

  /** Adds a method, and returns the number of the point of each of its stops. */
  List<Integer> add(String owner, String name, MethodPlan plan, List<StaticField> statics) {
    int method = methods.size();
    List<String> variables = plan.names().stream().map(budget::name).toList();
    methods.add(new TracedMethod(budget.name(owner), budget.name(name), variables));
    plans.add(plan);
    List<Integer> numbers = new ArrayList<>();
    for (MethodPlan.Stop stop : plan.stops()) {
      List<Integer> inScope = new ArrayList<>();
      stop.locals().forEach(local -> inScope.add(local.id()));
      statics.forEach(field -> inScope.add(plan.idOf(field.shown())));
      inScope.sort(null);
      boolean isVoid = plan.returned() == TypeKind.VOID;
      var point = new Point(method, stop.line(), stop.isReturn(), isVoid, inScope);
      Integer known = points.putIfAbsent(point, points.size());
      numbers.add(known == null ? points.size() - 1 : known);
    }
    return numbers;
  }

  /** Returns the map of all that was added. */
  TraceMap map(Map<String, List<String>> fields, List<IndexNames.Access> accesses) {
    return new TraceMap(methods, List.copyOf(points.keySet()), fields, indexes(accesses));
  }

  private List<Index> indexes(List<IndexNames.Access> accesses) {
    record Key(int method, String array) {}
    Map<Key, Index> indexes = new LinkedHashMap<>();
    for (IndexNames.Access access : accesses) {
      for (int method = 0; method < plans.size(); method++) {
        budget.spend(1);
        if (plans.get(method).spans(access.line())) {
          budget.spendVariables(1);
          int of = method;
          Index index =
              indexes.computeIfAbsent(
                  new Key(method, access.array()),
                  key -> new Index(of, key.array(), new LinkedHashSet<>(), new LinkedHashSet<>()));
          if ((access.isColumn() ? index.columns() : index.by()).add(access.by())) {
            budget.name(access.array() + access.by());
          }
        }
      }
    }
    return List.copyOf(indexes.values());
  }
}
