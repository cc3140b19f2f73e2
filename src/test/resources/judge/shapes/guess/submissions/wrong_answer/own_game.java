class GuessGame { int guess(int n) { return 0; } }
class Solution extends GuessGame { int find(int n) { return 1; } }
