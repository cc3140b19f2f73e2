class Solution {
    int f(int[] a) {
        int i = 0;
        if (a.length > 0);
        {
            i++;
        }
        for (int x : a);
        while (i++ < 3);
        for (i = 0; i < 3; i++);
        {
            i--;
        }
        return i;
    }
}
