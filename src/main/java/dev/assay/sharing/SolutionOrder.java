package dev.assay.sharing;

/** The order of a list of shared solutions. */
public enum SolutionOrder {
  NEWEST("shared_at desc, shared.id"),
  FASTEST("time_millis, shared.id");

  private final String columns;

  SolutionOrder(String columns) {
    this.columns = columns;
  }

  String columns() {
    return "shared." + columns;
  }
}
