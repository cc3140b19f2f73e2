class Solution {
  String s = "Ã À¯ í € øˆ€€€ ÿ";
  int[] sorted(int[] numbers) {
    return numbers;
  }
}
