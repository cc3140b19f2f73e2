class Main {
    Main(int x) {}
    class Solution {
        int f(int[] a) { return 1; }
    }
}
