package dev.hindsight.init;

import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.profiling.TableProfile;
import dev.hindsight.findings.quality.NotRead;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A configuration for a folder of exports, or a database, with what speaks for it.
 *
 * @param general the keys at the top
 * @param schemas the schemas of the database that are read, by their names among the sources
 * @param presets the presets that read some of what is there
 * @param tables the other tables that were found
 * @param words for tables of the presets, and their columns, the values that no preset lists
 * @param unused files and tables that nothing is read from, and why
 * @param missing what each question lacks, and where companies usually have it
 */
public record Proposal(
    List<Setting> general,
    Map<String, String> schemas,
    List<Presets.Fitting> presets,
    List<TableProposal> tables,
    Map<Table, Map<String, List<Setting>>> words,
    List<NotRead> unused,
    Map<String, List<String>> missing) {

  public Proposal {
    general = List.copyOf(general);
    presets = List.copyOf(presets);
    tables = List.copyOf(tables);
    unused = List.copyOf(unused);
  }

  /** The same, with the values that no preset lists. */
  Proposal withWords(Map<Table, Map<String, List<Setting>>> others) {
    return new Proposal(general, schemas, presets, tables, others, unused, missing);
  }

  /** Whether no table was found. */
  public boolean isEmpty() {
    return tables.isEmpty() && presets.isEmpty();
  }

  /** A line for each table and file, as it is printed. */
  public List<String> summary() {
    return Stream.concat(presets.stream().map(Proposal::said), tables.stream().map(Proposal::said))
        .toList();
  }

  private static String said(Presets.Fitting preset) {
    return "%s: by the preset %s, from %s"
        .formatted(
            preset.tables().stream().map(Table::name).collect(Collectors.joining(", ")),
            preset.name(),
            preset.read().stream()
                .map(read -> "%s (%s)".formatted(read.said(), Counts.rows(read)))
                .collect(Collectors.joining(", ")));
  }

  private static String said(TableProposal table) {
    return "%s: %s, %s"
        .formatted(table.table().name(), table.profile().said(), Counts.rows(table.profile()));
  }

  /** What is read. */
  public Stream<TableProfile> read() {
    return Stream.concat(
        presets.stream().flatMap(preset -> preset.read().stream()),
        tables.stream().map(TableProposal::profile));
  }

  /** What somebody has to decide, a line each. */
  public List<String> doubts() {
    return Stream.of(
            presets.stream().flatMap(Presets.Fitting::doubts),
            tables.stream().flatMap(TableProposal::doubts),
            words.entrySet().stream()
                .flatMap(
                    each ->
                        Meanings.doubts(each.getValue())
                            .map(doubt -> each.getKey().name() + ": " + doubt)))
        .flatMap(doubts -> doubts)
        .toList();
  }
}
