class Solution {
  public int removeDuplicates(int[] nums) {
    TreeSet<Integer> numbers = new TreeSet<>();
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
