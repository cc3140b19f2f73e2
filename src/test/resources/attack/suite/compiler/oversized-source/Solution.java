class Solution { /*repeat 7000*/          /*end*/ }
