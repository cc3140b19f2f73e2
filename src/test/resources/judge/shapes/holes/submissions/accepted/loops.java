class Solution {
  int[][] drop(int[][] rows, Integer[][] cells, List<List<Integer>> lists) {
    List<int[]> all = new ArrayList<>(Arrays.asList(rows));
    for (Integer[] row : cells) {
      all.add(row == null ? null : row(Arrays.asList(row)));
    }
    for (List<Integer> row : lists) {
      all.add(row == null ? null : row(row));
    }
    return all.toArray(new int[0][]);
  }

  private int[] row(List<Integer> row) {
    return row.stream().mapToInt(cell -> cell == null ? -1 : cell).toArray();
  }
}
