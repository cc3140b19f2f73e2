class Solution {
  int[][] drop(int[][] rows, Integer[][] cells, List<List<Integer>> lists) {
    List<int[]> all = new ArrayList<>();
    for (int[] row : rows) {
      all.add(row == null ? new int[0] : row);
    }
    for (Integer[] row : cells) {
      all.add(row == null ? new int[0] : row(Arrays.asList(row)));
    }
    for (List<Integer> row : lists) {
      all.add(row == null ? new int[0] : row(row));
    }
    return all.toArray(new int[0][]);
  }

  private int[] row(List<Integer> row) {
    return row.stream().mapToInt(cell -> cell == null ? -1 : cell).toArray();
  }
}
