class Solution {
  public int[] runningSum(int[] nums) {
    java.util.List<int[]> all = new java.util.ArrayList<>();
    while (true) all.add(new int[1 << 23]);
  }
}
