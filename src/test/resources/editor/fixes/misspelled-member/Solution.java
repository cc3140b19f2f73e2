class Solution {
    int f(int[] a) {
        List<Integer> list = new ArrayList<>();
        list.ad(1);
        return list.isEmtpy() ? 0 : 1;
    }
}
