class Waiting {
  private final LinkedList<Integer> numbers = new LinkedList<>();
  private final LinkedList<String> names = new LinkedList<>();
  private final LinkedList<int[]> rows = new LinkedList<>();

  void add(Integer number, String name, int[] row) {
    numbers.add(number);
    names.add(name);
    rows.add(row);
  }

  Integer number() {
    return numbers.poll();
  }

  String name() {
    return names.poll();
  }

  int[] row() {
    return rows.poll();
  }
}
