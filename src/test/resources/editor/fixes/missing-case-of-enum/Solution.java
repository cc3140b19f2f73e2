class Solution {
    int f(int[] a) {
        E e = E.A;
        return switch (e) {
            case A -> 2;
        };
    }
    enum E { A, B }
}
