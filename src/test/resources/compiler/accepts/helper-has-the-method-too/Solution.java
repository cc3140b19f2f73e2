class Helper { int f(int[] a) { return 1; } }
class Solution { int f(int[] a) { return 1; } }
