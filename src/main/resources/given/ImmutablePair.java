/** Commons-lang's pair that stays as it is. */
class ImmutablePair<L, R> extends Pair<L, R> {
    public ImmutablePair(L left, R right) {
        super(left, right);
    }

    public static <L, R> ImmutablePair<L, R> of(L left, R right) {
        return new ImmutablePair<>(left, right);
    }
}
