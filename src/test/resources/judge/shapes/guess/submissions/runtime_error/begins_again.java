class Solution extends GuessGame {
  int find(int n) { begin(1); return 1; }
}
