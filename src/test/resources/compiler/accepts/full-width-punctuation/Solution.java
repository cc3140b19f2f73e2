class Solution｛
    public int f（int［］ a） ｛
        int 和＝０； // ；
        for （int x ：a） ｛ 和 ＋＝ x； ｝
        String s = “a；b” ＋ "；"； char c = ‘；’;
        List《Integer》 l = new ArrayList<>()；
        return a。length － １0 − s.length() + a【0】;
    ｝
｝
