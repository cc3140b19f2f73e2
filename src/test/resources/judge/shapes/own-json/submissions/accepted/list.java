class Solution {
  Json twice(Json value) {
    return new Json(List.of(value.value, value.value));
  }
}
