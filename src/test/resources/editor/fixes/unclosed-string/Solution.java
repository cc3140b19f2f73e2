class Solution {
    int f(int[] a) {
        System.out.println("x);
        return 1;
    }
}
