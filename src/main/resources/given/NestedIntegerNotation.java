import java.util.ArrayList;
import java.util.List;

/** Turns integers and lists of any depth into nested integers and back. */
final class NestedIntegerNotation {

    private static final int DEEPEST = 490;
    private static final int MOST = 1_000_000;

    static NestedInteger parse(Object value) {
        if (value instanceof Integer) {
            return new NestedInteger((Integer) value);
        }
        NestedInteger list = new NestedInteger();
        for (Object element : (List<?>) value) {
            list.add(parse(element));
        }
        return list;
    }

    static Object format(NestedInteger value) {
        return format(value, 0, new int[1]);
    }

    private static Object format(NestedInteger value, int depth, int[] count) {
        if (value == null) {
            return null;
        }
        if (depth > DEEPEST || ++count[0] > MOST) {
            throw new IllegalStateException(
                "The nested list that was returned has more than 490 levels or 1,000,000 values,"
                    + " or is inside itself."
                    + "\n返回的嵌套列表超过 490 层或 1,000,000 个值，或包含自身。");
        }
        if (value.isInteger()) {
            return value.getInteger();
        }
        List<Object> list = new ArrayList<>();
        for (NestedInteger element : value.getList()) {
            list.add(format(element, depth + 1, count));
        }
        return list;
    }
}
