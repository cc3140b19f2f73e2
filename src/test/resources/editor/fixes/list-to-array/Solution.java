class Solution {
    int f(int[] a) {
        List<Integer> list = List.of(1);
        int[] b = list;
        return b.length;
    }
}
