/** Commons-lang's pair that may be changed. */
class MutablePair<L, R> extends Pair<L, R> {
    public MutablePair() {
        super(null, null);
    }

    public MutablePair(L left, R right) {
        super(left, right);
    }

    public static <L, R> MutablePair<L, R> of(L left, R right) {
        return new MutablePair<>(left, right);
    }

    public void setLeft(L left) {
        this.left = left;
    }

    public void setRight(R right) {
        this.right = right;
    }

    public R setValue(R value) {
        R before = right;
        right = value;
        return before;
    }
}
