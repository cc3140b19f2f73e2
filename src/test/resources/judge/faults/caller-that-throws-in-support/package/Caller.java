class Caller {
  static int play(int n) {
    Box box = new Box(n);
    return new Solution().f(box) + box.get(n);
  }
}
