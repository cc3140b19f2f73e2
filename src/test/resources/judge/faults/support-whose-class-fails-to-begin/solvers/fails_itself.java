class Solution { static int[] own = new int[-1]; int f(int n) { return n; } }
