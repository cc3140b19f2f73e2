class Solution {
    int f(int[] a) {
        int[] b = a.clone();
        int[][] c = {a};
        System.out.println("a: " + b);
        if (a.equals(b) || Arrays.equals(c, c)) {
            return a.toString().length();
        }
        return Objects.equals(a, b) ? 1 : 0;
    }
}
