class Solution {
  public int removeDuplicates(int[] nums) {
    Set<Integer> numbers = new HashSet<>();
    for (int num : nums) {
      numbers.add(num);
    }
    int k = 0;
    for (int number : numbers) {
      nums[k++] = number;
    }
    return k;
  }
}
