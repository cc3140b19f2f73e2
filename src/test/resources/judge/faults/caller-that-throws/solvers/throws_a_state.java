class Solution { String f(int n) { throw new IllegalStateException("mine"); } }
