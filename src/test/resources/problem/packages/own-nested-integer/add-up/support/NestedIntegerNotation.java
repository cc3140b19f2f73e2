class NestedIntegerNotation {}
