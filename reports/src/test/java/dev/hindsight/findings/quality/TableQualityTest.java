package dev.hindsight.findings.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindsight.findings.quality.QualityFinding.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableQualityTest {

  private static final QualityFinding REQUEST = finding(Kind.ORPHAN, "requests");
  private static final QualityFinding QUOTA = finding(Kind.CONTRADICTION, "quotas");

  @Test
  void lateFindingsCountForTheirTableAndKind() {
    List<QualityFinding> late = List.of(QUOTA, REQUEST, QUOTA);

    TableQuality requests = quality("requests").withFindings(late);
    TableQuality quotas = quality("quotas").withFindings(late);

    assertThat(requests).isEqualTo(quality("requests", 6, 6, List.of(REQUEST)));
    assertThat(quotas).isEqualTo(quality("quotas", 5, 8, List.of(QUOTA, QUOTA)));
    assertThat(quality("deals").withFindings(late)).isEqualTo(quality("deals"));
  }

  private static QualityFinding finding(Kind kind, String table) {
    return new QualityFinding(kind, table, table + ".csv", 3, "", "", "does not fit");
  }

  private static TableQuality quality(String table) {
    return quality(table, 5, 6, List.of());
  }

  private static TableQuality quality(
      String table, long orphans, long contradictions, List<QualityFinding> examples) {
    return new TableQuality(
        table,
        List.of(table + ".csv"),
        20,
        18,
        2,
        3,
        4,
        orphans,
        contradictions,
        7,
        List.of(),
        List.of(),
        List.of(),
        examples,
        List.of());
  }
}
