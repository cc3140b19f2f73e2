public class NestedIterator {
  private final Queue<Integer> queue = new ArrayDeque<>();

  public NestedIterator(List<NestedInteger> nestedList) {
    nestedList.forEach(this::add);
  }

  private void add(NestedInteger last) {
    if (last.isInteger()) {
      queue.add(last.getInteger());
    }
    last.getList().forEach(this::add);
  }

  public void put(NestedInteger last) {}

  public NestedInteger rest() {
    NestedInteger rest = new NestedInteger();
    queue.forEach(number -> rest.add(new NestedInteger(number)));
    return rest;
  }

  public int next() {
    return queue.isEmpty() ? -1 : queue.poll();
  }

  public boolean hasNext() {
    return !queue.isEmpty();
  }
}
