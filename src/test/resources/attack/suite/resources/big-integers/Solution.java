import java.math.BigInteger;

class Solution {
  int[] sorted(int[] numbers) {
    BigInteger large = BigInteger.ONE.shiftLeft(60_000_000).subtract(BigInteger.ONE);
    return new int[] {large.multiply(large).toString().length()};
  }
}
