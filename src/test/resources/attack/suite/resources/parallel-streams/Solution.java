import java.util.stream.LongStream;

class Solution {
  int[] sorted(int[] numbers) {
    long sum = LongStream.range(0, Long.MAX_VALUE).parallel().map(i -> i * i ^ i).sum();
    return new int[] {(int) sum};
  }
}
