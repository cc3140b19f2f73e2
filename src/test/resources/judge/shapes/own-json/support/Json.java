class Json {
  final Object value;

  Json(Object value) {
    this.value = value;
  }
}
