class Caller {
  static int play(int n, int pick) {
    int[] all = new int[n];
    return all[n];
  }
}
