class Solution { int divisor(int n) { return n; } }
