package dev.hindsight.init;

import dev.hindsight.exports.contract.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the four questions lack, and where companies usually have it. */
final class Gaps {

  private final Words words;

  Gaps(Words words) {
    this.words = words;
  }

  /** For each question the tables that are missing for it; without questions that have all. */
  Map<String, List<String>> of(Set<Table> tables) {
    Set<String> there = tables.stream().map(Table::name).collect(Collectors.toSet());
    Map<String, List<String>> gaps = new LinkedHashMap<>();
    words
        .questions()
        .forEach(
            (question, needs) -> {
              List<String> missing = new ArrayList<>();
              needs.forEach(
                  (table, where) -> {
                    if (!there.contains(table)) {
                      missing.add(table + ": " + where);
                    }
                  });
              if (!missing.isEmpty()) {
                gaps.put(question, missing);
              }
            });
    return gaps;
  }
}
