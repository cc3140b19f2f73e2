class Helper {}

class Solution {
}
