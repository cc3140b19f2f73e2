class Solution { int keep(int[] nums) { return -1; } }
