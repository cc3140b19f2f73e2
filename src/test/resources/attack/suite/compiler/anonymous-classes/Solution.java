class Solution {
  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }

  Object g() {
    return /*repeat 380*/new Object() { Object g() { return /*end*/1/*repeat 380*/; } }/*end*/;
  }
}
