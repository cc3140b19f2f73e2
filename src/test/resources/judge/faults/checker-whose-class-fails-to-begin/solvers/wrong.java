class Solution { int f(int n) { return 2; } }
