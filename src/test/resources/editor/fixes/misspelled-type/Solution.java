class Solution {
    int f(int[] a) {
        Lsit<Integer> list = new ArrayLits<>();
        Hashmap<Integer, Integer> map = null;
        return list.size();
    }
}
