class MountainArray { int get(int i) { return i; } int length() { return 3; } }
