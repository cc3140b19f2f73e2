class Solution {
  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }

  int x = \uuuuuuuuuu00zz; String s = "\u12