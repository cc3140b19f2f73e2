class Brute {
    static class Solution { int f(int[] a) { return 1; } }
}
class Fast {
    static class Solution { int f(int[] a) { return 2; } }
}
class Solutions { int f(int[] a) { return 3; } }
