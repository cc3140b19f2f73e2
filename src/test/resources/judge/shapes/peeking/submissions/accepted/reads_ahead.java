class Peeking implements Iterator<Integer> {
  private final Deque<Integer> ahead = new ArrayDeque<>();
  private final Iterator<Integer> iterator;

  public Peeking(Iterator<Integer> iterator) {
    this.iterator = iterator;
  }

  public int peek() {
    if (ahead.isEmpty()) {
      ahead.add(iterator.next());
    }
    return ahead.peek();
  }

  @Override
  public Integer next() {
    return ahead.isEmpty() ? iterator.hasNext() ? iterator.next() : null : ahead.poll();
  }

  @Override
  public boolean hasNext() {
    return !ahead.isEmpty() || iterator.hasNext();
  }

  public void append(Iterator<int[]> rows) {
    rows.forEachRemaining(row -> Arrays.stream(row).forEach(ahead::add));
  }
}
