class Solution {
    int f(int[] a) {
        List<Integer> list = new List<>();
        Map<Integer, Integer> map = new Map<>();
        return 1;
    }
}
