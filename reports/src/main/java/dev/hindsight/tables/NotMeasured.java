package dev.hindsight.tables;

import dev.hindsight.findings.Findings;
import dev.hindsight.findings.quality.TableQuality;
import dev.hindsight.findings.values.Part;
import dev.hindsight.tables.grid.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a report could not measure, and why: one sentence a reason. */
public final class NotMeasured {

  private NotMeasured() {}

  /** What it is, without the reasons; none where everything was measured. */
  public static List<String> names(Findings findings) {
    Covered covered = Covered.of(findings);
    Stream<String> names = byReason(findings, covered).values().stream().flatMap(List::stream);
    return (covered.isAsked() ? names : Stream.concat(covered.unmeasured().stream(), names))
        .toList();
  }

  /** One sentence for every reason; none where everything was measured. */
  public static List<String> in(Findings findings) {
    List<String> sentences = new ArrayList<>();
    Covered covered = Covered.of(findings);
    if (!covered.isAsked()) {
      sentences.add(covered.missing());
    }
    byReason(findings, covered)
        .forEach(
            (reason, names) ->
                sentences.add(Words.sentence(String.join(", ", names) + ": " + reason)));
    if (covered.isAsked()) {
      absent(findings.dataQuality().tables(), sentences);
    }
    return sentences;
  }

  private static Map<String, List<String>> byReason(Findings findings, Covered covered) {
    Map<String, List<String>> subjects = new LinkedHashMap<>();
    for (Part part : findings.parts()) {
      if (!part.found().isMeasured()) {
        subjects
            .computeIfAbsent(part.found().notMeasured(), reason -> new ArrayList<>())
            .add(part.name());
      }
    }
    if (!covered.isAsked()) {
      subjects.keySet().removeIf(NotMeasured::isForWantOfAnExport);
    }
    return subjects;
  }

  private static boolean isForWantOfAnExport(String reason) {
    return reason.startsWith("there is no `") && reason.contains("` export");
  }

  private static void absent(List<TableQuality> tables, List<String> sentences) {
    List<String> names =
        tables.stream().filter(table -> !table.isPresent()).map(TableQuality::table).toList();
    if (!names.isEmpty()) {
      sentences.add("Exports that are not there: " + String.join(", ", names) + ".");
    }
  }
}
