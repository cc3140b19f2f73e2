interface Divides<T> {
  default int divisor(T n) { return least(n); }
  int least(T n);
}
abstract class Base implements Divides<Integer> {
  public int least(Integer n) {
    int d = 2;
    while (n % d != 0) d++;
    return d;
  }
}
class Solution extends Base {}
