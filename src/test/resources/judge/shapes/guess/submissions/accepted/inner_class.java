public class Main {
  private int calls;
  class Solution extends GuessGame {
    int find(int n) {
      int low = 1, high = n;
      while (low < high) {
        int middle = low + (high - low) / 2;
        calls++;
        if (guess(middle) > 0) low = middle + 1; else high = middle;
      }
      return low;
    }
  }
}
