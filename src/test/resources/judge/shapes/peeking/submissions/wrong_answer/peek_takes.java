class Peeking {
  private final Deque<Integer> ahead = new ArrayDeque<>();

  public Peeking(Iterator<Integer> iterator) {
    iterator.forEachRemaining(ahead::add);
  }

  public int peek() {
    return ahead.poll();
  }

  public Integer next() {
    return ahead.poll();
  }

  public boolean hasNext() {
    return !ahead.isEmpty();
  }

  public void append(Iterator<int[]> rows) {
    rows.forEachRemaining(row -> Arrays.stream(row).forEach(ahead::add));
  }
}
