class NestedInteger {}
