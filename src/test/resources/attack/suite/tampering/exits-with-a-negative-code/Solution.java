class Solution {
  int[] sorted(int[] numbers) throws Exception {
    System.exit(-1);
    return numbers;
  }
}
