public class NestedIterator implements Iterator<Integer> {
  private final Queue<Integer> queue = new ArrayDeque<>();

  public NestedIterator(List<NestedInteger> nestedList) {
    nestedList.forEach(this::put);
  }

  public void put(NestedInteger last) {
    if (last.isInteger()) {
      queue.add(last.getInteger());
    }
    last.getList().forEach(this::put);
  }

  public NestedInteger rest() {
    NestedInteger rest = new NestedInteger();
    queue.forEach(number -> rest.add(new NestedInteger(number)));
    return rest;
  }

  @Override
  public Integer next() {
    return queue.poll();
  }

  @Override
  public boolean hasNext() {
    return !queue.isEmpty();
  }
}
