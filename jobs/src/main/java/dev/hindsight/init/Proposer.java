package dev.hindsight.init;

import dev.hindsight.exports.config.Configuration;
import dev.hindsight.exports.config.TableMapping;
import dev.hindsight.exports.contract.Field;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.profiling.TableProfile;
import dev.hindsight.findings.quality.NotRead;
import dev.hindsight.init.Matcher.Candidate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes a proposal of what was found in a folder or a database. */
public final class Proposer {

  private final Words words = Words.shipped();
  private final Notations notations;
  private final Meanings meanings;
  private final Matcher matcher;
  private final FileChoice choice;
  private final TableProposer tableProposer;

  /**
   * A proposer.
   *
   * @param answers who decides what the files do not tell
   * @param today days much later stand for nothing
   */
  public Proposer(Answers answers, LocalDate today) {
    Fit fit = new Fit(words, today);
    this.matcher = new Matcher(words, fit);
    this.notations = new Notations(fit, words, answers);
    this.meanings = new Meanings(words, fit, answers);
    this.choice = new FileChoice(fit, matcher, answers);
    this.tableProposer = new TableProposer(matcher, notations, meanings, answers);
  }

  /**
   * Those tables that are worth a look at their rows: what presets read, then what is called most
   * as the contract's tables are.
   *
   * @param unread tables of which only the headers are known
   * @param most how many at most
   */
  public List<TableProfile> likeliest(List<TableProfile> unread, int most) {
    Set<TableProfile> ofPresets =
        new Presets(unread)
            .fitting().stream().flatMap(each -> each.read().stream()).collect(Collectors.toSet());
    Map<TableProfile, Double> likeness = new HashMap<>();
    unread.forEach(
        each ->
            likeness.put(
                each,
                ofPresets.contains(each) ? Double.POSITIVE_INFINITY : matcher.likeness(each)));
    return unread.stream()
        .sorted(Comparator.comparing(likeness::get).reversed())
        .limit(most)
        .toList();
  }

  /**
   * The proposal.
   *
   * @param profiles the tables that were looked at
   * @param unreadable what is none or was not looked at, and why
   */
  public Proposal proposal(List<TableProfile> profiles, List<NotRead> unreadable) {
    Presets known = new Presets(profiles);
    List<Presets.Fitting> presets = known.fitting();
    Set<Table> replaced = new HashSet<>();
    Set<String> used = new HashSet<>();
    Set<Table> made = new HashSet<>();
    presets.forEach(
        each -> {
          each.tables().forEach(table -> (known.hasFile(table) ? replaced : made).add(table));
          each.read().forEach(profile -> used.add(profile.said()));
        });
    FileChoice.Chosen chosen =
        choice.of(
            profiles.stream().filter(profile -> !used.contains(profile.said())).toList(), made);
    Links links = new Links(chosen.tables());
    Optional<Boolean> dayFirst = proven(chosen.tables());
    SchemaNames schemas = new SchemaNames(presets);
    Joins joins = new Joins(words, profiles, schemas);
    List<TableProposal> tables =
        chosen.tables().stream()
            .map(
                each ->
                    tableProposer.of(each, chosen.rivals(each), dayFirst, joins, links, schemas))
            .map(each -> replaced.contains(each.table()) ? each.insteadOfPreset() : each)
            .toList();
    chosen.tables().forEach(each -> used.add(each.profile().said()));
    used.addAll(joins.used());
    List<NotRead> unused =
        Stream.concat(
                unreadable.stream(),
                profiles.stream()
                    .filter(profile -> !used.contains(profile.said()))
                    .map(
                        profile ->
                            new NotRead(profile.said(), "Its headers are " + headers(profile))))
            .toList();
    chosen.tables().forEach(each -> made.add(each.table()));
    Setting currency =
        new ReportingCurrency(words)
            .of(chosen.tables(), presets.stream().flatMap(each -> each.read().stream()).toList());
    return new Proposal(
        List.of(currency),
        schemas.all(),
        presets,
        tables,
        Map.of(),
        unused,
        new Gaps(words).of(made));
  }

  /**
   * The same proposal, with what those values mean that the presets do not list.
   *
   * @param configured how the presets read the tables
   * @param found for each table that a query makes, and its columns with a vocabulary, the values,
   *     each with how many rows have it
   */
  public Proposal withWords(
      Proposal proposal,
      Configuration configured,
      Map<Table, Map<Field, Map<String, Integer>>> found) {
    Set<Table> own =
        proposal.tables().stream().map(TableProposal::table).collect(Collectors.toSet());
    Map<Table, Map<String, List<Setting>>> others = new LinkedHashMap<>();
    found.forEach(
        (table, columns) -> {
          if (!own.contains(table)) {
            Map<String, List<Setting>> settings = beyond(columns, configured.mapping(table));
            if (!settings.isEmpty()) {
              others.put(table, settings);
            }
          }
        });
    return proposal.withWords(others);
  }

  private Map<String, List<Setting>> beyond(
      Map<Field, Map<String, Integer>> columns, TableMapping mapping) {
    Map<String, List<Setting>> settings = new LinkedHashMap<>();
    columns.forEach(
        (field, counts) -> {
          List<Setting> beyond = meanings.beyond(field, counts, mapping);
          if (!beyond.isEmpty()) {
            settings.put(field.name(), beyond);
          }
        });
    return settings;
  }

  private static String headers(TableProfile profile) {
    return profile.headers().stream().limit(8).collect(Collectors.joining(", "))
        + (profile.headers().size() > 8 ? " and so on" : "");
  }

  /** The order of days and months that the dates of all tables prove. */
  private Optional<Boolean> proven(List<Candidate> chosen) {
    return chosen.stream()
        .map(each -> notations.orders(each.matches()))
        .reduce(DateOrders.NONE, DateOrders::and)
        .isDayFirst();
  }
}
