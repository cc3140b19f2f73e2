class Solution { int keep(int[] nums) { return nums.length + 1; } }
