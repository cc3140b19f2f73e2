class Caller {
  static int peak(int[] heights) {
    MountainArray mountain = new MountainArray(heights.clone());
    int peak = new Solution().peak(mountain);
    if (mountain.calls() > 10) {
      throw new IllegalStateException("get was called " + mountain.calls() + " times");
    }
    return peak;
  }
}
