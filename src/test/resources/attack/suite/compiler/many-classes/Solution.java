class Solution {
  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}

/*repeat 3500*/class C§ {}/*end*/
