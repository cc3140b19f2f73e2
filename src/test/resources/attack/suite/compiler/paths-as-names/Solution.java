package ../../../../tmp.assay-attack;

class Solution {
  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
