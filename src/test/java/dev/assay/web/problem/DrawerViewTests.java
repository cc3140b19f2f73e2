package dev.assay.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.problem.Problem;
import dev.assay.problem.folder.PackageFixture;
import dev.assay.study.Marks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawerViewTests {

  @TempDir Path root;

  @Test
  void showsOnlyAPartOfALongList() {
    DrawerView first = view(3_400, null);
    assertThat(first.rows()).hasSize(DrawerView.ROWS);
    assertThat(first.found()).isEqualTo(3_400);
    assertThat(first.earlier()).isNull();
    assertThat(first.later()).isEqualTo(61);
  }

  @Test
  void leadsToThePartsAroundIt() {
    DrawerView middle = view(200, 61);
    assertThat(middle.earlier()).isEqualTo(1);
    assertThat(middle.later()).isEqualTo(121);
    DrawerView last = view(200, 181);
    assertThat(last.rows()).hasSize(DrawerView.ROWS);
    assertThat(last.earlier()).isEqualTo(81);
    assertThat(last.later()).isNull();
  }

  @Test
  void takesANumberBehindTheLastForTheLastPart() {
    assertThat(view(100, 999_999_999).later()).isNull();
    assertThat(view(0, 5).rows()).isEmpty();
    assertThat(view(5, null).rows()).hasSize(5).allMatch(DrawerView.Row::current);
  }

  private DrawerView view(int count, Integer from) {
    Problem problem = PackageFixture.write(root, "add-up").load();
    List<Problem> problems = Collections.nCopies(count, problem);
    var facts = new ListFacts(Map.of(), Map.of(), Marks.NONE, List.of(), LocalDate.EPOCH);
    return DrawerView.of(problems, "add-up", from, facts, Locale.ENGLISH);
  }
}
