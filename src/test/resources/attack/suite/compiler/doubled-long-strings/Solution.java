class Solution {
  static final String A = "/*repeat 30000*/x/*end*/";
  static final String B = A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A;
  static final String C = B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B;
  static final String D = C + C + C + C + C + C + C + C + C + C + C + C + C + C + C + C;
  static final String E = D + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D;

  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}
