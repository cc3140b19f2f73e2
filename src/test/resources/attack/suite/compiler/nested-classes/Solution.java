class Solution {
  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }

  /*repeat 1200*/class C§ { /*end*//*repeat 1200*/}/*end*/
}
