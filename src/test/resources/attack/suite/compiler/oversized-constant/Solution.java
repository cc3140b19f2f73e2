class Solution {
  static final String HALF = "/*repeat 40000*/x/*end*/";
  static final String WHOLE = HALF + HALF;

  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
