class Codec { String encode(int n) { return "" + n; } int decode(String s) { return Integer.parseInt(s); } }
