class Peeking {
  public Peeking(List<Integer> list) {}

  public int peek() {
    return 0;
  }

  public Integer next() {
    return 0;
  }

  public boolean hasNext() {
    return false;
  }

  public void append(Iterator<int[]> rows) {}
}
