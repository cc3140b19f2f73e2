class Solution extends GuessGame {
  int find(int n) {
    return pick;
  }
}
