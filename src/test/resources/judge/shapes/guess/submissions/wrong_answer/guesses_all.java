class Solution extends GuessGame {
  int find(int n) {
    for (int i = 1; i < 60; i++) guess(1);
    int low = 1, high = n;
    while (low < high) {
      int middle = low + (high - low) / 2;
      if (guess(middle) > 0) low = middle + 1; else high = middle;
    }
    return low;
  }
}
