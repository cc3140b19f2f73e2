class Solution { int divisor(int n) { for (int d = n - 1; ; d--) if (n % d == 0) return d; } }
