class Solution { int g(int[] a) { return 1; } }
class SolutionTwo { int f(int[] a) { return 1; } }
