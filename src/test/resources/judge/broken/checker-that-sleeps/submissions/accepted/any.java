class Solution { int f(int n) { return n; } }
