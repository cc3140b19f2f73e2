class Solution {
  public int[] runningSum(int[] nums) {
    java.util.List<Integer> all = new java.util.LinkedList<>();
    while (true) all.add(all.size());
  }
}
