class Solution {
  int[][] drop(int[][] rows, Integer[][] cells, List<List<Integer>> lists) {
    int[][] copy = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      copy[i] = rows[i].clone();
    }
    return copy;
  }
}
