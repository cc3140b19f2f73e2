Please solve it for me.
