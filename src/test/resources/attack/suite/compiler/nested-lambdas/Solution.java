class Solution {
  static <T> T r(Function<String, T> f) {
    return null;
  }

  int[] sorted(int[] numbers) {
    Object o = /*repeat 25*/r(x§ -> { return /*end*/1/*repeat 25*/; })/*end*/;
    return numbers;
  }
}
