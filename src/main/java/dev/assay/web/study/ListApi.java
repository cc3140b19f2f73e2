package dev.assay.web.study;

import dev.assay.study.OwnList;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Returns and changes a visitor's own lists, for programs. */
@RestController
class ListApi {

  private final ListKeeping lists;

  ListApi(ListKeeping lists) {
    this.lists = lists;
  }

  /** The body of a request that names a list. */
  record ListRequest(@Nullable String name) {}

  @GetMapping("/api/lists")
  List<OwnList> all(HttpServletRequest request) {
    return lists.all(request);
  }

  @PostMapping(path = "/api/lists", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  OwnList create(
      @RequestBody ListRequest body, HttpServletRequest request, HttpServletResponse response) {
    return lists.create(body.name(), null, request, response);
  }

  @PutMapping(path = "/api/lists/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rename(@PathVariable String id, @RequestBody ListRequest body, HttpServletRequest request) {
    lists.rename(id, body.name(), request);
  }

  @DeleteMapping("/api/lists/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String id, HttpServletRequest request) {
    lists.delete(id, request);
  }

  @PutMapping("/api/lists/{id}/problems/{slug}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void add(@PathVariable String id, @PathVariable String slug, HttpServletRequest request) {
    lists.change(id, slug, true, request);
  }

  @DeleteMapping("/api/lists/{id}/problems/{slug}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable String id, @PathVariable String slug, HttpServletRequest request) {
    lists.change(id, slug, false, request);
  }
}
