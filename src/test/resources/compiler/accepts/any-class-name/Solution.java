import java.util.*;
import java.util.*;

public class LC0076_最小覆盖子串 {
    // 计算数组之和
    public int f(int[] 数组) {
        int 和 = 0;
        for (int x : 数组) 和 += x;
        return 和;
    }

    public static void main(String[] args) {
        System.out.println(new LC0076_最小覆盖子串().f(new int[] {1}));
    }
}
