class Solution {
    public int f(ArrayList<Integer> list) { return 1; }
}
