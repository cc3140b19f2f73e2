class Solution extends GuessGame {
  int find(int n) { return Caller.play(1, 1); }
}
