class Solution {
    int f(int[] a) {
        int x = a[0];
        if (x.equals(1)) {
            return x.toString().length();
        }
        return x.compareTo(2);
    }
}
