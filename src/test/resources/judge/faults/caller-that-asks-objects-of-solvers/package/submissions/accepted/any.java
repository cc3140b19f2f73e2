class Solution { List<Integer> f(int n) { return List.of(n); } }
