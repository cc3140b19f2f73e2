package dev.assay.web.problem;

import dev.assay.problem.ProblemCollection;
import dev.assay.submission.Standing;
import dev.assay.web.markdown.Markdown;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A collection as pages show it; problems that do not exist are left out. */
record CollectionView(
    String slug, String title, @Nullable String descriptionHtml, List<ProblemRow> rows) {

  static CollectionView of(ProblemCollection collection, List<ProblemRow> rows, Locale language) {
    var description = collection.description();
    return new CollectionView(
        collection.slug(),
        collection.title().in(language),
        description == null ? null : Markdown.toHtml(description.in(language)),
        rows);
  }

  public long solved() {
    return rows.stream().filter(row -> row.standing() == Standing.SOLVED).count();
  }

  public Streaks streaks() {
    return Streaks.of(rows.stream().map(row -> row.standing() == Standing.SOLVED).toList());
  }

  /** Returns the first problem that is not solved; null if all are. */
  public @Nullable ProblemRow next() {
    return rows.stream().filter(row -> row.standing() != Standing.SOLVED).findFirst().orElse(null);
  }
}
