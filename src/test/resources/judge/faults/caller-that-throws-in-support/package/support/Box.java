class Box {
  private final int n;

  Box(int n) {
    this.n = n;
  }

  int get(int at) {
    return new int[] {n}[at];
  }
}
