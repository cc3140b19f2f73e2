class Solution {
  void many(/*repeat 300*/int a§, /*end*/int a) {}

  Object deep = new int/*repeat 300*/[1]/*end*/;

  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
