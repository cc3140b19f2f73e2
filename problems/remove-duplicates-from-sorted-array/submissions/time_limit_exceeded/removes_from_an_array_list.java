class Solution {
  public int removeDuplicates(int[] nums) {
    List<Integer> numbers = new ArrayList<>();
    for (int num : nums) {
      numbers.add(num);
    }
    for (int i = 0; i + 1 < numbers.size(); ) {
      if (numbers.get(i).equals(numbers.get(i + 1))) {
        numbers.remove(i);
      } else {
        i++;
      }
    }
    for (int i = 0; i < numbers.size(); i++) {
      nums[i] = numbers.get(i);
    }
    return numbers.size();
  }
}
