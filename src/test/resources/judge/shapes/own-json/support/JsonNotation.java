class JsonNotation {
  static Json parse(Object value) {
    return new Json(value);
  }

  static Object format(Json json) {
    return json == null ? null : json.value;
  }
}
