class Solution {
  public int[] runningSum(int[] nums) {
    java.util.Map<Integer, Integer> all = new java.util.HashMap<>();
    for (int i = 0; ; i++) all.put(i, -i);
  }
}
