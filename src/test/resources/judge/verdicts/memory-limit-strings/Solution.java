class Solution {
  public int[] runningSum(int[] nums) {
    java.util.List<String> all = new java.util.ArrayList<>();
    for (int i = 0; ; i++) all.add("number " + i);
  }
}
