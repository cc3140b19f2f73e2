class Solution { int f(int n) { return f(n + 1) + 1; } }
