package dev.hindsight.init;

import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.profiling.TableProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How one table is read.
 *
 * @param table the table
 * @param profile the table that was looked at
 * @param remarks what is to be known of it, a sentence each
 * @param form how the file is written: file, delimiter, encoding, sheet, header row, footers
 * @param joins further files whose columns are added: file, on, equals, each
 * @param query the query over the source; empty where a file is read as it stands
 * @param columns the header of each column that is not called as in the contract
 * @param values for each column what its values mean
 * @param notation how dates and numbers are written
 */
record TableProposal(
    Table table,
    TableProfile profile,
    List<String> remarks,
    List<Setting> form,
    List<List<Setting>> joins,
    String query,
    List<Setting> columns,
    Map<String, List<Setting>> values,
    List<Setting> notation) {

  TableProposal {
    remarks = List.copyOf(remarks);
    form = List.copyOf(form);
    joins = List.copyOf(joins);
    columns = List.copyOf(columns);
    notation = List.copyOf(notation);
  }

  /** The same, where a preset would make the table of another file. */
  TableProposal insteadOfPreset() {
    List<Setting> named = new ArrayList<>();
    named.add(Setting.taken("file", Quoted.text(profile.name()), "instead of the preset's query"));
    named.addAll(form.stream().filter(each -> !each.key().equals("file")).toList());
    return new TableProposal(
        table, profile, remarks, named, joins, query, columns, values, notation);
  }

  /** The name of a file of this table where it is a source of a query. */
  static String source(Table table) {
    return table.name() + "_file";
  }

  /** Whether the file is read without a word in the configuration. */
  boolean isOfTheContract() {
    return form.isEmpty()
        && joins.isEmpty()
        && query.isEmpty()
        && columns.isEmpty()
        && values.isEmpty()
        && notation.isEmpty();
  }

  /** What is not certain, a line each. */
  Stream<String> doubts() {
    Stream<String> lines =
        Stream.of(form, columns, notation)
            .flatMap(List::stream)
            .filter(
                each -> each.evidence().startsWith("NOT ") || each.evidence().contains("; NOT "))
            .map(each -> each.key() + ": " + each.value() + " (" + each.evidence() + ")");
    return Stream.of(
            remarks.stream().filter(each -> each.startsWith("NOT ")),
            lines,
            Meanings.doubts(values))
        .flatMap(each -> each)
        .map(each -> table.name() + ": " + each);
  }
}
