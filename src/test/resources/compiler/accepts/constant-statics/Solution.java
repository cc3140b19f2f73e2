class Solution {
    private static final int MOD = 1_000_000_007;
    private static final String S = "x" + System.nanoTime();
    private static final Integer BOX = 5;
    enum E { A, B; private final int n = 1; }
    int f(int[] a) {
        assert a.length > 0;
        return switch (E.A) { case A -> MOD; case B -> BOX; };
    }
}
