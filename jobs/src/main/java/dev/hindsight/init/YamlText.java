package dev.hindsight.init;

import dev.hindsight.exports.contract.Table;
import dev.hindsight.findings.values.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A proposal as a file: each line with its evidence, what is doubtful commented out. */
public final class YamlText {

  /** Longer lines have their comment above them. */
  private static final int LONGEST = 110;

  private static final int TABLE = 2;
  private static final int KEY = 4;
  private static final int ENTRY = 6;
  private static final int VALUE = 8;
  private static final int MOST_UNUSED = 20;
  private static final Pattern BREAKS = Pattern.compile("\\R|\\p{Cntrl}");

  private final List<String> lines = new ArrayList<>();

  private YamlText() {}

  /**
   * The text of a configuration.
   *
   * @param exports what was looked at
   */
  public static String of(Proposal proposal, Exports exports) {
    YamlText text = new YamlText();
    text.comment(0, "Written by hindsight init for " + exports.said());
    text.comment(
        0, "Behind each line stands why it is there. What is not certain is commented out,");
    text.comment(0, "or marked NOT CERTAIN, NOT PROVEN or NOT FOUND: decide those first.");
    text.lines.add("");
    proposal.general().forEach(each -> text.add(0, each));
    text.comment(0, "fiscal-year-start: january  # no export tells it");
    text.presets(proposal.presets());
    text.sources(proposal, exports);
    text.tables(proposal);
    text.rest(proposal);
    return String.join("\n", text.lines) + "\n";
  }

  private void presets(List<Presets.Fitting> presets) {
    if (presets.isEmpty()) {
      return;
    }
    lines.add("");
    presets.forEach(
        each ->
            comment(
                0,
                "%s: %s. See it: hindsight presets %s"
                    .formatted(each.name(), each.evidence(), each.name())));
    lines.add("use: " + Quoted.list(presets.stream().map(Presets.Fitting::name).toList()));
  }

  private void sources(Proposal proposal, Exports exports) {
    Map<String, List<Setting>> sources = new TreeMap<>(exports.sources(proposal.schemas()));
    proposal.presets().forEach(each -> sources.putAll(each.lines()));
    proposal.tables().stream()
        .filter(each -> !each.query().isEmpty() && !each.form().isEmpty())
        .forEach(each -> sources.put(TableProposal.source(each.table()), each.form()));
    if (!sources.isEmpty()) {
      lines.add("");
      lines.add("sources:");
      sources.forEach((name, settings) -> section(TABLE, name + ":", settings));
    }
  }

  private void tables(Proposal proposal) {
    List<TableProposal> tables = proposal.tables();
    tables.stream()
        .filter(TableProposal::isOfTheContract)
        .forEach(
            each -> {
              lines.add("");
              each.remarks().forEach(remark -> comment(0, each.table().name() + ": " + remark));
              comment(0, each.table().name() + ": is read as it stands, and needs nothing here");
            });
    List<TableProposal> others = tables.stream().filter(each -> !each.isOfTheContract()).toList();
    boolean any =
        !others.isEmpty() || proposal.words().values().stream().anyMatch(YamlText::isAnyTaken);
    if (any || !proposal.words().isEmpty()) {
      lines.add("");
      heading(0, "exports:", any);
      proposal.words().forEach(this::words);
      others.forEach(this::table);
    }
  }

  private void words(Table table, Map<String, List<Setting>> words) {
    lines.add("");
    comment(TABLE, table.name() + ": the preset does not list these values");
    heading(TABLE, table.name() + ":", isAnyTaken(words));
    values(words);
  }

  private void values(Map<String, List<Setting>> values) {
    if (!values.isEmpty()) {
      heading(KEY, "values:", isAnyTaken(values));
      values.forEach((column, each) -> section(ENTRY, Quoted.text(column) + ":", each));
    }
  }

  private static boolean isAnyTaken(Map<String, List<Setting>> values) {
    return values.values().stream().flatMap(List::stream).anyMatch(Setting::isTaken);
  }

  private void table(TableProposal table) {
    lines.add("");
    table.remarks().forEach(remark -> comment(TABLE, remark));
    boolean empty =
        table.query().isEmpty()
            && table.form().stream().noneMatch(Setting::isTaken)
            && table.joins().isEmpty()
            && table.columns().stream().noneMatch(Setting::isTaken)
            && table.notation().stream().noneMatch(Setting::isTaken)
            && !isAnyTaken(table.values());
    heading(TABLE, table.table().name() + ":", !empty);
    if (table.query().isEmpty()) {
      table.form().forEach(each -> add(KEY, each));
    } else {
      lines.add(" ".repeat(KEY) + "sql: |");
      table.query().lines().forEach(line -> lines.add(" ".repeat(ENTRY) + line));
    }
    table.notation().forEach(each -> add(KEY, each));
    joins(table.joins());
    section(KEY, "columns:", table.columns());
    values(table.values());
  }

  private void joins(List<List<Setting>> joins) {
    if (!joins.isEmpty()) {
      heading(KEY, "joins:", true);
      for (List<Setting> join : joins) {
        Setting first = join.get(0);
        add(ENTRY, new Setting("- " + first.key(), first.value(), first.evidence(), true));
        join.subList(1, join.size()).forEach(each -> add(VALUE, each));
      }
    }
  }

  private void section(int indent, String heading, List<Setting> settings) {
    if (!settings.isEmpty()) {
      heading(indent, heading, settings.stream().anyMatch(Setting::isTaken));
      settings.forEach(each -> add(indent + 2, each));
    }
  }

  private void heading(int indent, String text, boolean isTaken) {
    lines.add(" ".repeat(indent) + (isTaken ? "" : "# ") + text);
  }

  private void add(int indent, Setting setting) {
    String line =
        " ".repeat(indent)
            + (setting.isTaken() ? "" : "# ")
            + setting.key()
            + ": "
            + setting.value();
    String evidence = oneLine(setting.evidence());
    if (evidence.isEmpty()) {
      lines.add(line);
    } else if (line.length() + evidence.length() + 4 > LONGEST) {
      lines.add(" ".repeat(indent) + "# " + evidence + ":");
      lines.add(line);
    } else {
      lines.add(line + "  # " + evidence);
    }
  }

  private void comment(int indent, String text) {
    lines.add(" ".repeat(indent) + "# " + oneLine(text));
  }

  private static String oneLine(String text) {
    return BREAKS.matcher(text).replaceAll(" ");
  }

  private void rest(Proposal proposal) {
    if (!proposal.unused().isEmpty()) {
      lines.add("");
      comment(0, "Nothing is read from:");
      proposal.unused().stream()
          .limit(MOST_UNUSED)
          .forEach(each -> comment(0, "  " + each.name() + ": " + each.reason()));
      if (proposal.unused().size() > MOST_UNUSED) {
        comment(0, "  and " + Say.count(proposal.unused().size() - MOST_UNUSED) + " more");
      }
    }
    for (Map.Entry<String, List<String>> gap : proposal.missing().entrySet()) {
      lines.add("");
      comment(0, gap.getKey() + " Missing:");
      gap.getValue().forEach(each -> comment(0, "  " + each));
    }
  }
}
