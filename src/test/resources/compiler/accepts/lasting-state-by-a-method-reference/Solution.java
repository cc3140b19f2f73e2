import java.util.function.UnaryOperator;

class Solution {
  int f(int[] a) {
    UnaryOperator<String> one = String::intern;
    return one.apply("a").length();
  }
}
