class Solution {
  Object anonymous = new Object() {};

  class Inner {}

  enum Kind { A { } }

  int[] sorted(int[] numbers) {
    Arrays.sort(numbers);
    return numbers;
  }
}

class Solution$1 {
  static {
    System.exit(0);
  }
}

class Solution$Inner {}

class Solution$Kind$1 {}
