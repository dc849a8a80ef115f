package dev.hindsight.init;

import dev.hindsight.findings.NotRead;
import java.util.List;
import java.util.Map;

/**
 * A configuration for a folder of exports, with what speaks for it.
 *
 * @param general the keys at the top
 * @param tables the tables that were found
 * @param unused files that nothing is read from, and why
 * @param missing what each question lacks, and where companies usually have it
 */
public record Proposal(
    List<Setting> general,
    List<TableProposal> tables,
    List<NotRead> unused,
    Map<String, List<String>> missing) {

  public Proposal {
    general = List.copyOf(general);
    tables = List.copyOf(tables);
    unused = List.copyOf(unused);
  }

  /** Whether no table was found. */
  public boolean isEmpty() {
    return tables.isEmpty();
  }

  /** A line for each table and file, as it is printed. */
  public List<String> summary() {
    return tables.stream()
        .map(
            each ->
                "%s: %s, %s%s"
                    .formatted(
                        each.table().name(),
                        each.file().said(),
                        Say.rows(each.file().rows()),
                        Say.sampled(each.file().isWhole())))
        .toList();
  }

  /** What somebody has to decide, a line each. */
  public List<String> doubts() {
    return tables.stream().flatMap(TableProposal::doubts).toList();
  }
}
